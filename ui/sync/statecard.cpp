#include "ui/sync/statecard.h"

#include "ui/sync/syncwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kDot = 11;
constexpr int kIndent = kDot + space::kMedium;
} // namespace

StateCard::StateCard(const Theme &theme, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_title(plainLabel({}, this, "heading"))
    , m_text(plainLabel({}, this, "muted"))
    , m_detail(plainLabel({}, this, "small"))
    , m_progress(new QProgressBar(this))
    , m_action(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"syncState"_s);
    m_title->setObjectName(u"syncTitle"_s);
    m_text->setObjectName(u"syncText"_s);
    m_detail->setObjectName(u"syncDetail"_s);
    m_progress->setObjectName(u"syncProgress"_s);
    m_action->setObjectName(u"syncStep"_s);
    for (QLabel *label : { m_title, m_text, m_detail })
        label->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(kIndent, 0, 0, 0);
    words->setSpacing(space::kTiny);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_progress) })
        words->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(m_step); });
}

StateCard::Step StateCard::stepOf(const SyncStatus &status, bool mayReturn)
{
    if (status.state == SyncStatus::State::Locked)
        return Step::Unlock;
    if (status.state == SyncStatus::State::SignedOut || (status.state == SyncStatus::State::Ended && mayReturn))
        return Step::SignIn;
    return Step::None;
}

void StateCard::display(const SyncStatus &status, bool mayReturn, Instant now, const QTimeZone &zone)
{
    const SyncSaying saying = SyncWords::state(status, now, zone);
    m_tone = saying.tone;
    m_title->setText(saying.title);
    m_text->setText(saying.text);
    m_text->setVisible(!saying.text.isEmpty());
    m_detail->setText(status.detail);
    m_detail->setVisible(status.state == SyncStatus::State::Trouble && !status.detail.isEmpty());
    m_progress->setVisible(status.state == SyncStatus::State::Syncing);
    m_progress->setAccessibleName(saying.title);
    m_step = stepOf(status, mayReturn);
    m_action->setVisible(m_step != Step::None);
    m_action->setText(m_step == Step::Unlock ? tr("Unlock…") : tr("Sign In…"));
    m_action->setAccessibleName(m_action->text());
    setAccessibleName(saying.title);
    setAccessibleDescription(saying.text);
    update();
}

void StateCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? m_theme.colour(Token::Faint) : m_theme.tone(m_tone).text);
    const QPoint title = m_title->mapTo(this, QPoint(0, m_title->fontMetrics().height() / 2));
    painter.drawEllipse(QRectF(title.x() - kIndent, title.y() - kDot / 2.0 + 0.5, kDot, kDot));
}

} // namespace jishi
