#include "ui/dashboard/deskcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jishi {

DeskCard::DeskCard(QWidget *parent)
    : Card(parent)
{ }

QGridLayout *DeskCard::freshRows()
{
    delete m_holder;
    m_holder = new QWidget(this);
    auto *rows = new QGridLayout(m_holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space::kMedium);
    rows->setVerticalSpacing(space::kSmall);
    body()->addWidget(m_holder, 1, Qt::AlignTop);
    return rows;
}

void DeskCard::say(QGridLayout *rows, const QString &words)
{
    QLabel *label = plainLabel(words, m_holder, "muted");
    label->setWordWrap(true);
    rows->addWidget(label, 0, 0);
}

ActionButton *DeskCard::addLink(QGridLayout *rows, int row, int column, const QString &text, const QString &what)
{
    auto *link = new ActionButton(m_holder, ActionButton::Kind::Link);
    link->setText(text);
    link->setAccessibleName(what);
    rows->addWidget(link, row, column, Qt::AlignRight);
    return link;
}

void DeskCard::rule(QGridLayout *rows, int row, int columns)
{
    rows->addWidget(hairline(m_holder), row, 0, 1, columns);
}

} // namespace jishi
