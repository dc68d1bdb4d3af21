#pragma once
// The lists on A4: what to pack, and who fetches what at which point in walking order, with a box to tick for each.
#include "models/pickup/packingtotals.h"
#include "models/pickup/pickuplist.h"
#include "ui/printing/paper.h"

namespace jishi {

// What stands at the head of a list.
struct PaperHead
{
    QString shop;
    QString scope; // which orders: "桂花苑团购群 · 南门"
    QString printed; // when
};

Paper packingPaper(const PackingTotals &totals, const PaperHead &head);
// Each point begins on a page of its own: other people walk there.
Paper pickupPaper(const std::vector<PickupEntry> &entries, const PaperHead &head);

} // namespace jishi
