#pragma once
// What a link is outside of the shop: its signed address, and what an address or code that came back is worth. The
// shop's own key never leaves this class.
#include "models/resellers/link.h"
#include "models/resellers/linkurl.h"
#include "models/shop/shopfile.h"

#include <optional>

namespace jishi {

enum class LinkVerdict {
    Genuine, // a link of this shop, as it was made
    CodeOnly, // a code of this shop, without a signature that could be looked at
    Tampered, // the code is ours, but what stands beside it was not signed for it
    OtherAddress, // the code is ours, but the address leads elsewhere
    Unknown, // no code of this shop
    CannotTell, // it is signed, and the key is on another computer
};

struct LinkFinding
{
    LinkVerdict verdict = LinkVerdict::Unknown;
    std::optional<Link> link;
};

class LinkDesk
{
public:
    LinkDesk(Connection &connection, const ShopContext &context);

    const LinkUrl &pattern() const { return m_pattern; }
    // Whether the owner's key is still to be made.
    bool lacksKey() const;
    // Makes the shop's key once, inside a transaction; nothing on a computer that is not the owner's.
    Status ensureKey();
    // Kept for the whole shop, inside a transaction. Refused as LinkUrl::check does.
    Status setPattern(const QString &pattern);

    // What a reseller's computer signs her links with (setting::kOwnLinkKey, as hex). Empty: not on this computer.
    QByteArray resellerKey(const Uuid &reseller) const;

    // Empty: there is no storefront yet, or no key here to sign with.
    QString url(const Link &link) const;
    LinkFinding check(const QString &pasted) const;

private:
    LinkVerdict judge(LinkParts parts, const Link &link) const;

    Connection &m_connection;
    const ShopContext &m_context;
    LinkUrl m_pattern;
    QByteArray m_shopKey;
};

} // namespace jishi
