#include "models/hub/parkedchanges.h"

#include "models/hub/rowlabels.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jishi {

namespace {

QJsonValue unboxed(const QString &json)
{
    return QJsonDocument::fromJson(QByteArray("[" + json.toUtf8() + "]")).array().at(0);
}

} // namespace

Result<std::vector<RefusedChange>> ParkedChanges::refused() const
{
    std::vector<RefusedChange> changes;
    RowLabels labels(m_connection);
    Statement rows = m_connection.prepare(
        "SELECT s.change, s.code, s.detail, s.at, o.table_name, o.row, o.operation,\n"
        "    (SELECT count(*) FROM outbox n WHERE n.change = s.change), coalesce(o.part, 0)\n"
        "FROM change_states s JOIN outbox o ON o.id = (SELECT min(id) FROM outbox f WHERE f.change = s.change)\n"
        "WHERE s.state = 'refused' ORDER BY s.change");
    while (rows.next()) {
        RefusedChange change { rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), std::string(rows.utf8(4)),
            {}, rows.text(6), static_cast<int>(rows.integer(7)) };
        const auto label = labels.of(change.table, { rows.integer(5), rows.integer(8) });
        if (!label)
            return label.error();
        change.label = *label;
        changes.push_back(std::move(change));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return changes;
}

