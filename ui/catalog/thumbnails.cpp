#include "ui/catalog/thumbnails.h"

#include "models/catalog/catalogstore.h"

#include <QImage>

namespace jishi {

namespace {

constexpr int kKept = 2000; // about 5 MB
constexpr int kAtOnce = 40; // what fits on a screen

using Images = std::vector<std::pair<RowId, QImage>>;

Images readImages(Connection &connection, const ShopContext &context, const std::vector<RowId> &ids, int side)
{
    const CatalogStore store(connection, context);
    Images images;
    for (const RowId id : ids) {
        const auto picture = store.picture(id);
        const QImage image = picture ? QImage::fromData(picture->content) : QImage();
        // The middle of it: a list wants squares.
        const QImage filled = image.isNull()
            ? QImage()
            : image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        const QPoint corner((filled.width() - side) / 2, (filled.height() - side) / 2);
        images.emplace_back(id, filled.isNull() ? QImage() : filled.copy(QRect(corner, QSize(side, side))));
    }
    return images;
}

} // namespace

Thumbnails::Thumbnails(Shop &shop, int side, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_side(side)
    , m_known(kKept)
{
    m_collect.setSingleShot(true);
    connect(&m_collect, &QTimer::timeout, this, &Thumbnails::load);
    connect(&shop.database(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (!m_any && changes.touches("pictures"))
            lookForAny();
    });
    lookForAny();
}

void Thumbnails::lookForAny()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return CatalogStore(connection, *context).hasPictures(); };
    whenDone(m_shop.database().read(work), this, [this](bool any) {
        m_any = any;
        if (any)
            Q_EMIT arrived();
    });
}

const QPixmap *Thumbnails::of(RowId picture)
{
    const QPixmap *known = m_known.object(picture);
    if (!known && picture > 0) {
        m_wanted.insert(picture);
        if (!m_collect.isActive())
            m_collect.start();
    }
    return known && !known->isNull() ? known : nullptr;
}

void Thumbnails::load()
{
    std::vector<RowId> ids;
    for (const RowId id : std::as_const(m_wanted))
        if (ids.size() < kAtOnce && !m_known.contains(id))
            ids.push_back(id);
    // What was scrolled past is asked for again when it is seen again.
    m_wanted.clear();
    if (ids.empty())
        return;
    const auto work = [context = &m_shop.context(), ids, side = m_side](
                          Connection &connection) { return readImages(connection, *context, ids, side); };
    whenDone(m_shop.database().read(work), this, [this](const Images &images) {
        for (const auto &[id, image] : images)
            m_known.insert(id, new QPixmap(QPixmap::fromImage(image)));
        Q_EMIT arrived();
    });
}

} // namespace jishi
