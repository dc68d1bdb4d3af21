#include "models/hub/rowreversal.h"

#include "models/base/refusal.h"
#include "models/hub/changestates.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jishi {

Status RowReversal::overwrite(const RowShape &shape, const RowPlace &place, const QJsonObject &values)
{
    if (auto begun = begin(); !begun)
        return begun;
    std::vector<std::pair<size_t, FieldValue>> changes;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const ColumnShape *column = shape.column(value.key().toStdString());
        if (!column)
            continue;
        auto local = m_places.localOf(*column, *value);
        if (!local)
            return local.error();
        if (*local) // else it comes with the next page
            changes.emplace_back(static_cast<size_t>(column - shape.columns.data()), std::move(**local));
    }
    if (!changes.empty()) {
        if (auto changed = set(shape, place, changes); !changed)
            return changed;
        const auto now = read(shape, place);
        if (!now)
            return now.error();
        if (auto noted = now->empty() ? done() : note(shape, place, *now); !noted)
            return noted;
    }
    return end();
}

Status RowReversal::discard(const RowShape &shape, const RowPlace &place)
{
    if (auto begun = begin(); !begun)
        return begun;
    // That it was never sent is known; what hangs below it and was not either stands in the way.
    m_discarded = std::pair(shape.table, place.row);
    const auto removed = remove(shape, place);
    m_discarded.reset();
    if (!removed)
        return removed.error();
    if (!*removed)
        return refused(Refusal::tr("Something else that was not sent yet belongs to it. Take that back first."));
    return end();
}

Result<RowReversal::Withheld> RowReversal::withheldOf(const RowShape &shape, const RowPlace &place)
{
    Withheld values;
    Statement rows = m_connection.prepare("SELECT column_name, value FROM hub_withheld\n"
                                          "WHERE table_name = ?1 AND row = ?2 AND part = ?3");
    rows.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(3, place.part);
    while (rows.next())
        values[std::string(rows.utf8(0))] = QJsonDocument::fromJson(rows.text(1).toUtf8()).array().at(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return values;
}

Status RowReversal::adopt(int64_t change, const RowShape &shape, const RowPlace &place)
{
    const auto withheld = withheldOf(shape, place);
    if (!withheld)
        return withheld.error();
    QJsonObject fields;
    for (const auto &[column, value] : *withheld)
        fields[QString::fromStdString(column)] = QJsonArray { value };
    return revert(change, shape, place, fields);
}

Result<RowReversal::Others> RowReversal::othersOf(
    int64_t change, const RowShape &shape, const RowPlace &place, const QString &field)
{
    Statement records = m_connection.prepare("SELECT fields, id < (SELECT min(id) FROM outbox WHERE change = ?4)\n"
                                             "FROM outbox\n"
                                             "WHERE table_name = ?1 AND row = ?2 AND part IS ?3 AND change <> ?4\n"
                                             "AND operation = 'update' AND json_type(fields, '$.' || ?5) IS NOT NULL\n"
                                             "AND "
        + isOpenChange("outbox.change") + "\nORDER BY change DESC, id DESC");
    records.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(4, change).bind(5, field);
    if (shape.isLine())
        records.bind(3, place.part);
    Others others;
    while (records.next()) {
        if (!others.said)
            others.said = QJsonDocument::fromJson(records.text(0).toUtf8()).object().value(field).toArray().at(1);
        others.anyBefore |= records.integer(1) != 0;
    }
    if (auto read = records.status(); !read)
        return read.error();
    return others;
}

Status RowReversal::forgetWithheld(const RowShape &shape, const RowPlace &place, const std::string &column)
{
    return m_connection
        .prepare("DELETE FROM hub_withheld WHERE table_name = ?1 AND row = ?2 AND part = ?3 AND column_name = ?4")
        .bind(1, std::string_view(shape.table))
        .bind(2, place.row)
        .bind(3, place.part)
        .bind(4, std::string_view(column))
        .run();
}

Result<FieldValue> RowReversal::without(int64_t change, const RowShape &shape, const RowPlace &place,
    const ColumnShape &column, const QJsonValue &was, const Withheld &withheld, bool out)
{
    const auto others = othersOf(change, shape, place, QString::fromStdString(column.name));
    if (!others)
        return others.error();
    const auto known = withheld.find(column.name);
    const FieldValue bare = fieldFromRecord(known == withheld.end() ? was : known->second, column);
    // Who takes back the other one, or the removal, comes back to this.
    const bool isNeeded = others->said || out;
    const Status kept = !isNeeded ? forgetWithheld(shape, place, column.name)
        : others->anyBefore       ? done()
                                  : withhold(shape, place, column, bare);
    if (!kept)
        return kept.error();
    return others->said ? fieldFromRecord(*others->said, column) : bare;
}

Status RowReversal::revert(int64_t change, const RowShape &shape, const RowPlace &place, const QJsonObject &fields)
{
    if (auto begun = begin(); !begun)
        return begun;
    const auto withheld = withheldOf(shape, place);
    const auto present = read(shape, place);
    const auto pending = m_pending.of(shape, place);
    if (!withheld || !present || !pending)
        return !withheld ? withheld.error() : !present ? present.error() : pending.error();
    const bool isOut = present->empty();
    if (isOut && !pending->removed) // at the hub, too
        return end();
    std::vector<std::pair<size_t, FieldValue>> changes;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape &column = shape.columns[i];
        const auto said = fields.constFind(QString::fromStdString(column.name));
        if (said == fields.constEnd())
            continue;
        auto was = without(change, shape, place, column, said->toArray().at(0), *withheld, isOut);
        if (!was)
            return was.error();
        if (!isOut && *was != present->at(i))
            changes.emplace_back(i, std::move(*was));
    }
    if (!changes.empty())
        if (auto changed = set(shape, place, changes); !changed)
            return changed;
    return end();
}

Status RowReversal::putBack(int64_t change, const RowShape &shape, const RowPlace &place, const QJsonObject &fields)
{
    if (auto begun = begin(); !begun)
        return begun;
    const auto present = read(shape, place);
    const auto withheld = withheldOf(shape, place);
    if (!present || !withheld)
        return present ? withheld.error() : present.error();
    const auto gone = withheld->find(shape.part);
    const bool isGone = gone != withheld->end() && gone->second.isNull();
    for (const std::string &column : { shape.key, shape.part })
        if (auto forgotten = forgetWithheld(shape, place, column); !forgotten)
            return forgotten;
    if (!present->empty() || isGone)
        return end();
    Values values;
    for (const ColumnShape &column : shape.columns) {
        const QJsonValue was = fields.value(QString::fromStdString(column.name)).toArray().at(0);
        auto value = column.name == shape.key ? Result(FieldValue(place.row))
            : column.name == shape.part       ? Result(FieldValue(place.part))
                                              : without(change, shape, place, column, was, *withheld, false);
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    if (auto inserted = tryInsert(Uuid(), shape, values); !inserted)
        return inserted;
    return end();
}

} // namespace jishi
