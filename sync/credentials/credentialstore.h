#pragma once
// Where a shop file's secret for its hub is kept between two runs: the system's keychain (KeychainStore) or, where
// there is none, files sealed under a passphrase (SealedFileStore). Never plain text, never in a log. Used from the UI
// thread.
#include "sync/credentials/wipedbytes.h"

#include "models/base/result.h"

#include <functional>
#include <optional>

class QObject;

namespace jishi {

class CredentialStore
{
public:
    // Nothing: no secret is kept under this key. The bytes are a copy of one's own; wipe() them when done with them.
    using ReadDone = std::function<void(Result<std::optional<QByteArray>>)>;
    using StatusDone = std::function<void(Status)>;

    // Bytes: some tokens in a small JSON object.
    static constexpr qsizetype kMostSecretBytes = 4096;

    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;

    // key is a text such as a UUID; it may be logged. Each call is answered once, from the event loop, never from
    // within the call, and not when context (of the caller's thread) has died by then. A store that ends takes the
    // answers that are still owed with it; what was to be written is written all the same.
    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    // Not empty; Refused when longer than kMostSecretBytes. The caller's bytes are copied at once and may be wiped.
    virtual void write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done) = 0;
    // Succeeds when there was nothing.
    virtual void remove(const QString &key, QObject *context, StatusDone done) = 0;

protected:
    static Status fits(const QByteArray &secret);
    static Result<std::optional<QByteArray>> forTheCaller(const Result<SharedSecret> &found);
};

} // namespace jishi
