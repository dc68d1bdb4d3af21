#pragma once
// From a wish to a painted poster, on any thread that has a connection. What is read and what is painted are apart, so
// that many posters can be painted while the next are read.
#include "models/resellers/link.h"
#include "models/shop/shopfile.h"
#include "ui/posters/poster.h"

namespace jishi {

struct PosterWish
{
    LinkWish link;
    PosterLayout layout = PosterLayout::Showcase;
    PosterSize size = PosterSize::Portrait;
    PostScript script = PostScript::English;
};

// What the shop knows of one poster; the picture is still as it is kept.
struct PosterSource
{
    PosterContent content;
    QByteArray picture;
    QString fileName; // "MUG-1-K7M3XQ2HW.png"
};

class PosterMaker
{
public:
    PosterMaker(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // The link need not be stored yet. Refused: there is no address for it.
    Result<PosterSource> source(const LinkWish &link, PostScript script) const;
    // Without a connection. Refused: the address is too long.
    static Result<QImage> paint(PosterSource source, PosterLayout layout, PosterSize size);
    Result<QImage> paint(const PosterWish &wish) const;
    // As PNG, packed as fast as a chat needs it.
    static QByteArray png(const QImage &poster);
    static QString fileName(const Link &link);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
