#include "models/hub/rowshapes.h"

#include "models/outbox/syncedtables.h"

#include <algorithm>

namespace jishi {

namespace {

struct Declared
{
    ColumnShape::Kind kind = ColumnShape::Kind::Text;
    bool required = false;
};

Result<std::map<std::string, Declared>> columnsOf(Connection &connection, const std::string &table)
{
    std::map<std::string, Declared> columns;
    Statement rows = connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)");
    rows.bind(1, std::string_view(table));
    while (rows.next()) {
        const std::string_view type = rows.utf8(1);
        columns[std::string(rows.utf8(0))] = { type == "INTEGER" ? ColumnShape::Kind::Integer
                : type == "BLOB"                                 ? ColumnShape::Kind::Bytes
                                                                 : ColumnShape::Kind::Text,
            rows.integer(2) != 0 };
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return columns;
}

Result<std::map<std::string, std::string>> targetsOf(Connection &connection, const std::string &table)
{
    std::map<std::string, std::string> targets;
    Statement rows = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)");
    rows.bind(1, std::string_view(table));
    while (rows.next())
        targets[std::string(rows.utf8(0))] = std::string(rows.utf8(1));
    if (auto read = rows.status(); !read)
        return read.error();
    return targets;
}

} // namespace

const ColumnShape *RowShape::column(std::string_view name) const
{
    const auto found = std::ranges::find(columns, name, &ColumnShape::name);
    return found == columns.end() ? nullptr : &*found;
}

std::string RowShape::columnList() const
{
    std::string names;
    for (const ColumnShape &each : columns)
        names += (names.empty() ? "" : ", ") + each.name;
    return names;
}

std::string RowShape::where() const
{
    return isLine() ? " WHERE " + key + " = ?1 AND " + part + " = ?2" : " WHERE id = ?1 AND ?2 = 0";
}

Result<RowShapes> RowShapes::read(Connection &connection)
{
    RowShapes shapes;
    for (const SyncedTable &table : syncedTables()) {
        const auto declared = columnsOf(connection, table.name);
        const auto targets = targetsOf(connection, table.name);
        if (!declared || !targets)
            return declared ? targets.error() : declared.error();
        RowShape shape { table.name, table.key, table.part, {}, onlyGrows(table.name), isAtHub(table) };
        std::vector<std::string> names;
        if (shape.isLine())
            names = { table.key, table.part };
        names.insert(names.end(), table.columns.begin(), table.columns.end());
        for (const std::string &name : names) {
            const auto found = declared->find(name);
            if (found == declared->end())
                return Error { ErrorKind::Damaged, QStringLiteral("no column ") + QString::fromStdString(name) };
            const auto target = targets->find(name);
            const bool refers = target != targets->end();
            // A link says by another column which of these it has.
            const bool named = table.name == "links" && (name == "product_id" || name == "campaign_id");
            shape.columns.push_back({ name, refers ? ColumnShape::Kind::Reference : found->second.kind,
                refers ? target->second : std::string(), found->second.required,
                refers && (found->second.required || shape.grows || shape.isLine() || named) });
        }
        shapes.m_index[table.name] = shapes.m_shapes.size();
        shapes.m_shapes.push_back(std::move(shape));
    }
    return shapes;
}

const RowShape *RowShapes::of(std::string_view table) const
{
    const auto found = m_index.find(table);
    return found == m_index.end() ? nullptr : &m_shapes[found->second];
}

std::vector<RowShapes::Referrer> RowShapes::referrersOf(std::string_view table) const
{
    std::vector<Referrer> referrers;
    for (const RowShape &shape : m_shapes)
        for (const ColumnShape &column : shape.columns)
            if (column.kind == ColumnShape::Kind::Reference && column.target == table)
                referrers.push_back({ &shape, &column });
    return referrers;
}

Uuid lineUuid(const Uuid &order, int64_t lineNo)
{
    return Uuid::derived(order, "line/" + std::to_string(lineNo));
}

} // namespace jishi
