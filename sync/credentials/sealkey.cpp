#include "sync/credentials/sealkey.h"

#include "sync/credentials/credentialstore.h"

#include <QCryptographicHash>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace jishi {

namespace {

constexpr char kMagic[] = "Jishi sealed";
constexpr qsizetype kMagicBytes = sizeof kMagic - 1;
constexpr char kVersion = 1;
constexpr int kSaltBytes = 16;
constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr qsizetype kSumBytes = 32;
constexpr qsizetype kSaltAt = kMagicBytes + 1;
constexpr qsizetype kNonceAt = kSaltAt + kSaltBytes;
constexpr qsizetype kHeaderBytes = kNonceAt + kNonceBytes;
constexpr qsizetype kLeastBytes = kHeaderBytes + kTagBytes + kSumBytes;
static_assert(kHeaderBytes == 41);

// The least that OWASP's Password Storage Cheat Sheet asks of scrypt. It fills 128 * N * r bytes, 128 MiB; the limit is
// only there because OpenSSL's own is 32 MiB.
constexpr uint64_t kScryptN = uint64_t(1) << 17;
constexpr uint64_t kScryptR = 8;
constexpr uint64_t kScryptP = 1;
constexpr uint64_t kScryptMostMemory = uint64_t(256) << 20;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray sumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

Error outOfOrder(const QString &what)
{
    return { ErrorKind::Storage, what };
}

Result<QByteArray> randomBytes(int count)
{
    QByteArray made(count, '\0');
    if (RAND_bytes(bytesOf(made), count) != 1)
        return outOfOrder(QStringLiteral("The system gave no random bytes."));
    return made;
}

// A cipher that has taken the key, the header with its nonce, and the label; null when OpenSSL fails.
Cipher startCipher(
    int sealing, const std::array<unsigned char, 32> &key, const QByteArray &header, const QByteArray &label)
{
    Cipher cipher(EVP_CIPHER_CTX_new());
    const unsigned char *nonce = bytesOf(header) + kNonceAt; // 12 bytes, as GCM takes unless told otherwise
    int size = 0;
    const bool started = cipher
        && EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce, sealing) == 1
        && EVP_CipherUpdate(cipher.get(), nullptr, &size, bytesOf(header), static_cast<int>(header.size())) == 1
        && EVP_CipherUpdate(cipher.get(), nullptr, &size, bytesOf(label), static_cast<int>(label.size())) == 1;
    return started ? std::move(cipher) : Cipher();
}

} // namespace

const qsizetype SealKey::kLongestFile = kLeastBytes + CredentialStore::kMostSecretBytes;

QByteArray SealKey::passphraseBytes(const QString &passphrase)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = normal.toUtf8();
    if (normal.isDetached())
        OPENSSL_cleanse(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
    return bytes;
}

Result<SealKey> SealKey::derive(const QByteArray &passphrase, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == kSaltBytes);
    SealKey made;
    made.m_salt = salt;
    if (EVP_PBE_scrypt(passphrase.constData(), static_cast<size_t>(passphrase.size()), bytesOf(salt), kSaltBytes,
            kScryptN, kScryptR, kScryptP, kScryptMostMemory, made.m_key.data(), made.m_key.size())
        != 1)
        return outOfOrder(QStringLiteral("The passphrase's key could not be made; it takes 128 MB of memory."));
    return made;
}

Result<QByteArray> SealKey::newSalt()
{
    return randomBytes(kSaltBytes);
}

SealKey::~SealKey()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

SealKey::SealKey(SealKey &&other) noexcept
    : m_key(other.m_key)
    , m_salt(std::move(other.m_salt))
{
    OPENSSL_cleanse(other.m_key.data(), other.m_key.size());
}

SealKey &SealKey::operator=(SealKey &&other) noexcept
{
    if (this != &other) {
        m_key = other.m_key;
        m_salt = std::move(other.m_salt);
        OPENSSL_cleanse(other.m_key.data(), other.m_key.size());
    }
    return *this;
}

Result<QByteArray> SealKey::seal(const QByteArray &label, const QByteArray &secret) const
{
    const auto nonce = randomBytes(kNonceBytes);
    if (!nonce)
        return nonce.error();
    QByteArray file = QByteArray(kMagic, kMagicBytes) + kVersion + m_salt + *nonce;
    const Cipher cipher = startCipher(1, m_key, file, label);
    file.resize(kHeaderBytes + secret.size() + kTagBytes);
    unsigned char *at = bytesOf(file) + kHeaderBytes;
    int size = 0;
    int rest = 0;
    if (!cipher || EVP_CipherUpdate(cipher.get(), at, &size, bytesOf(secret), static_cast<int>(secret.size())) != 1
        || EVP_CipherFinal_ex(cipher.get(), at + size, &rest) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, at + secret.size()) != 1)
        return outOfOrder(QStringLiteral("OpenSSL could not encrypt."));
    return QByteArray(file + sumOf(file));
}

Result<QByteArray> SealKey::open(const QByteArray &label, const QByteArray &sealed) const
{
    const auto salt = saltOf(sealed);
    if (!salt)
        return salt.error();
    if (*salt != m_salt)
        return Error { ErrorKind::CannotRead, QStringLiteral("The file was sealed under another passphrase.") };
    const Cipher cipher = startCipher(0, m_key, sealed.first(kHeaderBytes), label);
    QByteArray tag = sealed.sliced(sealed.size() - kSumBytes - kTagBytes, kTagBytes);
    if (!cipher || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) != 1)
        return outOfOrder(QStringLiteral("OpenSSL could not decrypt."));
    QByteArray secret(sealed.size() - kLeastBytes, '\0');
    int size = 0;
    int rest = 0;
    if (EVP_CipherUpdate(
            cipher.get(), bytesOf(secret), &size, bytesOf(sealed) + kHeaderBytes, static_cast<int>(secret.size()))
            != 1
        || EVP_CipherFinal_ex(cipher.get(), bytesOf(secret) + size, &rest) != 1) {
        wipe(secret);
        return Error { ErrorKind::Damaged, QStringLiteral("The sealed file does not fit its key.") };
    }
    return secret;
}

Result<QByteArray> SealKey::saltOf(const QByteArray &sealed)
{
    if (!sealed.startsWith(kMagic))
        return Error { ErrorKind::CannotRead, QStringLiteral("This is no sealed file.") };
    // Of a newer version only the beginning is known.
    if (sealed.size() > kMagicBytes && sealed[kMagicBytes] > kVersion)
        return Error { ErrorKind::NewerShop, QStringLiteral("The sealed file was written by a newer version.") };
    if (sealed.size() < kLeastBytes || sealed.size() > kLongestFile || sealed[kMagicBytes] != kVersion
        || sumOf(QByteArrayView(sealed).chopped(kSumBytes)) != sealed.last(kSumBytes))
        return Error { ErrorKind::Damaged, QStringLiteral("The sealed file is damaged.") };
    return sealed.sliced(kSaltAt, kSaltBytes);
}

} // namespace jishi
