#pragma once
// The reseller beside the table: how to reach her, how she is paid (masked), whom she leads and keeps, what she has
// earned, and what can be done with her in the state she is in.
#include "models/resellers/reseller.h"
#include "models/shop/shop.h"
#include "ui/widgets/detailpane.h"

#include <QStringList>
#include <optional>

class QLabel;

namespace jishi {

class ActionButton;
class Chip;
class FactGrid;
class Theme;

struct ResellerView
{
    Reseller reseller; // payout details masked
    ResellerSummary summary;
    QStringList groups;
    QStringList invited;
};

class ResellerPane final : public DetailPane
{
    Q_OBJECT

public:
    ResellerPane(Shop &shop, const Theme &theme, QWidget *parent = nullptr);

    void showReseller(const ResellerView &view);
    void clear();
    const std::optional<ResellerView> &view() const { return m_view; }
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void customersRequested();
    void statusRequested(jishi::ResellerStatus status);
    void copyRequested();
    void eraseRequested();

private:
    void build();
    void fill();
    void fillFacts();
    void fillFigures();
    void fillSteps();

    Shop &m_shop;
    std::optional<ResellerView> m_view;
    QLabel *m_name;
    Chip *m_chip;
    FactGrid *m_facts;
    FactGrid *m_figures;
    ActionButton *m_edit;
    ActionButton *m_customers;
    ActionButton *m_approve;
    ActionButton *m_decline;
    ActionButton *m_freeze;
    ActionButton *m_thaw;
    ActionButton *m_leave;
    ActionButton *m_return;
    ActionButton *m_copy;
    ActionButton *m_erase;
};

} // namespace jishi
