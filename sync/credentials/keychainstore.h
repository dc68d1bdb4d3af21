#pragma once
// The system's keychain, by QtKeychain: the Secret Service (GNOME Keyring, KeePassXC, KWallet) or KWallet's own
// service. Its fallback to plain text is never switched on. In the main thread only: QtKeychain has one queue for the
// process, and libsecret answers in its event loop, which must be GLib's (Qt's own choice unless QT_NO_GLIB is set).
// When the keychain itself was restarted, libsecret fails until this program is, too.
#include "sync/credentials/credentialstore.h"
#include "sync/credentials/tuning.h"

namespace jishi {

class KeychainStore final : public CredentialStore
{
public:
    using ProbeDone = std::function<void(bool works)>;

    // service tells our entries from those of other programs. An answer that takes longer than patience is Refused.
    explicit KeychainStore(
        const QString &service = QStringLiteral("Jishi"), std::chrono::milliseconds patience = kKeychainPatience);

    // Whether there is a keychain that works: writes an entry, reads it, removes it. Answered like every other call.
    // May open the system's own dialog that unlocks the keychain.
    static void probe(QObject *context, ProbeDone done, std::chrono::milliseconds patience = kKeychainPatience);

    // Fails with Cancelled when the person said no, and with Refused when the keychain is locked, missing or silent. A
    // silent one may still do what it was asked for, later, and answers nothing else before it has.
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, StatusDone done) override;
    void remove(const QString &key, QObject *context, StatusDone done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace jishi
