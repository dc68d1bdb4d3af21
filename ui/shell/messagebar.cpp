#include "ui/shell/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace jishi {

namespace {
constexpr int kPlainMs = 6'000; // time to read a sentence
constexpr int kUndoMs = 12'000; // and to change one's mind
constexpr int kIcon = 20;

const char *iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return "success";
    case Tone::Warn:
        return "warning";
    case Tone::Bad:
        return "error";
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Accent:
        return "info";
    }
    Q_UNREACHABLE();
    return "info";
}

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Token::Ok;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Bad:
        return Token::Bad;
    case Tone::Info:
        return Token::Info;
    case Tone::Neutral:
    case Tone::Accent:
        return Token::Accent;
    }
    Q_UNREACHABLE();
    return Token::Accent;
}
} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new ActionButton(this))
    , m_close(new QPushButton(this))
    , m_leave(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_title->setObjectName(QStringLiteral("messageTitle"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    setRole(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_close->setFlat(true);
    setStyleProperty(m_close, "kind", "link");
    m_close->setIcon(theme.icon("close"));
    m_leave->setSingleShot(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kMedium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    setTone(this, message.tone);
    m_icon->setPixmap(
        m_theme.icon(iconOf(message.tone), inkOf(message.tone)).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_action->setText(message.actionText);
    m_action->setAccessibleName(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_handler = message.action;
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    if (message.tone == Tone::Bad || message.tone == Tone::Warn)
        m_leave->stop();
    else
        m_leave->start(message.actionText.isEmpty() ? kPlainMs : kUndoMs);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_leave->stop();
    m_handler = {};
    hide();
}

QString MessageBar::title() const
{
    return m_title->text();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

void MessageBar::act()
{
    const auto handler = m_handler;
    dismiss();
    if (handler)
        handler();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jishi
