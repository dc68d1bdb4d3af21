#pragma once
// Packing and pickup lists as workbooks, for those who go on with them in a spreadsheet. The heads of the columns come
// from the window, in the person's language, in the order that is told here.
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickuplist.h"

#include <QStringList>

namespace jishi {

// Name, SKU, unit, orders, ordered, packed, to pack, on hand, missing.
Result<QByteArray> packingWorkbook(const PackingTotals &totals, const QStringList &heads);
// A row for each thing of each order: group, point, door, name, nickname, telephone's tail, order, code, item,
// quantity, unit, total, to pay, note. The amounts stand with the first thing of an order, so that they add up.
Result<QByteArray> pickupWorkbook(
    const std::vector<PickupEntry> &entries, const QStringList &heads, const Currency &currency);

} // namespace jishi
