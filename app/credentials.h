#pragma once
// Where what signs in to hubs is kept on this computer: the system's keychain, or sealed files under a passphrase.
#include "sync/credentials/credentialstore.h"

#include <QObject>
#include <memory>

namespace jishi {

class SealedFileStore;

struct Credentials
{
    std::unique_ptr<CredentialStore> store;
    SealedFileStore *sealed = nullptr; // the same, where there is no keychain: it wants its passphrase first
};

// Tries the keychain; answers later, and not when context has died.
void findCredentials(QObject *context, std::function<void(std::shared_ptr<Credentials>)> done);
// Opens sealed files; a keychain needs none. Refused: the wrong passphrase, or too short a new one.
void unlock(
    const Credentials &credentials, const QString &passphrase, QObject *context, CredentialStore::StatusDone done);

} // namespace jishi
