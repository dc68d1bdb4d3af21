#pragma once
// A part of an order is fetched: how many of each go now. The rest becomes an order of its own that stays open.
#include "ui/orders/partdialog.h"

namespace jishi {

class PickupPartDialog final : public PartDialog
{
    Q_OBJECT

public:
    PickupPartDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void check() override;
    void save() override;
};

} // namespace jishi
