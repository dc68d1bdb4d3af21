#include "app/shopjoining.h"

#include "app/hubcontroller.h"
#include "models/base/refusal.h"
#include "models/db/database.h"
#include "models/hub/hubaccount.h"
#include "models/hub/outgoingchanges.h"

#include <QSaveFile>
#include <QSysInfo>

namespace jishi {

ShopJoining::ShopJoining(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

void ShopJoining::join(const JoinWish &wish, std::function<void(const Status &)> done)
{
    m_done = std::move(done);
    findCredentials(this, [this, wish](const std::shared_ptr<Credentials> &found) {
        m_credentials = found;
        unlock(*m_credentials, wish.person.passphrase, this, [this, wish](const Status &unlocked) {
            if (unlocked)
                openSession(wish);
            else
                m_done(unlocked);
        });
    });
}

void ShopJoining::openSession(const JoinWish &wish)
{
    const auto opened = [this, wish](const std::optional<HubSession> &session, const SyncTrouble &trouble) {
        if (trouble.kind != SyncTrouble::Kind::None)
            return m_done(Error { ErrorKind::Refused, wordsFor(trouble) });
        if (!session)
            return m_done(refused(wish.code.isEmpty()
                    ? Refusal::tr("The e-mail address or the password is wrong.")
                    : Refusal::tr(
                        "This invitation is not good any more, or the e-mail address has another password.")));
        keep(wish, *session);
    };
    m_client =
        std::make_unique<HubClient>(Server { QUrl(wish.hub.url), QSslCertificate::fromData(wish.hub.certificate), {} });
    const QString device = QSysInfo::machineHostName();
    if (wish.code.isEmpty())
        m_client->signIn(wish.person.email, wish.person.password, device, this, opened);
    else
        m_client->join(wish.code, wish.person.email, wish.person.password, device, this, opened);
}

void ShopJoining::keep(const JoinWish &wish, const HubSession &session)
{
    const HubAccount account = newAccount(wish.hub.url, wish.hub.certificate, wish.person.email, m_clock.now());
    m_credentials->store->write(
        account.key, session.refreshToken, this, [this, wish, session, account](const Status &kept) {
            if (!kept)
                return m_done(kept);
            m_done(
                createJoinedShop(wish.path, session.profile(), session.workspace, session.reseller, account, m_clock));
        });
}

Status saveUnsent(const QString &shopPath, const Clock &clock)
{
    auto shop = ShopFile::open(shopPath, ShopFile::Access::Write, clock);
    if (!shop)
        return shop.error();
    const auto shapes = RowShapes::read((*shop)->connection());
    if (!shapes)
        return shapes.error();
    const auto batch = inTransaction((*shop)->connection(), [&](Transaction &transaction) {
        return OutgoingChanges(transaction.connection(), *shapes, Uuid::v7(clock.now())).next();
    });
    if (!batch)
        return batch.error();
    if (batch->changes.empty())
        return done();
    QSaveFile file(shopPath + QStringLiteral(".unsent.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(batch->json) != batch->json.size() || !file.commit())
        return Error { ErrorKind::Storage, file.errorString() };
    return done();
}

} // namespace jishi
