#pragma once
// What the import dialog says of a file and of the time it takes.
#include "models/importing/importreport.h"

namespace jishi {

struct ImportWords
{
    // What a file of this format holds: completes "The file holds …".
    static QString contents(const QString &format);
    // What comes of it, or came of it.
    static QString outcome(const ImportReport &report, bool isDone);
    static QString timeLeft(qint64 ms);
};

} // namespace jishi
