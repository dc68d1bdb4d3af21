#include "ui/widgets/factgrid.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>

namespace jishi {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{ }

void FactGrid::clear()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = nullptr;
}

QGridLayout *FactGrid::grid()
{
    if (m_grid)
        return m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTiny);
    m_grid->setColumnStretch(1, 1);
    return m_grid;
}

QLabel *FactGrid::add(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return nullptr;
    auto *fact = plainLabel(value, this);
    fact->setWordWrap(true);
    const int row = grid()->rowCount();
    grid()->addWidget(plainLabel(label, this, "small"), row, 0, Qt::AlignTop);
    grid()->addWidget(fact, row, 1);
    return fact;
}

bool FactGrid::isEmpty() const
{
    return m_grid == nullptr;
}

} // namespace jishi
