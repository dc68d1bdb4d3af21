#pragma once
// One sentence for the person in the window's message bar, with at most one thing to do about it (Undo, Open, Retry).
#include "ui/theme/tone.h"

#include <QString>
#include <functional>

namespace jishi {

struct Message
{
    Tone tone = Tone::Info;
    QString title; // what happened
    QString text {}; // what to do; may be empty
    QString actionText {}; // empty: no button
    std::function<void()> action {};
};

} // namespace jishi
