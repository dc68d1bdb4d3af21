#pragma once
// An invitation as one line that can be copied, scanned and pasted: where the hub is and the code.
#include "ui/sync/hubcontrol.h"

namespace jishi {

struct Invitation
{
    QString url;
    QString code; // in groups of four letters

    // "jishi-join:https://hub.example.com#ABCD-EFGH-JKLM-NPQR"
    QString line() const;
    // Finds the line anywhere in what was pasted, e.g. a whole message of a chat. Nothing where there is none.
    static std::optional<Invitation> in(const QString &text);
    // "abcd efgh" as "ABCD-EFGH".
    static QString spaced(const QString &code);
};

} // namespace jishi
