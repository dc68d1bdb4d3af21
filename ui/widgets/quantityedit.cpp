#include "ui/widgets/quantityedit.h"

#include "ui/widgets/styling.h"

#include <QKeyEvent>

namespace jishi {

QuantityEdit::QuantityEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &QuantityEdit::read);
}

void QuantityEdit::setQuantity(Quantity quantity)
{
    if (m_quantity != quantity)
        setText(quantity.toPlain());
}

void QuantityEdit::setMinimum(Quantity minimum)
{
    m_minimum = minimum;
    read();
}

void QuantityEdit::read()
{
    const bool empty = text().trimmed().isEmpty();
    std::optional<Quantity> quantity = empty ? std::nullopt : Quantity::parse(text());
    if (quantity && *quantity < m_minimum)
        quantity.reset();
    m_quantity = quantity;
    setStyleProperty(this, "invalid", !empty && !m_quantity);
    Q_EMIT quantityChanged();
}

void QuantityEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (m_quantity && event->modifiers() == Qt::NoModifier && (up || event->key() == Qt::Key_Down)) {
        const Quantity next = up ? *m_quantity + Quantity::units(1) : *m_quantity - Quantity::units(1);
        if (next >= m_minimum)
            setQuantity(next);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace jishi
