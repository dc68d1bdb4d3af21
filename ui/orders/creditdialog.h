#pragma once
// The owner decides to whom an order is owed instead, and says why.
#include "models/orders/orderstory.h"
#include "ui/orders/orderdialog.h"

class QComboBox;
class QLineEdit;

namespace jishi {

class CreditDialog final : public OrderDialog
{
    Q_OBJECT

public:
    CreditDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void build();
    void check();
    void save() override;
    RowId chosen() const;

    const Order m_order;
    RowId m_owed = 0; // to whom it is owed now
    QComboBox *m_reseller;
    QLineEdit *m_reason;
};

} // namespace jishi
