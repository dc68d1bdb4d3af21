#include "models/catalog/shoplists.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/catalog/jsonlist.h"
#include "models/db/namedrows.h"
#include "models/db/ownedrows.h"

#include <algorithm>
#include <array>
#include <variant>

namespace jishi {

namespace {

constexpr std::array<const char *, 5> kKinds { "text", "number", "day", "yes_no", "choice" };
constexpr int kLongestLead = 365;

template <typename T>
Status checkNames(const std::vector<T> &rows)
{
    for (const T &row : rows) {
        if (row.name.trimmed().isEmpty())
            return refused(Refusal::tr("A name is missing."));
        const auto same = [&](const T &other) { return other.name.trimmed() == row.name.trimmed(); };
        if (std::ranges::count_if(rows, same) > 1)
            return refused(Refusal::tr("The name %1 stands twice.").arg(row.name.trimmed()));
    }
    return done();
}

} // namespace

// Column names with their values, in the order they are bound.
struct ShopLists::Columns
{
    std::vector<std::pair<const char *, std::variant<int64_t, QString>>> values;
};

std::vector<Supplier> ShopLists::suppliers() const
{
    Statement rows = m_connection.prepare(
        "SELECT id, name, contact, lead_days, note FROM suppliers WHERE deleted_at IS NULL ORDER BY name, id");
    std::vector<Supplier> suppliers;
    while (rows.next())
        suppliers.push_back(
            { rows.integer(0), rows.text(1), rows.text(2), static_cast<int>(rows.integer(3)), rows.text(4) });
    return suppliers;
}

std::vector<ResellerTier> ShopLists::tiers() const
{
    Statement rows =
        m_connection.prepare("SELECT id, name FROM reseller_tiers WHERE deleted_at IS NULL ORDER BY position, id");
    std::vector<ResellerTier> tiers;
    while (rows.next())
        tiers.push_back({ rows.integer(0), rows.text(1) });
    return tiers;
}

std::vector<CustomField> ShopLists::customFields() const
{
    Statement rows = m_connection.prepare(
        "SELECT id, name, kind, choices FROM custom_fields WHERE deleted_at IS NULL ORDER BY position, id");
    std::vector<CustomField> fields;
    while (rows.next()) {
        const auto kind = std::ranges::find(kKinds, rows.utf8(2));
        fields.push_back({ rows.integer(0), rows.text(1),
            kind == kKinds.end() ? CustomFieldKind::Text : static_cast<CustomFieldKind>(kind - kKinds.begin()),
            fromJsonList(rows.text(3)) });
    }
    return fields;
}

Status ShopLists::save(const std::vector<Supplier> &suppliers)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    if (auto checked = checkNames(suppliers); !checked)
        return checked;
    std::vector<RowId> kept;
    for (const Supplier &supplier : suppliers) {
        if (supplier.leadDays < 0 || supplier.leadDays > kLongestLead)
            return refused(Refusal::tr("Goods arrive within 0 to 365 days."));
        const auto id = put("suppliers", supplier.id,
            { { { "name", supplier.name.trimmed() }, { "contact", supplier.contact },
                { "lead_days", int64_t { supplier.leadDays } }, { "note", supplier.note } } });
        if (!id)
            return id.error();
        kept.push_back(*id);
    }
    return markOthersDeleted(m_connection, m_context.clock->now(), "suppliers", "true", kept);
}

Status ShopLists::save(const std::vector<ResellerTier> &tiers)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    if (auto checked = checkNames(tiers); !checked)
        return checked;
    std::vector<RowId> kept;
    for (const ResellerTier &tier : tiers) {
        const auto id = put("reseller_tiers", tier.id,
            { { { "name", tier.name.trimmed() }, { "position", static_cast<int64_t>(kept.size()) } } });
        if (!id)
            return id.error();
        kept.push_back(*id);
    }
    return markOthersDeleted(m_connection, m_context.clock->now(), "reseller_tiers", "true", kept);
}

