#include "ui/shell/shopsource.h"

#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "models/orders/orderstore.h"
#include "ui/widgets/timewords.h"

#include <QPointer>
#include <span>

namespace jishi {

namespace {

// Few of each: the palette is for going somewhere, the pages are for looking around.
constexpr int kEach = 5;

} // namespace

ShopSource::ShopSource(Shop &shop, LiveIndex &index, QObject *parent)
    : PaletteSource(parent)
    , m_shop(shop)
    , m_index(index)
{
    connect(&index, &LiveIndex::ready, this, &PaletteSource::entriesChanged);
}

QList<PaletteEntry> ShopSource::entries(const QString &text)
{
    QList<PaletteEntry> found;
    if (text.trimmed().isEmpty())
        return found;
    const auto add = [&](const char *page, SearchScope scope,
                         PaletteEntry (ShopSource::*entry)(const SearchHit &) const) {
        for (const SearchHit &hit : m_index.search(text, scope, kEach)) {
            PaletteEntry one = (this->*entry)(hit);
            if (one.title.isEmpty())
                continue;
            one.run = opening(page, hit.id);
            found.push_back(std::move(one));
        }
    };
    add("catalog", SearchScope::Products, &ShopSource::productEntry);
    // A reseller's window has no page of customers.
    if (m_shop.profile().role != ShopRole::Reseller)
        add("customers", SearchScope::Customers, &ShopSource::customerEntry);
    found << groupEntries(text);
    add("orders", SearchScope::Orders, &ShopSource::orderEntry);
    return found;
}

std::function<void()> ShopSource::opening(const char *page, RowId id)
{
    return [self = QPointer<ShopSource>(this), page, id] {
        if (self)
            Q_EMIT self->pageRequested(page, QVariant::fromValue<qlonglong>(id));
    };
}

PaletteEntry ShopSource::productEntry(const SearchHit &hit) const
{
    PaletteEntry entry { tr("Products"), {} };
    const auto product = CatalogStore(m_shop.database().view(), m_shop.context()).product(hit.product);
    if (!product)
        return entry;
    entry.title = product->name;
    if (!product->variants.empty()) {
        entry.detail = product->variants.front().sku;
        entry.hint = product->variants.front().price.toDisplay();
    }
    entry.icon = "catalog";
    return entry;
}

PaletteEntry ShopSource::customerEntry(const SearchHit &hit) const
{
    PaletteEntry entry { tr("Customers"), {} };
    const auto customer = CustomerStore(m_shop.database().view(), m_shop.context()).customer(hit.id);
    if (!customer)
        return entry;
    entry.title = customer->name;
    entry.detail = maskedPhone(customer->phone);
    entry.icon = "customers";
    return entry;
}

// A shop has few groups; the index does not know them.
QList<PaletteEntry> ShopSource::groupEntries(const QString &text)
{
    QList<PaletteEntry> found;
    const auto groups = GroupStore(m_shop.database().view(), m_shop.context()).find(text);
    if (!groups)
        return found;
    for (const Group &group : std::span(*groups).first(std::min<size_t>(groups->size(), kEach))) {
        PaletteEntry entry { tr("Groups"), group.name };
        entry.detail = group.platform;
        entry.icon = "groups";
        entry.run = opening("groups", group.id);
        found.push_back(std::move(entry));
    }
    return found;
}

PaletteEntry ShopSource::orderEntry(const SearchHit &hit) const
{
    PaletteEntry entry { tr("Orders"), {} };
    const auto order = OrderStore(m_shop.database().view(), m_shop.context()).order(hit.id);
    if (!order)
        return entry;
    entry.title = order->number;
    entry.detail = order->customerName.isEmpty()
        ? shortTime(order->placedAt, m_shop.now(), m_shop.zone())
        : order->customerName + QStringLiteral(" · ") + shortTime(order->placedAt, m_shop.now(), m_shop.zone());
    entry.hint = order->total.toDisplay();
    entry.icon = "orders";
    return entry;
}

} // namespace jishi
