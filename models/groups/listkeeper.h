#pragma once
// Takes over what a plan of a pasted list says: places, changes and cancels orders, keeps the list and learns its
// words.
#include "models/groups/listplan.h"
#include "models/orders/orderstore.h"

#include <QSet>

namespace jishi {

struct ListRefusal
{
    QString name;
    QString reason;
};

struct ListOutcome
{
    RowId list = 0;
    int placed = 0;
    int changed = 0;
    int withdrawn = 0;
    int unchanged = 0;
    int left = 0; // not understood, or skipped by a person
    std::vector<ListRefusal> refused; // by a rule of orders: shipped, handed over
};

class ListKeeper
{
public:
    ListKeeper(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. An order that a rule refuses is left as it is and listed; the others are taken over. What
    // is not understood in the plan stays out, and comes again with the next paste. Storing the same plan twice changes
    // nothing.
    // Refused: a list that was pasted or undone since the plan was made.
    Result<ListOutcome> store(const ListPlan &plan);

private:
    Status keepList(const ListPlan &plan);
    Result<RowId> listMadeBy(const ListPlan &plan) const;
    RowId memberCalled(const QString &nickname) const;
    Status takeOver(const PlannedOrder &order, ListOutcome &outcome);
    Status apply(const PlannedOrder &order, ListOutcome &outcome);
    Status place(const PlannedOrder &order, ListOutcome &outcome);
    Status reorder(RowId id, const PlannedOrder &order);
    Status change(const PlannedOrder &order);
    Result<RowId> memberFor(const PlannedOrder &order);
    Result<RowId> bringBack(const QString &nickname);
    Status learn(const PlannedOrder &order);
    Status serve(RowId customer, const QString &name);

    Connection &m_connection;
    const ShopContext &m_context;
    RowId m_group = 0;
    RowId m_list = 0;
    Uuid m_uuid; // of the list
    QString m_title;
    QSet<RowId> m_served; // who has her order of this plan by now
};

} // namespace jishi
