#pragma once
// What was changed here and waits for the hub, as the changes that are sent: each whole, with an id of its own,
// numbered in order. A change stays in the outbox until its answer is stored; sent again, it has the same id and
// number.
#include "models/hub/outboxchanges.h"
#include "models/hub/rowplaces.h"
#include "models/shop/shopfile.h"

#include <QByteArray>
#include <QJsonObject>
#include <vector>

namespace jishi {

struct OutgoingBatch
{
    struct Change
    {
        int64_t change = 0; // of the outbox
        int piece = 0; // a bulk change goes in pieces, which are changes of their own to the hub
        bool last = true; // the piece that ends the change
        Uuid id;
    };
    std::vector<Change> changes;
    QByteArray json; // the list that the hub takes
};

class OutgoingChanges
{
public:
    OutgoingChanges(Connection &connection, const RowShapes &shapes, const Uuid &client)
        : m_connection(connection)
        , m_shapes(shapes)
        , m_places(connection)
        , m_client(client)
    { }

    // Inside a transaction, which notes that they are on their way; its own number keeps what is written later, also by
    // a shell, apart from them. Empty: nothing waits. after: a change that is on its way with all before it.
    Result<OutgoingBatch> next(int64_t after = 0);

private:
    using Record = OutboxRecord;

    Result<std::vector<int64_t>> waiting(int64_t after, int limit) const;
    // The operations of the units of a change from `first` on, at most so many units.
    Status operations(const std::vector<Record> &records, int64_t first, int64_t most, QJsonArray &operations);
    Status put(const Record &record, const RowShape &shape, const RowPlace &place, QJsonArray &operations);
    Status putLines(const Record &record, RowId order, QJsonArray &operations);
    // What a row said when it was inserted: every later edit is sent by itself, and starts from there. Nothing when it
    // was not there yet, or is not any more.
    using Values = std::vector<FieldValue>;
    Result<std::optional<Values>> valuesThen(const Record &record, const RowShape &shape, const RowPlace &place) const;
    Status setFields(const RowShape &shape, const Record &record, QJsonArray &operations);
    Result<QJsonValue> toWire(const ColumnShape &column, const FieldValue &value);
    Result<int> piecesAnswered(int64_t change) const;
    Status markSent(int64_t change) const;

    Connection &m_connection;
    const RowShapes &m_shapes;
    RowPlaces m_places;
    const Uuid m_client;
};

} // namespace jishi
