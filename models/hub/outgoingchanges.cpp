#include "models/hub/outgoingchanges.h"

#include "models/hub/pendingfields.h"
#include "models/hub/tuning.h"
#include "models/outbox/capture.h"
#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jishi {

namespace {

// Numbers of pieces: every change has room for so many.
constexpr int64_t kPiecesPerChange = 1'000'000;

QJsonObject operation(const RowShape &shape, const char *kind, const Uuid &row)
{
    return { { QStringLiteral("t"), QString::fromStdString(shape.table) },
        { QStringLiteral("k"), QLatin1String(kind) }, { QStringLiteral("row"), row.toText() } };
}

} // namespace

Result<OutgoingBatch> OutgoingChanges::next()
{
    OutgoingBatch batch;
    const auto changes = waiting(kBatchChanges);
    if (!changes)
        return changes.error();
    QByteArray json("[");
    for (const int64_t change : *changes) {
        const auto records = recordsOf(change);
        if (!records)
            return records.error();
        int64_t units = 0;
        for (const Record &record : *records)
            units += std::max<int64_t>(1, record.lastRow - record.place.row + 1);
        const int pieces = static_cast<int>((units + kPieceUnits - 1) / kPieceUnits);
        const auto answered = piecesAnswered(change);
        if (!answered)
            return answered.error();
        for (int piece = *answered; piece < pieces; ++piece) {
            QJsonArray ops;
            if (auto made = operations(*records, piece * kPieceUnits, kPieceUnits, ops); !made)
                return made.error();
            const Uuid id =
                Uuid::derived(m_client, "change/" + std::to_string(change) + '/' + std::to_string(piece));
            const QJsonObject one { { QStringLiteral("id"), id.toText() },
                { QStringLiteral("n"), static_cast<qint64>(change * kPiecesPerChange + piece) },
                { QStringLiteral("ops"), ops } };
            const QByteArray text = QJsonDocument(one).toJson(QJsonDocument::Compact);
            const bool isFull = !batch.changes.empty()
                && (json.size() + text.size() > kBatchBytes || batch.changes.size() >= kBatchChanges);
            if (isFull)
                break;
            json += (batch.changes.empty() ? "" : ",") + text;
            batch.changes.push_back({ change, piece, piece + 1 == pieces, id });
        }
        if (!batch.changes.empty() && batch.changes.back().change == change)
            if (auto marked = markSent(change); !marked)
                return marked.error();
        if (batch.changes.empty() || batch.changes.back().change != change || !batch.changes.back().last)
            break;
    }
    batch.json = json + ']';
    return batch;
}

Result<std::vector<int64_t>> OutgoingChanges::waiting(int limit) const
{
    std::vector<int64_t> changes;
    Statement rows = m_connection.prepare(
        "SELECT o.change FROM outbox o\n"
        "WHERE o.change > coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'hub_pushed'), 0)\n"
        "AND NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = o.change AND s.state <> 'sent')\n"
        "GROUP BY o.change ORDER BY o.change LIMIT ?1");
    rows.bind(1, limit);
    while (rows.next())
        changes.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return changes;
}

Result<std::vector<OutgoingChanges::Record>> OutgoingChanges::recordsOf(int64_t change) const
{
    std::vector<Record> records;
    Statement rows = m_connection.prepare(
        "SELECT table_name, row, coalesce(part, 0), coalesce(last_row, row), operation, fields FROM outbox\n"
        "WHERE change = ?1 ORDER BY id");
    rows.bind(1, change);
    while (rows.next())
        records.push_back({ std::string(rows.utf8(0)), { rows.integer(1), rows.integer(2) }, rows.integer(3),
            std::string(rows.utf8(4)), rows.text(5) });
    if (auto read = rows.status(); !read)
        return read.error();
    return records;
}

Status OutgoingChanges::operations(
    const std::vector<Record> &records, int64_t first, int64_t most, QJsonArray &operations)
{
    int64_t unit = 0;
    for (const Record &record : records) {
        const int64_t count = record.lastRow - record.place.row + 1;
        const int64_t begin = std::max(first, unit);
        const int64_t end = std::min(first + most, unit + count);
        const RowShape *shape = m_shapes.of(record.table);
        for (int64_t at = begin; shape && at < end; ++at) {
            const RowPlace place { record.place.row + at - unit, record.place.part };
            if (record.operation == "insert") {
                if (auto added = put(*shape, place, operations); !added)
                    return added;
                continue;
            }
            const auto whole = goesAsAWhole(*shape, place);
            if (!whole)
                return whole.error();
            if (*whole)
                continue;
            if (record.operation == "update") {
                if (auto changed = setFields(*shape, record, operations); !changed)
                    return changed;
                continue;
            }
            const auto uuid = m_places.uuidOf(*shape, place);
            if (!uuid)
                return uuid.error();
            operations.append(operation(*shape, "del", *uuid));
        }
        unit += count;
    }
    return done();
}

