#include "models/hub/changeanswers.h"

#include "models/hub/changestates.h"
#include "models/hub/dueorders.h"
#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace jishi {

namespace {

QString boxed(const QJsonValue &value)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact));
    return list.mid(1, list.size() - 2);
}

} // namespace

Result<AnswerCounts> ChangeAnswers::store(const OutgoingBatch &batch, const std::vector<HubAnswer> &answers)
{
    std::set<Uuid> answered;
    for (const HubAnswer &answer : answers) {
        const auto found = std::ranges::find(batch.changes, answer.change, &OutgoingBatch::Change::id);
        if (found == batch.changes.end() || !answered.insert(answer.change).second)
            return Error { ErrorKind::CannotRead, QStringLiteral("an answer to no change: ") + answer.change.toText() };
        Status stored = answer.kind == HubAnswer::Kind::Taken ? take(*found)
            : answer.kind == HubAnswer::Kind::Conflict        ? conflict(*found, answer)
                                                              : refuse(*found, answer);
        if (!stored)
            return stored.error();
    }
    // What was overwritten is recorded under this transaction's number; what goes again gets later ones.
    for (const int64_t change : m_again)
        if (auto queued = m_outbox.requeue(change); !queued)
            return queued.error();
    for (const int64_t change : m_apart)
        if (auto queued = m_outbox.separate(change); !queued)
            return queued.error();
    if (const auto number = m_outbox.newNumber(); !number)
        return number.error();
    if (auto moved = moveOn(); !moved)
        return moved.error();
    return m_counts;
}

Status ChangeAnswers::take(const OutgoingBatch::Change &change)
{
    m_counts.taken += change.last ? 1 : 0;
    if (!change.last)
        return m_connection.prepare("UPDATE change_states SET pieces = ?2 WHERE change = ?1")
            .bind(1, change.change)
            .bind(2, change.piece + 1)
            .run();
    if (auto marked = m_connection.prepare("UPDATE change_states SET state = 'done', at = ?2 WHERE change = ?1")
                          .bind(1, change.change)
                          .bind(2, m_context.clock->now())
                          .run();
        !marked)
        return marked;
    const auto records = m_outbox.recordsOf(change.change);
    return records ? forgetWithheld(*records) : records.error();
}

// Of a field whose changes are all answered, what the hub said of it meanwhile is what it says now.
Status ChangeAnswers::forgetWithheld(const std::vector<OutboxRecord> &records)
{
    for (const OutboxRecord &record : records) {
        Statement forget = m_connection.prepare(
            "DELETE FROM hub_withheld AS w\n"
            "WHERE table_name = ?1 AND row BETWEEN ?2 AND ?3 AND (?4 IS NULL OR part = ?4)\n"
            "AND NOT EXISTS (SELECT 1 FROM outbox o\n"
            "    WHERE o.table_name = w.table_name AND o.row = w.row AND coalesce(o.part, 0) = w.part\n"
            "        AND (o.operation = 'insert' OR json_type(o.fields, '$.' || w.column_name) IS NOT NULL) AND "
            + isOpenChange("o.change") + ")");
        forget.bind(1, std::string_view(record.table)).bind(2, record.row).bind(3, record.lastRow).bind(4, record.part);
        if (auto forgotten = forget.run(); !forgotten)
            return forgotten;
    }
    return done();
}

Status ChangeAnswers::conflict(const OutgoingBatch::Change &change, const HubAnswer &answer)
{
    const bool nothingTaken = answer.code == QLatin1String("HB004");
    m_parked = false;
    if (change.piece > 0 || !change.last) {
        m_apart.push_back(change.change); // which of a bulk load it was shows row by row
        return done();
    }
    // What followed from it does not follow from what the hub has.
    DueOrders due(m_connection, m_context);
    if (nothingTaken)
        if (auto withdrawn = due.withdrawAfter(change.change, m_shapes); !withdrawn)
            return withdrawn;
    for (const HubAnswer::Theirs &theirs : answer.theirs)
        if (auto compared = compare(change, theirs, nothingTaken); !compared)
            return compared;
    if (!nothingTaken)
        return take(change);
    if (m_parked)
        return park(change.change, "conflict", answer);
    if (answer.theirs.empty()) { // a line that was changed before it was taken out
        ++m_counts.refused;
        return park(change.change, "refused", answer);
    }
    if (const auto withdrawn = due.withdrawWith(change.change, m_shapes); !withdrawn)
        return withdrawn.error();
    if (std::ranges::find(answer.theirs, "fulfilments", &HubAnswer::Theirs::table) != answer.theirs.end())
        if (auto dropped = dropMovements(change); !dropped)
            return dropped;
    m_again.push_back(change.change);
    return done();
}

