#pragma once
// What a number in a workbook says as text, as a CSV file would have it.
#include <QString>

namespace jishi {

// "12.50" and a code of 18 digits stay as they stand; 9.9499999999999993, which spreadsheets write for 9.95, becomes
// 9.95; what has lost digits stays in scientific notation, so that a code made of it is refused.
QString sheetNumber(const QString &text);
// A day count as "2026-03-01", "2026-03-01 09:00:00" or "09:00:00". The number itself when it is no time.
QString sheetMoment(const QString &text, bool from1904);
// Whether a number format shows days or times: "yyyy\-mm\-dd", "m/d/yy h:mm", 年月日.
bool showsMoment(const QString &numberFormat);

} // namespace jishi
