#pragma once
// The group beside the table: who leads it, where its goods are handed out, what it has ordered and what is still due.
#include "models/groups/group.h"
#include "models/shop/shop.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QLabel;

namespace jishi {

class ActionButton;
class FactGrid;

struct GroupView
{
    Group group;
    GroupSummary summary;
};

class GroupPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit GroupPane(Shop &shop, QWidget *parent = nullptr);

    void showGroup(const GroupView &view);
    void clear();
    const std::optional<GroupView> &view() const { return m_view; }
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void pasteRequested();
    void postRequested();
    void remindRequested();
    void ordersRequested();
    void unpaidRequested();
    void archiveRequested();

private:
    void build();
    void fill();
    void fillFacts();
    void fillFigures();
    void fillPickups();

    Shop &m_shop;
    std::optional<GroupView> m_view;
    QLabel *m_name;
    QLabel *m_platform;
    FactGrid *m_facts;
    FactGrid *m_figures;
    QWidget *m_pickups;
    ActionButton *m_edit;
    ActionButton *m_paste;
    ActionButton *m_post;
    ActionButton *m_remind;
    ActionButton *m_orders;
    ActionButton *m_unpaid;
    ActionButton *m_archive;
};

} // namespace jishi