// Goods leave the shelf once, as the first hand-over says: what is left of this one's goes again.
Status ChangeAnswers::dropMovements(const OutgoingBatch::Change &change)
{
    const auto records = m_outbox.recordsOf(change.change);
    if (!records)
        return records.error();
    RowReversal rows(m_connection, m_context, m_shapes, false);
    for (const OutboxRecord &record : *records) {
        if (record.table != "stock_movements" || record.operation != "insert")
            continue;
        if (auto gone = rows.discard(*m_shapes.of(record.table), { record.row, 0 }); !gone)
            return gone;
        if (auto dropped = m_outbox.drop(record.id); !dropped)
            return dropped;
    }
    return done();
}

// One row of a change that the hub has otherwise.
Status ChangeAnswers::compare(const OutgoingBatch::Change &change, const HubAnswer::Theirs &theirs, bool nothingTaken)
{
    const RowShape *shape = m_shapes.of(theirs.table);
    if (!shape)
        return Error { ErrorKind::CannotRead,
            QStringLiteral("a conflict about ") + QString::fromStdString(theirs.table) };
    const auto place = placeOf(*shape, theirs.row);
    const auto records = m_outbox.recordsOf(change.change);
    if (!place || !records)
        return place ? records.error() : place.error();
    const bool isSame = nothingTaken && shape->grows;
    const bool parked = nothingTaken && !shape->grows;
    m_parked |= parked;
    QJsonObject taken;
    for (auto value = theirs.values.begin(); value != theirs.values.end(); ++value) {
        const ColumnShape *column = shape->column(value.key().toStdString());
        if (!column)
            continue;
        const auto changedLater = isChangedAfter(change.change, *shape, *place, value.key());
        const auto said = saidHere(*records, *shape, *place, *column);
        if (!changedLater || !said)
            return changedLater ? said.error() : changedLater.error();
        if (auto recorded = record(change.change, *shape, *place, value.key(), said->first, said->second, *value,
                isSame       ? "same"
                    : parked ? "parked"
                             : nullptr);
            !recorded)
            return recorded;
        m_counts.conflicts += isSame ? 0 : 1;
        if (!parked && !*changedLater)
            taken[value.key()] = *value;
    }
    if (parked || !place->isThere())
        return done();
    if (auto overwritten = m_rows.overwrite(*shape, *place, taken); !overwritten)
        return overwritten;
    if (!isSame)
        return done();
    // Both said that the same thing happened: the hub knows it from the other one.
    for (const OutboxRecord &record : *records)
        if (record.table == shape->table && record.row == place->row && record.lastRow == record.row)
            if (auto dropped = m_outbox.drop(record.id); !dropped)
                return dropped;
    return forgetWithheld({ { 0, change.change, shape->table, place->row, std::nullopt, place->row, {}, {} } });
}

Result<bool> ChangeAnswers::isChangedAfter(
    int64_t change, const RowShape &shape, const RowPlace &place, const QString &field) const
{
    Statement later =
        m_connection.prepare("SELECT 1 FROM outbox WHERE table_name = ?1 AND row = ?2 AND part IS ?3 AND change > ?4\n"
                             "AND operation = 'update' AND json_type(fields, ?5) IS NOT NULL AND "
            + isOpenChange("outbox.change"));
    later.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(4, change);
    if (shape.isLine())
        later.bind(3, place.part);
    const bool found = later.bind(5, QStringLiteral("$.") + field).next();
    if (auto read = later.status(); !read)
        return read.error();
    return found;
}

// What a change made of a field, from what; of a field that it did not touch what stands here.
Result<std::pair<QJsonValue, QJsonValue>> ChangeAnswers::saidHere(const std::vector<OutboxRecord> &records,
    const RowShape &shape, const RowPlace &place, const ColumnShape &column) const
{
    std::pair<QJsonValue, QJsonValue> said(QJsonValue::Null, QJsonValue::Null);
    const QString field = QString::fromStdString(column.name);
    for (const OutboxRecord &record : records)
        if (record.table == shape.table && record.row == place.row && record.part.value_or(0) == place.part
            && record.fields.contains(field)) {
            const QJsonArray pair = record.fields.value(field).toArray();
            said = { pair.at(0), pair.at(1) };
        }
    if (!said.second.isNull())
        return said;
    Statement now = m_connection.prepare("SELECT " + column.name + " FROM " + shape.table + shape.where());
    bindPlace(now, place);
    if (now.next())
        said.second = fieldToRecord(fieldOf(now, 0, column), column);
    if (auto read = now.status(); !read)
        return read.error();
    return said;
}

