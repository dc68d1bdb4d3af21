#include "models/commissions/statementkey.h"

#include "models/base/refusal.h"
#include "models/settings/shopoptions.h"

#include <QCryptographicHash>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace jishi {

namespace {

constexpr int kShownDigits = 20; // 80 bits
constexpr int kFewestDigits = 16; // 64 bits
constexpr int kGroup = 4;

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key privateKey(const QByteArray &key)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(key), static_cast<size_t>(key.size())));
}

Error broken()
{
    return { ErrorKind::Damaged, QStringLiteral("the key for statements cannot be used") };
}

QByteArray digestOf(const QByteArray &publicKey)
{
    return QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<StatementKey> StatementKey::ofShop(Connection &connection, const ShopContext &context)
{
    if (context.profile.role != ShopRole::Owner)
        return refused(Refusal::tr("Only the owner's computer signs statements."));
    ShopOptions options(connection, context);
    const QByteArray kept = QByteArray::fromHex(options.value(option::kStatementKey).toLatin1());
    if (!kept.isEmpty())
        return fromPrivate(kept);
    QByteArray made(kKeyBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(made.data()), kKeyBytes) != 1)
        return Error { ErrorKind::Storage, QStringLiteral("no random numbers") };
    if (auto stored = options.set(option::kStatementKey, QString::fromLatin1(made.toHex())); !stored)
        return stored.error();
    return fromPrivate(made);
}

std::optional<StatementKey> StatementKey::known(Connection &connection, const ShopContext &context)
{
    const ShopOptions options(connection, context);
    if (context.profile.role != ShopRole::Owner)
        return std::nullopt;
    const auto key = fromPrivate(QByteArray::fromHex(options.value(option::kStatementKey).toLatin1()));
    return key ? std::optional(*key) : std::nullopt;
}

Result<StatementKey> StatementKey::fromPrivate(const QByteArray &key)
{
    const Key pair = key.size() == kKeyBytes ? privateKey(key) : Key();
    StatementKey made;
    made.m_private = key;
    made.m_public = QByteArray(kKeyBytes, '\0');
    size_t size = kKeyBytes;
    if (!pair
        || EVP_PKEY_get_raw_public_key(pair.get(), reinterpret_cast<unsigned char *>(made.m_public.data()), &size) != 1)
        return broken();
    return made;
}

QByteArray StatementKey::sign(const QByteArray &message) const
{
    const Key pair = privateKey(m_private);
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(kSignatureBytes, '\0');
    size_t size = kSignatureBytes;
    const bool made = pair && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, pair.get()) == 1
        && EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(message),
               static_cast<size_t>(message.size()))
            == 1;
    return made ? signature : QByteArray();
}

bool StatementKey::verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    const Key key(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), static_cast<size_t>(publicKey.size())));
    const Digest digest(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(message),
               static_cast<size_t>(message.size()))
        == 1;
}

QString StatementKey::fingerprintOf(const QByteArray &publicKey)
{
    const QString digits = QString::fromLatin1(digestOf(publicKey).left(kShownDigits));
    QStringList groups;
    for (int at = 0; at < kShownDigits; at += kGroup)
        groups << digits.mid(at, kGroup);
    return groups.join(u' ');
}

std::optional<QByteArray> StatementKey::fingerprintDigits(const QString &typed)
{
    QByteArray digits;
    for (const QChar c : typed) {
        const char16_t lower = c.toLower().unicode();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            digits += static_cast<char>(lower);
        else if (!c.isSpace() && c != u':' && c != u'-')
            return std::nullopt;
    }
    if (digits.size() < kFewestDigits || digits.size() > 2 * kKeyBytes)
        return std::nullopt;
    return digits;
}

bool StatementKey::fits(const QByteArray &publicKey, const QByteArray &fingerprintDigits)
{
    return digestOf(publicKey).startsWith(fingerprintDigits);
}

} // namespace jishi
