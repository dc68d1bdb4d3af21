#pragma once
// Changes an order that is still open: its goods, prices and discounts, where it goes, its note. Only what differs is
// sent to the shop, with the reason, and the order's history tells it.
#include "models/orders/order.h"
#include "models/orders/ordereditor.h"
#include "ui/orders/orderdialog.h"
#include "ui/shell/uicontext.h"

class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class CustomerChoice;
class LiveIndex;
class MoneyEdit;
class OrderExtras;
class OrderItems;

class OrderEditDialog final : public OrderDialog
{
    Q_OBJECT

public:
    OrderEditDialog(Shop &shop, LiveIndex &index, const Theme &theme, const Order &order, QWidget *parent = nullptr);
    ~OrderEditDialog() override;

    bool isChanged() const override;

private:
    QWidget *makeFields();
    QString warning() const;
    void showLines();
    void check();
    OrderEdit edit() const;
    bool linesDiffer() const;
    Money shipping() const;
    bool isForSomebodyNew() const;
    bool changesSomething(const OrderEdit &edit) const;
    void save() override;

    const Order m_order;
    OrderItems *m_items;
    CustomerChoice *m_customer;
    MoneyEdit *m_shipping = nullptr;
    OrderExtras *m_extras = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace jishi
