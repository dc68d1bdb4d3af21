#pragma once
// One label for each order, to be stuck on its bag: code and QR, name, point and door, goods. On a roll each label is
// as long as it needs; on A4 ten of 105 x 57 mm fill a sheet.
#include "models/pickup/pickuplist.h"
#include "ui/printing/paper.h"

namespace jishi {

Paper labelPaper(const std::vector<PickupEntry> &entries, PaperFormat format);

} // namespace jishi
