#pragma once
// The tree of categories and the paths in it. Writing methods are called inside a transaction.
#include "models/catalog/product.h"
#include "models/shop/shopfile.h"

#include <QHash>

namespace jishi {

// "Clothing > Shirts" by category, of a list in tree order.
QHash<RowId, QString> categoryPaths(const std::vector<Category> &categories);

class CategoryStore
{
public:
    CategoryStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    std::vector<Category> all() const; // tree order: parents before children
    // A name may hold what separates the levels: what our export wrote is compared as a whole.
    bool isAt(RowId category, const QString &path) const;

    // "Clothing > Shirts": finds or makes every level.
    Result<RowId> byPath(const QString &path);
    // Refused: an empty name, and one that another category at the same place has. Parent 0: the top level.
    Result<RowId> add(const QString &name, RowId parent);
    Status rename(RowId category, const QString &name);
    // To stand at `index` among the children of `parent`. Refused below itself.
    Status move(RowId category, RowId parent, int index);
    // What stood below it, products and categories, goes up one level.
    Status remove(RowId category);

private:
    Result<RowId> insert(const QString &name, RowId parent);
    Status checkName(const QString &name, RowId parent, RowId self) const;
    std::vector<RowId> childrenOf(RowId parent) const;
    RowId parentOf(RowId category) const;
    bool isBelow(RowId category, RowId top) const;
    Status number(const std::vector<RowId> &siblings);
    Status setParent(RowId category, RowId parent);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
