#pragma once
// Paints the palette's rows: icon, title, muted detail, shortcut at the right end.
#include <QStyledItemDelegate>

namespace jishi {

class Theme;

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jishi
