#pragma once
// How a cell of a DataTable looks: row background, hairline, elided words. Other delegates only change what is inside.
#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace jishi {

class Theme;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr, Token ink = Token::Text, bool strong = false);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Words that do not fit their cell are read where the pointer rests, unless the model has a tip of its own.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // The painter has the cell's font and pen; rect is inside the padding.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    Token m_ink;
    bool m_strong;
};

} // namespace jishi
