#pragma once
// How the demo shop sells through others: its resellers, their links, what they are promised, to whom each order is
// owed, what was earned and what has been paid out. Written by the same rules that the shop itself lives by, at the
// moments when it would have happened.
#include "models/demo/demorandom.h"
#include "models/shop/shopfile.h"

#include <functional>

namespace jishi::demo {

class SellingWriter
{
public:
    SellingWriter(Connection &connection, const ShopContext &context, DemoRandom &random, Instant opened, Instant until)
        : m_connection(connection)
        , m_context(context)
        , m_random(random)
        , m_opened(opened)
        , m_until(until)
    { }
    // After customers, groups, tiers and orders.
    Status write();

private:
    Status writeResellers();
    Status bindPeople();
    Status writeInvite();
    Status writeCampaign();
    Status writeRules();
    Status writeLinks();
    Status attribute();
    Status attribute(RowId order, const Uuid &uuid, RowId customer, RowId group, Instant at);
    RowId linkOf(RowId order, RowId group, Instant at) const;
    Status settle();
    Status giveAway();
    Status askForRefund();
    Status payOut();
    Status pay(const ShopContext &context);
    // What the shop's own rules see, as if it were then.
    Status asOf(Instant at, const std::function<Status(const ShopContext &)> &act) const;
    QDate campaignDay(int day) const;

    Connection &m_connection;
    const ShopContext &m_context;
    DemoRandom &m_random;
    const Instant m_opened;
    const Instant m_until;
};

} // namespace jishi::demo
