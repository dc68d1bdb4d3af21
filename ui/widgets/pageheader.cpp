#include "ui/widgets/pageheader.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jishi {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setRole(m_title, "title");
    setRole(m_subtitle, "subtitle");
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kSmall);
    m_row->addLayout(words, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace jishi
