#pragma once
// The places where a group's goods are handed out: name, address, hours in words.
#include "models/groups/group.h"
#include "ui/widgets/rowlist.h"

class QLineEdit;

namespace jishi {

class PickupRows final : public RowList
{
    Q_OBJECT

public:
    explicit PickupRows(const std::vector<PickupPoint> &pickups, QWidget *parent = nullptr);

    // Without rows that were left empty. One that has a name no more is still there, to be refused.
    std::vector<PickupPoint> pickups() const;
    // Marks the first row without a name and puts the cursor there; false when there is none.
    bool marksNameless();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        RowId id = 0;
        QLineEdit *name = nullptr;
        QLineEdit *address = nullptr;
        QLineEdit *hours = nullptr;
        PickupPoint pickup() const;
    };
    void addRow(const PickupPoint &pickup);
    QWidget *addEmpty() override;
    void forget(const QWidget *row) override;

    std::vector<Row> m_rows;
};

} // namespace jishi
