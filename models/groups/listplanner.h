#pragma once
// Makes a plan of a pasted group list: reads it, says which goods and customers are meant, and compares it with the
// list that was pasted before. Writes nothing; any thread with a connection of its own.
#include "models/groups/groupgoods.h"
#include "models/groups/listplan.h"
#include "models/jielong/listwishes.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace jishi {

class ListPlanner
{
public:
    ListPlanner(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Spares loading the names of the catalog again.
    void know(std::shared_ptr<const GoodsNames> names) { m_names = std::move(names); }

    // Whether the text may be a longer version of a list that was pasted before, or a person said that it is not.
    enum class Origin { MayContinue, New };
    // Refused: a text in which nobody orders anything.
    Result<ListPlan> plan(RowId group, const QString &text, Origin origin = Origin::MayContinue);

private:
    struct Before
    {
        RowId list = 0;
        QString text;
        bool takenBack = false;
        ReadList reading;
    };
    struct Sold
    {
        QString name;
        QString unit;
    };

    Status loadNames(RowId group);
    Result<Before> listBefore(RowId group, const ReadList &now) const;
    // Nothing where the titles do not tell.
    static std::optional<bool> isLongerByTitle(const QString &before, const QString &now, bool recent);
    static bool isLonger(const ReadList &before, const ReadList &now);
    Status loadMembers(RowId group);
    Status loadOrders(RowId list);
    PlannedOrder planned(const ReadList &list, const PersonWish &wish);
    PlannedGoods goods(const ReadList &list, const WishedGoods &wished);
    void setPrice(PlannedGoods &goods, const MenuItem &item) const;
    Sold sold(RowId variant) const;
    static bool isSame(const PlannedOrder &order, const PlannedOrder &before);

    Connection &m_connection;
    const ShopContext &m_context;
    std::shared_ptr<const GoodsNames> m_names; // as this group calls the goods
    QHash<QString, RowId> m_members; // by nameKey of nickname and name; 0: two have it
    QHash<RowId, std::pair<RowId, QString>> m_orders; // of the list before: customer to order and number
    QSet<RowId> m_cancelled; // whose order of the list before was cancelled since
};

} // namespace jishi
