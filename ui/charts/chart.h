#pragma once
// What every chart does alike: one of its marks is told in a tip, under the pointer or with the arrow keys, and the
// axes follow the theme. What is drawn belongs to the chart derived from it.
#include "ui/theme/tokens.h"

#include <QWidget>

class QCustomPlot;

namespace jishi {

class ChartTip;
class Theme;

class Chart : public QWidget
{
    Q_OBJECT

public:
    ~Chart() override;

    void setHighlighted(int index); // -1: none
    int highlighted() const { return m_highlighted; }

protected:
    struct Words
    {
        QString title;
        QString value;
    };
    Chart(const Theme &theme, QWidget *parent);

    virtual int markCount() const = 0;
    virtual int markAt(const QPoint &position) const = 0; // -1: none
    virtual Words words(int index) const = 0;
    // Draws the mark as the one that is told; -1: none.
    virtual void light(int index) = 0;
    // Where the tip stands, given its size.
    virtual QPoint tipPlace(int index, const QSize &tip) const = 0;
    virtual QColor colour(Token token) const;
    virtual void restyle();

    // Nothing is told any more; the marks are others now.
    void forgetHighlight();
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QCustomPlot *m_plot;

private:
    void placeTip();

    const Theme &m_theme;
    int m_highlighted = -1;
    ChartTip *m_tip;
};

} // namespace jishi
