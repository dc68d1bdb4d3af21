#pragma once
// Re-orders the tree of categories. Writing methods are called inside a transaction.
#include "models/catalog/product.h"
#include "models/shop/shopfile.h"

namespace jishi {

class CategoryStore
{
public:
    CategoryStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Refused: an empty name, and one that another category at the same place has. Parent 0: the top level.
    Result<RowId> add(const QString &name, RowId parent);
    Status rename(RowId category, const QString &name);
    // To stand at `index` among the children of `parent`. Refused below itself.
    Status move(RowId category, RowId parent, int index);
    // What stood below it, products and categories, goes up one level.
    Status remove(RowId category);

private:
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
