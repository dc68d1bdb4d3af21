#pragma once
// What is released when: a month as a grid of days, each with its amount. Arrows go from day to day, page keys from
// month to month.
#include "models/base/money.h"

#include <QDate>
#include <QWidget>
#include <map>
#include <vector>

namespace jishi {

class Theme;

class ReleaseCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseCalendar(const Theme &theme, QWidget *parent = nullptr);

    // Amounts of one day add up. Shows the month of today where something is released in it or nothing is at all, else
    // the first month that has something from then on.
    void setReleases(const std::vector<std::pair<QDate, Money>> &releases, QDate today);
    void showMonth(QDate anyDay);
    QDate month() const { return m_month; } // its first day
    QDate day() const { return m_day; }
    void setDay(QDate day);
    // What is released on it; nothing, where nothing is.
    std::optional<Money> amount(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int headHeight() const;
    QRect arrow(bool next) const;
    QRect cell(QDate day) const;
    QDate dayAt(QPoint position) const;
    QDate firstCell() const;
    std::optional<Money> monthSum() const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void describe();

    const Theme &m_theme;
    std::map<QDate, Money> m_amounts;
    QDate m_today;
    QDate m_month;
    QDate m_day;
};

} // namespace jishi
