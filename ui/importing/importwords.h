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
    // How many products that many rows are, where it is not the same; else nothing.
    static QString rowsAndProducts(const ImportReport &report, int rows);
    static QString timeLeft(qint64 ms);
};

} // namespace jishi
