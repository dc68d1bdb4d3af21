#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/base/refusal.h"
#include "models/catalog/shoplists.h"
#include "models/resellers/resellerfigures.h"
#include "models/shop/resellercopy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi::cli {

namespace {

// 0 without a name; an error names the tiers there are.
Result<RowId> tierOf(ShopFile &shop, const QString &name)
{
    const auto tiers = ShopLists(shop.connection(), shop.context()).tiers();
    const auto found = std::ranges::find(tiers, name, &ResellerTier::name);
    if (name.isEmpty() || found != tiers.end())
        return name.isEmpty() ? RowId { 0 } : found->id;
    QStringList names;
    for (const ResellerTier &tier : tiers)
        names << tier.name;
    return refused(names.isEmpty() ? u"The shop has no tiers of resellers."_s
                                   : u"There is no tier %1. The shop has %2."_s.arg(name, names.join(u", "_s)));
}

// 0 without a name; an error names the resellers there are.
Result<RowId> resellerOf(ShopFile &shop, const QString &name)
{
    if (name.isEmpty())
        return RowId { 0 };
    const auto all = ResellerFigures(shop.connection(), shop.context()).people();
    if (!all)
        return all.error();
    QStringList names;
    for (const ResellerSummary &reseller : *all) {
        if (reseller.name.compare(name, Qt::CaseInsensitive) == 0)
            return reseller.id;
        names << reseller.name;
    }
    return refused(names.isEmpty() ? u"The shop has no resellers."_s
                                   : u"There is no reseller %1. The shop has %2."_s.arg(name, names.join(u", "_s)));
}

int run(const Call &call)
{
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    if (!seesCosts((*shop)->profile().role))
        return refuse(u"Only the owner's file can be handed on."_s);
    const auto tier = tierOf(**shop, call.option(u"tier"_s));
    if (!tier)
        return refuse(tier.error().detail);
    const auto reseller = resellerOf(**shop, call.option(u"reseller"_s));
    if (!reseller)
        return refuse(reseller.error().detail);
    if (*tier != 0 && *reseller != 0)
        return refuse(u"A reseller has the prices of her own tier: name either a reseller or a tier."_s);
    const ResellerCopy copy = *reseller != 0 ? ResellerCopy::of((*shop)->path(), (*shop)->profile(), *reseller)
                                             : ResellerCopy((*shop)->path(), (*shop)->profile(), *tier);
    if (const auto written = copy.write(call.argument(1), call.clock); !written)
        return failed(written.error(), call.argument(1));
    printJson({ { u"shop"_s, call.argument(1) }, { u"role"_s, toText(ShopRole::Reseller) } });
    return kAllDone;
}

} // namespace

Command resellerCopyCommand()
{
    return { u"reseller-copy"_s, u"Makes the shop file that a reseller may have: the catalog without its secrets."_s,
        u"The copy holds what is offered, with prices and what is available; for a reseller who is named also her "
        "links, groups, customers, orders and commissions. It holds no costs, no suppliers, nothing of other "
        "resellers, "
        "no fields of the shop's own, and no other tier's prices."_s,
        { { u"SHOP"_s, u"The owner's shop file."_s }, { u"FILE"_s, u"The file to make."_s } },
        { { u"tier"_s, u"With the prices of this tier of resellers."_s, u"NAME"_s },
            { u"reseller"_s, u"For this reseller, with what is her own."_s, u"NAME"_s } },
        run };
}

} // namespace jishi::cli
