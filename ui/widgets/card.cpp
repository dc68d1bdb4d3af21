#include "ui/widgets/card.h"

#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jishi {

Card::Card(QWidget *parent, Padding padding)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    // One pixel keeps a table inside the rounded hairline.
    const int margin = padding == Padding::Normal ? space::kLarge : 1;
    m_body->setContentsMargins(margin, padding == Padding::Normal ? space::kMedium : 4, margin,
        padding == Padding::Normal ? space::kLarge : 4);
    m_body->setSpacing(space::kSmall);
}

void Card::setTitle(const QString &title)
{
    needHeader();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addToHeader(QWidget *widget)
{
    needHeader();
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::needHeader()
{
    if (m_header)
        return;
    m_header = new QHBoxLayout;
    m_header->setSpacing(space::kTiny);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_header->addWidget(m_title, 1);
    m_body->insertLayout(0, m_header);
}

} // namespace jishi
