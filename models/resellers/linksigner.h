#pragma once
// Signs what a link puts into its address, and tells a signature that is not ours. Every reseller has a key of her own,
// made of the shop's: her computer signs her links, and nobody else's.
#include "models/base/ids.h"
#include "models/resellers/linkurl.h"

#include <QByteArray>

namespace jishi {

class LinkSigner
{
public:
    static constexpr int kKeySize = 32;
    static constexpr int kSignSize = 16; // letters: 96 bits

    // The shop's own key, from the system's source of randomness.
    static Result<QByteArray> newKey();
    static QByteArray resellerKey(const QByteArray &shopKey, const Uuid &reseller);

    explicit LinkSigner(const QByteArray &resellerKey)
        : m_key(resellerKey)
    { }
    QString sign(const LinkParts &parts) const;
    // Takes the same time wherever the first wrong letter is.
    bool fits(const LinkParts &parts) const;

private:
    QByteArray m_key;
};

} // namespace jishi
