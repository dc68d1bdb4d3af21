#pragma once
// Makes one order of several of the same customer: the ones that are chosen go into the one it was opened for.
#include "models/orders/orderstory.h"
#include "ui/orders/orderdialog.h"

class QCheckBox;

namespace jishi {

class MergeDialog final : public OrderDialog
{
    Q_OBJECT

public:
    // The others are open orders of the same customer, at least one.
    MergeDialog(Shop &shop, const Order &order, std::vector<Order> others, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void build();
    void check();
    std::vector<RowId> chosen() const;
    void save() override;

    const Order m_order;
    const std::vector<Order> m_others;
    std::vector<QCheckBox *> m_boxes; // of the others, in their order
};

} // namespace jishi
