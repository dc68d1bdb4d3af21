#include "models/hub/rowplaces.h"

namespace jishi {

void bindPlace(Statement &statement, const RowPlace &place)
{
    statement.bind(1, place.row).bind(2, place.part);
}

QByteArray RowPlaces::keyOf(const std::string &table, const Uuid &uuid)
{
    return QByteArray(reinterpret_cast<const char *>(uuid.data()), Uuid::kSize)
        .append(table.data(), static_cast<qsizetype>(table.size()));
}

Result<RowId> RowPlaces::rowOf(const std::string &table, const Uuid &uuid)
{
    const QByteArray key = keyOf(table, uuid);
    if (const auto known = m_rows.constFind(key); known != m_rows.constEnd())
        return *known;
    auto lookup = m_lookups.find(table);
    if (lookup == m_lookups.end())
        lookup = m_lookups.emplace(table, m_connection.prepare("SELECT id FROM " + table + " WHERE uuid = ?1")).first;
    Statement &row = lookup->second;
    const RowId id = row.bind(1, uuid).next() ? row.integer(0) : 0;
    const Status read = row.status();
    row.reset();
    if (!read) {
        m_lookups.erase(lookup);
        return read.error();
    }
    if (id > 0)
        m_rows.insert(key, id);
    return id;
}

Result<std::optional<FieldValue>> RowPlaces::localOf(const ColumnShape &column, const QJsonValue &value)
{
    if (column.kind != ColumnShape::Kind::Reference || value.isNull())
        return fieldFromWire(wireFromJson(value), column);
    const auto uuid = uuidFromWire(value);
    const auto row = uuid ? rowOf(column.target, *uuid) : Result<RowId>(RowId(0));
    if (!row)
        return row.error();
    return *row > 0 ? std::optional<FieldValue>(*row) : std::nullopt;
}

Result<Uuid> RowPlaces::uuidOf(const RowShape &shape, const RowPlace &place)
{
    const std::string table = shape.isLine() ? "orders" : shape.table;
    const std::pair key { QByteArray::fromStdString(table), place.row };
    if (!m_uuids.contains(key)) {
        Statement row = m_connection.prepare("SELECT uuid FROM " + table + " WHERE id = ?1");
        const Uuid uuid = row.bind(1, place.row).next() ? row.uuid(0) : Uuid();
        if (auto read = row.status(); !read)
            return read.error();
        if (uuid.isNil())
            return uuid;
        m_uuids.insert(key, uuid);
    }
    const Uuid known = m_uuids.value(key);
    return shape.isLine() ? lineUuid(known, place.part) : known;
}

} // namespace jishi
