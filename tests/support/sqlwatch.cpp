#include "tests/support/sqlwatch.h"

#include <algorithm>
#include <sqlite3.h>

namespace jishi::testing {

SqlWatch::SqlWatch(Connection &connection)
    : m_connection(connection)
{
    sqlite3_trace_v2(m_connection.handle(), SQLITE_TRACE_PROFILE, &SqlWatch::onTrace, this);
}

SqlWatch::~SqlWatch()
{
    sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr);
}

int SqlWatch::onTrace(unsigned, void *self, void *, void *nanoseconds)
{
    auto *watch = static_cast<SqlWatch *>(self);
    watch->m_longestNs = std::max<int64_t>(watch->m_longestNs, *static_cast<sqlite3_int64 *>(nanoseconds));
    ++watch->m_statements;
    return 0;
}

} // namespace jishi::testing
