#pragma once
// The tiers in a form: what each is called, and what sales of her own lift somebody into it. The highest stands last.
#include "models/resellers/tierrules.h"
#include "ui/widgets/rowlist.h"

class QLineEdit;
class QSpinBox;

namespace jishi {

class MoneyEdit;

class TierRows final : public RowList
{
    Q_OBJECT

public:
    TierRows(const std::vector<TierRule> &tiers, Currency currency, QWidget *parent = nullptr);

    // Rows in which nothing was written are left out.
    std::vector<TierRule> tiers() const;
    // Marks fields that cannot stay as they are, and takes the keyboard to the first of them.
    bool marksProblem();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        RowId id = 0;
        QLineEdit *name = nullptr;
        MoneyEdit *sales = nullptr;
        QSpinBox *days = nullptr;
    };
    QWidget *addEmpty() override;
    void forget(const QWidget *row) override;
    void addRow(const TierRule &tier);

    const Currency m_currency;
    std::vector<Row> m_rows;
};

} // namespace jishi
