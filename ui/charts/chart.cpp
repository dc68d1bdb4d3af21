#include "ui/charts/chart.h"

#include "ui/charts/charttip.h"
#include "ui/charts/qcp.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

Chart::Chart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_theme(theme)
    , m_tip(new ChartTip(theme, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iNone);
    connect(&theme, &Theme::changed, this, [this] { restyle(); });
}

Chart::~Chart() = default;

QColor Chart::colour(Token token) const
{
    return m_theme.colour(token);
}

void Chart::restyle()
{
    const QPen hairline(colour(Token::Border), 1);
    m_plot->setBackground(colour(Token::Surface));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLabelFont(Theme::smallFont());
        axis->setTickLabelColor(colour(Token::Muted));
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
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::forgetHighlight()
{
    m_highlighted = -1;
    m_tip->hide();
    light(-1);
}

void Chart::setHighlighted(int index)
{
    if (index == m_highlighted || index >= markCount())
        return;
    m_highlighted = index;
    light(index);
    placeTip();
    const Words told = index < 0 ? Words() : words(index);
    setAccessibleDescription(index < 0 ? QString() : told.title + u", "_s + told.value);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Chart::placeTip()
{
    m_tip->setVisible(m_highlighted >= 0);
    if (m_highlighted < 0)
        return;
    const Words told = words(m_highlighted);
    m_tip->setWords(told.title, told.value);
    const QPoint place = tipPlace(m_highlighted, m_tip->size());
    m_tip->move(std::clamp(place.x(), 0, std::max(0, width() - m_tip->width())), place.y());
    m_tip->raise();
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseMove)
        setHighlighted(markAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (watched == m_plot && event->type() == QEvent::Leave && !hasFocus())
        setHighlighted(-1);
    return QWidget::eventFilter(watched, event);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int last = markCount() - 1;
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

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setHighlighted(-1);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect());
    if (m_highlighted >= 0)
        placeTip();
}

} // namespace jishi
