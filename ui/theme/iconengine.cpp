#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jishi {

IconEngine::IconEngine(QByteArray name, std::optional<Token> token, ColourOf colourOf)
    : m_name(std::move(name))
    , m_token(token)
    , m_colourOf(std::move(colourOf))
{ }

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    const QColor ink = colour(mode, state);
    const QString key = QStringLiteral("jishi-icon/%1/%2/%3x%4")
                            .arg(QString::fromLatin1(m_name), ink.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(m_name)));
    Q_ASSERT_X(file.exists(), "IconEngine", m_name.constData());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor IconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_colourOf(Token::Faint);
    if (m_token)
        return m_colourOf(*m_token);
    return m_colourOf(state == QIcon::On || mode == QIcon::Selected ? Token::Text : Token::Muted);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace jishi
