#include "models/pickup/pickupcode.h"

#include "models/base/checkedcode.h"

namespace jishi {

namespace {

constexpr int kData = 5; // letters before the one that checks them
constexpr int kText = kData + 1;
constexpr int kScan = 2 * kText;

} // namespace

PickupCode PickupCode::of(const Uuid &order)
{
    const Uuid hash = Uuid::derived(order, "pickup-code");
    PickupCode code;
    code.text = CheckedCode::letters(hash.data(), 6, kData);
    code.text += CheckedCode::check(code.text);
    code.scan = code.text + CheckedCode::letters(hash.data() + 9, 7, kText);
    return code;
}

QString PickupCode::read(const QString &typed)
{
    const QString text = CheckedCode::spelled(typed);
    if (text.size() != kText && text.size() != kScan)
        return {};
    return CheckedCode::check(QStringView(text).first(kData)) == text[kData] ? text : QString();
}

} // namespace jishi
