#pragma once
// The states of resellers and bindings in the person's words.
#include "models/base/result.h"
#include "models/resellers/reseller.h"
#include "ui/widgets/chip.h"

namespace jishi {

ChipText resellerChip(ResellerStatus status);
// "WeChat", "Bank"; "—" while nothing was said.
QString payoutMethodName(PayoutMethod method);
// "Bank · ICBC · ****3445 · *娜"; empty while nothing was said.
QString payoutWords(const PayoutDetails &details);
// "by link, since 3 Mar"; the time words come from the caller.
QString boundWords(const QString &by, const QString &since);

// Why something was not done, for the foot of a form: of a rule its own sentence alone.
QString problemWords(const Error &error);

} // namespace jishi
