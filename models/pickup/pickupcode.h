#pragma once
// The code by which an order is handed over: derived from the order's id, so that every device shows the same one
// without asking another. Six letters for people; the picture holds six more, which tell apart two orders that share
// the six.
#include "models/base/ids.h"

namespace jishi {

struct PickupCode
{
    QString text; // "K7M3XQ": five letters and one that checks them
    QString scan; // what the QR picture holds: the text and six letters more

    static PickupCode of(const Uuid &order);
    // "K7M 3XQ": as it is read aloud.
    QString spaced() const { return text.left(3) + u' ' + text.mid(3); }
    // Whether what read() made of a text means this order.
    bool fits(const QString &read) const { return !read.isEmpty() && scan.startsWith(read); }

    // What was typed or scanned in its one spelling: six or twelve letters. Empty where a letter cannot be right: any
    // one that is mistaken is noticed, and any two neighbours that are swapped.
    static QString read(const QString &typed);
};

} // namespace jishi
