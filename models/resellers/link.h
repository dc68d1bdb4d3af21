#pragma once
// A link (分销链接) as values: whose it is, what it leads to, the group it was made for.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"

namespace jishi {

enum class LinkTarget : uint8_t { Shop, Product, Campaign };

// What a link is to be.
struct LinkWish
{
    RowId resellerId = 0;
    LinkTarget target = LinkTarget::Shop;
    RowId targetId = 0; // a product or a campaign; 0: the shop
    RowId groupId = 0; // 0: for no group in particular

    friend bool operator==(const LinkWish &, const LinkWish &) = default;
};

struct Link
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    QString code;
    LinkWish wish;
    Uuid resellerUuid;
    QString reseller;
    QString targetName; // of the product or campaign; empty: the shop
    QString product; // as an address names it: SKU, or the product's id
    QString campaign; // as an address names it
    QString group;
    Instant createdAt = 0;
    bool archived = false;
};

// What came of a link: of the orders that are owed to it now.
struct LinkFigures
{
    int orders = 0;
    Money sales; // goods, returns taken off, without postage
    Money commission; // of the reseller herself, not of who invited her
};

struct LinkSummary
{
    Link link;
    LinkFigures figures;
};

} // namespace jishi
