#pragma once
// Stores what the hub answered to changes: what it took is done; what somebody else changed too becomes a conflict;
// what it refused waits for a person. Nothing is dropped silently.
#include "models/hub/outboxchanges.h"
#include "models/hub/outgoingchanges.h"
#include "models/hub/rowreversal.h"

namespace jishi {

struct HubAnswer
{
    enum class Kind { Taken, Conflict, Denied, Rejected };
    struct Theirs
    {
        std::string table;
        Uuid row;
        QJsonObject values; // as they travel
    };

    Uuid change;
    Kind kind = Kind::Taken;
    QString code; // SQLSTATE; of a conflict: "HB004" where nothing of the change was taken
    QString detail; // in English
    std::vector<Theirs> theirs;
};

struct AnswerCounts
{
    int taken = 0; // changes
    int conflicts = 0; // fields
    int refused = 0; // changes
};

class ChangeAnswers
{
public:
    ChangeAnswers(Connection &connection, const ShopContext &context, const RowShapes &shapes)
        : m_connection(connection)
        , m_context(context)
        , m_shapes(shapes)
        , m_rows(connection, context, shapes, true)
        , m_outbox(connection)
    { }

    // Inside a transaction. Changes without an answer stay as they are. CannotRead: answers to something else.
    Result<AnswerCounts> store(const OutgoingBatch &batch, const std::vector<HubAnswer> &answers);

private:
    Status take(const OutgoingBatch::Change &change);
    Status conflict(const OutgoingBatch::Change &change, const HubAnswer &answer);
    Status refuse(const OutgoingBatch::Change &change, const HubAnswer &answer);
    Result<bool> follows(const OutgoingBatch::Change &change, const HubAnswer &answer);
    Status compare(const OutgoingBatch::Change &change, const HubAnswer::Theirs &theirs, bool nothingTaken);
    Result<bool> isChangedAfter(
        int64_t change, const RowShape &shape, const RowPlace &place, const QString &field) const;
    Result<std::pair<QJsonValue, QJsonValue>> saidHere(const std::vector<OutboxRecord> &records, const RowShape &shape,
        const RowPlace &place, const ColumnShape &column) const;
    Status record(int64_t change, const RowShape &shape, const RowPlace &place, const QString &field,
        const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const char *how);
    Status dropMovements(const OutgoingBatch::Change &change);
    Status forgetWithheld(const std::vector<OutboxRecord> &records);
    Result<RowPlace> placeOf(const RowShape &shape, const Uuid &uuid) const;
    // It waits for a person.
    Status park(int64_t change, const char *state, const HubAnswer &answer);
    Status moveOn();

    Connection &m_connection;
    const ShopContext &m_context;
    const RowShapes &m_shapes;
    RowReversal m_rows;
    OutboxChanges m_outbox;
    AnswerCounts m_counts;
    bool m_renamed = false;
    std::vector<int64_t> m_again; // to be sent again under a new number
    std::vector<int64_t> m_apart; // to be sent again row by row
    bool m_parked = false; // the change at hand has a conflict that a person settles
};

} // namespace jishi
