#include "models/demo/demoselling.h"

#include "models/commissions/commissionaccrual.h"
#include "models/commissions/monthclose.h"
#include "models/commissions/payoutlists.h"
#include "models/commissions/payoutstore.h"
#include "models/resellers/attribution.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkstore.h"

namespace jishi::demo {

using namespace Qt::StringLiterals;

namespace {

struct Seller
{
    std::string_view name;
    std::string_view status;
    int inviter; // from 1; 0: the shop
    int tier; // from 1; 0: none
    int customer; // she as a buyer; 0: not known
    std::string_view method;
    std::string_view account;
};

constexpr Seller kSellers[] = {
    { "桂花苑团长 Osmanthus Court", "active", 0, 2, 0, "wechat", "wx_osmanthus" },
    { "学府路团长 College Road", "active", 1, 1, 5, "alipay", "13000001234" },
    { "海港广场 Harbour Plaza", "frozen", 1, 1, 0, "bank", "6222000000005678" },
    { "湖畔花园 Lakeside Garden", "applied", 2, 0, 0, "", "" },
};
constexpr RowId kThird = 3; // who has no group and sells by her code

struct Promise
{
    std::string_view scope;
    RowId target; // 0: none
    int first; // 1/10000
    int second;
    std::string_view note;
};

constexpr RowId kGiftCategory = 13; // the category at the top
constexpr Promise kPromises[] = {
    { "shop", 0, 800, 150, "" },
    { "category", kGiftCategory, 1200, 200, "礼品 Gifts" },
    { "campaign", 1, 1000, 200, "樱桃周 Cherry Week" },
};

// An address that nobody has: posters and QR codes can be looked at before there is a storefront.
constexpr const char *kStorefront = "https://shop.example/go?c={code}&s={sign}";
constexpr LinkWish kWays[] = { { 1, LinkTarget::Shop, 0, 1 }, { 2, LinkTarget::Campaign, 1, 2 },
    { 2, LinkTarget::Shop, 0, 2 }, { 2, LinkTarget::Product, 1, 0 }, { kThird, LinkTarget::Shop, 0, 0 } };
constexpr RowId kCampaignLink = 2;
constexpr RowId kThirdLink = 5;
constexpr int kAround = 90; // customers in groups or bound, the first of them
constexpr int kCampaignFrom = 20; // days ago
constexpr int kCampaignUntil = 14;

} // namespace

Status SellingWriter::write()
{
    for (const auto step : { &SellingWriter::writeResellers, &SellingWriter::bindPeople, &SellingWriter::writeInvite,
             &SellingWriter::writeCampaign, &SellingWriter::writeRules, &SellingWriter::writeLinks,
             static_cast<Status (SellingWriter::*)()>(&SellingWriter::attribute), &SellingWriter::giveAway,
             &SellingWriter::settle, &SellingWriter::payOut, &SellingWriter::askForRefund })
        if (auto written = (this->*step)(); !written)
            return written;
    return done();
}

Status SellingWriter::asOf(Instant at, const std::function<Status(const ShopContext &)> &act) const
{
    const FixedClock then(at);
    ShopContext context = m_context;
    context.clock = &then;
    return act(context);
}

Status SellingWriter::writeResellers()
{
    Statement insert = m_connection.prepare(
        "INSERT INTO resellers (uuid, name, status, inviter_id, tier_id, customer_id, payout_method, payout_account,\n"
        "    payout_name, applied_at, approved_at, created_at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, (SELECT id FROM customers WHERE id = ?6), ?7, ?8, CASE ?7 WHEN '' THEN '' ELSE ?2 "
        "END, ?9, ?10, ?9)");
    for (const Seller &seller : kSellers) {
        const bool applied = seller.status == "applied";
        const Instant at = applied ? std::max(m_opened, m_until - kDay) : m_opened;
        insert.bind(1, m_random.uuid(at)).bind(2, seller.name).bind(3, seller.status);
        insert.bindReference(4, seller.inviter).bindReference(5, seller.tier).bind(6, seller.customer);
        insert.bind(7, seller.method).bind(8, seller.account).bind(9, at);
        if (auto inserted = insert.bind(10, applied ? std::nullopt : std::optional(at)).run(); !inserted)
            return inserted;
    }
    return done();
}

// To rise from silver to gold takes a month's good sales.
Status SellingWriter::bindPeople()
{
    auto risen = m_connection.prepare("UPDATE reseller_tiers SET rise_sales = ?1, rise_days = 30 WHERE id = 2")
                     .bind(1, 5000 * m_context.profile.currency.minorPerMajor())
                     .run();
    if (!risen)
        return risen;
    return m_connection.execute("UPDATE customers SET reseller_id = id % 3 WHERE id <= 90 AND id % 3 > 0;\n"
                                "UPDATE groups SET leader_id = id WHERE id < 3");
}

Status SellingWriter::writeInvite()
{
    return m_connection
        .prepare("INSERT INTO reseller_invites (uuid, code, inviter_id, tier_id, note, created_at)\n"
                 "VALUES (?1, 'WELCOME5', 1, 1, '邻居 Neighbours', ?2)")
        .bind(1, m_random.uuid(m_opened))
        .bind(2, m_opened)
        .run();
}

QDate SellingWriter::campaignDay(int ago) const
{
    return dayOf(m_until, m_context.profile.zone).addDays(-ago);
}

Status SellingWriter::writeCampaign()
{
    return m_connection
        .prepare("INSERT INTO campaigns (uuid, name, first_day, last_day, note, created_at)\n"
                 "VALUES (?1, '樱桃周 Cherry Week', ?2, ?3, '', ?4)")
        .bind(1, m_random.uuid(m_opened))
        .bind(2, campaignDay(kCampaignFrom).toString(Qt::ISODate))
        .bind(3, campaignDay(kCampaignUntil).toString(Qt::ISODate))
        .bind(4, m_opened)
        .run();
}

// From the shop's opening on, which the rule editor would refuse: nothing that was placed changes its commission.
Status SellingWriter::writeRules()
{
    Statement insert = m_connection.prepare("INSERT INTO commission_rules (uuid, scope, category_id, campaign_id,\n"
                                            "    version, valid_from, basis, sections, note, created_at)\n"
                                            "VALUES (?1, ?2, ?3, ?4, 1, ?5, 'paid', ?6, ?7, ?5)");
    for (const Promise &promise : kPromises) {
        CommissionRule rule;
        rule.sections = { { 0, {}, promise.first, promise.second } };
        insert.bind(1, m_random.uuid(m_opened)).bind(2, promise.scope);
        insert.bindReference(3, promise.scope == "category" ? promise.target : 0);
        insert.bindReference(4, promise.scope == "campaign" ? promise.target : 0);
        insert.bind(5, m_opened).bind(6, QString::fromUtf8(rule.sectionsText())).bind(7, promise.note);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status SellingWriter::writeLinks()
{
    return asOf(m_opened, [this](const ShopContext &context) -> Status {
        for (const LinkWish &wish : kWays)
            if (const auto made = LinkStore(m_connection, context).findOrMake(wish); !made)
                return made.error();
        return LinkDesk(m_connection, context).setPattern(QString::fromLatin1(kStorefront));
    });
}

// Only who is in a group or bound came through somebody; so it stays quick in a shop of any size.
Status SellingWriter::attribute()
{
    Statement orders = m_connection.prepare("SELECT id, uuid, customer_id, group_id, placed_at FROM orders\n"
                                            "WHERE customer_id <= ?1 AND refers_to IS NULL ORDER BY placed_at, id");
    orders.bind(1, kAround);
    while (orders.next()) {
        auto owed =
            attribute(orders.integer(0), orders.uuid(1), orders.integer(2), orders.integer(3), orders.integer(4));
        if (!owed)
            return owed;
    }
    return orders.status();
}

Status SellingWriter::attribute(RowId order, const Uuid &uuid, RowId customer, RowId group, Instant at)
{
    return asOf(at, [&](const ShopContext &context) {
        Attributions attributions(m_connection, context);
        const RowId link = linkOf(order, group, at);
        const auto owed = attributions.decide({ link, link == kThirdLink, customer, group, at });
        if (!owed)
            return Status(owed.error());
        return *owed ? attributions.begin(order, uuid, **owed, customer) : done();
    });
}

// Every third order of the second group in the week of the campaign came through its link; a few name a code.
RowId SellingWriter::linkOf(RowId order, RowId group, Instant at) const
{
    const QDate day = dayOf(at, m_context.profile.zone);
    if (group == 2 && day >= campaignDay(kCampaignFrom) && day <= campaignDay(kCampaignUntil) && order % 3 == 0)
        return kCampaignLink;
    return order % 30 == 7 ? kThirdLink : 0;
}

// One order went to somebody else by hand, after it was placed.
Status SellingWriter::giveAway()
{
    Statement row = m_connection.prepare("SELECT o.id, o.placed_at FROM orders o\n"
                                         "WHERE o.reseller_id = 1 AND o.refers_to IS NULL AND o.status = 'completed'\n"
                                         "    AND o.placed_at < ?1\n"
                                         "ORDER BY o.placed_at DESC LIMIT 1");
    if (!row.bind(1, m_until - 9 * kDay).next())
        return row.status();
    return asOf(row.integer(1) + 2 * kDay, [&](const ShopContext &context) {
        return Attributions(m_connection, context).reassign(row.integer(0), 2, u"她送的货 She delivered it"_s);
    });
}

Status SellingWriter::settle()
{
    CommissionAccrual accrual(m_connection, m_context);
    Statement orders = m_connection.prepare("SELECT o.id FROM orders o\n"
                                            "JOIN fulfilments f ON f.order_id = o.id AND f.state = 'handed_over'\n"
                                            "WHERE EXISTS (SELECT 1 FROM attributions a WHERE a.order_id = o.id)\n"
                                            "ORDER BY f.at, o.id");
    while (orders.next())
        if (auto settled = accrual.settle(orders.integer(0)); !settled)
            return settled;
    return orders.status();
}

// Months are paid and closed some days after their end, up to the first one that had something to pay.
Status SellingWriter::payOut()
{
    for (int64_t payouts = 0; payouts == 0;) {
        const auto month = MonthClose(m_connection, m_context).firstOpen();
        if (!month || !*month)
            return month ? done() : Status(month.error());
        const Instant at = (*month)->ends(m_context.profile.zone) + 4 * kDay + 10 * kHour;
        if (at > m_until)
            return done();
        const auto closed = asOf(at, [&](const ShopContext &context) {
            const Status paid = pay(context);
            return paid ? MonthClose(m_connection, context).close(**month) : paid;
        });
        const auto made = m_connection.integer("SELECT count(*) FROM payouts");
        if (!closed || !made)
            return closed ? Status(made.error()) : closed;
        payouts = *made;
    }
    return done();
}

Status SellingWriter::pay(const ShopContext &context)
{
    const Instant at = context.clock->now();
    const auto candidates = PayoutLists(m_connection, context).candidates();
    if (!candidates)
        return candidates.error();
    PayoutWish wish { m_random.uuid(at), dayOf(at, context.profile.zone).toString(u"yyyy-MM"), {} };
    for (const PayoutCandidate &candidate : *candidates)
        if (candidate.bar == PayoutBar::None)
            wish.resellers.push_back(candidate.reseller);
    if (wish.resellers.empty())
        return done();
    PayoutStore store(m_connection, context);
    const auto prepared = store.prepare(wish);
    if (!prepared)
        return prepared.error();
    const auto batch = PayoutLists(m_connection, context).batch(prepared->batch);
    if (!batch)
        return batch.error();
    for (const Payout &payout : batch->payouts)
        if (auto paid = store.markPaid(payout.id, u"T%1"_s.arg(at / 1000 + payout.id)); !paid)
            return paid;
    return done();
}

// Somebody asks for her money back and nobody has decided yet.
Status SellingWriter::askForRefund()
{
    return m_connection
        .prepare("INSERT INTO refund_requests (uuid, order_id, reason, created_at)\n"
                 "SELECT ?1, id, '两个坏了 Two were bruised', ?2 FROM orders\n"
                 "WHERE reseller_id = 1 AND refers_to IS NULL AND status = 'completed' AND refunded = 0\n"
                 "    AND NOT EXISTS (SELECT 1 FROM orders r WHERE r.refers_to = orders.id)\n"
                 "ORDER BY placed_at DESC LIMIT 1")
        .bind(1, m_random.uuid(m_until))
        .bind(2, m_until)
        .run();
}

} // namespace jishi::demo
