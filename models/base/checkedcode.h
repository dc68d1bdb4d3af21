#pragma once
// Letters for codes that people read aloud and type: none looks like another, the last one checks the rest. Shared by
// every code of the shop, so that one way of reading is forgiving in the same way everywhere.
#include <QString>
#include <cstdint>

namespace jishi {

struct CheckedCode
{
    // The lowest letters of the number that the bytes are, at most eight.
    static QString letters(const uint8_t *bytes, int count, int letters);
    // Of up to 30 letters: any one that is mistaken is noticed, and any two neighbours that are swapped.
    static QChar check(QStringView letters);
    // What was typed in its one spelling: upper case, half width, without blanks and dashes. Empty where a letter is
    // none of ours.
    static QString spelled(const QString &typed);
};

} // namespace jishi
