#pragma once
// Takes goods and money of a handed-over order back, line by line. What it makes is a return, an order of its own; the
// reference made with the dialog keeps one refund from becoming two.
#include "models/orders/order.h"
#include "ui/orders/orderdialog.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace jishi {

class MoneyEdit;
class RefundRow;

class RefundDialog final : public OrderDialog
{
    Q_OBJECT

public:
    RefundDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;
    // Handed over, not a return itself, and some of what was paid is still here.
    static bool suits(const Order &order);

private:
    void build();
    void addHead(QGridLayout *grid);
    void addShipping(QGridLayout *grid, int row);
    void addHow();
    void takeEverything();
    void check();
    Money total() const;
    void save() override;

    const Order m_order;
    const QString m_clientRef;
    Money m_shippingLeft;
    Money m_most; // what came in and did not go back yet
    std::vector<RefundRow *> m_rows;
    MoneyEdit *m_shipping = nullptr; // none where there is nothing to give back of it
    QComboBox *m_method = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace jishi
