#pragma once
// Invitations to sell for the shop: a short code that is used once, and says who invited and which tier it begins with.
// Writing methods are called inside a transaction.
#include "models/resellers/reseller.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct Invite
{
    RowId id = 0;
    QString code = {}; // "K7M3XQ9P": seven letters and one that checks them
    RowId inviterId = 0; // 0: the shop itself
    QString inviter = {};
    RowId tierId = 0; // 0: none
    QString tier = {};
    QString note = {};
    Instant expiresAt = 0; // 0: never

    // "K7M3 XQ9P": as it is read aloud.
    QString spaced() const { return code.left(4) + u' ' + code.mid(4); }
};

class InviteStore
{
public:
    InviteStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // What is asked for are inviter, tier, note and end; the code is new. Refused: an inviter who does not sell.
    Result<Invite> make(const Invite &wanted);
    // Those that can still be used, the newest first.
    Result<std::vector<Invite>> open() const;
    Status revoke(RowId id);

    // Whoever brings the code applies: with its inviter and tier, whatever is known of her else, and the code is used
    // up. Refused, beside what ResellerStore refuses: a code that is mistyped, unknown, used, revoked or over.
    Result<RowId> apply(const QString &typed, const Reseller &applicant);

private:
    Result<Invite> usable(const QString &typed) const;
    Status mayInvite(RowId inviter) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
