#pragma once
// For a bulk load, inside its own transaction: filling a secondary index row by row, in random order, costs several
// times what building it once does.
#include "models/db/connection.h"

#include <initializer_list>

namespace jishi {

class IndexPause
{
public:
    explicit IndexPause(Connection &connection)
        : m_connection(connection)
    { }

    // Takes the indices of the tables away where so many new rows make it worth it.
    Status begin(std::initializer_list<const char *> tables, int64_t newRows);
    // Builds the very same ones.
    Status resume();

private:
    Result<int64_t> rowsOf(std::initializer_list<const char *> tables);
    Status takeAway(const char *table);

    Connection &m_connection;
    std::vector<std::string> m_indices; // as SQL
};

} // namespace jishi
