#pragma once
// Amounts as bars: the value of the bar under the pointer, the orders behind it on a click, the same with the arrow
// keys. Money becomes a floating-point number here only to be placed on the screen; every amount shown as text comes
// from Money.
#include "models/base/money.h"
#include "ui/charts/chart.h"

class QLabel;

namespace jishi {

class RoundedBars;

struct ChartBar
{
    QString label; // under the bar; left out where there is no room
    QString title; // "Sat, 21 November"
    Money value;
    QString note {}; // "41 orders"
};

class SalesChart final : public Chart
{
    Q_OBJECT

public:
    explicit SalesChart(const Theme &theme, QWidget *parent = nullptr);
    ~SalesChart() override;

    void setBars(const QList<ChartBar> &bars);
    const QList<ChartBar> &bars() const { return m_bars; }
    // Shown instead of an empty frame.
    void setEmptyText(const QString &sentence);
    // What the tip says about a bar: "¥3,482.50 · 41 orders".
    QString barText(int index) const;

    // The picture is twice the size on screen; the PDF is light, for paper. False when the file cannot be written.
    bool exportPng(const QString &path);
    bool exportPdf(const QString &path);

    QSize sizeHint() const override { return { 600, 240 }; }
    QSize minimumSizeHint() const override { return { 240, 140 }; }

Q_SIGNALS:
    void barClicked(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    int markCount() const override { return static_cast<int>(m_bars.size()); }
    int markAt(const QPoint &position) const override;
    Words words(int index) const override;
    void light(int index) override;
    QPoint tipPlace(int index, const QSize &tip) const override;
    QColor colour(Token token) const override;
    void restyle() override;

private:
    void rescale();
    void updateLabels();
    double heightOf(const Money &value) const;

    QList<ChartBar> m_bars;
    bool m_onPaper = false;
    RoundedBars *m_drawn;
    QLabel *m_empty;
};

} // namespace jishi
