#pragma once
// Taking an order by keyboard alone: item, quantity, item, quantity, customer, payment, Ctrl+Enter. The draft stays
// while the person looks at other pages and is kept in the shop file; a client reference made with it keeps one draft
// from becoming two orders.
#include "models/orders/orderdraft.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

class QLabel;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class CreditLine;
class CustomerChoice;
class DraftAutosave;
class LinkChoice;
class MoneyEdit;
class OrderExtras;
class OrderItems;
class PageHeader;
class PaymentChoice;
struct KeptDraft;
struct PlacedOrder;

class OrderEntryPage final : public Page
{
    Q_OBJECT

public:
    OrderEntryPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);
    ~OrderEntryPage() override;

    QString title() const override;
    void activated() override;
    // A RowId of a customer starts with that customer; the reference of a kept draft goes on with that.
    void showItem(const QVariant &what) override;
    void retranslate() override;

public Q_SLOTS:
    void placeOrder();
    // Keeps this order as a draft and begins another.
    void putAside();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeItems();
    QWidget *makeSide();
    QWidget *makeFields(QWidget *parent);
    void connectParts();
    void showTotal();
    void showExtras(bool shown);
    Money shipping() const;
    OrderDraft draft() const;
    void onPlaced(const Result<PlacedOrder> &placed);
    void startAnew();
    void discard();
    void takeUpLast();
    void goOnWith(const QString &clientRef);
    void takeUp(const KeptDraft &kept);
    void setExtras(const OrderDraft &draft);
    void onCustomer();
    void onChanged();

    Shop &m_shop;
    LiveIndex &m_index;
    const UiContext m_ui;
    QString m_clientRef;
    bool m_placing = false;
    bool m_filling = false; // by the program, not by the person
    DraftAutosave *m_autosave;

    PageHeader *m_header;
    ActionButton *m_place;
    ActionButton *m_discard;
    ActionButton *m_aside;
    OrderItems *m_items;
    QLabel *m_customerHeading;
    CustomerChoice *m_customer;
    CreditLine *m_credit;
    QLabel *m_paymentHeading;
    PaymentChoice *m_payment;
    QLabel *m_shippingHeading;
    MoneyEdit *m_shipping;
    QLabel *m_noteHeading;
    QPlainTextEdit *m_note;
    ActionButton *m_more;
    OrderExtras *m_extras;
    LinkChoice *m_link;
    QLabel *m_totalHeading;
    QLabel *m_total;
    QLabel *m_hint;
};

} // namespace jishi
