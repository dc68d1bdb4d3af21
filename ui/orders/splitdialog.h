#pragma once
// Makes two orders of one: the person says how much of each line goes into the new one.
#include "ui/orders/partdialog.h"

namespace jishi {

class SplitDialog final : public PartDialog
{
    Q_OBJECT

public:
    SplitDialog(Shop &shop, const Order &order, QWidget *parent = nullptr);

    bool isChanged() const override;

private:
    void check() override;
    Money amountOf(const std::vector<SplitLine> &lines) const;
    void save() override;
};

} // namespace jishi
