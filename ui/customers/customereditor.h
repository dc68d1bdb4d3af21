#pragma once
// The form of one customer. Ctrl+Enter saves; Esc asks only when something was changed.
#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;

class CustomerEditor final : public EditorDialog
{
    Q_OBJECT

public:
    // A customer with id 0 is a new one.
    CustomerEditor(Shop &shop, const Customer &customer, QWidget *parent = nullptr);

    bool isChanged() const override;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(jishi::RowId customer, const QString &name);

private:
    void build();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    Customer edited() const;
    void take(const Result<RowId> &outcome);

    Shop &m_shop;
    Customer m_base;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_wechat;
    QLineEdit *m_address;
    QLineEdit *m_country;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi
