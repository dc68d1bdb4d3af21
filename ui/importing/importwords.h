#pragma once
// What the import dialog says of a file and of the time it takes.
#include <QString>

namespace jishi {

struct ImportWords
{
    // What a file of this format holds: completes "The file holds …".
    static QString contents(const QString &format);
    static QString timeLeft(qint64 ms);
};

} // namespace jishi
