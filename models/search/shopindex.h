#pragma once
// The searchable text of a shop, in memory: products, customers and orders by name, pinyin, code or phone. A value:
// built on any thread, searched from any thread while nobody updates it. Copies are cheap. Never the truth: hits are
// ids to look up.
#include "models/db/changeset.h"
#include "models/db/connection.h"
#include "models/search/shelf.h"

#include <QFlags>
#include <QStringView>

namespace jishi {

enum class SearchScope {
    Products = 1, // each product once, by its best variant
    Variants = 2, // what an order line needs
    Customers = 4,
    Orders = 8,
};
Q_DECLARE_FLAGS(SearchScopes, SearchScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchScopes)

enum class HitKind {
    Product,
    Variant,
    Customer,
    Order,
};

struct SearchHit
{
    HitKind kind = HitKind::Product;
    RowId id = 0; // in the table of its kind
    RowId product = 0; // of a product or variant
    RowId variant = 0; // of a variant; for a product the variant that fits best, 0 when it has none
    SearchRank rank = SearchRank::None;
};

class ShopIndex
{
public:
    // Every row that is not deleted. Only what `scopes` need is read.
    static Result<ShopIndex> build(Connection &connection,
        SearchScopes scopes = SearchScope::Products | SearchScope::Customers | SearchScope::Orders);
    // True when any of these changes can matter to search.
    static bool isTouchedBy(const ChangeSet &changes);
    // Brings the index to the state that `connection` shows; the same changes again do no harm. On an error the index
    // is as before.
    Status update(Connection &connection, const ChangeSet &changes);

    // Best first: exact codes, names, beginnings, word beginnings, pinyin, the middle of words, slips of one letter;
    // the popular before the others. Several words must all be found. With several scopes equally good products come
    // before customers before orders.
    std::vector<SearchHit> search(QStringView text, SearchScopes scopes, int limit = 50) const;

private:
    Status updateGoods(Connection &connection, const ChangeSet &changes);
    Status updateCustomers(Connection &connection, const ChangeSet &changes);
    Status updateOrders(Connection &connection, const ChangeSet &changes);

    Shelf m_goods;
    Shelf m_customers;
    Shelf m_orders;
};

} // namespace jishi
