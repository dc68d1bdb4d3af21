#pragma once
// Secrets as sealed files in a folder of their own. Blocks; one thread at a time. SealedFileStore does it for the
// window.
//
// The salt belongs to the folder, not to the file: one passphrase opens all of them, so one key is derived when it is
// typed (0.3 s) and none when a secret is read. The file "passphrase.sealed" holds that salt and nothing sealed; it
// tells whether a passphrase is the right one, also when no secret is kept yet.
#include "sync/credentials/sealkey.h"

#include <optional>

namespace jishi {

class SealedFolder
{
public:
    // Characters, counted as Unicode code points, and no other rule (NIST SP 800-63B, 5.1.1.2).
    static constexpr int kFewestCharacters = 8;

    explicit SealedFolder(QString folder);

    // Whether a passphrase was chosen before; unlock() chooses one otherwise.
    bool hasPassphrase() const;
    static Status isLongEnough(const QByteArray &passphrase);
    // Refused when the passphrase is wrong or, while there is none, too short; what is open stays open then.
    // CannotRead, NewerShop or Damaged when passphrase.sealed cannot be used: startOver() is the way out.
    Status unlock(const QByteArray &passphrase);
    // The rest is Refused before unlock(), but for removing. CannotRead, NewerShop or Damaged when the file cannot be
    // used: it can be written again or removed.
    Result<SharedSecret> read(const QString &key) const;
    // Refused also when another program has chosen a new passphrase meanwhile.
    Status write(const QString &key, const QByteArray &secret) const;
    Status remove(const QString &key) const;
    // Removes every secret and the passphrase.
    Status startOver();

private:
    QString passphraseFile() const;
    QString fileOf(const QString &key) const;
    Status choose(const QByteArray &passphrase);

    QString m_folder;
    std::optional<SealKey> m_key; // nothing: locked
};

} // namespace jishi
