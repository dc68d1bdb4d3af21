#include "models/search/shopindex.h"

#include "models/search/shelfloader.h"
#include "models/search/tuning.h"

#include <algorithm>
#include <optional>

namespace jishi {
namespace {

// The changed ids of a table; nothing when they are too many to go through one by one.
std::optional<std::set<RowId>> changedIds(const ChangeSet &changes, const char *table)
{
    const auto found = changes.tables().find(QByteArray(table));
    if (found == changes.tables().end())
        return std::set<RowId>();
    if (found->second.everything || found->second.ids.size() > kListedRows)
        return std::nullopt;
    return found->second.ids;
}

Status keep(Result<Shelf> loaded, Shelf &shelf)
{
    if (!loaded)
        return loaded.error();
    shelf = std::move(*loaded);
    return done();
}

SearchHit toHit(HitKind kind, const ShelfHit &found)
{
    SearchHit hit { .kind = kind, .id = found.key.id, .rank = found.rank };
    if (kind == HitKind::Product || kind == HitKind::Variant) {
        hit.product = found.key.group;
        hit.variant = found.key.id;
        hit.id = kind == HitKind::Product ? hit.product : hit.variant;
    }
    return hit;
}

void add(std::vector<SearchHit> &hits, HitKind kind, const std::vector<ShelfHit> &found)
{
    for (const ShelfHit &hit : found) {
        if (kind == HitKind::Product || hit.key.id != 0)
            hits.push_back(toHit(kind, hit));
    }
}

} // namespace

Result<ShopIndex> ShopIndex::build(Connection &connection, SearchScopes scopes)
{
    ShopIndex index;
    ShelfLoader loader(connection);
    if (scopes & (SearchScope::Products | SearchScope::Variants)) {
        if (auto kept = keep(loader.allGoods(), index.m_goods); !kept)
            return kept.error();
    }
    if (scopes & SearchScope::Customers) {
        if (auto kept = keep(loader.allCustomers(), index.m_customers); !kept)
            return kept.error();
    }
    if (scopes & SearchScope::Orders) {
        if (auto kept = keep(loader.allOrders(), index.m_orders); !kept)
            return kept.error();
    }
    return index;
}

bool ShopIndex::isTouchedBy(const ChangeSet &changes)
{
    return changes.touches("products") || changes.touches("variants") || changes.touches("customers")
        || changes.touches("orders");
}

Status ShopIndex::update(Connection &connection, const ChangeSet &changes)
{
    ShopIndex next = *this;
    if (auto updated = next.updateGoods(connection, changes); !updated)
        return updated;
    if (auto updated = next.updateCustomers(connection, changes); !updated)
        return updated;
    if (auto updated = next.updateOrders(connection, changes); !updated)
        return updated;
    *this = std::move(next);
    return done();
}

Status ShopIndex::updateGoods(Connection &connection, const ChangeSet &changes)
{
    ShelfLoader loader(connection);
    auto products = changedIds(changes, "products");
    const auto variants = changedIds(changes, "variants");
    if (!products || !variants || m_goods.isWorn())
        return keep(loader.allGoods(), m_goods);
    if (auto added = loader.addProductsOf(*variants, *products); !added)
        return added;
    if (products->empty())
        return done();
    const auto documents = loader.goods(*products);
    if (!documents)
        return documents.error();
    m_goods.replace(*products, *documents);
    return done();
}

Status ShopIndex::updateCustomers(Connection &connection, const ChangeSet &changes)
{
    ShelfLoader loader(connection);
    const auto ids = changedIds(changes, "customers");
    if (!ids || m_customers.isWorn())
        return keep(loader.allCustomers(), m_customers);
    if (ids->empty())
        return done();
    const auto documents = loader.customers(*ids);
    if (!documents)
        return documents.error();
    m_customers.replace(*ids, *documents);
    return done();
}

Status ShopIndex::updateOrders(Connection &connection, const ChangeSet &changes)
{
    ShelfLoader loader(connection);
    const auto ids = changedIds(changes, "orders");
    if (!ids || m_orders.isWorn())
        return keep(loader.allOrders(), m_orders);
    if (ids->empty())
        return done();
    const auto documents = loader.orders(*ids);
    if (!documents)
        return documents.error();
    m_orders.replace(*ids, *documents);
    return done();
}

std::vector<SearchHit> ShopIndex::search(QStringView text, SearchScopes scopes, int limit) const
{
    const SearchQuery query(text);
    const auto count = static_cast<size_t>(std::max(limit, 0));
    std::vector<SearchHit> hits;
    if (scopes & SearchScope::Products)
        add(hits, HitKind::Product, m_goods.search(query, count, true));
    if (scopes & SearchScope::Variants)
        add(hits, HitKind::Variant, m_goods.search(query, count, false));
    if (scopes & SearchScope::Customers)
        add(hits, HitKind::Customer, m_customers.search(query, count, false));
    if (scopes & SearchScope::Orders)
        add(hits, HitKind::Order, m_orders.search(query, count, false));
    std::ranges::stable_sort(hits, {}, &SearchHit::rank);
    if (hits.size() > count)
        hits.resize(count);
    return hits;
}

} // namespace jishi
