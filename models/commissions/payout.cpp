#include "models/commissions/payout.h"

#include "models/base/decimal.h"

#include <algorithm>

namespace jishi {

PayoutParts partsOf(const Money &gross, const PayoutRates &rates)
{
    const auto share = [&](int64_t rate, int64_t most) {
        return std::clamp<int64_t>(multiplyDivide(gross.minor(), rate, kWholeRate).value_or(0), 0, most);
    };
    const int64_t tax = share(rates.tax, gross.minor());
    const int64_t fee = share(rates.fee, gross.minor() - tax);
    const Currency currency = gross.currency();
    return { Money(tax, currency), Money(fee, currency), Money(gross.minor() - tax - fee, currency) };
}

QString maskedAccount(const QString &account)
{
    constexpr qsizetype kShown = 4;
    if (account.isEmpty())
        return {};
    // Of a short one less is shown than is hidden; a phone number shows its four like everywhere else.
    return QStringLiteral("•••• ") + account.right(account.size() > 2 * kShown ? kShown : account.size() / 3);
}

} // namespace jishi
