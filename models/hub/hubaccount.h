#pragma once
// How this file is joined to its hub: where that is, who signs in, and under which name this file is known there. What
// signs in is not in the file but with the credentials of this computer.
#include "models/shop/shopfile.h"

namespace jishi {

struct HubAccount
{
    QString url;
    QByteArray certificate; // PEM of an authority of the hub's own; empty: the system's
    QByteArray pin; // SHA-256 of the hub's public key, base64; empty: any that is trusted
    QString email;
    QString key; // of the credentials
    Uuid client; // this file on this computer
    bool enrolled = false; // the hub has given the code that order numbers begin with
    QString deviceCode {};
};

// Of a computer that has just signed in: a client that was never there.
HubAccount newAccount(const QString &url, const QByteArray &certificate, const QString &email, Instant now);
// Nothing for a shop that works alone.
Result<std::optional<HubAccount>> hubAccount(Connection &connection);
// Inside a transaction: the file is joined.
Status joinHub(Connection &connection, const HubAccount &account);
// A new file for a shop that is at a hub, as the person who joins may have it; its rows come with the first sync. As
// ShopFile::create. reseller: whose computer it is, of the role Reseller.
Status createJoinedShop(const QString &path, const ShopProfile &profile, const Uuid &shop,
    const std::optional<Uuid> &reseller, const HubAccount &account, const Clock &clock);
// Inside a transaction: the hub knows this client's numbers by this code.
Status enrolAs(Connection &connection, const Uuid &client, const QString &deviceCode);
// Inside a transaction: the file works alone again; what was pulled stays. Refused to an owner while a person has
// something to decide.
Status leaveHub(Connection &connection, const ShopContext &context);
// A copy of a file is another client, so that two never speak under one name. machine: of this computer, e.g.
// QSysInfo::machineUniqueId(). Whether the file is where it was when it got its name.
bool isAtItsPlace(Connection &connection, const QByteArray &machine);
// Inside a transaction: it is, from now on; under another name where it was elsewhere before.
Status claimPlace(Connection &connection, const QByteArray &machine);

} // namespace jishi
