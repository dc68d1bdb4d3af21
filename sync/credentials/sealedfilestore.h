#pragma once
// A SealedFolder for the window: disk and scrypt have a thread of their own, on which everything is done in the order
// in which it was asked for. So a read may follow unlock() without waiting for its answer.
#include "sync/credentials/credentialstore.h"

namespace jishi {

class Inbox;
class SealedFolder;
class WorkQueue;

class SealedFileStore final : public CredentialStore
{
public:
    // A folder of its own, made when a passphrase is chosen. Answers come to the thread that makes the store.
    explicit SealedFileStore(const QString &folder);
    // Waits for what was asked for: a running unlock() takes 0.3 s.
    ~SealedFileStore() override;

    // Whether unlock() will ask for the passphrase that was chosen before, or choose the first one.
    bool hasPassphrase() const;
    // What SealedFolder::unlock() says. Two passphrases are one when they differ in how their letters are composed
    // only.
    void unlock(const QString &passphrase, QObject *context, StatusDone done);
    // For who has forgotten the passphrase: every secret is removed, and unlock() chooses a new one.
    void startOver(QObject *context, StatusDone done);

    // Refused before unlock() has succeeded, but for remove(). CannotRead, NewerShop or Damaged when the file cannot be
    // used: signing in again writes it new.
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done) override;
    void remove(const QString &key, QObject *context, StatusDone done) override;

private:
    template <typename Answer>
    void ask(std::function<Answer()> work, QObject *context, std::function<void(const Answer &)> done);

    std::shared_ptr<Inbox> m_inbox;
    std::unique_ptr<SealedFolder> m_folder; // touched on the queue's thread only, but for hasPassphrase()
    std::unique_ptr<WorkQueue> m_queue; // last, so that it ends first
};

} // namespace jishi
