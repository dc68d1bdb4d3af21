#pragma once
// What a rule is for: chosen from a list, or searched for where there are too many.
#include "models/commissions/commissionrule.h"
#include "models/shop/shop.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;

namespace jishi {

class HitField;
class LiveIndex;
struct FieldHit;

class RuleTarget final : public QWidget
{
    Q_OBJECT

public:
    RuleTarget(Shop &shop, LiveIndex &index, QWidget *parent = nullptr);

    void setTarget(RuleScope scope, RowId target);
    RowId target() const { return m_target; } // 0: the shop, or nothing chosen yet

Q_SIGNALS:
    void chosen();

private:
    QList<FieldHit> find(const QString &text) const;
    void take(RowId target);
    bool isSearched() const { return m_scope == RuleScope::Product || m_scope == RuleScope::Variant; }

    Shop &m_shop;
    LiveIndex &m_index;
    RuleScope m_scope = RuleScope::Shop;
    RowId m_target = 0;
    QStackedLayout *m_layers;
    QComboBox *m_list;
    HitField *m_field;
};

} // namespace jishi
