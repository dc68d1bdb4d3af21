#pragma once
// Every product of the shop that is not archived, one after the other, for exports that need it whole.
#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"

#include <functional>

namespace jishi {

class CatalogWalk
{
public:
    CatalogWalk(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_catalog(connection, context)
        , m_categories(connection, context)
    { }
    // category: its path, "Clothing > Shirts".
    Status each(const std::function<void(const Product &product, const QString &category)> &take);

private:
    Connection &m_connection;
    CatalogStore m_catalog;
    CategoryStore m_categories;
};

// What tells the variants of a product apart, in other programs too: its options, or one made of the variants' titles
// where several have none.
struct VariantOptions
{
    QStringList names; // empty: a product that is sold one way
    std::vector<QStringList> values; // by variant
    static VariantOptions of(const Product &product);
};

// Plain text as the HTML that other programs keep descriptions in.
QString toHtml(const QString &text);

} // namespace jishi
