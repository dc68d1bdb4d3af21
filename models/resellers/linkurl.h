#pragma once
// The address of the shop's storefront as the owner writes it, with the places where a link puts what is its own:
// {code}, {sign}, {product}, {campaign}. Builds addresses and reads pasted ones back.
#include "models/base/result.h"

#include <QString>
#include <optional>

namespace jishi {

// What a link puts into its address.
struct LinkParts
{
    QString code;
    QString sign;
    QString product; // SKU, or the product's id where it has none; empty: no product
    QString campaign; // its id; empty: none

    friend bool operator==(const LinkParts &, const LinkParts &) = default;
};

class LinkUrl
{
public:
    explicit LinkUrl(const QString &pattern)
        : m_pattern(pattern.trimmed())
    { }

    // Refused: no scheme, no {code}, a place we do not know, letters that an address cannot hold. Empty is fine: no
    // storefront yet.
    static Status check(const QString &pattern);
    bool isEmpty() const { return m_pattern.isEmpty(); }
    bool isSigned() const;
    // Of these parts, those that the address shows: only what can be read back is worth signing.
    LinkParts shown(LinkParts parts) const;
    QString build(const LinkParts &parts) const;
    // The parts in a pasted address, which may stand in a whole caption, have lost its scheme, or carry further fields
    // that a chat has added. Nothing where it does not lead to this storefront.
    std::optional<LinkParts> read(const QString &pasted) const;

    // Words of a text that may be a code, wherever it leads.
    static QStringList codesIn(const QString &pasted);

private:
    QString m_pattern;
};

} // namespace jishi
