#pragma once
// What the window may ask of whoever talks to the hub (app/hubcontroller): the window itself knows no network. Every
// answer comes later, from the event loop, and not when the context has died by then.
#include "models/base/result.h"
#include "models/hub/syncstatus.h"
#include "models/shop/shoprole.h"

#include <QObject>
#include <functional>
#include <vector>

namespace jishi {

// Where a hub is, and what proves that it is the one.
struct HubAddress
{
    QString url; // https://hub.example.com
    QByteArray certificate; // PEM of an authority of the hub's own; empty: the system's
};

struct HubComputer
{
    QString id;
    QString name;
    ShopRole role = ShopRole::Owner;
    QString email;
    Instant signedIn = 0; // UTC milliseconds
    Instant lastSeen = 0;
    bool mine = false;
};

// What the person at a joining or a returning desk says of herself.
struct HubPerson
{
    QString email;
    QString password; // 8 to 72 bytes
    QString passphrase; // for the sealed file, where this computer has no keychain (needsPassphrase); else empty
};

class HubControl : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Status &)>;
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit HubControl(QObject *parent = nullptr)
        : QObject(parent)
    { }

    virtual const SyncStatus &status() const = 0;
    virtual QString url() const = 0; // of the hub; empty: the shop works alone
    virtual QString email() const = 0; // of who is signed in here
    // This computer has no keychain: what signs in is sealed under a passphrase that the person types.
    virtual bool needsPassphrase() const = 0;

    virtual void syncNow() = 0;
    // The owner makes the shop a workspace of this hub; the first upload begins. Refused: a wrong password, somebody
    // else's shop, no hub there (the detail is a sentence for a person).
    virtual void connectShop(const HubAddress &hub, const HubPerson &person, QObject *context, Done done) = 0;
    // After SyncStatus::SignedOut.
    virtual void signIn(const HubPerson &person, QObject *context, Done done) = 0;
    // After SyncStatus::Locked.
    virtual void unlock(const QString &passphrase, QObject *context, Done done) = 0;
    // A code for one person, good for a week. reseller: whom it is for, of the role Reseller; else 0.
    virtual void invite(ShopRole role, RowId reseller, QObject *context, Answer<QString> done) = 0;
    virtual void computers(QObject *context, Answer<std::vector<HubComputer>> done) = 0;
    virtual void signOutComputer(const QString &id, QObject *context, Done done) = 0;
    // Signs out here. An owner's file works alone from then on; staff's and resellers' is deleted and the window closes
    // it.
    virtual void leave(QObject *context, Done done) = 0;

Q_SIGNALS:
    void statusChanged(); // see status()
};

} // namespace jishi
