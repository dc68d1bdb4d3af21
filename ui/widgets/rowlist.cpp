#include "ui/widgets/rowlist.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QVBoxLayout>

namespace jishi {

RowList::RowList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new ActionButton(this, ActionButton::Kind::Link))
{
    setRole(this, "plain");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addEmpty()->setFocus(Qt::TabFocusReason); });
}

QWidget *RowList::newRow()
{
    auto *row = new QWidget(this);
    setRole(row, "plain");
    return row;
}

void RowList::append(QWidget *row, std::initializer_list<QWidget *> fields, QWidget *wide, ActionButton *remove)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget *field : fields)
        layout->addWidget(field, field == wide ? 1 : 0);
    layout->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, row);
    setTabOrder(remove, m_add);
    row->show();
    connect(remove, &QPushButton::clicked, this, [this, row] { removeRow(row); });
}

void RowList::removeRow(QWidget *row)
{
    forget(row);
    m_add->setFocus(Qt::TabFocusReason);
    row->hide();
    row->deleteLater();
}

} // namespace jishi
