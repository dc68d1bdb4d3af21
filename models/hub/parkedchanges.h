#pragma once
// What waits for a person: changes that the hub refused, and fields that two desks changed. Every decision is an
// ordinary change or takes one back. Inside a transaction, but for the questions.
#include "models/hub/outboxchanges.h"
#include "models/hub/rowreversal.h"

#include <QStringList>

namespace jishi {

struct RefusedChange
{
    int64_t change = 0;
    QString code; // SQLSTATE of the hub
    QString detail; // English
    Instant at = 0;
    std::string table; // of its first row
    QString label; // what a person calls that row; empty where it has no name
    QString operation; // 'insert', 'update', 'delete'
    int rows = 0;
};

struct FieldConflict
{
    int64_t id = 0;
    int64_t change = 0;
    std::string table;
    QString label;
    QString column;
    QJsonValue base; // as in outbox.fields; references are rows of this file
    QJsonValue mine;
    QJsonValue theirs;
    bool parked = false; // the rest of the change waits for it
    Instant at = 0;
    RowPlace place; // of the row; several fields of one row are one matter to a person
    ColumnShape::Kind kind = ColumnShape::Kind::Text; // how the values are to be read
    // Of references: what a person calls the rows that the values are.
    QString baseName {};
    QString mineName {};
    QString theirsName {};
};

class ParkedChanges
{
public:
    enum class Settle { Mine, Theirs, Edited };

    ParkedChanges(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
        , m_outbox(connection)
    { }

    Result<std::vector<RefusedChange>> refused() const;
    // That nobody has settled yet, the oldest first.
    Result<std::vector<FieldConflict>> conflicts() const;

    Status sendAgain(int64_t change);
    // What the change did here is undone: what it made goes, what it changed is as the hub has it. Refused where
    // something that was not sent either hangs below it.
    Status takeBack(int64_t change);
    // edited: of Settle::Edited, as in outbox.fields. NotFound for one that is settled.
    Status settle(int64_t conflict, Settle how, const QJsonValue &edited = {});

private:
    Status takeBackRecord(const RowShapes &shapes, const OutboxRecord &record);
    Status nameReferences(const RowShapes &shapes, FieldConflict &conflict) const;
    Status write(const RowShape &shape, const RowPlace &place, const ColumnShape &column, const QJsonValue &value);
    Status settleParked(const RowShape &shape, const FieldConflict &conflict, const RowPlace &place, Settle how,
        const QJsonValue &value);

    Connection &m_connection;
    const ShopContext &m_context;
    OutboxChanges m_outbox;
};

} // namespace jishi
