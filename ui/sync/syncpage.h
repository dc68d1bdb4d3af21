#pragma once
// How the shop stands with its hub: the state in words, what waits, what needs a person, what was synced. A shop that
// works alone is told what a hub is for.
#include "models/hub/parkedchanges.h"
#include "models/shop/shop.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"
#include "ui/sync/statecard.h"

#include <memory>

class QBoxLayout;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class ConflictCard;
class EmptyState;
class FieldValues;
class HistoryCard;
class HubCard;
class HubControl;
class PageHeader;
class Refresher;
class RefusedCard;
class WaitsCard;

class SyncPage final : public Page
{
    Q_OBJECT

public:
    SyncPage(Shop &shop, HubControl &hub, const UiContext &ui, QWidget *parent = nullptr);
    ~SyncPage() override;

    QString title() const override;
    void activated() override;
    // "connect", "invite", "computers": the dialog of that name.
    void showItem(const QVariant &what) override;
    bool isLoading() const override { return m_loading > 0; }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Board;

    void build();
    void connectParts();
    bool isOwner() const;
    void load();
    void display();
    void displayState();
    void displayConflicts();
    void orderTabs();
    void keepFocusOnMatters();
    void settle(const std::vector<qint64> &conflicts, ParkedChanges::Settle how, const QJsonValue &edited);
    void edit(const FieldConflict &conflict);
    void sendAgain(qint64 change);
    void askToTakeBack(const RefusedChange &change);
    void takeBack(qint64 change);
    void takeStep(StateCard::Step step);
    void connectShop();
    void invite();
    void showComputers();
    void askToLeave();
    void leave();
    template <typename Work>
    void write(Work work, const QString &words);
    void open(class QDialog *dialog);

    Shop &m_shop;
    HubControl &m_hub;
    const UiContext m_ui;
    std::unique_ptr<FieldValues> m_values;
    std::unique_ptr<Board> m_board; // null until it was read
    int m_loading = 0;
    bool m_inMatters = false; // the keyboard was among what needs a person, and goes on there
    PageHeader *m_header;
    ActionButton *m_now;
    EmptyState *m_alone;
    QWidget *m_joined = nullptr; // what is shown of a shop that has a hub
    QBoxLayout *m_columns = nullptr;
    StateCard *m_state;
    RefusedCard *m_refused;
    QWidget *m_conflicts;
    QVBoxLayout *m_conflictRows;
    WaitsCard *m_waits;
    HubCard *m_hubCard;
    HistoryCard *m_history;
    Refresher *m_refresher = nullptr;
};

} // namespace jishi
