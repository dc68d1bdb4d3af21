#pragma once
// A purchase list to send to suppliers: as words for a chat, and as CSV. Without costs: a supplier need not see them.
#include "models/stock/purchaseplan.h"

namespace jishi {

// One paragraph per supplier: "Hainan Farm", then a line for each thing. `unknown` stands where no supplier is known.
QString purchaseText(const std::vector<PurchaseLine> &lines, const QString &unknown);
QByteArray purchaseCsv(const std::vector<PurchaseLine> &lines);

} // namespace jishi
