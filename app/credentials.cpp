#include "app/credentials.h"

#include "app/paths.h"
#include "sync/credentials/keychainstore.h"
#include "sync/credentials/sealedfilestore.h"

namespace jishi {

void findCredentials(QObject *context, std::function<void(std::shared_ptr<Credentials>)> done)
{
    KeychainStore::probe(context, [done = std::move(done)](bool works) {
        auto found = std::make_shared<Credentials>();
        if (works) {
            found->store = std::make_unique<KeychainStore>();
        } else {
            auto sealed = std::make_unique<SealedFileStore>(paths::credentials());
            found->sealed = sealed.get();
            found->store = std::move(sealed);
        }
        done(found);
    });
}

void unlock(
    const Credentials &credentials, const QString &passphrase, QObject *context, CredentialStore::StatusDone done)
{
    if (credentials.sealed)
        credentials.sealed->unlock(passphrase, context, std::move(done));
    else
        done(jishi::done());
}

} // namespace jishi
