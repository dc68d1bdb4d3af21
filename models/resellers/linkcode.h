#pragma once
// The code of a link, as it is said in a chat or read from a poster: derived from the link's id, so that every device
// gives one link the same code without asking another.
#include "models/base/ids.h"

namespace jishi {

struct LinkCode
{
    static constexpr int kSize = 9;

    // "K7M3XQ2HW": eight letters and one that checks them. Another attempt gives another code, for the day when two
    // links share one.
    static QString of(const Uuid &link, int attempt = 0);
    // "K7M-3XQ-2HW": as it is shown.
    static QString spaced(const QString &code);
    // What was typed in its one spelling, whatever case, blanks, dashes or width it has. Empty where a letter cannot be
    // right: any one that is mistaken is noticed, and any two neighbours that are swapped.
    static QString read(const QString &typed);
};

} // namespace jishi
