#include "ui/shell/page.h"

#include "models/tables/idtable.h"

#include <QEvent>

namespace jishi {

Page::Page(QWidget *parent)
    : QWidget(parent)
{ }

void Page::activated() { }

void Page::showItem(const QVariant &) { }

bool Page::isLoading() const
{
    return false;
}

void Page::retranslate() { }

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (IdTable *table : findChildren<IdTable *>())
        table->setAwake(true);
}

void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (IdTable *table : findChildren<IdTable *>())
        table->setAwake(false);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(title());
    retranslate();
}

} // namespace jishi
