#pragma once
// The groups that one person belongs to, with her name in each: an existing group is picked, a new one is typed.
#include "models/customers/customer.h"
#include "ui/widgets/rowlist.h"

class QComboBox;
class QLineEdit;

namespace jishi {

class GroupRows final : public RowList
{
    Q_OBJECT

public:
    explicit GroupRows(const std::vector<GroupMembership> &groups, QWidget *parent = nullptr);

    // The groups that the shop has, to pick from.
    void setKnown(const QStringList &groups);
    // Without rows that were left empty.
    std::vector<GroupMembership> groups() const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QComboBox *group = nullptr;
        QLineEdit *nickname = nullptr;
    };
    void addRow(const GroupMembership &membership);
    QWidget *addEmpty() override;
    void forget(const QWidget *row) override;

    QStringList m_known;
    std::vector<Row> m_rows;
};

} // namespace jishi
