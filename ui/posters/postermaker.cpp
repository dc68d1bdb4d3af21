#include "ui/posters/postermaker.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/resellers/linkcode.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkoffers.h"
#include "models/resellers/linkstore.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPngQuality = 80; // of Qt's scale: packed quickly, a tenth larger than at best
constexpr int kLargestPicture = 1600; // pixels; a camera's picture is made smaller while it is read
constexpr int kNameLetters = 40;

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); std::max(size.width(), size.height()) > kLargestPicture)
        reader.setScaledSize(size.scaled(kLargestPicture, kLargestPicture, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (!image.hasAlphaChannel())
        return image;
    // What can be seen through would show the poster's ground.
    QImage solid(image.size(), QImage::Format_RGB32);
    solid.fill(Qt::white);
    QPainter(&solid).drawImage(0, 0, image);
    return solid;
}

} // namespace

QString PosterMaker::fileName(const Link &link)
{
    QString name = link.product;
    if (name.isEmpty() || Uuid::fromText(name)) // a product without a SKU is named by its name
        name = link.targetName.left(kNameLetters);
    for (QChar &c : name)
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? QString() : name + u'-') + link.code + u".png"_s;
}

Result<PosterSource> PosterMaker::source(const LinkWish &wish, PostScript script) const
{
    const auto link = LinkStore(m_connection, m_context).foresee(wish);
    if (!link)
        return link.error();
    const LinkOffers offers(m_connection, m_context);
    auto offer = offers.offer(*link);
    if (!offer)
        return offer.error();
    PosterSource source;
    source.content.offer = std::move(*offer);
    source.content.url = LinkDesk(m_connection, m_context).url(*link);
    source.content.shop = m_context.profile.name;
    source.content.code = LinkCode::spaced(link->code);
    source.content.reseller = link->reseller;
    source.content.script = script;
    source.fileName = fileName(*link);
    if (source.content.url.isEmpty())
        return refused(Refusal::tr("There is no address for the link yet."));
    if (const RowId picture = offers.picture(*link))
        if (auto kept = CatalogStore(m_connection, m_context).picture(picture))
            source.picture = std::move(kept->content);
    return source;
}

Result<QImage> PosterMaker::paint(PosterSource source, PosterLayout layout, PosterSize size)
{
    if (!source.picture.isEmpty())
        source.content.picture = decoded(source.picture);
    QImage poster = paintPoster(source.content, layout, size);
    if (poster.isNull())
        return refused(Refusal::tr("The storefront's address is too long for a QR code that can be read from a small "
                                   "picture."));
    return poster;
}

Result<QImage> PosterMaker::paint(const PosterWish &wish) const
{
    auto content = source(wish.link, wish.script);
    if (!content)
        return content.error();
    return paint(std::move(*content), wish.layout, wish.size);
}

QByteArray PosterMaker::png(const QImage &poster)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && poster.save(&buffer, "PNG", kPngQuality) ? bytes : QByteArray();
}

} // namespace jishi
