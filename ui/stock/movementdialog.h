#pragma once
// Books goods that came or went without an order: bought, written off, brought elsewhere, given back.
#include "models/catalog/product.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;
class QuantityEdit;

class MovementDialog final : public EditorDialog
{
    Q_OBJECT

public:
    MovementDialog(Shop &shop, const Product &product, QWidget *parent = nullptr);

    bool isChanged() const override;

Q_SIGNALS:
    void booked(const QString &name, qint64 change);

private:
    void build();
    void tellOnHand();
    void save();

    Shop &m_shop;
    const Product m_product;
    QComboBox *m_variant;
    QLabel *m_onHand;
    QComboBox *m_reason;
    QuantityEdit *m_quantity;
    QLineEdit *m_note;
    QLabel *m_problem;
    ActionButton *m_book;
};

} // namespace jishi
