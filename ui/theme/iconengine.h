#pragma once
// Draws one of our line icons in the colour its place asks for, at the moment it is painted: a theme switch needs no
// new icons.
#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <functional>
#include <optional>

namespace jishi {

class IconEngine final : public QIconEngine
{
public:
    using ColourOf = std::function<QColor(Token)>;
    IconEngine(QByteArray name, std::optional<Token> token, ColourOf colourOf);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QByteArray m_name;
    std::optional<Token> m_token;
    ColourOf m_colourOf;
};

} // namespace jishi
