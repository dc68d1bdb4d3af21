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
constexpr std::string_view kGroups[] = { "桂花苑团购群", "学府路水果群", "Office Lunch Group" };
constexpr std::string_view kResellers[] = { "桂花苑团长 Osmanthus Court", "学府路团长 College Road" };
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
    then([&] { return writeResellers(); });
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
    for (const std::string_view group : kGroups)
        if (auto inserted = insertNamed("groups", group); !inserted)
            return inserted;
    Statement insert = m_connection.prepare("INSERT INTO group_members (uuid, group_id, customer_id, created_at)\n"
                                            "SELECT ?1, ?2, id, created_at FROM customers WHERE id = ?3");
    for (int customer = 1; customer <= kInGroups; ++customer) {
        insert.bind(1, m_random.uuid(m_opened)).bind(2, customer % static_cast<int>(std::size(kGroups)) + 1);
        if (auto inserted = insert.bind(3, customer).run(); !inserted)
            return inserted;
    }
    return done();
}

Status NetworkWriter::writeResellers()
{
    for (const std::string_view reseller : kResellers)
        if (auto inserted = insertNamed("resellers", reseller); !inserted)
            return inserted;
    return m_connection.execute("UPDATE resellers SET tier_id = id;\n"
                                "UPDATE customers SET reseller_id = id % 3 WHERE id <= 90 AND id % 3 > 0");
}

} // namespace jishi::demo
