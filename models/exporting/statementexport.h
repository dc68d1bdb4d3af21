#pragma once
// A statement as a workbook, for those who go on with it in a spreadsheet: the balance before, every line, every
// payout, the balance after.
#include "models/commissions/commissionstatement.h"

namespace jishi {

Result<QByteArray> statementWorkbook(const CommissionStatement &statement);

} // namespace jishi
