#pragma once
// What to buy, by supplier: copied into a chat, saved as a table, and booked as a purchase when it has arrived.
#include "models/shop/shop.h"
#include "models/stock/purchaseplan.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QComboBox;
class QLabel;

namespace jishi {

class ActionButton;
class DataTable;
class EmptyState;
class PageHeader;
class PurchaseModel;
class TableCard;

class PurchasePage final : public Page
{
    Q_OBJECT

public:
    PurchasePage(Shop &shop, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;
    void retranslate() override;
    bool isLoading() const override { return m_loading; }

private:
    void build();
    void styleColumns();
    void connectParts();
    void load();
    void offerSuppliers();
    void filter();
    void updateWords();
    // Those that are selected; all of them while fewer than two are.
    std::vector<PurchaseLine> chosen() const;
    void copyText();
    void askForCsv();
    void bookArrival();

    Shop &m_shop;
    const UiContext m_ui;
    std::vector<PurchaseLine> m_plan;
    bool m_loading = false;
    bool m_stale = false;

    PageHeader *m_header;
    QComboBox *m_supplier;
    ActionButton *m_copy;
    ActionButton *m_csv;
    ActionButton *m_book;
    TableCard *m_card = nullptr;
    PurchaseModel *m_model;
    DataTable *m_view;
    QLabel *m_summary;
    EmptyState *m_empty;
};

} // namespace jishi
