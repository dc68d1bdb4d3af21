#pragma once
// The ledger of commissions: whose, of which month, what became of it, and why every figure is what it is.
#include "models/commissions/ledgeroverview.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class CommissionTable;
class DataTable;
class EmptyState;
class FigureCard;
class LiveIndex;
class PageHeader;
class Refresher;
class TableCard;
class WhyPane;

class CommissionsPage final : public Page
{
    Q_OBJECT

public:
    CommissionsPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // {"order": id} shows what one order earned, {"reseller": id} one reseller, {"entry": id} one figure.
    void showItem(const QVariant &what) override;
    bool isLoading() const override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeader();
    QWidget *makeFigures();
    QWidget *makeTable();
    void styleColumns();
    // In a narrow window the basis and the kind, which the pane tells too, make room for the goods.
    void fitColumns();
    void connectParts();
    void readOverview();
    void takeOverview(const LedgerOverview &overview);
    void fillChoices();
    void fillMonths();
    void filter();
    void showSummary();
    void describeEmpty();
    void explain(int row);
    void showRules(qlonglong rule);
    void showReleases();
    void showStatement();
    // Whose statement and payout are meant: the chosen one, on her own computer she herself; 0: nobody.
    RowId statementOf() const;
    bool isOwner() const { return m_shop.profile().role == ShopRole::Owner; }

    Shop &m_shop;
    LiveIndex &m_index;
    const UiContext m_ui;
    LedgerOverview m_overview;
    RowId m_order = 0; // only of this order; 0: all
    RowId m_reseller = 0;
    RowId m_wanted = 0; // the entry to be chosen once it is listed
    PageHeader *m_header;
    QComboBox *m_people;
    QComboBox *m_months;
    ActionButton *m_whole; // shows more than one order again
    ActionButton *m_rules;
    ActionButton *m_statement;
    ActionButton *m_pay;
    FigureCard *m_earned;
    FigureCard *m_waiting;
    FigureCard *m_payable;
    FigureCard *m_reversed;
    CommissionTable *m_rows;
    DataTable *m_view;
    EmptyState *m_empty;
    TableCard *m_card = nullptr;
    QLabel *m_chain;
    WhyPane *m_pane;
    Refresher *m_refresher;
};

} // namespace jishi
