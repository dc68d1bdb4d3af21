#pragma once
// The day's desk: what was sold, who has not paid, what to pack, what runs low. Every figure opens what is behind it.
#include "models/reports/today.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QDate>

class QGridLayout;
class QLabel;

namespace jishi {

class ActionButton;
class Card;
class FigureCard;
class PageHeader;
class Refresher;
class SalesChart;
class SegmentedControl;

class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    bool isLoading() const override { return !m_today; }
    void retranslate() override;

private:
    QWidget *makeFigures();
    QWidget *makeChart();
    QWidget *makeShelf();
    QWidget *makeUnpaid();
    void reload();
    void reloadChart();
    void showChart();
    void display(const Today &today);
    void showFigures(const Today &today);
    void showShelf(const Today &today);
    void showUnpaid(const Today &today);
    void openBar(int index);
    ReportBy chartBy() const;

    Shop &m_shop;
    const UiContext m_ui;
    std::optional<Today> m_today;
    std::vector<SalesPeriod> m_periods;
    quint64 m_generation = 0;
    Refresher *m_refresher;
    QDate m_day; // that the page speaks of

    PageHeader *m_header;
    FigureCard *m_sold;
    FigureCard *m_due;
    FigureCard *m_toPack;
    FigureCard *m_low;
    Card *m_chartCard;
    SegmentedControl *m_span;
    SalesChart *m_chart;
    Card *m_shelfCard;
    QWidget *m_shelfRows = nullptr;
    Card *m_unpaidCard;
    QWidget *m_unpaidRows = nullptr;
};

} // namespace jishi
