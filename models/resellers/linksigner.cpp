#include "models/resellers/linksigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace jishi {

namespace {

constexpr int kBytes = 12; // of the signature: no letter has bits to spare
static_assert(kBytes * 8 == LinkSigner::kSignSize * 6);

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

Result<QByteArray> LinkSigner::newKey()
{
    QByteArray key(kKeySize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), kKeySize) != 1)
        return Error { ErrorKind::Storage, QStringLiteral("The system gave no random bytes") };
    return key;
}

QByteArray LinkSigner::resellerKey(const QByteArray &shopKey, const Uuid &reseller)
{
    return hmac(shopKey, QByteArray("reseller\n").append(reinterpret_cast<const char *>(reseller.data()), Uuid::kSize));
}

// Each part is led by its length, so that no letter can move from one to the next.
QString LinkSigner::sign(const LinkParts &parts) const
{
    QByteArray message("link\n");
    for (const QString &part : { parts.code, parts.product, parts.campaign }) {
        const QByteArray bytes = part.toUtf8();
        message += QByteArray::number(bytes.size()) + ':' + bytes + '\n';
    }
    return QString::fromLatin1(hmac(m_key, message).first(kBytes).toBase64(QByteArray::Base64UrlEncoding));
}

bool LinkSigner::fits(const LinkParts &parts) const
{
    const QByteArray ours = sign(parts).toLatin1();
    const QByteArray theirs = parts.sign.toUtf8();
    return ours.size() == theirs.size()
        && CRYPTO_memcmp(ours.constData(), theirs.constData(), static_cast<size_t>(ours.size())) == 0;
}

} // namespace jishi
