#pragma once
// Measures the longest statement of a connection: on the window's own connection it tells whether SQL ever held up a
// frame. Tests report it; they do not assert times.
#include "models/db/connection.h"

namespace jishi::testing {

class SqlWatch
{
public:
    explicit SqlWatch(Connection &connection);
    ~SqlWatch();
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    // By SQLite's own clock, in microseconds.
    int64_t longestMicroseconds() const { return m_longestNs / 1000; }
    int statements() const { return m_statements; }

private:
    static int onTrace(unsigned kind, void *self, void *statement, void *nanoseconds);

    Connection &m_connection;
    int64_t m_longestNs = 0;
    int m_statements = 0;
};

} // namespace jishi::testing
