#pragma once
// What was on hand over time, as steps: it stays until goods move. The pointer, or the arrow keys, tell one movement.
#include "models/base/clock.h"
#include "models/base/quantity.h"

#include <QWidget>

class QCPGraph;
class QCPItemTracer;
class QCustomPlot;

namespace jishi {

class ChartTip;
class Theme;

struct StockStep
{
    Instant at = 0;
    Quantity onHand; // from then on
    QString title; // "21 Oct 09:12"
    QString words; // "12 · Sale −1"
};

class StockChart final : public QWidget
{
    Q_OBJECT

public:
    StockChart(const Theme &theme, const QTimeZone &zone, QWidget *parent = nullptr);
    ~StockChart() override;

    // Oldest first; the last one holds until now.
    void setSteps(QList<StockStep> steps, Instant now);
    const QList<StockStep> &steps() const { return m_steps; }
    void setHighlighted(int index); // -1: none
    int highlighted() const { return m_highlighted; }

    QSize sizeHint() const override { return { 600, 200 }; }
    QSize minimumSizeHint() const override { return { 240, 120 }; }

Q_SIGNALS:
    void stepHighlighted(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void placeTip();
    int stepAt(const QPoint &position) const;

    const Theme &m_theme;
    QList<StockStep> m_steps;
    int m_highlighted = -1;
    QCustomPlot *m_plot;
    QCPGraph *m_line;
    QCPItemTracer *m_mark;
    ChartTip *m_tip;
};

} // namespace jishi
