#include "ui/shell/navigationlist.h"

#include "ui/shell/navigationdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QStandardItemModel>

namespace jishi {

NavigationList::NavigationList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(theme, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the side bar's own colour shows through
    setViewportMargins(0, space::kMedium, 0, space::kMedium);
}

void NavigationList::addEntry(const QByteArray &id, const QString &text, const char *icon)
{
    auto *entry = new QStandardItem(m_theme.icon(icon), text);
    entry->setData(id, NavigationDelegate::Id);
    m_model->appendRow(entry);
}

void NavigationList::addSeparator()
{
    auto *entry = new QStandardItem;
    entry->setData(true, NavigationDelegate::IsSeparator);
    entry->setFlags(Qt::NoItemFlags);
    m_model->appendRow(entry);
}

QStandardItem *NavigationList::item(const QByteArray &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NavigationDelegate::Id).toByteArray() == id)
            return m_model->item(row);
    }
    return nullptr;
}

void NavigationList::setText(const QByteArray &id, const QString &text)
{
    if (auto *entry = item(id))
        entry->setText(text);
}

QString NavigationList::text(const QByteArray &id) const
{
    const auto *entry = item(id);
    return entry ? entry->text() : QString();
}

void NavigationList::setCount(const QByteArray &id, std::optional<qint64> count)
{
    if (auto *entry = item(id))
        entry->setData(count ? QVariant(*count) : QVariant(), NavigationDelegate::Count);
}

void NavigationList::select(const QByteArray &id)
{
    m_quiet = true;
    if (const auto *entry = item(id))
        setCurrentIndex(entry->index());
    else
        clearSelection();
    m_quiet = false;
}

void NavigationList::clear()
{
    m_quiet = true;
    m_model->clear();
    m_quiet = false;
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(current.data(NavigationDelegate::Id).toByteArray());
}

} // namespace jishi
