#pragma once
// Makes two orders of one: the person says how much of each line goes into the new one.
#include "models/orders/ordersplitter.h"
#include "ui/orders/orderdialog.h"

class QGridLayout;

namespace jishi {

class QuantityEdit;

class SplitDialog final : public OrderDialog
{
    Q_OBJECT

public:
    SplitDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void build();
    void addLine(QGridLayout *grid, int row, const OrderLine &line);
    void check();
    std::vector<SplitLine> chosen() const;
    Money amountOf(const std::vector<SplitLine> &lines) const;
    bool isEverything(const std::vector<SplitLine> &lines) const;
    void save() override;

    const Order m_order;
    std::vector<QuantityEdit *> m_fields; // of the lines, in their order
};

} // namespace jishi