Result<std::vector<FieldConflict>> ParkedChanges::conflicts() const
{
    std::vector<FieldConflict> conflicts;
    const auto shapes = RowShapes::read(m_connection);
    if (!shapes)
        return shapes.error();
    RowLabels labels(m_connection);
    Statement rows = m_connection.prepare(
        "SELECT id, change, table_name, column_name, base, mine, theirs, parked, at, row, coalesce(part, 0)\n"
        "FROM hub_conflicts WHERE settled_at IS NULL ORDER BY id");
    while (rows.next()) {
        FieldConflict conflict { rows.integer(0), rows.integer(1), std::string(rows.utf8(2)), {}, rows.text(3),
            unboxed(rows.text(4)), unboxed(rows.text(5)), unboxed(rows.text(6)), rows.integer(7) != 0, rows.integer(8),
            { rows.integer(9), rows.integer(10) } };
        const auto label = labels.of(conflict.table, conflict.place);
        if (!label)
            return label.error();
        conflict.label = *label;
        if (auto named = nameReferences(*shapes, conflict); !named)
            return named.error();
        conflicts.push_back(std::move(conflict));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return conflicts;
}

Status ParkedChanges::nameReferences(const RowShapes &shapes, FieldConflict &conflict) const
{
    const RowShape *shape = shapes.of(conflict.table);
    const ColumnShape *column = shape ? shape->column(conflict.column.toStdString()) : nullptr;
    if (!column)
        return done();
    conflict.kind = column->kind;
    if (column->kind != ColumnShape::Kind::Reference)
        return done();
    RowLabels labels(m_connection);
    for (const auto &[value, name] : { std::pair(&conflict.base, &conflict.baseName),
             std::pair(&conflict.mine, &conflict.mineName), std::pair(&conflict.theirs, &conflict.theirsName) }) {
        const auto label = labels.of(column->target, { static_cast<RowId>(value->toInteger()), 0 });
        if (!label)
            return label.error();
        *name = *label;
    }
    return done();
}

Status ParkedChanges::sendAgain(int64_t change)
{
    return m_outbox.requeue(change);
}

Status ParkedChanges::takeBack(int64_t change)
{
    const auto shapes = RowShapes::read(m_connection);
    const auto records = m_outbox.recordsOf(change);
    if (!shapes || !records)
        return shapes ? records.error() : shapes.error();
    for (auto record = records->rbegin(); record != records->rend(); ++record)
        if (auto taken = takeBackRecord(*shapes, *record); !taken)
            return taken;
    for (const char *sql : { "DELETE FROM outbox WHERE change = ?1", "DELETE FROM change_states WHERE change = ?1",
             "UPDATE hub_conflicts SET settled_at = at, settled_as = 'theirs' WHERE change = ?1 AND settled_at IS "
             "NULL" })
        if (auto run = m_connection.prepare(sql).bind(1, change).run(); !run)
            return run;
    return done();
}

Status ParkedChanges::takeBackRecord(const RowShapes &shapes, const OutboxRecord &record)
{
    const RowShape *shape = shapes.of(record.table);
    if (!shape)
        return done();
    const RowPlace place { record.row, record.part.value_or(0) };
    RowReversal rows(m_connection, m_context, shapes, false);
    if (record.operation == "insert") {
        Statement known =
            m_connection.prepare("SELECT 1 FROM " + record.table + " t" + shape->where() + " AND " + shape->atHub);
        bindPlace(known, place);
        const bool atHub = known.next();
        if (auto read = known.status(); !read)
            return read;
        known.reset();
        return atHub ? rows.adopt(record.change, *shape, place) : rows.discard(*shape, place);
    }
    if (record.operation == "delete")
        return rows.putBack(record.change, *shape, place, record.fields);
    return rows.revert(record.change, *shape, place, record.fields);
}

Status ParkedChanges::settle(int64_t id, Settle how, const QJsonValue &edited)
{
    const auto shapes = RowShapes::read(m_connection);
    const auto open = conflicts();
    if (!shapes || !open)
        return shapes ? open.error() : shapes.error();
    const auto found = std::ranges::find(*open, id, &FieldConflict::id);
    if (found == open->end())
        return Error { ErrorKind::NotFound, QStringLiteral("conflict %1").arg(id) };
    const RowPlace place = found->place;
    const RowShape *shape = shapes->of(found->table);
    const ColumnShape *column = shape ? shape->column(found->column.toStdString()) : nullptr;
    if (!column)
        return Error { ErrorKind::NotFound, QStringLiteral("column ") + found->column };
    const QJsonValue value = how == Settle::Mine ? found->mine : how == Settle::Edited ? edited : found->theirs;
    if (auto marked = m_connection.prepare("UPDATE hub_conflicts SET settled_at = ?2, settled_as = ?3 WHERE id = ?1")
                          .bind(1, id)
                          .bind(2, m_context.clock->now())
                          .bind(3,
                              how == Settle::Mine         ? "mine"
                                  : how == Settle::Edited ? "edited"
                                                          : "theirs")
                          .run();
        !marked)
        return marked;
    if (found->parked)
        return settleParked(*shape, *found, place, how, value);
    return how == Settle::Theirs ? done() : write(*shape, place, *column, value); // a change like any other
}

Status ParkedChanges::write(
    const RowShape &shape, const RowPlace &place, const ColumnShape &column, const QJsonValue &value)
{
    Statement update = m_connection.prepare("UPDATE " + shape.table + " SET " + column.name + " = ?3" + shape.where());
    bindPlace(update, place);
    const FieldValue field = fieldFromRecord(value, column);
    bindField(update, 3, field, column);
    return update.run();
}

// The change as it was meant, on top of what the hub has now: what was settled otherwise is not part of it any more.
Status ParkedChanges::settleParked(
    const RowShape &shape, const FieldConflict &conflict, const RowPlace &place, Settle how, const QJsonValue &value)
{
    const auto records = m_outbox.recordsOf(conflict.change);
    if (!records)
        return records.error();
    for (const OutboxRecord &record : *records) {
        if (record.table != shape.table || record.row != place.row || record.part.value_or(0) != place.part
            || !record.fields.contains(conflict.column))
            continue;
        QJsonObject fields = record.fields;
        if (how == Settle::Theirs)
            fields.remove(conflict.column);
        else
            fields[conflict.column] = QJsonArray { conflict.theirs, value };
        if (auto changed = m_outbox.setFields(record.id, fields); !changed)
            return changed;
    }
    if (how != Settle::Mine) {
        const auto shapes = RowShapes::read(m_connection);
        if (!shapes)
            return shapes.error();
        RowReversal rows(m_connection, m_context, *shapes, false);
        // An edited value is this change's own now: nothing is without it.
        const QJsonObject fields { { conflict.column, QJsonArray { conflict.theirs } } };
        if (auto shown = rows.revert(how == Settle::Theirs ? conflict.change : 0, shape, place, fields); !shown)
            return shown;
    }
    const auto open = m_connection.integer(
        "SELECT count(*) FROM hub_conflicts WHERE settled_at IS NULL AND change = " + std::to_string(conflict.change));
    if (!open || *open > 0)
        return open ? done() : open.error();
    return m_outbox.requeue(conflict.change);
}

} // namespace jishi
