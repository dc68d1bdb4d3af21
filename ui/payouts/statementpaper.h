#pragma once
// A statement on A4: the balance before, every line with how it came about, the balance after and how it stands.
#include "models/commissions/commissionstatement.h"
#include "ui/printing/paper.h"

namespace jishi {

// `printed`: when; `fingerprint`: of the shop's key, or empty.
Paper statementPaper(const CommissionStatement &statement, const QString &printed, const QString &fingerprint);

} // namespace jishi