Status ShopLists::save(const std::vector<CustomField> &fields)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    if (auto checked = checkNames(fields); !checked)
        return checked;
    std::vector<RowId> kept;
    for (const CustomField &field : fields) {
        if (field.kind == CustomFieldKind::Choice && field.choices.isEmpty())
            return refused(Refusal::tr("The field %1 needs something to choose from.").arg(field.name.trimmed()));
        const auto id = put("custom_fields", field.id,
            { { { "name", field.name.trimmed() },
                { "kind", QString::fromLatin1(kKinds[static_cast<size_t>(field.kind)]) },
                { "choices", toJsonList(field.choices) }, { "position", static_cast<int64_t>(kept.size()) } } });
        if (!id)
            return id.error();
        kept.push_back(*id);
    }
    return markOthersDeleted(m_connection, m_context.clock->now(), "custom_fields", "true", kept);
}

Result<RowId> ShopLists::supplierByName(const QString &name)
{
    return NamedRows(m_connection, "suppliers", NamedRows::Case::Told).findOrAdd(name, m_context.clock->now());
}

Result<RowId> ShopLists::tierByName(const QString &name, bool make)
{
    return byName("reseller_tiers", name, make, {});
}

Result<RowId> ShopLists::fieldByName(const QString &name, bool make)
{
    return byName("custom_fields", name, make, { { { "kind", QString::fromLatin1(kKinds.front()) } } });
}

Result<RowId> ShopLists::byName(const char *table, const QString &name, bool make, const Columns &further)
{
    Statement known =
        m_connection.prepare(std::string("SELECT id FROM ") + table + " WHERE name = ?1 AND deleted_at IS NULL");
    if (known.bind(1, name.trimmed()).next())
        return known.integer(0);
    if (auto read = known.status(); !read || !make)
        return read ? Result<RowId>(RowId { 0 }) : read.error();
    known.reset();
    const auto last = m_connection.integer(
        std::string("SELECT coalesce(max(position) + 1, 0) FROM ") + table + " WHERE deleted_at IS NULL");
    if (!last)
        return last.error();
    Columns columns { { { "name", name.trimmed() }, { "position", *last } } };
    columns.values.insert(columns.values.end(), further.values.begin(), further.values.end());
    return put(table, 0, columns);
}

Result<RowId> ShopLists::put(const char *table, RowId id, const Columns &columns)
{
    std::string names;
    std::string marks;
    std::string sets;
    std::string differs;
    int index = 3;
    for (const auto &[name, value] : columns.values) {
        const std::string mark = "?" + std::to_string(index++);
        names += std::string(", ") + name;
        marks += ", " + mark;
        sets += (sets.empty() ? "" : ", ") + std::string(name) + " = " + mark;
        differs += (differs.empty() ? "" : " OR ") + std::string(name) + " IS NOT " + mark;
    }
    const std::string sql = id == 0
        ? std::string("INSERT INTO ") + table + " (uuid, created_at" + names + ") VALUES (?1, ?2" + marks + ")"
        : std::string("UPDATE ") + table + " SET " + sets + " WHERE id = ?1 AND ?2 > 0 AND (" + differs + ")";
    Statement write = m_connection.prepare(sql);
    const Instant now = m_context.clock->now();
    if (id == 0)
        write.bind(1, Uuid::v7(now)).bind(2, now);
    else
        write.bind(1, id).bind(2, now);
    index = 3;
    for (const auto &[name, value] : columns.values) {
        if (const auto *text = std::get_if<QString>(&value))
            write.bind(index++, text->isNull() ? QStringLiteral("") : *text);
        else
            write.bind(index++, std::get<int64_t>(value));
    }
    if (auto written = write.run(); !written)
        return written.error();
    return id == 0 ? m_connection.lastInsertId() : id;
}

} // namespace jishi
