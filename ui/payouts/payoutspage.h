#pragma once
// Paying resellers: who is payable, the payouts that were made and what became of them, months that are over.
#include "models/commissions/payout.h"
#include "models/exporting/payoutexport.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class OrderDialog;
class PageHeader;
class PayableModel;
class PayoutModel;
class SegmentedControl;
class TableCard;

class PayoutsPage final : public Page
{
    Q_OBJECT

public:
    PayoutsPage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    // "payouts": what was made; anything else: who is payable.
    void showItem(const QVariant &what) override;
    void retranslate() override;
    bool isLoading() const override { return m_loading; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum List { ToPay, Made };
    struct Book;

    void build();
    void buildLists();
    void styleColumns();
    void connectParts();
    void retranslateColumns();
    void load();
    void showBook(const Book &book);
    void showList(int list);
    void updateWords();
    void updateActions();
    const Payout *payoutInHand() const;
    void prepare();
    void pay();
    void takeBack();
    void closeMonth();
    void showStatement();
    void showVoucher();
    void fillExportMenu();
    void exportBatch(TransferWay way, const QString &suffix);
    void saveTransfers(RowId batch, TransferWay way, const QString &path);
    void open(OrderDialog *dialog);

    Shop &m_shop;
    const UiContext m_ui;
    bool m_loading = false;
    bool m_stale = false;
    std::optional<QString> m_closable; // the month that can be closed

    PageHeader *m_header;
    ActionButton *m_closeMonth;
    ActionButton *m_prepare;
    SegmentedControl *m_list;
    QStackedWidget *m_lists;
    PayableModel *m_payable;
    DataTable *m_people;
    EmptyState *m_nobody;
    TableCard *m_peopleCard;
    ActionButton *m_all;
    QLabel *m_summary;
    PayoutModel *m_payouts;
    DataTable *m_made;
    EmptyState *m_nothing;
    TableCard *m_madeCard;
    QLabel *m_madeSummary;
    ActionButton *m_pay;
    ActionButton *m_void;
    ActionButton *m_export;
    ActionButton *m_voucher;
    ActionButton *m_statement;
    QMenu *m_exportMenu;
};

} // namespace jishi
