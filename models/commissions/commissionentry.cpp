#include "models/commissions/commissionentry.h"

#include "models/base/enumtext.h"

namespace jishi {

namespace {

constexpr std::array<const char *, 6> kKinds { "accrual", "reversal", "transfer", "adjustment", "payout",
    "payout_void" };

} // namespace

const char *toText(EntryKind kind)
{
    return kKinds[static_cast<size_t>(kind)];
}

EntryKind entryKindFrom(std::string_view text)
{
    return enumFrom<EntryKind>(kKinds, text);
}

} // namespace jishi
