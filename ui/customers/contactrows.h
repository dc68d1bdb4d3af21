#pragma once
// Further phones, WeChat names and addresses of one person: a row each, added and removed by keyboard or pointer.
#include "models/customers/customer.h"
#include "ui/widgets/rowlist.h"

class QComboBox;
class QLineEdit;

namespace jishi {

class ContactRows final : public RowList
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
    QWidget *addEmpty() override;
    void forget(const QWidget *row) override;

    std::vector<Row> m_rows;
};

} // namespace jishi
