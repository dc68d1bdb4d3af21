#pragma once
// A part of an order is fetched: how many of each go now. The rest becomes an order of its own that stays open.
#include "models/orders/ordersplitter.h"
#include "ui/orders/orderdialog.h"

namespace jishi {

class QuantityEdit;

class PickupPartDialog final : public OrderDialog
{
    Q_OBJECT

public:
    PickupPartDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void build();
    void addLine(QGridLayout *grid, int row, const OrderLine &line);
    std::vector<SplitLine> taken() const;
    void check();
    void save() override;

    const Order m_order;
    std::vector<QuantityEdit *> m_fields; // one for each line of the order
};

} // namespace jishi
