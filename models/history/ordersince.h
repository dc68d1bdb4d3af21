#pragma once
// Whether an order is still as a change left it. What was done and taken back again in the meantime does not count: an
// order is compared with what the record of later changes says that it was.
#include "models/base/ids.h"
#include "models/db/connection.h"

#include <string>
#include <vector>

namespace jishi {

class OrderSince
{
public:
    OrderSince(Connection &connection, int64_t change)
        : m_connection(connection)
        , m_change(change)
    { }

    Result<bool> isTouched(RowId order) const;

private:
    struct LaterRecord
    {
        std::string table;
        int64_t part = 0; // of a line: its number
        std::string operation;
        QString fields;
        std::vector<std::string> columns() const;
    };
    // Money and returns that came later are never taken back.
    Result<bool> hasMore(RowId order) const;
    Result<bool> hasOtherState(RowId order) const;
    Result<bool> hasOtherFields(RowId order) const;
    Result<bool> isThere(RowId order, const LaterRecord &record, const std::string &fields) const;

    Connection &m_connection;
    int64_t m_change;
};

} // namespace jishi
