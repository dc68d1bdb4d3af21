#include "ui/widgets/detailpane.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jishi {

namespace {
constexpr int kLeast = 300;
constexpr int kMost = 340;
} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
{
    setMinimumWidth(kLeast);
    setMaximumWidth(kMost);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_pages);

    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_body->setSpacing(space::kSmall);
    scroll->setWidget(content);
    m_pages->addWidget(scroll);

    setRole(m_hint, "muted");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(space::kHuge);
    m_pages->addWidget(m_hint);
}

void DetailPane::showHint(const QString &sentence)
{
    m_hint->setText(sentence);
    m_pages->setCurrentWidget(m_hint);
}

void DetailPane::showContent()
{
    m_pages->setCurrentIndex(0);
}

} // namespace jishi
