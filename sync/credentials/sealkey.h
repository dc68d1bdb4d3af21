#pragma once
// The key that a passphrase makes, and the files it seals. Pure: bytes in, bytes out. Any thread.
//
// A sealed file, version 1:
//
//     at    size
//      0      12   "Jishi sealed"
//     12       1   version: 1. It also says how the key is made: scrypt with N = 2^17, r = 8, p = 1
//     13      16   salt of scrypt, random, the same in all files of a folder
//     29      12   nonce of AES-256-GCM, random in every file that is written
//     41       n   the secret, encrypted, 0 to 4096 bytes
//     41+n    16   tag of GCM; it covers the header (0 to 40) and the file's label as additional data
//     57+n    32   SHA-256 of all of the above: tells a damaged file from a wrong passphrase, and protects from nobody
//
// The label says what the file is for, so that two files cannot change places. It is not stored.
#include "models/base/result.h"
#include "sync/credentials/wipedbytes.h"

#include <array>

namespace jishi {

class SealKey
{
public:
    // Normalized (NFKC), in UTF-8: one passphrase, whichever keyboard typed it (NIST SP 800-63B, 5.1.1.2).
    static QByteArray passphraseBytes(const QString &passphrase);
    // Takes about 0.3 s and 128 MB. Storage when there is not so much memory.
    static Result<SealKey> derive(const QByteArray &passphrase, const QByteArray &salt);
    static Result<QByteArray> newSalt();

    ~SealKey();
    SealKey(SealKey &&other) noexcept;
    SealKey &operator=(SealKey &&other) noexcept;
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;

    const QByteArray &salt() const { return m_salt; }
    Result<QByteArray> seal(const QByteArray &label, const QByteArray &secret) const;
    // What saltOf() says; CannotRead when it was sealed with another salt, Damaged when key or label do not fit.
    Result<QByteArray> open(const QByteArray &label, const QByteArray &sealed) const;
    // CannotRead when this is no sealed file, NewerShop when a newer version wrote it, Damaged.
    static Result<QByteArray> saltOf(const QByteArray &sealed);
    // No sealed file is longer. Bytes.
    static const qsizetype kLongestFile;

private:
    static constexpr int kKeyBytes = 32;
    SealKey() = default;

    std::array<unsigned char, kKeyBytes> m_key {};
    QByteArray m_salt;
};

} // namespace jishi
