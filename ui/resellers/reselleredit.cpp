#include "ui/resellers/reselleredit.h"

#include "models/history/changereversal.h"
#include "models/resellers/invitestore.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr QString Reseller::*kTexts[] = { &Reseller::name, &Reseller::phone, &Reseller::wechat, &Reseller::note };
constexpr RowId Reseller::*kReferences[] = { &Reseller::tierId, &Reseller::inviterId, &Reseller::customerId };

Result<RowId> store(Connection &connection, const ShopContext &context, const Reseller &base, const Reseller &edited)
{
    ResellerStore resellers(connection, context);
    if (base.id == 0)
        return resellers.save(edited);
    auto current = resellers.reseller(base.id);
    if (!current)
        return current.error();
    for (const auto field : kTexts)
        if (base.*field != edited.*field)
            (*current).*field = edited.*field;
    for (const auto field : kReferences)
        if (base.*field != edited.*field)
            (*current).*field = edited.*field;
    if (base.payout != edited.payout)
        current->payout = edited.payout;
    return resellers.save(*current);
}

} // namespace

bool isEdited(const Reseller &base, const Reseller &edited)
{
    return base.payout != edited.payout
        || std::ranges::any_of(kTexts, [&](const auto field) { return base.*field != edited.*field; })
        || std::ranges::any_of(kReferences, [&](const auto field) { return base.*field != edited.*field; });
}

Result<StoredReseller> storeEdited(Connection &connection, const ShopContext &context, const Reseller &base,
    const Reseller &edited, const QString &inviteCode)
{
    const auto saved = base.id == 0 && !inviteCode.isEmpty()
        ? InviteStore(connection, context).apply(inviteCode, edited)
        : store(connection, context, base, edited);
    if (!saved)
        return saved.error();
    const auto change = currentChange(connection);
    if (!change)
        return change.error();
    return StoredReseller { *saved, *change };
}

} // namespace jishi