Result<bool> OutgoingChanges::goesAsAWhole(const RowShape &shape, const RowPlace &place) const
{
    // An insert whose change has no state was never sent; it goes before what follows it, and says what is so now.
    const std::string unsent = " AND NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = outbox.change)";
    std::string sql = "SELECT 1 WHERE " + insertWaits(shape.isLine() ? "orders" : shape.table, "?1", unsent);
    if (shape.isLine())
        sql += " OR " + insertWaits(shape.table, "?1", " AND part = ?2" + unsent);
    Statement waits = m_connection.prepare(sql);
    waits.bind(1, place.row);
    if (shape.isLine())
        waits.bind(2, place.part);
    const bool found = waits.next();
    if (auto read = waits.status(); !read)
        return read.error();
    return found;
}

Result<QJsonValue> OutgoingChanges::toWire(const ColumnShape &column, const FieldValue &value)
{
    const auto *row = std::get_if<int64_t>(&value);
    if (column.kind != ColumnShape::Kind::Reference || !row)
        return fieldToWire(value, column);
    const auto uuid = m_places.uuidOf(*m_shapes.of(column.target), { *row, 0 });
    if (!uuid)
        return uuid.error();
    return uuid->isNil() ? QJsonValue(QJsonValue::Null) : QJsonValue(uuid->toText());
}

Status OutgoingChanges::put(const RowShape &shape, const RowPlace &place, QJsonArray &operations)
{
    std::string names;
    for (const ColumnShape &column : shape.columns)
        names += (names.empty() ? "" : ", ") + column.name;
    Statement row = m_connection.prepare("SELECT " + names + " FROM " + shape.table
        + (shape.isLine() ? " WHERE " + shape.key + " = ?1 AND " + shape.part + " = ?2" : " WHERE id = ?1"));
    row.bind(1, place.row);
    if (shape.isLine())
        row.bind(2, place.part);
    if (!row.next())
        return row.status(); // taken out since
    const auto uuid = m_places.uuidOf(shape, place);
    if (!uuid)
        return uuid.error();
    QJsonObject fields;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const auto value = toWire(shape.columns[i], fieldOf(row, static_cast<int>(i), shape.columns[i]));
        if (!value)
            return value.error();
        fields[QString::fromStdString(shape.columns[i].name)] = *value;
    }
    row.reset();
    QJsonObject put = operation(shape, "put", *uuid);
    put[QStringLiteral("set")] = fields;
    operations.append(put);
    return shape.table == "orders" ? putLines(place.row, operations) : done();
}

Status OutgoingChanges::putLines(RowId order, QJsonArray &operations)
{
    std::vector<int64_t> numbers;
    Statement lines = m_connection.prepare("SELECT line_no FROM order_lines WHERE order_id = ?1 ORDER BY line_no");
    lines.bind(1, order);
    while (lines.next())
        numbers.push_back(lines.integer(0));
    if (auto read = lines.status(); !read)
        return read;
    for (const int64_t number : numbers)
        if (auto added = put(*m_shapes.of("order_lines"), { order, number }, operations); !added)
            return added;
    return done();
}

Status OutgoingChanges::setFields(const RowShape &shape, const Record &record, QJsonArray &operations)
{
    const auto uuid = m_places.uuidOf(shape, record.place);
    if (!uuid)
        return uuid.error();
    const QJsonObject fields = QJsonDocument::fromJson(record.fields.toUtf8()).object();
    QJsonObject now;
    QJsonObject was;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const ColumnShape *column = shape.column(field.key().toStdString());
        if (!column)
            continue;
        const QJsonArray pair = field->toArray();
        const auto before = toWire(*column, fieldFromRecord(pair.at(0), *column));
        const auto after = toWire(*column, fieldFromRecord(pair.at(1), *column));
        if (!before || !after)
            return before ? after.error() : before.error();
        was[field.key()] = *before;
        now[field.key()] = *after;
    }
    if (uuid->isNil() || now.isEmpty())
        return done();
    QJsonObject set = operation(shape, "set", *uuid);
    set[QStringLiteral("set")] = now;
    set[QStringLiteral("was")] = was;
    operations.append(set);
    return done();
}

Result<int> OutgoingChanges::piecesAnswered(int64_t change) const
{
    Statement row = m_connection.prepare("SELECT pieces FROM change_states WHERE change = ?1");
    const int pieces = row.bind(1, change).next() ? static_cast<int>(row.integer(0)) : 0;
    if (auto read = row.status(); !read)
        return read.error();
    return pieces;
}

Status OutgoingChanges::markSent(int64_t change) const
{
    return m_connection
        .prepare("INSERT INTO change_states (change, state, at)\n"
                 "VALUES (?1, 'sent', CAST(unixepoch('now') AS INTEGER) * 1000) ON CONFLICT (change) DO NOTHING")
        .bind(1, change)
        .run();
}

} // namespace jishi
