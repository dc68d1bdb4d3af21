#include "models/demo/demonetwork.h"

#include "models/demo/demowords.h"

namespace jishi::demo {

namespace {

struct House
{
    std::string_view name;
    int leadDays;
};

constexpr House kHouses[] = { { "南岭果园 Nanling Orchards", 3 }, { "山货行 Hillside Foods", 6 },
    { "礼品批发 Gift Wholesale", 12 } };
constexpr std::string_view kTiers[] = { "银牌 Silver", "金牌 Gold" };
struct ChatGroup
{
    std::string_view name;
    std::string_view platform;
    std::string_view tags;
    std::string_view note;
};

constexpr ChatGroup kGroups[] = {
    { "桂花苑团购群", "WeChat", "小区,水果", "周五开团，周六取货。Ordered until Friday night, fetched on Saturday." },
    { "学府路水果群", "WeChat", "小区", "" },
    { "Office Lunch Group", "WhatsApp", "office", "Delivered to the front desk before noon." },
};

struct Pickup
{
    int group; // from 1
    std::string_view name;
    std::string_view address;
    std::string_view hours;
};

constexpr Pickup kPickups[] = { { 1, "南门 South Gate", "桂花路 18 号", "每天 Daily 17–20" },
    { 1, "7 栋架空层 Block 7", "桂花苑 7 栋", "周末 Weekends 10–12" },
    { 2, "学府便利店 Campus Kiosk", "学府路 102 号", "每天 Daily 8–22" },
    { 3, "Front Desk", "1 Harbour Plaza", "Weekdays 11–13" } };
constexpr int kInGroups = 90; // customers, the first of them
constexpr int kPricedForTiers = 60; // variants, the first of them
constexpr int kOnSale = 4;

} // namespace

int64_t supplierOf(int category)
{
    // Up to the category at the top; the first three of these have a house each.
    const auto all = categories();
    int top = category;
    while (all[static_cast<size_t>(top)].parent >= 0)
        top = all[static_cast<size_t>(top)].parent;
    int64_t house = 1;
    for (int i = 0; i < top; ++i)
        house += all[static_cast<size_t>(i)].parent < 0 ? 1 : 0;
    return std::min<int64_t>(house, std::size(kHouses));
}

Status NetworkWriter::insertNamed(const char *table, std::string_view name)
{
    return m_connection.prepare(std::string("INSERT INTO ") + table + " (uuid, name, created_at) VALUES (?1, ?2, ?3)")
        .bind(1, m_random.uuid(m_opened))
        .bind(2, name)
        .bind(3, m_opened)
        .run();
}

Status NetworkWriter::writeSuppliers()
{
    Statement insert =
        m_connection.prepare("INSERT INTO suppliers (uuid, name, lead_days, created_at) VALUES (?1, ?2, ?3, ?4)");
    for (const House &house : kHouses) {
        insert.bind(1, m_random.uuid(m_opened)).bind(2, house.name).bind(3, house.leadDays).bind(4, m_opened);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status NetworkWriter::writeRest(QDate today)
{
    Status written = writeTiers();
    const auto then = [&](auto step) {
        if (written)
            written = step();
    };
    then([&] { return writeSales(today); });
    then([&] { return writeStorage(); });
    then([&] { return writeGroups(); });
    return written;
}

// Silver pays nine tenths, gold seventeen twentieths.
Status NetworkWriter::writeTiers()
{
    for (const std::string_view tier : kTiers)
        if (auto inserted = insertNamed("reseller_tiers", tier); !inserted)
            return inserted;
    Statement insert =
        m_connection.prepare("INSERT INTO tier_prices (uuid, variant_id, tier_id, price, created_at)\n"
                             "SELECT ?1, id, ?2, price - price * ?3 / 100, ?4 FROM variants WHERE id = ?5");
    for (int variant = 1; variant <= kPricedForTiers; ++variant)
        for (int tier = 1; tier <= static_cast<int>(std::size(kTiers)); ++tier) {
            insert.bind(1, m_random.uuid(m_opened)).bind(2, tier).bind(3, 5 + 5 * tier).bind(4, m_opened);
            if (auto inserted = insert.bind(5, variant).run(); !inserted)
                return inserted;
        }
    return done();
}

Status NetworkWriter::writeSales(QDate today)
{
    Statement update = m_connection.prepare("UPDATE variants\n"
                                            "SET sale_price = price - price / 5, sale_from = ?2, sale_until = ?3\n"
                                            "WHERE id = ?1");
    for (int variant = 1; variant <= kOnSale; ++variant) {
        update.bind(1, variant * 3).bind(2, today.addDays(-1).toString(Qt::ISODate));
        if (auto updated = update.bind(3, today.addDays(5).toString(Qt::ISODate)).run(); !updated)
            return updated;
    }
    return done();
}

Status NetworkWriter::writeStorage()
{
    auto field = m_connection.prepare("INSERT INTO custom_fields (uuid, name, kind, choices, created_at)\n"
                                      "VALUES (?1, '储存 Storage', 'choice', ?2, ?3)");
    auto inserted = field.bind(1, m_random.uuid(m_opened))
                        .bind(2, R"(["冷藏 Chilled","常温 Room Temperature"])")
                        .bind(3, m_opened)
                        .run();
    if (!inserted)
        return inserted;
    Statement insert =
        m_connection.prepare("INSERT INTO custom_values (uuid, product_id, field_id, value, created_at)\n"
                             "SELECT ?1, id, 1, '冷藏 Chilled', ?2 FROM products WHERE id = ?3");
    for (int product = 1; product <= kPricedForTiers; ++product)
        if (auto valued = insert.bind(1, m_random.uuid(m_opened)).bind(2, m_opened).bind(3, product).run(); !valued)
            return valued;
    return done();
}

Status NetworkWriter::writeGroups()
{
    Statement insert = m_connection.prepare("INSERT INTO groups (uuid, name, platform, tags, note, created_at)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const ChatGroup &group : kGroups) {
        insert.bind(1, m_random.uuid(m_opened)).bind(2, group.name).bind(3, group.platform).bind(4, group.tags);
        if (auto inserted = insert.bind(5, group.note).bind(6, m_opened).run(); !inserted)
            return inserted;
    }
    Statement place =
        m_connection.prepare("INSERT INTO pickup_points (uuid, group_id, name, address, hours, position, created_at)\n"
                             "SELECT ?1, ?2, ?3, ?4, ?5, count(*), ?6 FROM pickup_points WHERE group_id = ?2");
    for (const Pickup &pickup : kPickups) {
        place.bind(1, m_random.uuid(m_opened)).bind(2, pickup.group).bind(3, pickup.name).bind(4, pickup.address);
        if (auto inserted = place.bind(5, pickup.hours).bind(6, m_opened).run(); !inserted)
            return inserted;
    }
    if (auto joined = writeMembers(); !joined)
        return joined;
    return writeGroupOrders();
}

// Every second is called by where she lives and her name, as people do in the groups of a neighbourhood.
Status NetworkWriter::writeMembers()
{
    Statement insert =
        m_connection.prepare("INSERT INTO group_members (uuid, group_id, customer_id, nickname, created_at)\n"
                             "SELECT ?1, ?2, id, CASE id % 2 WHEN 0 THEN (id % 12 + 1) || '-' || (id % 9 + 1) || '0' "
                             "|| (id % 4 + 1) || ' '\n"
                             "    || name ELSE name END, created_at FROM customers WHERE id = ?3");
    for (int customer = 1; customer <= kInGroups; ++customer) {
        insert.bind(1, m_random.uuid(m_opened)).bind(2, customer % static_cast<int>(std::size(kGroups)) + 1);
        if (auto inserted = insert.bind(3, customer).run(); !inserted)
            return inserted;
    }
    return done();
}

// Three in four orders of a member come from her group, a return from where its order came; what is not sent is
// fetched at the group's first or second pickup point. The neighbours live behind doors, the office does not.
Status NetworkWriter::writeGroupOrders()
{
    return m_connection.execute(
        "UPDATE orders SET group_id = (SELECT group_id FROM group_members m WHERE m.customer_id = orders.customer_id)\n"
        "WHERE customer_id IN (SELECT customer_id FROM group_members) AND coalesce(refers_to, id) % 4 > 0;\n"
        "UPDATE orders SET pickup_id = (SELECT p.id FROM pickup_points p WHERE p.group_id = orders.group_id\n"
        "    AND p.position = orders.customer_id % (SELECT count(*) FROM pickup_points q\n"
        "        WHERE q.group_id = orders.group_id))\n"
        "WHERE group_id IS NOT NULL AND shipping = 0 AND refers_to IS NULL;\n"
        "UPDATE orders SET address = (customer_id % 12 + 1) || '栋' || (customer_id % 2 + 1) || '单元'\n"
        "    || (customer_id % 9 + 1) || '0' || (customer_id % 4 + 1)\n"
        "WHERE pickup_id IS NOT NULL AND group_id < 3");
}

} // namespace jishi::demo
