#pragma once
// The receipt of an order: what was bought, what was taken off it, how it was paid, what went back and what is left to
// pay. For the roll of a till and for A4.
#include "models/orders/orderstory.h"
#include "ui/printing/paper.h"

namespace jishi {

struct ReceiptHead
{
    QString shop;
    QTimeZone zone;
};

Paper receiptPaper(const OrderStory &story, const ReceiptHead &head, PaperFormat format);

} // namespace jishi
