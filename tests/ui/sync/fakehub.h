#pragma once
// A hub as the window sees it: what was asked is written down, answers come when the test says so.
#include "ui/sync/hubcontrol.h"

#include <QPointer>
#include <QStringList>

namespace jishi::testing {

class FakeHub final : public HubControl
{
public:
    const SyncStatus &status() const override { return m_status; }
    QString url() const override { return m_url; }
    QString email() const override { return m_email; }
    bool needsPassphrase() const override { return m_needsPassphrase; }

    void syncNow() override { asked << QStringLiteral("sync"); }
    void connectShop(const HubAddress &hub, const HubPerson &who, QObject *context, Done done) override
    {
        address = hub;
        note("connect", who, context, std::move(done));
    }
    void signIn(const HubPerson &who, QObject *context, Done done) override
    {
        note("sign in", who, context, std::move(done));
    }
    void unlock(const QString &passphrase, QObject *context, Done done) override
    {
        note("unlock", { {}, {}, passphrase }, context, std::move(done));
    }
    void invite(ShopRole role, RowId reseller, QObject *context, Answer<QString> done) override
    {
        asked << QStringLiteral("invite %1 %2").arg(toText(role)).arg(reseller);
        m_answer = [context = QPointer<QObject>(context), done](const Status &status) {
            if (context)
                done(status ? Result<QString>(QStringLiteral("ABCDEFGHJKLMNPQR")) : status.error());
        };
    }
    void computers(QObject *context, Answer<std::vector<HubComputer>> done) override
    {
        asked << QStringLiteral("computers");
        m_answer = [this, context = QPointer<QObject>(context), done](const Status &status) {
            if (context)
                done(status ? Result<std::vector<HubComputer>>(list) : status.error());
        };
    }
    void signOutComputer(const QString &id, QObject *context, Done done) override
    {
        asked << QStringLiteral("sign out ") + id;
        std::erase_if(list, [&](const HubComputer &computer) { return computer.id == id; });
        keep(context, std::move(done));
    }
    void leave(QObject *context, Done done) override
    {
        asked << QStringLiteral("leave");
        keep(context, std::move(done));
    }

    void join(const QString &url, const QString &email = QStringLiteral("li@example.com"))
    {
        m_url = url;
        m_email = email;
        m_status.state = url.isEmpty() ? SyncStatus::State::Alone : SyncStatus::State::UpToDate;
        Q_EMIT statusChanged();
    }
    void become(const SyncStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }
    void needPassphrase() { m_needsPassphrase = true; }
    // What was asked last is answered.
    void answer(const Status &status = done())
    {
        if (const auto reply = std::exchange(m_answer, {}))
            reply(status);
    }
    bool isAsked() const { return m_answer != nullptr; }

    QStringList asked;
    HubAddress address;
    HubPerson person;
    std::vector<HubComputer> list;

private:
    void note(const char *what, const HubPerson &who, QObject *context, Done done)
    {
        asked << QString::fromLatin1(what);
        person = who;
        keep(context, std::move(done));
    }
    void keep(QObject *context, Done done)
    {
        m_answer = [context = QPointer<QObject>(context), done = std::move(done)](const Status &status) {
            if (context)
                done(status);
        };
    }

    SyncStatus m_status;
    QString m_url;
    QString m_email;
    bool m_needsPassphrase = false;
    std::function<void(const Status &)> m_answer;
};

} // namespace jishi::testing
