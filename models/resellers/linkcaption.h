#pragma once
// The words that go with a link into a chat, led by the label that the law wants on what is advertised for pay: 广告
// (互联网广告管理办法, article 9), #ad (FTC, 16 CFR 255).
#include "models/jielong/listpost.h"
#include "models/resellers/link.h"

#include <optional>

namespace jishi {

using PostScript = ListPost::Script;

// The fixed words of captions and posters, in the chat's language.
struct LinkWords
{
    QStringView label; // of advertising
    QStringView scan; // beside a QR code
    QStringView list; // "List price %1"
    QStringView from; // "From %1"

    static const LinkWords &of(PostScript script);
};

// What a link leads to, as it is advertised.
struct LinkOffer
{
    QString name;
    std::optional<Money> price; // nothing: the whole shop or a campaign
    bool isLowest = false; // others of the product cost more
    std::optional<Money> listPrice; // struck through
    QString note; // of a campaign: when it runs

    QString priceText(PostScript script) const;
};

QString linkCaption(const LinkOffer &offer, const QString &url, PostScript script);

} // namespace jishi
