#pragma once
// Small, total functions on the text of a cell.
#include "models/base/decimal.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace jishi {

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Without blanks at both ends, no-break and full-width ones too.
std::string_view trimmed(std::string_view text);
// An identity (number, SKU, barcode, phone): also without the marks that spreadsheets and banks put before one, ' and
// `.
std::string_view identity(std::string_view text);
// A number as programs write it, else as people do: "12.50", "¥1,234.50", "１２".
std::optional<Decimal> number(std::string_view text);
// ASCII letters small, the same folding as SQLite's NOCASE.
std::string foldedCase(std::string_view text);
// "6.9E+12": what a spreadsheet makes of a long barcode; the digits are lost.
bool isScientific(std::string_view text);
// The words of an HTML description, one line per paragraph.
QString plainText(std::string_view html);

} // namespace jishi
