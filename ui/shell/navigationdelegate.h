#pragma once
// Paints one entry of the navigation: a raised box when chosen, a hairline where a group ends.
#include <QStyledItemDelegate>

namespace jishi {

class Theme;

class NavigationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, Count, IsSeparator };
    explicit NavigationDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jishi
