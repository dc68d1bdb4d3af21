#pragma once
// What was on hand over time, as steps: it stays until goods move. The pointer, or the arrow keys, tell one movement.
#include "models/base/clock.h"
#include "models/base/quantity.h"
#include "ui/charts/chart.h"

class QCPGraph;
class QCPItemTracer;

namespace jishi {

struct StockStep
{
    Instant at = 0;
    Quantity onHand; // from then on
    QString title; // "21 Oct 09:12"
    QString words; // "12 · Sale −1"
};

class StockChart final : public Chart
{
    Q_OBJECT

public:
    StockChart(const Theme &theme, const QTimeZone &zone, QWidget *parent = nullptr);
    ~StockChart() override;

    // Oldest first; the last one holds until now.
    void setSteps(QList<StockStep> steps, Instant now);
    const QList<StockStep> &steps() const { return m_steps; }

    QSize sizeHint() const override { return { 600, 200 }; }
    QSize minimumSizeHint() const override { return { 240, 120 }; }

protected:
    int markCount() const override { return static_cast<int>(m_steps.size()); }
    int markAt(const QPoint &position) const override;
    Words words(int index) const override;
    void light(int index) override;
    QPoint tipPlace(int index, const QSize &tip) const override;
    void restyle() override;

private:
    QList<StockStep> m_steps;
    QCPGraph *m_line;
    QCPItemTracer *m_mark;
};

} // namespace jishi
