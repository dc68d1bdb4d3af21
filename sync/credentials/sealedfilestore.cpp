#include "sync/credentials/sealedfilestore.h"

#include "models/db/pending.h"
#include "models/db/workqueue.h"
#include "sync/credentials/sealedfolder.h"

namespace jishi {

SealedFileStore::SealedFileStore(const QString &folder)
    : m_inbox(std::make_shared<Inbox>())
    , m_folder(std::make_unique<SealedFolder>(folder))
    , m_queue(std::make_unique<WorkQueue>())
{ }

SealedFileStore::~SealedFileStore() = default;

template <typename Answer>
void SealedFileStore::ask(std::function<Answer()> work, QObject *context, std::function<void(const Answer &)> done)
{
    Q_ASSERT(context);
    const Pending<Answer> pending(m_inbox);
    whenDone(pending, context, std::move(done));
    m_queue->post([pending, work = std::move(work)] { pending.finish(work()); });
}

bool SealedFileStore::hasPassphrase() const
{
    return m_folder->hasPassphrase();
}

void SealedFileStore::unlock(const QString &passphrase, QObject *context, StatusDone done)
{
    const auto typed = std::make_shared<const WipedBytes>(SealKey::passphraseBytes(passphrase));
    ask<Status>([folder = m_folder.get(), typed] { return folder->unlock(typed->bytes()); }, context, std::move(done));
}

void SealedFileStore::startOver(QObject *context, StatusDone done)
{
    ask<Status>([folder = m_folder.get()] { return folder->startOver(); }, context, std::move(done));
}

void SealedFileStore::read(const QString &key, QObject *context, ReadDone done)
{
    ask<Result<SharedSecret>>([folder = m_folder.get(), key] { return folder->read(key); }, context,
        [done = std::move(done)](const Result<SharedSecret> &found) { done(forTheCaller(found)); });
}

void SealedFileStore::write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done)
{
    const auto copy = std::make_shared<const WipedBytes>(WipedBytes::copyOf(secret));
    ask<Status>(
        [folder = m_folder.get(), key, copy] {
            const Status fitting = fits(copy->bytes());
            return fitting ? folder->write(key, copy->bytes()) : fitting;
        },
        context, std::move(done));
}

void SealedFileStore::remove(const QString &key, QObject *context, StatusDone done)
{
    ask<Status>([folder = m_folder.get(), key] { return folder->remove(key); }, context, std::move(done));
}

} // namespace jishi
