#include "sync/credentials/credentialstore.h"

#include "models/base/refusal.h"

namespace jishi {

Status CredentialStore::fits(const QByteArray &secret)
{
    Q_ASSERT(!secret.isEmpty());
    if (secret.size() > kMostSecretBytes)
        return refused(Refusal::tr("This sign-in is too long to be kept."));
    return done();
}

Result<std::optional<QByteArray>> CredentialStore::forTheCaller(const Result<SharedSecret> &found)
{
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>();
    return std::optional(WipedBytes::copyOf((*found)->bytes()));
}

} // namespace jishi
