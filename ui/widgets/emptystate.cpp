#include "ui/widgets/emptystate.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace jishi {

namespace {
constexpr int kIconSize = 40;
constexpr int kSentenceWidth = 420; // about twelve words a line
} // namespace

EmptyState::EmptyState(const QIcon &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_iconSpace(new QWidget(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new ActionButton(this, ActionButton::Kind::Primary))
{
    m_iconSpace->setFixedSize(kIconSize, kIconSize);
    setRole(m_title, "heading");
    setRole(m_sentence, "muted");
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(kSentenceWidth);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addStretch(2);
    layout->addWidget(m_iconSpace, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(kSentenceWidth));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, m_iconSpace->geometry());
}

} // namespace jishi
