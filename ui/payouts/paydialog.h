#pragma once
// Marks a payout as paid, with the transfer's number and its picture; or voids it, with the reason.
#include "models/commissions/payout.h"
#include "ui/orders/orderdialog.h"

class QLineEdit;

namespace jishi {

class Theme;
class VoucherEdit;

class PayDialog final : public OrderDialog
{
    Q_OBJECT

public:
    PayDialog(Shop &shop, const Theme &theme, const Payout &payout, QWidget *parent);
    bool isChanged() const override;

protected:
    void save() override;

private:
    const Payout m_payout;
    QLineEdit *m_reference;
    VoucherEdit *m_voucher;
};

class VoidDialog final : public OrderDialog
{
    Q_OBJECT

public:
    VoidDialog(Shop &shop, const Payout &payout, QWidget *parent);
    bool isChanged() const override;

protected:
    void save() override;

private:
    const Payout m_payout;
    QLineEdit *m_reason;
};

} // namespace jishi
