#pragma once
// The shop's campaigns: a name and the days it runs, for links to lead to. Writing methods are called inside a
// transaction.
#include "models/shop/shopfile.h"

#include <QDate>
#include <vector>

namespace jishi {

struct Campaign
{
    RowId id = 0; // 0: a new one
    QString name;
    QDate firstDay = {}; // in the shop's time zone; an invalid day: open
    QDate lastDay = {};
    QString note = {};

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

class CampaignStore
{
public:
    CampaignStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Those that run or are to come first, by their last day.
    Result<std::vector<Campaign>> all() const;
    Result<Campaign> campaign(RowId id) const;
    // Refused: no name, the name of another one, a last day before the first.
    Result<RowId> save(const Campaign &campaign);
    // Its links stay what they are.
    Status archive(RowId campaign);

private:
    Status check(const Campaign &campaign) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
