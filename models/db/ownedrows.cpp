#include "models/db/ownedrows.h"

#include <algorithm>

namespace jishi {

namespace {

void bindEither(Statement &statement, int index, const std::variant<RowId, QString> &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        statement.bind(index, *text);
    else
        statement.bind(index, std::get<RowId>(value));
}

} // namespace

Uuid uuidOf(Connection &connection, const char *table, RowId id)
{
    Statement row = connection.prepare(std::string("SELECT uuid FROM ") + table + " WHERE id = ?1");
    return row.bind(1, id).next() ? row.uuid(0) : Uuid();
}

Status OwnedRows::save(RowId owner, const std::vector<OwnedRow> &rows)
{
    std::vector<RowId> kept;
    for (const OwnedRow &row : rows) {
        const auto id = put(owner, row, static_cast<int>(kept.size()));
        if (!id)
            return id.error();
        kept.push_back(*id);
    }
    return markOthersDeleted(
        m_connection, m_now, m_table.name, std::string(m_table.owner) + " = " + std::to_string(owner), kept);
}

Result<RowId> OwnedRows::put(RowId owner, const OwnedRow &row, int position)
{
    Statement known = m_connection.prepare(std::string("SELECT id FROM ") + m_table.name + " WHERE " + m_table.owner
        + " = ?1 AND " + m_table.key + " = ?2");
    known.bind(1, owner);
    bindEither(known, 2, row.key);
    if (!known.next())
        return known.status().ok() ? insert(owner, row, position) : known.status().error();
    const RowId id = known.integer(0);
    known.reset();
    if (auto updated = update(id, row, position); !updated)
        return updated.error();
    return id;
}

Result<RowId> OwnedRows::insert(RowId owner, const OwnedRow &row, int position)
{
    std::string columns = std::string("uuid, created_at, ") + m_table.owner + ", " + m_table.key;
    std::string values = "?1, ?2, ?3, ?4";
    if (m_table.value) {
        columns += std::string(", ") + m_table.value;
        values += ", ?5";
    }
    if (m_table.ordered) {
        columns += ", position";
        values += ", ?6";
    }
    Statement insert =
        m_connection.prepare(std::string("INSERT INTO ") + m_table.name + " (" + columns + ") VALUES (" + values + ")");
    insert.bind(1, row.uuid).bind(2, m_now).bind(3, owner);
    bindEither(insert, 4, row.key);
    if (m_table.value)
        bindEither(insert, 5, row.value);
    if (m_table.ordered)
        insert.bind(6, position);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status OwnedRows::update(RowId id, const OwnedRow &row, int position)
{
    std::string set = "deleted_at = NULL";
    std::string differs = "deleted_at IS NOT NULL";
    if (m_table.value) {
        set += std::string(", ") + m_table.value + " = ?2";
        differs += std::string(" OR ") + m_table.value + " IS NOT ?2";
    }
    if (m_table.ordered) {
        set += ", position = ?3";
        differs += " OR position <> ?3";
    }
    Statement update = m_connection.prepare(
        std::string("UPDATE ") + m_table.name + " SET " + set + " WHERE id = ?1 AND (" + differs + ")");
    update.bind(1, id);
    if (m_table.value)
        bindEither(update, 2, row.value);
    if (m_table.ordered)
        update.bind(3, position);
    return update.run();
}

Status markOthersDeleted(Connection &connection, Instant now, const std::string &table, const std::string &where,
    std::span<const RowId> kept)
{
    std::vector<RowId> dropped;
    Statement live = connection.prepare("SELECT id FROM " + table + " WHERE deleted_at IS NULL AND " + where);
    while (live.next())
        if (std::ranges::find(kept, live.integer(0)) == kept.end())
            dropped.push_back(live.integer(0));
    if (auto read = live.status(); !read)
        return read;
    for (const RowId id : dropped) {
        Statement drop = connection.prepare("UPDATE " + table + " SET deleted_at = ?2 WHERE id = ?1");
        if (auto run = drop.bind(1, id).bind(2, now).run(); !run)
            return run;
    }
    return done();
}

} // namespace jishi
