#pragma once
// The small dark box that says what a bar is worth. A child of the chart: it never takes the pointer or the focus.
#include <QWidget>

namespace jishi {

class Theme;

class ChartTip final : public QWidget
{
    Q_OBJECT

public:
    ChartTip(const Theme &theme, QWidget *parent);
    void setWords(const QString &title, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    QString m_value;
};

} // namespace jishi
