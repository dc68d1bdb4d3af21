#include "models/bills/bill.h"

#include "models/base/enumtext.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kProviders { "wechat", "alipay" };
constexpr std::array kKinds { "pending", "payment", "refund", "fee", "other", "closed" };

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
    return enumFrom<BillProvider>(kProviders, text);
}

BillKind billKindFrom(std::string_view text)
{
    return enumFrom<BillKind>(kKinds, text);
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
