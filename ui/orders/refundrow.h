#pragma once
// One line of an order in the refund dialog: how much of it comes back, what is paid for that, and whether it is on the
// shelf again. The amount follows the quantity until the person writes one.
#include "models/orders/orderrefunds.h"

#include <QObject>

class QCheckBox;
class QGridLayout;

namespace jishi {

class MoneyEdit;
class QuantityEdit;

class RefundRow final : public QObject
{
    Q_OBJECT

public:
    // Its fields stand in a row of the grid and belong to its widget; of a line with nothing left there are none.
    RefundRow(const OrderLine &line, const Refundable &left, QGridLayout *grid, int row, QObject *parent);

    void takeEverything();
    bool isEmpty() const;
    // Fields hold something that is no quantity or amount, or more than is left.
    bool isWrong() const;
    RefundLine asked() const;
    Money amount() const;
    QuantityEdit *quantityField() const { return m_quantity; } // none where nothing is left

Q_SIGNALS:
    void changed();

private:
    void followQuantity();

    OrderLine m_line;
    Refundable m_left;
    QuantityEdit *m_quantity = nullptr;
    MoneyEdit *m_amount = nullptr;
    QCheckBox *m_restock = nullptr;
};

} // namespace jishi
