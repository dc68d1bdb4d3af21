#include "models/hub/outboxchanges.h"

#include <QJsonDocument>

namespace jishi {

Result<std::vector<OutboxRecord>> OutboxChanges::recordsOf(int64_t change) const
{
    std::vector<OutboxRecord> records;
    Statement rows = m_connection.prepare(
        "SELECT id, table_name, row, part, coalesce(last_row, row), operation, fields FROM outbox\n"
        "WHERE change = ?1 ORDER BY id");
    rows.bind(1, change);
    while (rows.next())
        records.push_back(
            { rows.integer(0), change, std::string(rows.utf8(1)), rows.integer(2), rows.optionalInteger(3),
                rows.integer(4), std::string(rows.utf8(5)), QJsonDocument::fromJson(rows.text(6).toUtf8()).object() });
    if (auto read = rows.status(); !read)
        return read.error();
    return records;
}

Status OutboxChanges::drop(int64_t record)
{
    return m_connection.prepare("DELETE FROM outbox WHERE id = ?1").bind(1, record).run();
}

Status OutboxChanges::setFields(int64_t record, const QJsonObject &fields)
{
    if (fields.isEmpty())
        return drop(record);
    return m_connection.prepare("UPDATE outbox SET fields = ?2 WHERE id = ?1")
        .bind(1, record)
        .bind(2, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)))
        .run();
}

Result<int64_t> OutboxChanges::newNumber()
{
    if (auto counted = m_connection.execute("UPDATE capture_state SET change = change + 1"); !counted)
        return counted.error();
    return m_connection.integer("SELECT change FROM capture_state");
}

Status OutboxChanges::requeue(int64_t change)
{
    const auto number = newNumber();
    if (!number)
        return number.error();
    if (auto moved = m_connection.prepare("UPDATE outbox SET change = ?2 WHERE change = ?1")
                         .bind(1, change)
                         .bind(2, *number)
                         .run();
        !moved)
        return moved;
    return m_connection.prepare("DELETE FROM change_states WHERE change = ?1").bind(1, change).run();
}

Status OutboxChanges::separate(int64_t change)
{
    const auto records = recordsOf(change);
    if (!records)
        return records.error();
    for (const OutboxRecord &record : *records)
        for (RowId row = record.row; row <= record.lastRow; ++row) {
            const auto number = newNumber();
            if (!number)
                return number.error();
            Statement copy = m_connection.prepare(
                "INSERT INTO outbox (change, table_name, row, part, operation, fields, at)\n"
                "SELECT ?2, table_name, ?3, part, operation, fields, at FROM outbox WHERE id = ?1");
            if (auto copied = copy.bind(1, record.id).bind(2, *number).bind(3, row).run(); !copied)
                return copied;
        }
    if (auto dropped = m_connection.prepare("DELETE FROM outbox WHERE change = ?1").bind(1, change).run(); !dropped)
        return dropped;
    return m_connection.prepare("DELETE FROM change_states WHERE change = ?1").bind(1, change).run();
}

} // namespace jishi
