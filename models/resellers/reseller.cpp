#include "models/resellers/reseller.h"

#include "models/base/enumtext.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr std::array<const char *, 5> kStatuses { "applied", "active", "frozen", "left", "declined" };
constexpr std::array<const char *, 5> kPayoutWords { "", "wechat", "alipay", "bank", "cash" };
constexpr qsizetype kShown = 4;

} // namespace

const char *toText(ResellerStatus status)
{
    return kStatuses[static_cast<size_t>(status)];
}

ResellerStatus resellerStatusFrom(std::string_view text)
{
    return enumFrom<ResellerStatus>(kStatuses, text);
}

bool mayBecome(ResellerStatus from, ResellerStatus to)
{
    switch (from) {
    case ResellerStatus::Applied:
        return to == ResellerStatus::Active || to == ResellerStatus::Declined;
    case ResellerStatus::Active:
        return to == ResellerStatus::Frozen || to == ResellerStatus::Left;
    case ResellerStatus::Frozen:
        return to == ResellerStatus::Active || to == ResellerStatus::Left;
    case ResellerStatus::Left:
    case ResellerStatus::Declined:
        return to == ResellerStatus::Active;
    }
    return false;
}

const char *toText(PayoutMethod method)
{
    return kPayoutWords[static_cast<size_t>(method)];
}

PayoutMethod payoutMethodFrom(std::string_view text)
{
    return enumFrom<PayoutMethod>(kPayoutWords, text);
}

QString maskedTail(const QString &text)
{
    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return {};
    return QStringLiteral("****") + tidy.right(std::min(kShown, tidy.size() / 2));
}

PayoutDetails PayoutDetails::masked() const
{
    // A bank has many customers; a name of two or three characters shows its last.
    return { method, maskedTail(account), name.isEmpty() ? QString() : u'*' + name.simplified().right(1), bank,
        maskedTail(identityNumber) };
}

} // namespace jishi
