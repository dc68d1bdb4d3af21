#pragma once
// Sales over a range, as a chart and as figures, by day, week, month or product. A bar opens the orders behind it.
#include "models/reports/salesreport.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <optional>

class QComboBox;
class QDateEdit;

namespace jishi {

class ActionButton;
class Card;
class DataTable;
class FigureCard;
class PageHeader;
class Refresher;
class ReportTable;
class SalesChart;
class SegmentedControl;

class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    bool isLoading() const override { return !m_looked; }
    void retranslate() override;

private:
    struct Answer
    {
        SalesReport sales;
        std::vector<ProductSales> products;
    };
    QWidget *makeHeader();
    QWidget *makeFigures();
    QWidget *makeChart();
    QWidget *makeTable();
    void connectParts();
    void offerCommands();
    void choosePreset(int preset);
    ReportRange range() const;
    void reload();
    void display(const Answer &answer);
    void showPeriods(const Answer &answer);
    void showProducts(const Answer &answer);
    void fitColumns();
    void openRow(int row);
    void saveAs(const QString &suffix, const QString &kind, const std::function<bool(const QString &)> &write);
    bool writeCsv(const QString &path) const;

    Shop &m_shop;
    const UiContext m_ui;
    ReportTable *m_figures;
    quint64 m_generation = 0;
    bool m_looked = false; // the first answer decides whether the recent days hold anything at all
    std::optional<Answer> m_answer; // as shown
    Refresher *m_refresher;

    PageHeader *m_header;
    QComboBox *m_preset;
    QDateEdit *m_from;
    QDateEdit *m_to;
    SegmentedControl *m_by;
    ActionButton *m_export;
    FigureCard *m_net;
    FigureCard *m_gross;
    FigureCard *m_returns;
    FigureCard *m_orders;
    Card *m_chartCard;
    SalesChart *m_chart;
    DataTable *m_table;
};

} // namespace jishi
