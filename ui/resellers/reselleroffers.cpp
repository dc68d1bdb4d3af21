#include "ui/resellers/reselleroffers.h"

#include "models/resellers/resellerfigures.h"

#include <QComboBox>
#include <algorithm>

namespace jishi {

namespace {

void choose(QComboBox &box, RowId chosen)
{
    box.setCurrentIndex(std::max(box.findData(QVariant::fromValue<qlonglong>(chosen)), 0));
}

void begin(QComboBox &box, const QString &none)
{
    box.clear();
    box.addItem(none, QVariant::fromValue<qlonglong>(0));
}

} // namespace

Result<ResellerOffers> readOffers(Connection &connection, const ShopContext &context)
{
    auto tiers = TierRules(connection, context).all();
    if (!tiers)
        return tiers.error();
    auto resellers = ResellerFigures(connection, context).people();
    if (!resellers)
        return resellers.error();
    return ResellerOffers { std::move(*tiers), std::move(*resellers) };
}

void offerTiers(QComboBox &box, const ResellerOffers &offers, const QString &none, RowId chosen)
{
    begin(box, none);
    for (const TierRule &tier : offers.tiers)
        box.addItem(tier.name, QVariant::fromValue<qlonglong>(tier.id));
    choose(box, chosen);
}

void offerInviters(QComboBox &box, const ResellerOffers &offers, const QString &none, RowId chosen, RowId without)
{
    begin(box, none);
    for (const ResellerSummary &reseller : offers.resellers) {
        const bool sells = reseller.status != ResellerStatus::Applied && reseller.status != ResellerStatus::Declined;
        if (reseller.id != without && (sells || reseller.id == chosen))
            box.addItem(reseller.name, QVariant::fromValue<qlonglong>(reseller.id));
    }
    choose(box, chosen);
}

} // namespace jishi
