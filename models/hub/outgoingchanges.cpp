#include "models/hub/outgoingchanges.h"

#include "models/hub/changestates.h"
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
    return { { QStringLiteral("t"), QString::fromStdString(shape.table) }, { QStringLiteral("k"), QLatin1String(kind) },
        { QStringLiteral("row"), row.toText() } };
}

} // namespace

Result<OutgoingBatch> OutgoingChanges::next(int64_t after)
{
    OutgoingBatch batch;
    const auto changes = waiting(after, kBatchChanges);
    if (!changes)
        return changes.error();
    QByteArray json("[");
    for (const int64_t change : *changes) {
        const auto records = OutboxChanges(m_connection).recordsOf(change);
        if (!records)
            return records.error();
        int64_t units = 0;
        for (const Record &record : *records)
            units += std::max<int64_t>(1, record.lastRow - record.row + 1);
        const int pieces = static_cast<int>((units + kPieceUnits - 1) / kPieceUnits);
        const auto answered = piecesAnswered(change);
        if (!answered)
            return answered.error();
        for (int piece = *answered; piece < pieces; ++piece) {
            QJsonArray ops;
            if (auto made = operations(*records, piece * kPieceUnits, kPieceUnits, ops); !made)
                return made.error();
            const Uuid id = Uuid::derived(m_client, "change/" + std::to_string(change) + '/' + std::to_string(piece));
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

Result<std::vector<int64_t>> OutgoingChanges::waiting(int64_t after, int limit) const
{
    std::vector<int64_t> changes;
    Statement rows = m_connection.prepare("SELECT o.change FROM outbox o WHERE o.change > ?1 AND "
        + waitsForHub("o.change") + "\nGROUP BY o.change ORDER BY o.change LIMIT ?2");
    rows.bind(1, after).bind(2, limit);
    while (rows.next())
        changes.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    return changes;
}

Status OutgoingChanges::operations(
    const std::vector<Record> &records, int64_t first, int64_t most, QJsonArray &operations)
{
    int64_t unit = 0;
    for (const Record &record : records) {
        const int64_t count = record.lastRow - record.row + 1;
        const int64_t begin = std::max(first, unit);
        const int64_t end = std::min(first + most, unit + count);
        const RowShape *shape = m_shapes.of(record.table);
        for (int64_t at = begin; shape && at < end; ++at) {
            const RowPlace place { record.row + at - unit, record.part.value_or(0) };
            if (record.operation == "insert") {
                if (auto added = put(record, *shape, place, operations); !added)
                    return added;
                continue;
            }
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

Result<std::optional<OutgoingChanges::Values>> OutgoingChanges::valuesThen(
    const Record &record, const RowShape &shape, const RowPlace &place) const
{
    std::map<std::string, FieldValue> then;
    Statement later = m_connection.prepare(
        "SELECT operation, fields FROM outbox\n"
        "WHERE table_name = ?1 AND row = ?2 AND part IS ?3 AND last_row IS NULL AND (change, id) > (?4, ?5)\n"
        "AND NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = outbox.change AND s.state = 'pulled')\n"
        "ORDER BY change, id");
    later.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(4, record.change).bind(5, record.id);
    if (shape.isLine())
        later.bind(3, place.part);
    bool isRemoved = false;
    while (!isRemoved && later.next()) {
        if (later.utf8(0) == "insert" && shape.isLine() && then.empty())
            return std::optional<Values>();
        isRemoved = later.utf8(0) == "delete";
        const QJsonObject fields = QJsonDocument::fromJson(later.text(1).toUtf8()).object();
        for (const ColumnShape &column : shape.columns)
            if (const QJsonValue field = fields.value(QString::fromStdString(column.name)); !field.isUndefined())
                then.try_emplace(column.name, fieldFromRecord(field.toArray().at(0), column));
    }
    if (auto read = later.status(); !read)
        return read.error();
    if (isRemoved && shape.isLine()) {
        then[shape.key] = place.row;
        then[shape.part] = place.part;
    }
    Statement row = m_connection.prepare("SELECT " + shape.columnList() + " FROM " + shape.table + shape.where());
    bindPlace(row, place);
    const bool isThere = row.next();
    if (auto read = row.status(); !read)
        return read.error();
    if (!isThere && !isRemoved)
        return std::optional<Values>();
    Values values;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const auto known = then.find(shape.columns[i].name);
        values.push_back(known != then.end() ? known->second
                : isThere                    ? fieldOf(row, static_cast<int>(i), shape.columns[i])
                                             : FieldValue());
    }
    return std::optional<Values>(std::move(values));
}

Status OutgoingChanges::put(const Record &record, const RowShape &shape, const RowPlace &place, QJsonArray &operations)
{
    const auto values = valuesThen(record, shape, place);
    if (!values)
        return values.error();
    if (!*values)
        return done();
    const auto uuid = m_places.uuidOf(shape, place);
    if (!uuid)
        return uuid.error();
    QJsonObject fields;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const auto value = toWire(shape.columns[i], (**values)[i]);
        if (!value)
            return value.error();
        fields[QString::fromStdString(shape.columns[i].name)] = *value;
    }
    QJsonObject put = operation(shape, "put", *uuid);
    put[QStringLiteral("set")] = fields;
    operations.append(put);
    return shape.table == "orders" ? putLines(record, place.row, operations) : done();
}

Status OutgoingChanges::putLines(const Record &record, RowId order, QJsonArray &operations)
{
    std::vector<int64_t> numbers;
    Statement lines = m_connection.prepare(
        "SELECT line_no FROM order_lines WHERE order_id = ?1\n"
        "UNION SELECT part FROM outbox WHERE table_name = 'order_lines' AND row = ?1 AND operation = 'delete'\n"
        "ORDER BY 1");
    lines.bind(1, order);
    while (lines.next())
        numbers.push_back(lines.integer(0));
    if (auto read = lines.status(); !read)
        return read;
    for (const int64_t number : numbers)
        if (auto added = put(record, *m_shapes.of("order_lines"), { order, number }, operations); !added)
            return added;
    return done();
}

Status OutgoingChanges::setFields(const RowShape &shape, const Record &record, QJsonArray &operations)
{
    const auto uuid = m_places.uuidOf(shape, { record.row, record.part.value_or(0) });
    if (!uuid)
        return uuid.error();
    QJsonObject now;
    QJsonObject was;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
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
