#pragma once
// A computer with a shop file that is joined to the hub under test (HUB_URL, HUB_CERTIFICATE), and the few things that
// tests do with it.
#include "models/shop/shop.h"
#include "sync/hub/hubsync.h"
#include "tests/support/shopfixture.h"

#include <QTemporaryDir>
#include <map>

namespace jishi::testing {

// What signs in, for as long as the desk lives.
class MemoryStore : public CredentialStore
{
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done) override;
    void remove(const QString &key, QObject *context, StatusDone done) override;
    // The one that is kept, to be looked at or forged.
    QByteArray &only() { return m_secrets.begin()->second; }

private:
    std::map<QString, QByteArray> m_secrets;
};

// Turns the event loop until something is so.
bool waitUntil(const std::function<bool()> &isSo, int milliseconds);

class HubDesk
{
public:
    // An owner's desk with a new shop of her own, which becomes a workspace of the hub.
    static std::unique_ptr<HubDesk> owner(const QUrl &url = hubUrl());
    // A computer that joins the workspace of `owner`.
    static std::unique_ptr<HubDesk> joined(
        HubDesk &owner, ShopRole role, const QString &resellerUuid = {}, const QUrl &url = hubUrl());
    // The owner's other computer.
    static std::unique_ptr<HubDesk> second(HubDesk &owner, const QUrl &url = hubUrl());
    // The same, where only her address is known.
    static std::unique_ptr<HubDesk> signedIn(const QString &email, const QUrl &url = hubUrl());
    ~HubDesk();

    static QUrl hubUrl();
    static QByteArray certificate();

    Shop &shop() { return *m_shop; }
    HubSync &sync() { return *m_sync; }
    FixedClock &clock() { return m_clock; }
    const QString &email() const { return m_email; }
    const QString &path() const { return m_path; }
    MemoryStore &credentials() { return m_credentials; }
    // Turns the event loop until a round has ended; its outcome: "done", "offline" …
    QString run();
    // run() until nothing waits and nothing comes, at most a few times. Whether all went well.
    bool settle();
    // What that sent and brought, in changes and rows.
    int64_t moved() const { return m_moved; }
    // What an operation of the hub gives back to this desk.
    QJsonValue ask(const char *operation, const QJsonObject &variables);

    bool run(const char *sql);
    int64_t integer(const QString &sql);
    QString text(const QString &sql);
    QStringList problems(); // of a check of the whole file
    // Every row of every synced table, with references as ids of the hub: what two desks that see the same agree about.
    // as: without what that role may not know.
    QStringList view(ShopRole as = ShopRole::Owner);
    template <typename Work>
    auto write(Work work)
    {
        return m_shop->database().write(std::move(work)).wait();
    }
    // As the program does when it is closed and opened again; killed: without its saying goodbye.
    void reopen();

private:
    HubDesk();
    bool open(const QString &path);
    // A new file for the shop of the session.
    bool make(const HubSession &session, const QUrl &url);
    void finish(const HubSession &session, const HubAccount &account);

    QTemporaryDir m_folder;
    FixedClock m_clock { kMorning };
    QString m_path;
    QString m_email;
    int64_t m_moved = 0;
    MemoryStore m_credentials;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<HubSync> m_sync;
};

} // namespace jishi::testing
