#include "ui/charts/saleschart.h"

#include "ui/charts/moneyticker.h"
#include "ui/charts/roundedbars.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr double kBarWidth = 0.66;
constexpr double kHeadroom = 1.08; // so that the highest bar does not touch the frame
constexpr int kTipGap = 6;
constexpr int kLabelGap = 18; // between two labels of the time axis
} // namespace

SalesChart::SalesChart(const Theme &theme, QWidget *parent)
    : Chart(theme, parent)
    , m_drawn(new RoundedBars(m_plot->xAxis, m_plot->yAxis))
    , m_empty(new QLabel(this))
{
    m_plot->axisRect()->setAutoMargins(QCP::msAll);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 6, 0, 0));
    m_drawn->setWidth(kBarWidth);
    m_drawn->setAntialiased(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    setBars({});
    SalesChart::restyle();
}

SalesChart::~SalesChart() = default;

double SalesChart::heightOf(const Money &value) const
{
    // For pixels only: the axis counts minor units, and a screen has fewer than 2^53 rows.
    return static_cast<double>(value.minor());
}

void SalesChart::setBars(const QList<ChartBar> &bars)
{
    m_bars = bars;
    forgetHighlight();
    QVector<double> keys;
    QVector<double> heights;
    for (int i = 0; i < m_bars.size(); ++i) {
        keys.append(i);
        heights.append(heightOf(m_bars.at(i).value));
    }
    m_drawn->setData(keys, heights, true);
    m_empty->setVisible(m_bars.isEmpty());
    if (!m_bars.isEmpty())
        m_plot->yAxis->setTicker(QSharedPointer<MoneyTicker>::create(m_bars.constFirst().value.currency()));
    rescale();
    updateLabels();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SalesChart::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
}

void SalesChart::rescale()
{
    double lowest = 0;
    double highest = 0;
    for (const ChartBar &bar : std::as_const(m_bars)) {
        lowest = std::min(lowest, heightOf(bar.value));
        highest = std::max(highest, heightOf(bar.value));
    }
    if (lowest == 0 && highest == 0)
        highest = 1;
    m_plot->xAxis->setRange(-0.6, std::max(1.0, static_cast<double>(m_bars.size())) - 0.4);
    m_plot->yAxis->setRange(lowest * kHeadroom, highest * kHeadroom);
    m_plot->yAxis->setTicks(!m_bars.isEmpty());
}

void SalesChart::updateLabels()
{
    const QFontMetrics metrics(Theme::smallFont());
    int widest = 1;
    for (const ChartBar &bar : std::as_const(m_bars))
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    const int room = std::max(1, width() - 60);
    const int fitting = std::max(1, room / (widest + kLabelGap));
    const int step = std::max(1, static_cast<int>(std::ceil(static_cast<double>(m_bars.size()) / fitting)));
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < m_bars.size(); i += step)
        ticker->addTick(i, m_bars.at(i).label);
    m_plot->xAxis->setTicker(ticker);
}

QColor SalesChart::colour(Token token) const
{
    if (!m_onPaper)
        return Chart::colour(token);
    for (const TokenColour &row : tokenTable()) {
        if (row.token == token)
            return QColor::fromRgb(row.light);
    }
    return Qt::black;
}

void SalesChart::restyle()
{
    const QColor accent = colour(Token::Accent);
    const QColor surface = colour(Token::Surface);
    // Four parts of accent on one of surface; a translucent fill would let the grid shine through.
    const QColor plain((accent.red() * 4 + surface.red()) / 5, (accent.green() * 4 + surface.green()) / 5,
        (accent.blue() * 4 + surface.blue()) / 5);
    m_drawn->setColours(plain, accent);
    Chart::restyle();
}

QString SalesChart::barText(int index) const
{
    const ChartBar &bar = m_bars.at(index);
    return bar.note.isEmpty() ? bar.value.toDisplay() : bar.value.toDisplay() + u" · "_s + bar.note;
}

void SalesChart::light(int index)
{
    m_drawn->setLit(index);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

Chart::Words SalesChart::words(int index) const
{
    return { m_bars.at(index).title, barText(index) };
}

QPoint SalesChart::tipPlace(int index, const QSize &tip) const
{
    const QRectF bar = m_drawn->barRect(index).normalized();
    const int top = static_cast<int>(bar.top()) - tip.height() - kTipGap;
    return { static_cast<int>(bar.center().x()) - tip.width() / 2, std::max(0, top) };
}

int SalesChart::markAt(const QPoint &position) const
{
    if (m_bars.isEmpty() || !m_plot->axisRect()->rect().adjusted(0, 0, 0, 24).contains(position))
        return -1;
    const auto index = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    return std::clamp(index, 0, static_cast<int>(m_bars.size()) - 1);
}

bool SalesChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseMove) {
        const int index = markAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_plot->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    } else if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const int index = markAt(mouse->position().toPoint()); index >= 0 && mouse->button() == Qt::LeftButton)
            Q_EMIT barClicked(index);
    }
    return Chart::eventFilter(watched, event);
}

void SalesChart::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!opens || m_bars.isEmpty())
        return Chart::keyPressEvent(event);
    if (highlighted() >= 0)
        Q_EMIT barClicked(highlighted());
}

void SalesChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (highlighted() < 0 && event->reason() != Qt::MouseFocusReason)
        setHighlighted(static_cast<int>(m_bars.size()) - 1);
}

void SalesChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    m_empty->setGeometry(rect());
    updateLabels();
}

bool SalesChart::exportPng(const QString &path)
{
    return m_plot->savePng(path, width(), height(), 2.0);
}

bool SalesChart::exportPdf(const QString &path)
{
    m_onPaper = true;
    restyle();
    const bool saved = m_plot->savePdf(path, width(), height());
    m_onPaper = false;
    restyle();
    return saved;
}

} // namespace jishi
