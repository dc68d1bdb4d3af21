#include "ui/shell/page.h"

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

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(title());
    retranslate();
}

} // namespace jishi