Status ChangeAnswers::record(int64_t change, const RowShape &shape, const RowPlace &place, const QString &field,
    const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const char *how)
{
    const ColumnShape &column = *shape.column(field.toStdString());
    const auto local = RowPlaces(m_connection).localOf(column, theirs);
    if (!local)
        return local.error();
    const QJsonValue stored = *local ? fieldToRecord(**local, column) : QJsonValue(QJsonValue::Null);
    Statement insert = m_connection.prepare(
        "INSERT INTO hub_conflicts (change, table_name, row, part, column_name, base, mine, theirs, parked, at,\n"
        "    settled_at, settled_as)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    const bool isSame = how && std::string_view(how) == "same";
    insert.bind(1, change).bind(2, std::string_view(shape.table)).bind(3, place.row);
    if (shape.isLine())
        insert.bind(4, place.part);
    insert.bind(5, field).bind(6, boxed(base)).bind(7, boxed(mine)).bind(8, boxed(stored));
    insert.bind(9, how && !isSame).bind(10, m_context.clock->now());
    if (isSame)
        insert.bind(11, m_context.clock->now()).bind(12, "same");
    return insert.run();
}

Result<RowPlace> ChangeAnswers::placeOf(const RowShape &shape, const Uuid &uuid) const
{
    if (!shape.isLine()) {
        const auto row = RowPlaces(m_connection).rowOf(shape.table, uuid);
        return row ? Result<RowPlace>(RowPlace { *row, 0 }) : row.error();
    }
    Statement known = m_connection.prepare("SELECT row, part FROM hub_rows WHERE uuid = ?1");
    const RowPlace place = known.bind(1, uuid).next() ? RowPlace { known.integer(0), known.integer(1) } : RowPlace();
    if (auto read = known.status(); !read)
        return read.error();
    return place;
}

Status ChangeAnswers::refuse(const OutgoingBatch::Change &change, const HubAnswer &answer)
{
    if (answer.code == QLatin1String("HB007")) {
        // The hub remembers this client from a later time: the file is a copy, or an older one that was put back. Every
        // change is known by its rows, so that they may come under another name.
        m_again.push_back(change.change);
        if (m_renamed)
            return done();
        m_renamed = true;
        return Settings(m_connection).set(setting::kHubClient, Uuid::v7(m_context.clock->now()).toText());
    }
    const auto records = m_outbox.recordsOf(change.change);
    if (!records)
        return records.error();
    const bool isBulk =
        std::ranges::any_of(*records, [](const OutboxRecord &record) { return record.lastRow > record.row; });
    if (isBulk || change.piece > 0 || !change.last) {
        m_apart.push_back(change.change); // the rest of it is not to blame
        return done();
    }
    const auto goesAgain = follows(change, answer);
    if (!goesAgain)
        return goesAgain.error();
    if (*goesAgain) {
        m_again.push_back(change.change);
        return done();
    }
    ++m_counts.refused;
    return park(change.change, "refused", answer);
}

// Nothing is wrong with a change but the commission that this desk derived from what was refused before: without it the
// change goes again.
Result<bool> ChangeAnswers::follows(const OutgoingBatch::Change &change, const HubAnswer &answer)
{
    if (answer.code != QLatin1String("HB013"))
        return false;
    return DueOrders(m_connection, m_context).withdrawWith(change.change, m_shapes);
}

Status ChangeAnswers::park(int64_t change, const char *state, const HubAnswer &answer)
{
    if (auto parked =
            m_connection
                .prepare("UPDATE change_states SET state = ?2, code = ?3, detail = ?4, at = ?5 WHERE change = ?1")
                .bind(1, change)
                .bind(2, state)
                .bind(3, answer.code.isNull() ? QStringLiteral("") : answer.code)
                .bind(4, answer.detail.isNull() ? QStringLiteral("") : answer.detail)
                .bind(5, m_context.clock->now())
                .run();
        !parked)
        return parked;
    return DueOrders(m_connection, m_context).withdrawAfter(change, m_shapes);
}

// Up to where nothing is open any more.
Status ChangeAnswers::moveOn()
{
    return m_connection.execute("INSERT INTO settings (key, value)\n"
                                "SELECT 'hub_pushed', coalesce(\n"
                                "    (SELECT min(o.change) - 1 FROM outbox o WHERE "
        + isAmongOpenChanges("o.change")
        + "),\n"
          "    (SELECT max(change) FROM outbox), 0)\n"
          "WHERE true ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

} // namespace jishi
