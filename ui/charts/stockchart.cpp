#include "ui/charts/stockchart.h"

#include "ui/charts/charttip.h"
#include "ui/charts/qcp.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr double kHeadroom = 1.1;
constexpr double kMarkSize = 8;
constexpr int kTipGap = 10;
constexpr int kTicks = 5;

// For pixels only: the quantities that are told as text come from Quantity.
double heightOf(Quantity quantity)
{
    return static_cast<double>(quantity.thousandths()) / static_cast<double>(Quantity::kPerUnit);
}

double secondsOf(Instant at)
{
    return static_cast<double>(at) / 1000.0;
}

} // namespace

StockChart::StockChart(const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_mark(new QCPItemTracer(m_plot))
    , m_tip(new ChartTip(theme, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iNone);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 6, 12, 0));
    m_line->setLineStyle(QCPGraph::lsStepLeft);
    auto time = QSharedPointer<QCPAxisTickerDateTime>::create();
    time->setTimeZone(zone);
    time->setTickCount(kTicks);
    //: A date on the axis of a chart, as a Qt date format: 21 Oct
    time->setDateTimeFormat(tr("d MMM"));
    m_plot->xAxis->setTicker(time);
    m_plot->yAxis->ticker()->setTickCount(kTicks);
    m_mark->setStyle(QCPItemTracer::tsCircle);
    m_mark->setSize(kMarkSize);
    m_mark->setVisible(false);
    connect(&theme, &Theme::changed, this, &StockChart::restyle);
    restyle();
}

StockChart::~StockChart() = default;

void StockChart::setSteps(QList<StockStep> steps, Instant now)
{
    m_steps = std::move(steps);
    m_highlighted = -1;
    m_tip->hide();
    m_mark->setVisible(false);
    QVector<double> keys;
    QVector<double> heights;
    double lowest = 0;
    double highest = 1;
    for (const StockStep &step : std::as_const(m_steps)) {
        keys.append(secondsOf(step.at));
        heights.append(heightOf(step.onHand));
        lowest = std::min(lowest, heights.last());
        highest = std::max(highest, heights.last());
    }
    if (!m_steps.isEmpty()) {
        keys.append(std::max(secondsOf(now), keys.last()));
        heights.append(heights.last());
        constexpr double kLeastSpan = 86'400; // a day, so that the first movement is no point
        m_plot->xAxis->setRange(std::min(keys.first(), keys.last() - kLeastSpan), keys.last());
    }
    m_line->setData(keys, heights, true);
    m_plot->yAxis->setRange(lowest * kHeadroom, highest * kHeadroom);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StockChart::restyle()
{
    const QPen hairline(m_theme.colour(Token::Border), 1);
    m_plot->setBackground(m_theme.colour(Token::Surface));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLabelFont(Theme::smallFont());
        axis->setTickLabelColor(m_theme.colour(Token::Muted));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setTickLabelPadding(6);
        axis->grid()->setPen(hairline);
        axis->grid()->setSubGridVisible(false);
        axis->grid()->setZeroLinePen(hairline);
    }
    m_plot->xAxis->setBasePen(hairline);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
    m_line->setPen(QPen(m_theme.colour(Token::Accent), 2));
    m_line->setBrush(m_theme.colour(Token::AccentSoft));
    m_mark->setPen(QPen(m_theme.colour(Token::Accent), 2));
    m_mark->setBrush(m_theme.colour(Token::Surface));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StockChart::setHighlighted(int index)
{
    if (index == m_highlighted || index >= m_steps.size())
        return;
    m_highlighted = index;
    m_mark->setVisible(index >= 0);
    if (index >= 0)
        m_mark->position->setCoords(secondsOf(m_steps.at(index).at), heightOf(m_steps.at(index).onHand));
    m_plot->replot();
    placeTip();
    setAccessibleDescription(index < 0 ? QString() : m_steps.at(index).title + u", "_s + m_steps.at(index).words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT stepHighlighted(index);
}

void StockChart::placeTip()
{
    m_tip->setVisible(m_highlighted >= 0);
    if (m_highlighted < 0)
        return;
    const StockStep &step = m_steps.at(m_highlighted);
    m_tip->setWords(step.title, step.words);
    const auto x = static_cast<int>(m_plot->xAxis->coordToPixel(secondsOf(step.at)));
    const auto y = static_cast<int>(m_plot->yAxis->coordToPixel(heightOf(step.onHand)));
    const bool above = y - m_tip->height() - kTipGap >= 0;
    m_tip->move(std::clamp(x - m_tip->width() / 2, 0, std::max(0, width() - m_tip->width())),
        above ? y - m_tip->height() - kTipGap : y + kTipGap);
    m_tip->raise();
}

// The movement after which the shelf was as it is under the pointer.
int StockChart::stepAt(const QPoint &position) const
{
    if (m_steps.isEmpty() || !m_plot->axisRect()->rect().contains(position))
        return -1;
    const double seconds = m_plot->xAxis->pixelToCoord(position.x());
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), seconds,
        [](double wanted, const StockStep &step) { return wanted < secondsOf(step.at); });
    return after == m_steps.begin() ? 0 : static_cast<int>(after - m_steps.begin()) - 1;
}

bool StockChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        setHighlighted(stepAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave && !hasFocus())
        setHighlighted(-1);
    return QWidget::eventFilter(watched, event);
}

void StockChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setHighlighted(m_highlighted < 0 ? last : std::max(0, m_highlighted - 1));
    case Qt::Key_Right:
        return setHighlighted(std::min(last, m_highlighted + 1));
    case Qt::Key_Home:
        return setHighlighted(0);
    case Qt::Key_End:
        return setHighlighted(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StockChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setHighlighted(-1);
}

void StockChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect());
    if (m_highlighted >= 0)
        placeTip();
}

} // namespace jishi
