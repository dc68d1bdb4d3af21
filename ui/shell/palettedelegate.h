#pragma once
// Paints the palette's rows: icon, title, muted detail, shortcut at the right end.
#include "models/search/searchmarks.h"

#include <QStyledItemDelegate>

namespace jishi {

class Theme;

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);
    // What was searched for stands out in the rows painted from now on.
    void setMarks(const SearchMarks &marks) { m_marks = marks; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    SearchMarks m_marks;
};

} // namespace jishi
