#include "ui/widgets/tablecard.h"

#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace jishi {

TableCard::TableCard(QWidget *table, QWidget *empty, QWidget *parent)
    : Card(parent, Padding::None)
    , m_stack(new QStackedWidget(this))
{
    auto *shown = new QWidget(m_stack);
    m_rows = new QVBoxLayout(shown);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(table, 1);
    m_footer = new QHBoxLayout;
    m_footer->setContentsMargins(space::kFooter);
    m_footer->setSpacing(space::kLarge);
    m_rows->addLayout(m_footer);
    m_stack->addWidget(shown);
    m_stack->addWidget(empty);
    body()->addWidget(m_stack);
}

void TableCard::showRows(bool thereAreSome)
{
    m_stack->setCurrentIndex(thereAreSome ? 0 : 1);
}

} // namespace jishi
