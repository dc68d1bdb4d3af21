#pragma once
// The shop's hub as the window asks for it (HubControl), carried out with what sync has. One per open shop.
#include "app/credentials.h"
#include "sync/engine/syncscheduler.h"
#include "ui/sync/hubcontrol.h"

namespace jishi {

class Shop;

class HubController final : public HubControl
{
    Q_OBJECT

public:
    // The shop outlives it.
    explicit HubController(Shop &shop, QObject *parent = nullptr);
    ~HubController() override;

    const SyncStatus &status() const override { return m_scheduler ? m_scheduler->status() : m_alone; }
    QString url() const override { return m_account ? m_account->url : QString(); }
    QString email() const override { return m_account ? m_account->email : QString(); }
    bool needsPassphrase() const override { return m_credentials && m_credentials->sealed; }

    void syncNow() override;
    void connectShop(const HubAddress &hub, const HubPerson &person, QObject *context, Done done) override;
    void signIn(const HubPerson &person, QObject *context, Done done) override;
    void unlock(const QString &passphrase, QObject *context, Done done) override;
    void invite(ShopRole role, RowId reseller, QObject *context, Answer<QString> done) override;
    void computers(QObject *context, Answer<std::vector<HubComputer>> done) override;
    void signOutComputer(const QString &id, QObject *context, Done done) override;
    void leave(QObject *context, Done done) override;

Q_SIGNALS:
    // This computer may not hold the shop any more: whoever has the file closes and deletes it.
    void forgetShop();

private:
    void begin();
    void read();
    void start();
    // Opens the sealed file with the passphrase where there is no keychain.
    void withStore(const QString &passphrase, QObject *context, Done failed, std::function<void()> then);
    void keep(const HubSession &session, const HubAccount &account, QObject *context, Done done);
    void ask(const char *operation, const QJsonObject &variables, QObject *context, Answer<QJsonValue> done);

    Shop &m_shop;
    std::shared_ptr<Credentials> m_credentials; // null until it is known where they are
    const SyncStatus m_alone; // until it is known where the credentials are
    std::optional<HubAccount> m_account;
    std::unique_ptr<HubSync> m_sync;
    std::unique_ptr<SyncScheduler> m_scheduler;
    std::unique_ptr<HubClient> m_client; // of a session that is being opened
};

// What a person is told about why the hub did not do it: a whole sentence.
QString wordsFor(const SyncTrouble &trouble);

} // namespace jishi
