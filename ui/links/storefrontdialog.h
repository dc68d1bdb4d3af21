#pragma once
// The address of the shop's storefront, of which every link is made: an example follows while it is written.
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"

class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class StorefrontDialog final : public EditorDialog
{
    Q_OBJECT

public:
    explicit StorefrontDialog(Shop &shop, QWidget *parent);
    bool isChanged() const override;

Q_SIGNALS:
    void saved();

private:
    void build();
    void follow();
    void save();

    Shop &m_shop;
    QString m_kept;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QLabel *m_problem;
    ActionButton *m_save;
};

} // namespace jishi
