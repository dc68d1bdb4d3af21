#pragma once
// The groups (社群): a table that follows the shop, below it who is in the chosen one, beside it what is known of it.
#include "models/groups/group.h"
#include "models/shop/shop.h"
#include "ui/shell/listpage.h"

namespace jishi {

class GroupMembers;
class GroupPane;
class GroupTable;

class GroupsPage final : public ListPage
{
    Q_OBJECT

public:
    GroupsPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // A group's RowId, or "new" for a new group.
    void showItem(const QVariant &what) override;
    void retranslate() override;

protected:
    void filter() override;
    void createNew() override;
    void editChosen() override;
    void loadChosen() override;
    QString summary() const override;
    void describeEmpty(EmptyState &empty) override;

private:
    void styleColumns();
    void connectParts();
    void openEditor(const Group &group);
    void showOrders(bool unpaid);
    void writePost();
    void remind();
    void archive();
    void importMembers();

    Shop &m_shop;
    GroupTable *m_table;
    GroupPane *m_pane;
    GroupMembers *m_members;
};

} // namespace jishi
