#include "models/catalog/categorystore.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr int kDeepest = 64; // a loop in damaged data must end

} // namespace

QHash<RowId, QString> categoryPaths(const std::vector<Category> &categories)
{
    QHash<RowId, QString> paths;
    for (const Category &category : categories) {
        const QString above = paths.value(category.parentId);
        paths.insert(category.id, above.isEmpty() ? category.name : above + QStringLiteral(" > ") + category.name);
    }
    return paths;
}

std::vector<Category> CategoryStore::all() const
{
    Statement rows =
        m_connection.prepare("WITH RECURSIVE tree (id, parent_id, name, position, path) AS (\n"
                             "    SELECT id, parent_id, name, position, printf('%06d/%06d', position, id)\n"
                             "    FROM categories WHERE parent_id IS NULL AND deleted_at IS NULL\n"
                             "    UNION ALL\n"
                             "    SELECT c.id, c.parent_id, c.name, c.position,\n"
                             "        tree.path || '/' || printf('%06d/%06d', c.position, c.id)\n"
                             "    FROM categories c JOIN tree ON c.parent_id = tree.id\n"
                             "    WHERE c.deleted_at IS NULL)\n"
                             "SELECT id, coalesce(parent_id, 0), name, position FROM tree ORDER BY path");
    std::vector<Category> categories;
    while (rows.next())
        categories.push_back({ rows.integer(0), rows.integer(1), rows.text(2), static_cast<int>(rows.integer(3)) });
    return categories;
}

bool CategoryStore::isAt(RowId category, const QString &path) const
{
    Statement row = m_connection.prepare("WITH RECURSIVE up (parent_id, path) AS (\n"
                                         "    SELECT parent_id, name FROM categories WHERE id = ?1\n"
                                         "    UNION ALL\n"
                                         "    SELECT c.parent_id, c.name || ' > ' || up.path\n"
                                         "    FROM categories c JOIN up ON c.id = up.parent_id)\n"
                                         "SELECT 1 FROM up WHERE parent_id IS NULL AND path = ?2");
    return row.bind(1, category).bind(2, path).next();
}

Result<RowId> CategoryStore::byPath(const QString &path)
{
    RowId parent = 0;
    for (const QString &part : path.split(u'>', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        Statement known = m_connection.prepare(
            "SELECT id FROM categories WHERE name = ?1 AND coalesce(parent_id, 0) = ?2 AND deleted_at IS NULL");
        if (known.bind(1, name).bind(2, parent).next()) {
            parent = known.integer(0);
            continue;
        }
        const auto added = insert(name, parent);
        if (!added)
            return added;
        parent = *added;
    }
    return parent;
}

Result<RowId> CategoryStore::insert(const QString &name, RowId parent)
{
    const Instant now = m_context.clock->now();
    auto inserted = m_connection
                        .prepare("INSERT INTO categories (uuid, parent_id, name, position, created_at)\n"
                                 "VALUES (?1, ?2, ?3, (SELECT count(*) FROM categories), ?4)")
                        .bind(1, Uuid::v7(now))
                        .bindReference(2, parent)
                        .bind(3, name)
                        .bind(4, now)
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Result<RowId> CategoryStore::add(const QString &name, RowId parent)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed.error();
    if (auto checked = checkName(name, parent, 0); !checked)
        return checked.error();
    const auto added = insert(name.trimmed(), parent);
    if (!added)
        return added;
    if (auto numbered = number(childrenOf(parent)); !numbered)
        return numbered.error();
    return added;
}

Status CategoryStore::rename(RowId category, const QString &name)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    if (auto checked = checkName(name, parentOf(category), category); !checked)
        return checked;
    return m_connection.prepare("UPDATE categories SET name = ?2 WHERE id = ?1 AND name <> ?2")
        .bind(1, category)
        .bind(2, name.trimmed())
        .run();
}

Status CategoryStore::move(RowId category, RowId parent, int index)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    if (isBelow(parent, category))
        return refused(Refusal::tr("A category cannot stand below itself."));
    std::vector<RowId> siblings = childrenOf(parent);
    std::erase(siblings, category);
    siblings.insert(siblings.begin() + std::clamp(index, 0, static_cast<int>(siblings.size())), category);
    if (auto moved = setParent(category, parent); !moved)
        return moved;
    return number(siblings);
}

Status CategoryStore::remove(RowId category)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    const RowId parent = parentOf(category);
    std::vector<RowId> siblings = childrenOf(parent);
    const std::vector<RowId> orphans = childrenOf(category);
    for (const RowId orphan : orphans)
        if (auto moved = setParent(orphan, parent); !moved)
            return moved;
    // They take the place of what held them.
    const auto place = siblings.erase(std::ranges::find(siblings, category));
    siblings.insert(place, orphans.begin(), orphans.end());
    if (auto numbered = number(siblings); !numbered)
        return numbered;
    auto products = m_connection.prepare("UPDATE products SET category_id = ?2 WHERE category_id = ?1")
                        .bind(1, category)
                        .bindReference(2, parent)
                        .run();
    if (!products)
        return products;
    return m_connection.prepare("UPDATE categories SET deleted_at = ?2 WHERE id = ?1")
        .bind(1, category)
        .bind(2, m_context.clock->now())
        .run();
}

Status CategoryStore::checkName(const QString &name, RowId parent, RowId self) const
{
    if (name.trimmed().isEmpty())
        return refused(Refusal::tr("A category needs a name."));
    // A path such as Fruit > Mango says where a category stands, in imports and in the editor.
    if (name.contains(u'>'))
        return refused(Refusal::tr("A category's name cannot hold the sign >, which separates levels."));
    Statement other = m_connection.prepare("SELECT 1 FROM categories\n"
                                           "WHERE name = ?1 AND coalesce(parent_id, 0) = ?2 AND id <> ?3\n"
                                           "    AND deleted_at IS NULL");
    if (other.bind(1, name.trimmed()).bind(2, parent).bind(3, self).next())
        return refused(Refusal::tr("There is a category %1 at this place already.").arg(name.trimmed()));
    return other.status();
}

std::vector<RowId> CategoryStore::childrenOf(RowId parent) const
{
    Statement rows = m_connection.prepare(
        "SELECT id FROM categories WHERE coalesce(parent_id, 0) = ?1 AND deleted_at IS NULL ORDER BY position, id");
    rows.bind(1, parent);
    std::vector<RowId> children;
    while (rows.next())
        children.push_back(rows.integer(0));
    return children;
}

RowId CategoryStore::parentOf(RowId category) const
{
    Statement row = m_connection.prepare("SELECT parent_id FROM categories WHERE id = ?1");
    return row.bind(1, category).next() ? row.integer(0) : 0;
}

bool CategoryStore::isBelow(RowId category, RowId top) const
{
    for (int depth = 0; category > 0 && depth < kDeepest; ++depth) {
        if (category == top)
            return true;
        category = parentOf(category);
    }
    return false;
}

Status CategoryStore::number(const std::vector<RowId> &siblings)
{
    int64_t position = 0;
    for (const RowId sibling : siblings) {
        Statement update = m_connection.prepare("UPDATE categories SET position = ?2 WHERE id = ?1 AND position <> ?2");
        if (auto run = update.bind(1, sibling).bind(2, position++).run(); !run)
            return run;
    }
    return done();
}

Status CategoryStore::setParent(RowId category, RowId parent)
{
    return m_connection.prepare("UPDATE categories SET parent_id = ?2 WHERE id = ?1 AND parent_id IS NOT ?2")
        .bind(1, category)
        .bindReference(2, parent)
        .run();
}

} // namespace jishi
