#pragma once
// What a person calls a row, by its table: the number of an order, the name of goods, whose payout it is. For lists of
// what waits, was refused or met something else.
#include "models/hub/rowplaces.h"

#include <QString>

namespace jishi {

class RowLabels
{
public:
    explicit RowLabels(Connection &connection)
        : m_connection(connection)
    { }

    // Empty for a row that has no name or is not there any more.
    Result<QString> of(const std::string &table, const RowPlace &place);

private:
    Result<std::string> queryOf(const std::string &table);

    Connection &m_connection;
    std::map<std::string, std::string> m_queries; // found out once a table
};

} // namespace jishi
