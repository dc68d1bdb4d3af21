#pragma once
// One cell of an export, from the row of its query: as text for CSV, as a value for JSON.
#include "models/exporting/exportcolumns.h"

#include <QJsonValue>

namespace jishi {

// Amounts and quantities as plain decimals, times in the shop's zone.
QString plainCell(const Statement &row, int column, CellKind kind, const ShopProfile &profile);
// Amounts in minor units, quantities in thousandths; null where there is none.
QJsonValue jsonCell(const Statement &row, int column, CellKind kind, const ShopProfile &profile);

} // namespace jishi
