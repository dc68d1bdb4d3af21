#pragma once
// The pane that answers "why this figure?": a sum that can be followed with pencil and paper, and where the order came
// from.
#include "models/commissions/commissionexplanation.h"
#include "models/shop/shop.h"
#include "ui/widgets/detailpane.h"

class QLabel;

namespace jishi {

class ActionButton;
class SumRows;

class WhyPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit WhyPane(Shop &shop, QWidget *parent = nullptr);

    void showEntry(const CommissionExplanation &why);
    void clear();
    void retranslate();

Q_SIGNALS:
    void orderRequested(qlonglong order);
    void ruleRequested(qlonglong rule);

private:
    void fill();
    void fillSum();
    void fillAccrual();
    void fillReversal();
    QString sumWords() const;
    QString lineWords() const;
    QString amountText(const Money &amount) const;

    Shop &m_shop;
    std::optional<CommissionExplanation> m_why;
    QLabel *m_title;
    QLabel *m_line;
    SumRows *m_sum;
    QLabel *m_story;
    ActionButton *m_order;
    ActionButton *m_rule;
};

} // namespace jishi
