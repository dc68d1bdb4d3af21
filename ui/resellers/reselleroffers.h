#pragma once
// What the forms about resellers choose from: tiers, and those who may have invited somebody.
#include "models/resellers/reseller.h"
#include "models/resellers/tierrules.h"

class QComboBox;

namespace jishi {

struct ResellerOffers
{
    std::vector<TierRule> tiers;
    std::vector<ResellerSummary> resellers; // by name
};

Result<ResellerOffers> readOffers(Connection &connection, const ShopContext &context);
// The first entry means none; data of each is its RowId.
void offerTiers(QComboBox &box, const ResellerOffers &offers, const QString &none, RowId chosen);
// All who sell or sold, but for one.
void offerInviters(QComboBox &box, const ResellerOffers &offers, const QString &none, RowId chosen, RowId without = 0);

} // namespace jishi
