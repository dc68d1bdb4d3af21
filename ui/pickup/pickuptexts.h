#pragma once
// The lists as text for the chat. Telephones and what is owed stay out of it: a group reads along.
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickuplist.h"

namespace jishi {

// "- 海南芒果: 12 斤" for each.
QString packingText(const PackingTotals &totals);
// A paragraph for each point: its name, address and hours, then "1. 3栋601 王燕: 海南芒果 × 2 [K7M 3XQ]".
QString pickupText(const std::vector<PickupEntry> &entries);

} // namespace jishi
