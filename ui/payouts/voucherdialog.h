#pragma once
// Shows the picture of a transfer as it was kept with its payout.
#include "models/commissions/payout.h"
#include "models/shop/shop.h"

#include <QDialog>

namespace jishi {

class VoucherDialog final : public QDialog
{
    Q_OBJECT

public:
    VoucherDialog(Shop &shop, const Payout &payout, QWidget *parent);
};

} // namespace jishi
