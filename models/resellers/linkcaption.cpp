#include "models/resellers/linkcaption.h"

#include <array>

namespace jishi {

namespace {

const std::array<LinkWords, 3> kWords { {
    { u"广告", u"扫码购买", u"划线价 %1", u"%1 起" },
    { u"廣告", u"掃碼購買", u"劃線價 %1", u"%1 起" },
    { u"#ad", u"Scan to buy", u"list price %1", u"from %1" },
} };

} // namespace

const LinkWords &LinkWords::of(PostScript script)
{
    return kWords[static_cast<size_t>(script)];
}

QString LinkOffer::priceText(PostScript script) const
{
    if (!price)
        return {};
    const QString text = price->toDisplay();
    return isLowest ? LinkWords::of(script).from.toString().arg(text) : text;
}

// The label comes first: what is cut off in a preview is never it.
QString linkCaption(const LinkOffer &offer, const QString &url, PostScript script)
{
    const LinkWords &words = LinkWords::of(script);
    QStringList lines { words.label + u' ' + offer.name };
    if (offer.price) {
        QString price = offer.priceText(script);
        if (offer.listPrice)
            price += u" (" + words.list.toString().arg(offer.listPrice->toDisplay()) + u')';
        lines << price;
    }
    if (!offer.note.isEmpty())
        lines << offer.note;
    lines << url;
    return lines.join(u'\n');
}

} // namespace jishi
