#include "models/bills/bill.h"

#include <array>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kProviders { "wechat", "alipay" };
constexpr std::array kKinds { "pending", "payment", "refund", "fee", "other", "closed" };

template <typename Enum, size_t N>
Enum fromText(const std::array<const char *, N> &texts, std::string_view text)
{
    for (size_t i = 0; i < N; ++i)
        if (text == texts[i])
            return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

} // namespace

const char *toText(BillProvider provider)
{
    return kProviders[static_cast<size_t>(provider)];
}

const char *toText(BillKind kind)
{
    return kKinds[static_cast<size_t>(kind)];
}

BillProvider billProviderFrom(std::string_view text)
{
    return fromText<BillProvider>(kProviders, text);
}

BillKind billKindFrom(std::string_view text)
{
    return fromText<BillKind>(kKinds, text);
}

QString BillRow::key() const
{
    if (!refund.isEmpty())
        return u"refund/"_s + refund;
    return kind == BillKind::Fee ? QString(u"fee/"_s + transaction) : transaction;
}

Uuid BillRow::uuid() const
{
    return Uuid::derived(Uuid(), std::string("bill/") + toText(provider) + '/' + key().toStdString());
}

} // namespace jishi
