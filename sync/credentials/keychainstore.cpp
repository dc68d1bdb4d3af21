#include "sync/credentials/keychainstore.h"

#include "models/base/refusal.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace jishi {

Q_LOGGING_CATEGORY(logKeychain, "sync.keychain", QtWarningMsg)

namespace {

using StatusNext = std::function<void(const Status &)>;
using SecretNext = std::function<void(const Result<SharedSecret> &)>;
using JobNext = std::function<void(QKeychain::Job &)>;

// What comes first is the answer: what the keychain says, or that it says nothing.
template <typename T>
class FirstAnswer
{
public:
    using Next = std::function<void(const T &)>;

    static std::shared_ptr<FirstAnswer> within(std::chrono::milliseconds patience, QObject *context, const Next &done)
    {
        Q_ASSERT(context);
        const auto answer = std::make_shared<FirstAnswer>();
        answer->m_context = context;
        answer->m_done = done;
        QTimer::singleShot(patience, context, [answer] {
            answer->give(refused(Refusal::tr("The system's keychain did not answer. Unlock it and try again.")));
        });
        return answer;
    }

    void give(const T &value)
    {
        const Next done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(value);
    }

private:
    QPointer<QObject> m_context;
    Next m_done;
};

Status statusOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return done();
    case QKeychain::AccessDeniedByUser:
        return Error { ErrorKind::Cancelled, u"The keychain was not opened."_s };
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    qCWarning(logKeychain).noquote() << "The keychain failed with error" << job.error() << "-" << job.errorString();
    return refused(Refusal::tr("The system's keychain is locked or cannot be used."));
}

// libsecret speaks by GDBus, which ends the program (SIGTERM) when the session's bus goes away, unless told not to.
// With the first answer the connection is there, and it is held here. libsecret brings GIO along, so it is not linked.
void outliveTheBus()
{
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExit = void (*)(void *connection, int exits);
    static void *const bus = [] {
        constexpr int kSessionBus = 2;
        const auto getBus = reinterpret_cast<GetBus>(QLibrary::resolve(u"gio-2.0"_s, 0, "g_bus_get_sync"));
        const auto setExit =
            reinterpret_cast<SetExit>(QLibrary::resolve(u"gio-2.0"_s, 0, "g_dbus_connection_set_exit_on_close"));
        void *const session = getBus && setExit ? getBus(kSessionBus, nullptr, nullptr) : nullptr;
        if (session)
            setExit(session, 0);
        return session;
    }();
    Q_UNUSED(bus)
}

void start(QKeychain::Job *job, const QString &key, const JobNext &next)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    job->setKey(key);
    // The job deletes itself once it has finished, which may be long after the one who asked has given up.
    QObject::connect(job, &QKeychain::Job::finished, job, [next](QKeychain::Job *finished) {
        outliveTheBus();
        next(*finished);
    });
    job->start();
}

// A job shares its bytes with the secret; they can be wiped once it is gone.
void keepAsLongAs(QKeychain::Job *job, const SharedSecret &secret)
{
    QObject::connect(job, &QObject::destroyed, job, [secret] { Q_UNUSED(secret) });
}

void readEntry(const QString &service, const QString &key, const SecretNext &next)
{
    start(new QKeychain::ReadPasswordJob(service), key, [next](QKeychain::Job &job) {
        if (job.error() == QKeychain::EntryNotFound)
            return next(SharedSecret());
        if (const Status status = statusOf(job); !status)
            return next(status.error());
        const auto secret =
            std::make_shared<const WipedBytes>(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData());
        keepAsLongAs(&job, secret);
        next(SharedSecret(secret));
    });
}

void writeEntry(const QString &service, const QString &key, const QByteArray &secret, const StatusNext &next)
{
    const auto copy = std::make_shared<const WipedBytes>(WipedBytes::copyOf(secret));
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(copy->bytes());
    keepAsLongAs(job, copy);
    start(job, key, [next](QKeychain::Job &finished) { next(statusOf(finished)); });
}

void removeEntry(const QString &service, const QString &key, const StatusNext &next)
{
    start(new QKeychain::DeletePasswordJob(service), key,
        [next](QKeychain::Job &job) { next(job.error() == QKeychain::EntryNotFound ? done() : statusOf(job)); });
}

// A locked keychain says "no such entry" when it is read, and "done" when it removes: only a write tells. It also opens
// the dialog that unlocks it, where there is a display.
void proveOpen(const QString &service, const StatusNext &next)
{
    const QString key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray word = key.toLatin1();
    writeEntry(service, key, word, [=](const Status &written) {
        if (!written)
            return next(written);
        readEntry(service, key, [=](const Result<SharedSecret> &found) {
            const bool kept = found && *found && (*found)->bytes() == word;
            removeEntry(service, key, [=](const Status &removed) {
                next(kept ? removed : refused(Refusal::tr("The system's keychain does not keep what it is given.")));
            });
        });
    });
}

} // namespace

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds patience)
    : m_service(service)
    , m_patience(patience)
{ }

void KeychainStore::probe(QObject *context, ProbeDone done, std::chrono::milliseconds patience)
{
    const auto answer = FirstAnswer<Status>::within(
        patience, context, [done = std::move(done)](const Status &open) { done(open.ok()); });
    proveOpen(u"Jishi"_s, [answer](const Status &open) { answer->give(open); });
}

void KeychainStore::read(const QString &key, QObject *context, ReadDone done)
{
    const auto answer = FirstAnswer<Result<SharedSecret>>::within(m_patience, context,
        [done = std::move(done)](const Result<SharedSecret> &found) { done(forTheCaller(found)); });
    readEntry(m_service, key, [answer, key, service = m_service](const Result<SharedSecret> &found) {
        if (!found || *found)
            return answer->give(found);
        proveOpen(service, [=](const Status &open) {
            if (!open)
                return answer->give(open.error());
            readEntry(service, key, [answer](const Result<SharedSecret> &again) { answer->give(again); });
        });
    });
}

void KeychainStore::write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done)
{
    const auto answer = FirstAnswer<Status>::within(m_patience, context, done);
    if (const Status fitting = fits(secret); !fitting) {
        QTimer::singleShot(0, context, [answer, fitting] { answer->give(fitting); });
        return;
    }
    writeEntry(m_service, key, secret, [answer](const Status &written) { answer->give(written); });
}

void KeychainStore::remove(const QString &key, QObject *context, StatusDone done)
{
    const auto answer = FirstAnswer<Status>::within(m_patience, context, done);
    proveOpen(m_service, [answer, key, service = m_service](const Status &open) {
        if (!open)
            return answer->give(open);
        removeEntry(service, key, [answer](const Status &removed) { answer->give(removed); });
    });
}

} // namespace jishi
