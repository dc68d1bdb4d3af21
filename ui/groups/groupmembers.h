#pragma once
// Who is in the chosen group: found among the customers and added, called by her nickname, taken out again.
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/hitfield.h"

#include <functional>

class QLabel;

namespace jishi {

class ActionButton;
class DataTable;
class ElidedLabel;
class EmptyState;
class GroupMemberTable;
class GroupStore;
class TableCard;

class GroupMembers final : public QWidget
{
    Q_OBJECT

public:
    GroupMembers(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    // 0: none, nothing can be added.
    void setGroup(RowId group, const QString &name);
    RowId group() const;
    void retranslate();

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);
    void undoable(const QString &what, qint64 change);
    void customerRequested(qlonglong customer);
    void importRequested();

private:
    void build();
    void connectParts();
    QList<FieldHit> findCustomers(const QString &text) const;
    void add(RowId customer);
    void remove();
    void storeNickname(RowId customer, const QString &nickname);
    // Stores what `work` does to the groups; `what` completes "Undo: …".
    void change(const QString &what, std::function<Status(GroupStore &)> work, std::function<void()> then = {});
    void editNickname(int row);
    void onLoaded();
    void updateWords();
    RowId current() const; // 0: nobody

    Shop &m_shop;
    LiveIndex &m_index;
    const UiContext m_ui;
    QString m_name;
    RowId m_toName = 0; // has just been added; her nickname is asked for as soon as she is in the list
    bool m_adding = false; // after her nickname the next one is typed
    GroupMemberTable *m_members;
    DataTable *m_view;
    EmptyState *m_empty;
    TableCard *m_card;
    QLabel *m_title;
    HitField *m_add;
    ActionButton *m_import;
    ElidedLabel *m_summary;
    ActionButton *m_show;
    ActionButton *m_remove;
};

} // namespace jishi
