#pragma once
// A customer asks for her money back: it is noted, and nothing of the order is paid out until somebody has decided.
#include "models/orders/order.h"
#include "ui/orders/orderdialog.h"

class QLineEdit;

namespace jishi {

class RefundRequestDialog final : public OrderDialog
{
    Q_OBJECT

public:
    // Handed over, and not all of it back yet.
    static bool suits(const Order &order);
    RefundRequestDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void check();
    void save() override;

    const Order m_order;
    QLineEdit *m_reason;
};

} // namespace jishi
