#include "models/importing/categorypaths.h"

namespace jishi {

void CategoryPaths::load()
{
    const std::vector<Category> categories = m_store.all();
    m_paths = categoryPaths(categories);
    for (const Category &each : categories) {
        const auto key = std::pair(each.parentId, each.name);
        if (!m_children.contains(key))
            m_children.insert(key, each.id);
    }
}

std::optional<RowId> CategoryPaths::existing(const QString &path)
{
    if (const auto known = m_existing.constFind(path); known != m_existing.constEnd())
        return *known;
    std::optional<RowId> category = 0;
    for (const QString &part : path.split(u'>', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty() || !category)
            continue;
        const auto child = m_children.constFind(std::pair(*category, name));
        category = child == m_children.constEnd() ? std::nullopt : std::optional(*child);
    }
    m_existing.insert(path, category);
    return category;
}

Result<RowId> CategoryPaths::made(const QString &path)
{
    if (const auto known = m_made.constFind(path); known != m_made.constEnd())
        return *known;
    const auto category = m_store.byPath(path);
    if (category)
        m_made.insert(path, *category);
    return category;
}

} // namespace jishi
