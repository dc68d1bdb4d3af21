#pragma once
// Further phones, WeChat names and addresses of one person: a row each, added and removed by keyboard or pointer.
#include "models/customers/customer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace jishi {

class ActionButton;

class ContactRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactRows(const std::vector<CustomerContact> &contacts, QWidget *parent = nullptr);

    // Without rows that were left empty.
    std::vector<CustomerContact> contacts() const;

private:
    struct Row
    {
        RowId id = 0;
        QWidget *widget = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *value = nullptr;
        QLineEdit *label = nullptr;
    };
    void addRow(const CustomerContact &contact);
    void removeRow(QWidget *widget);

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    ActionButton *m_add;
};

} // namespace jishi
