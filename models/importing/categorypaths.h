#pragma once
// The categories of the shop by their paths: a file says the same few paths a hundred thousand times.
#include "models/catalog/categorystore.h"

namespace jishi {

class CategoryPaths
{
public:
    explicit CategoryPaths(CategoryStore &store)
        : m_store(store)
    { }
    void load();

    // Nothing where not every level is there.
    std::optional<RowId> existing(const QString &path);
    // Makes the levels that are missing.
    Result<RowId> made(const QString &path);
    // A category's name may hold what separates the levels: our export's path is compared as a whole.
    bool isFiledUnder(RowId category, const QString &path) const { return m_paths.value(category) == path; }

private:
    CategoryStore &m_store;
    QHash<RowId, QString> m_paths; // as our export writes them
    QHash<std::pair<RowId, QString>, RowId> m_children; // by parent and name
    QHash<QString, std::optional<RowId>> m_existing;
    QHash<QString, RowId> m_made;
};

} // namespace jishi
