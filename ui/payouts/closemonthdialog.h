#pragma once
// Asks before a month is closed: it cannot be opened again.
#include "models/commissions/commissionmonth.h"
#include "ui/orders/orderdialog.h"

namespace jishi {

class CloseMonthDialog final : public OrderDialog
{
    Q_OBJECT

public:
    CloseMonthDialog(Shop &shop, CommissionMonth month, QWidget *parent);
    bool isChanged() const override { return false; }

protected:
    void save() override;

private:
    const CommissionMonth m_month;
};

} // namespace jishi
