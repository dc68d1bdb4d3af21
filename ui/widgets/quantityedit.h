#pragma once
// A field that edits a Quantity exactly, down to a thousandth of a unit. Arrow up and down add and take whole units.
#include "models/base/quantity.h"

#include <QLineEdit>
#include <optional>

namespace jishi {

class QuantityEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget *parent = nullptr);

    void setQuantity(Quantity quantity);
    // Nothing while the field is empty, not a number, or out of range.
    std::optional<Quantity> quantity() const { return m_quantity; }
    bool isValid() const { return m_quantity.has_value(); }
    // The default refuses zero and less: nobody orders nothing.
    void setMinimum(Quantity minimum);

Q_SIGNALS:
    void quantityChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();

    std::optional<Quantity> m_quantity;
    Quantity m_minimum = Quantity::fromThousandths(1);
};

} // namespace jishi
