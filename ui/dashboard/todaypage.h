#pragma once
// The day's desk: what was sold, who has not paid, what to pack, what arrives, what runs low and what has changed.
// Every figure opens what is behind it.
#include "models/reports/today.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QDate>

class QVBoxLayout;

namespace jishi {

class ActionButton;
class Card;
class ChangesCard;
class DeskCard;
class FigureCard;
class IncomingCard;
class OrderActions;
class PageHeader;
class Refresher;
class SalesChart;
class SegmentedControl;
class ShelfCard;
class UnpaidCard;

class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    bool isLoading() const override { return !m_today; }
    void retranslate() override;

private:
    QWidget *makeFigures();
    QWidget *makeChart();
    void makeHeader();
    void addCards(QVBoxLayout *layout);
    void follow(DeskCard *card);
    void reload();
    void reloadChart();
    void showChart();
    void display(const Today &today);
    void showFigures(const Today &today);
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
    ActionButton *m_packing;
    FigureCard *m_sold;
    FigureCard *m_due;
    FigureCard *m_toPack;
    FigureCard *m_low;
    Card *m_chartCard;
    SegmentedControl *m_span;
    SalesChart *m_chart;
    ShelfCard *m_shelf;
    UnpaidCard *m_unpaid;
    IncomingCard *m_incoming;
    ChangesCard *m_changes;
    OrderActions *m_orders;
};

} // namespace jishi
