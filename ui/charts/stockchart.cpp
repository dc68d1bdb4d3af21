#include "ui/charts/stockchart.h"

#include "ui/charts/qcp.h"
#include "ui/theme/theme.h"

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
    : Chart(theme, parent)
    , m_line(m_plot->addGraph())
    , m_mark(new QCPItemTracer(m_plot))
{
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
    StockChart::restyle();
}

StockChart::~StockChart() = default;

void StockChart::setSteps(QList<StockStep> steps, Instant now)
{
    m_steps = std::move(steps);
    forgetHighlight();
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
    m_line->setPen(QPen(colour(Token::Accent), 2));
    m_line->setBrush(colour(Token::AccentSoft));
    m_mark->setPen(QPen(colour(Token::Accent), 2));
    m_mark->setBrush(colour(Token::Surface));
    Chart::restyle();
}

void StockChart::light(int index)
{
    m_mark->setVisible(index >= 0);
    if (index >= 0)
        m_mark->position->setCoords(secondsOf(m_steps.at(index).at), heightOf(m_steps.at(index).onHand));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

Chart::Words StockChart::words(int index) const
{
    return { m_steps.at(index).title, m_steps.at(index).words };
}

QPoint StockChart::tipPlace(int index, const QSize &tip) const
{
    const StockStep &step = m_steps.at(index);
    const auto x = static_cast<int>(m_plot->xAxis->coordToPixel(secondsOf(step.at)));
    const auto y = static_cast<int>(m_plot->yAxis->coordToPixel(heightOf(step.onHand)));
    const int above = y - tip.height() - kTipGap;
    return { x - tip.width() / 2, above >= 0 ? above : y + kTipGap };
}

// The movement after which the shelf was as it is under the pointer.
int StockChart::markAt(const QPoint &position) const
{
    if (m_steps.isEmpty() || !m_plot->axisRect()->rect().contains(position))
        return -1;
    const double seconds = m_plot->xAxis->pixelToCoord(position.x());
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), seconds,
        [](double wanted, const StockStep &step) { return wanted < secondsOf(step.at); });
    return after == m_steps.begin() ? 0 : static_cast<int>(after - m_steps.begin()) - 1;
}

} // namespace jishi
