#pragma once
// The people who sell on (分销员): what waits for a decision on top, a table that follows the shop, beside it what is
// known of the chosen one.
#include "models/resellers/reseller.h"
#include "models/shop/shop.h"
#include "ui/shell/listpage.h"

#include <functional>

namespace jishi {

class DecisionsCard;
class Refresher;
class ResellerPane;
class ResellerTable;
struct ResellerOffers;
struct ResellerView;

class ResellersPage final : public ListPage
{
    Q_OBJECT

public:
    ResellersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent = nullptr);

    QString title() const override;
    // A reseller's RowId, "new" for a new one, "invite" for an invitation.
    void showItem(const QVariant &what) override;
    void retranslate() override;

Q_SIGNALS:
    // The shop is to be copied for her computer.
    void copyRequested(qlonglong reseller, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void filter() override;
    void createNew() override;
    void editChosen() override;
    void loadChosen() override;
    QString summary() const override;
    void describeEmpty(EmptyState &empty) override;

private:
    using Change = std::function<Status(Connection &, const ShopContext &)>;
    void styleColumns();
    void connectParts();
    void addCommands();
    void fitColumns();
    void loadDecisions();
    void showView(const ResellerView &view);
    void openEditor(const Reseller &reseller);
    void withOffers(std::function<void(const ResellerOffers &)> then);
    void invite();
    void editTiers();
    void editSettings();
    void showCustomers();
    void setStatus(RowId reseller, const QString &name, ResellerStatus status);
    // Writes, notes it for undo, says so.
    void change(const Change &work, const QString &what, const Message &said);
    void askForErasing();
    void erase(RowId reseller);

    Shop &m_shop;
    ResellerTable *m_table;
    ResellerPane *m_pane;
    DecisionsCard *m_decisions;
    ActionButton *m_invite;
    ActionButton *m_tiers;
    ActionButton *m_settings;
    Refresher *m_refresher;
    quint64 m_generation = 0;
};

} // namespace jishi
