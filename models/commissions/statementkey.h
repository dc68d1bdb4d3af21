#pragma once
// The shop's key that signs statements (Ed25519), and its fingerprint, by which a reseller knows it again.
#include "models/shop/shopfile.h"

#include <QByteArray>

namespace jishi {

class StatementKey
{
public:
    static constexpr int kKeyBytes = 32;
    static constexpr int kSignatureBytes = 64;

    // Inside a transaction: the shop's key, made when there is none yet. Refused on computers that are not the owner's.
    static Result<StatementKey> ofShop(Connection &connection, const ShopContext &context);
    // Nothing while there is none, or on other computers.
    static std::optional<StatementKey> known(Connection &connection, const ShopContext &context);
    static Result<StatementKey> fromPrivate(const QByteArray &key);

    const QByteArray &publicKey() const { return m_public; }
    QByteArray sign(const QByteArray &message) const;
    QString fingerprint() const { return fingerprintOf(m_public); }

    static bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);
    // The first 80 bits of the public key's SHA-256: "3f2a 91c0 07de 5b14 aa60".
    static QString fingerprintOf(const QByteArray &publicKey);
    // What a person typed as hexadecimal digits; nothing when it is none, or shorter than 64 bits.
    static std::optional<QByteArray> fingerprintDigits(const QString &typed);
    static bool fits(const QByteArray &publicKey, const QByteArray &fingerprintDigits);

private:
    QByteArray m_private;
    QByteArray m_public;
};

} // namespace jishi
