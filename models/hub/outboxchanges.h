#pragma once
// Moves changes of the outbox about: under new numbers, field by field, row by row. Inside the caller's transaction.
#include "models/hub/fieldvalue.h"

#include <QJsonObject>
#include <vector>

namespace jishi {

struct OutboxRecord
{
    int64_t id = 0;
    int64_t change = 0;
    std::string table;
    RowId row = 0;
    std::optional<int64_t> part;
    RowId lastRow = 0; // of a bulk insert; else the row
    std::string operation; // 'insert', 'update', 'delete'
    QJsonObject fields; // {"column": [was, now]}
};

class OutboxChanges
{
public:
    explicit OutboxChanges(Connection &connection)
        : m_connection(connection)
    { }

    Result<std::vector<OutboxRecord>> recordsOf(int64_t change) const;
    Status drop(int64_t record);
    // An update without fields is dropped.
    Status setFields(int64_t record, const QJsonObject &fields);
    // The change waits again, under a new number: to the hub it is another one. Nothing when it has no records.
    Status requeue(int64_t change);
    // Every row of the change waits by itself.
    Status separate(int64_t change);
    // From the transaction's own number on nothing that was moved is added to.
    Result<int64_t> newNumber();

private:
    Connection &m_connection;
};

} // namespace jishi
