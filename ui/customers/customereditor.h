#pragma once
// The form of one customer. Ctrl+Enter saves; Esc asks only when something was changed.
#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/customers/customeredit.h"
#include "ui/dialogs/editordialog.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class ContactRows;
class GroupRows;

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
    void saved(jishi::RowId customer, const QString &name, qint64 change);

private:
    void build();
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    Customer edited() const;
    void loadNames();
    bool marksProblem(const Customer &customer);
    void take(const Result<StoredCustomer> &outcome);

    Shop &m_shop;
    Customer m_base;
    QLineEdit *m_name;
    QLineEdit *m_remark;
    QLineEdit *m_phone;
    QLineEdit *m_wechat;
    QLineEdit *m_address;
    ContactRows *m_contacts;
    QLineEdit *m_country;
    QLineEdit *m_birthday;
    QLineEdit *m_tags;
    GroupRows *m_groups;
    QComboBox *m_reseller;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi
