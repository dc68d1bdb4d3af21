#include "ui/shell/statusline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace jishi {

namespace {
constexpr int kDot = 9;
constexpr int kDotLeft = 17;
constexpr int kWordsLeft = 43;
} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(new QPushButton(this))
    , m_shop(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_words->setObjectName(QStringLiteral("statusWords"));
    m_shop->setObjectName(QStringLiteral("statusShop"));
    m_shop->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("How the shop is synced"));
    m_words->setCursor(Qt::PointingHandCursor);
    connect(m_words, &QPushButton::clicked, this, &StatusLine::opened);
    setMinimumHeight(space::kStatusLine);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kWordsLeft, 0, space::kLarge, 0);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addWidget(m_shop);
}

void StatusLine::setState(Tone tone, const QString &words)
{
    m_tone = tone;
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setVisible(!words.isEmpty());
    update();
}

void StatusLine::setShop(const QString &words)
{
    m_shop->setText(words);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_words->text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? m_theme.colour(Token::Faint) : m_theme.tone(m_tone).text);
    painter.drawEllipse(QRectF(kDotLeft, (height() - kDot) / 2.0, kDot, kDot));
}

} // namespace jishi
