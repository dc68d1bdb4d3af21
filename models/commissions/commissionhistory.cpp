#include "models/commissions/commissionhistory.h"

#include "models/commissions/commissionledger.h"

#include <algorithm>
#include <map>

namespace jishi {

namespace {

class HistoryReader
{
public:
    HistoryReader(Connection &connection, const ShopContext &context, CommissionHistory &history)
        : m_connection(connection)
        , m_context(context)
        , m_history(history)
    { }

    Status read();

private:
    Status readHead();
    Status readPeople();
    Status readLines();
    Status readSupplyPrices();
    Status readReturns();
    Status readReturnedParts();
    Status readAccruals();
    Result<std::vector<RowId>> categoriesAbove(RowId category);
    size_t placeOf(RowId attribution) const;
    Currency currency() const { return m_context.profile.currency; }

    Connection &m_connection;
    const ShopContext &m_context;
    CommissionHistory &m_history;
    Instant m_placedAt = 0;
    std::map<RowId, std::vector<RowId>> m_categories;
};

Status HistoryReader::read()
{
    auto chain = Attributions(m_connection, m_context).chain(m_history.orderId);
    if (!chain)
        return chain.error();
    m_history.attributions = std::move(*chain);
    if (m_history.attributions.empty())
        return done(); // nobody earns anything of it
    for (const auto step : { &HistoryReader::readHead, &HistoryReader::readPeople, &HistoryReader::readLines,
             &HistoryReader::readSupplyPrices, &HistoryReader::readReturns, &HistoryReader::readReturnedParts,
             &HistoryReader::readAccruals })
        if (auto read = (this->*step)(); !read)
            return read;
    return done();
}

// The first one where none is named: it was handed over before anybody decided.
size_t HistoryReader::placeOf(RowId attribution) const
{
    const auto found = std::ranges::find(m_history.attributions, attribution, &Attribution::id);
    return found == m_history.attributions.end() ? 0 : static_cast<size_t>(found - m_history.attributions.begin());
}

// The first hand-over, by its id where two have one moment.
Status HistoryReader::readHead()
{
    Statement row = m_connection.prepare("SELECT o.uuid, o.placed_at, f.at, f.attribution_id\n"
                                         "FROM orders o\n"
                                         "LEFT JOIN fulfilments f ON f.order_id = o.id AND f.state = 'handed_over'\n"
                                         "WHERE o.id = ?1 AND o.refers_to IS NULL ORDER BY f.at, f.uuid LIMIT 1");
    if (!row.bind(1, m_history.orderId).next())
        return row.status();
    m_history.uuid = row.uuid(0);
    m_placedAt = row.integer(1);
    m_history.handedOverAt = row.optionalInteger(2);
    m_history.handedOverTo = placeOf(row.integer(3));
    return done();
}

Status HistoryReader::readPeople()
{
    Statement row = m_connection.prepare("SELECT uuid FROM resellers WHERE id = ?1");
    for (const Attribution &attribution : m_history.attributions)
        for (const RowId person : { attribution.resellerId, attribution.inviterId }) {
            if (person == 0 || !m_history.uuidOf(person).isNil())
                continue;
            if (row.bind(1, person).next())
                m_history.people.push_back({ person, row.uuid(0) });
            row.reset();
        }
    return row.status();
}

// A line from before these facts were written down is read by the catalog of today.
Status HistoryReader::readLines()
{
    Statement rows = m_connection.prepare(
        "SELECT l.line_no, l.variant_id, v.product_id,\n"
        "    CASE WHEN l.list_price IS NULL THEN p.category_id ELSE l.category_id END,\n"
        "    l.quantity, l.amount, l.unit_price, coalesce(l.list_price, v.list_price, v.price), l.supply_price,\n"
        "    l.quantity_before, l.amount_before\n"
        "FROM order_lines l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id\n"
        "WHERE l.order_id = ?1 ORDER BY l.line_no");
    rows.bind(1, m_history.orderId);
    while (rows.next()) {
        CommissionHistory::Line line;
        line.lineNo = static_cast<int>(rows.integer(0));
        line.facts.placedAt = m_placedAt;
        line.facts.variantId = rows.integer(1);
        line.facts.productId = rows.integer(2);
        auto categories = categoriesAbove(rows.integer(3));
        if (!categories)
            return categories.error();
        line.facts.categories = std::move(*categories);
        line.facts.quantity = rows.quantity(4);
        line.facts.amount = rows.money(5, currency());
        line.facts.unitPrice = rows.money(6, currency());
        line.facts.listPrice = rows.money(7, currency());
        if (!rows.isNull(8))
            line.facts.supplyPrice = rows.money(8, currency());
        line.facts.quantityBefore = rows.quantity(9);
        line.facts.amountBefore = rows.money(10, currency());
        m_history.lines.push_back(std::move(line));
    }
    return rows.status();
}

Result<std::vector<RowId>> HistoryReader::categoriesAbove(RowId category)
{
    const auto [place, isNew] = m_categories.try_emplace(category);
    Statement row = m_connection.prepare("SELECT parent_id FROM categories WHERE id = ?1");
    // A circle that another program made ends here, too.
    while (isNew && category > 0 && std::ranges::find(place->second, category) == place->second.end()) {
        place->second.push_back(category);
        category = row.bind(1, category).next() ? row.integer(0) : 0;
        if (auto read = row.status(); !read)
            return read.error();
        row.reset();
    }
    return place->second;
}

// What a tier pays when it was not the one the order was placed under.
Status HistoryReader::readSupplyPrices()
{
    Statement row = m_connection.prepare("SELECT price FROM tier_prices\n"
                                         "WHERE variant_id = ?1 AND tier_id = ?2 AND deleted_at IS NULL");
    for (const Attribution &attribution : m_history.attributions) {
        for (const CommissionHistory::Line &line : m_history.lines) {
            if (attribution.tierId == 0 || m_history.knowsSupplyPrice(line, attribution))
                continue;
            const std::pair key(line.facts.variantId, attribution.tierId);
            if (row.bind(1, key.first).bind(2, key.second).next())
                m_history.supplyPrices.emplace_back(key, row.money(0, currency()));
            row.reset();
        }
    }
    return row.status();
}

Status HistoryReader::readReturns()
{
    if (!m_history.handedOverAt)
        return done();
    Statement rows = m_connection.prepare(
        "SELECT r.id, r.uuid, r.placed_at, (SELECT f.attribution_id FROM fulfilments f\n"
        "    WHERE f.order_id = r.id AND f.state = 'handed_over' ORDER BY f.at, f.uuid LIMIT 1)\n"
        "FROM orders r WHERE r.refers_to = ?1 AND r.status <> 'cancelled' ORDER BY r.placed_at, r.uuid");
    rows.bind(1, m_history.orderId);
    while (rows.next())
        m_history.returns.push_back({ rows.integer(0), rows.uuid(1), rows.integer(2), placeOf(rows.integer(3)), {} });
    return rows.status();
}

Status HistoryReader::readReturnedParts()
{
    Statement rows = m_connection.prepare("SELECT returns_line, -amount, -quantity, amount_before, quantity_before\n"
                                          "FROM order_lines WHERE order_id = ?1 AND returns_line IS NOT NULL\n"
                                          "ORDER BY line_no");
    for (CommissionHistory::Return &each : m_history.returns) {
        rows.bind(1, each.orderId);
        while (rows.next())
            each.parts.push_back({ static_cast<int>(rows.integer(0)),
                { rows.money(1, currency()), rows.quantity(2), rows.money(3, currency()), rows.quantity(4) } });
        if (auto read = rows.status(); !read)
            return read;
        rows.reset();
    }
    return done();
}

Status HistoryReader::readAccruals()
{
    auto entries = CommissionLedger(m_connection, m_context).ofOrder(m_history.orderId);
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [](const CommissionEntry &entry) { return entry.kind != EntryKind::Accrual; });
    m_history.accruals = std::move(*entries);
    return done();
}

} // namespace

const Uuid &CommissionHistory::uuidOf(RowId person) const
{
    static const Uuid nobody;
    const auto found = std::ranges::find(people, person, &Person::id);
    return found == people.end() ? nobody : found->uuid;
}

bool CommissionHistory::knowsSupplyPrice(const Line &line, const Attribution &attribution) const
{
    return line.facts.supplyPrice && attribution.tierId == attributions.front().tierId;
}

CommissionCase CommissionHistory::caseOf(const Line &line, const Attribution &attribution) const
{
    CommissionCase facts = line.facts;
    facts.resellerId = attribution.resellerId;
    facts.tierId = attribution.tierId;
    facts.campaignId = attribution.campaignId;
    facts.ownPurchase = attribution.ownPurchase;
    if (!knowsSupplyPrice(line, attribution)) {
        facts.supplyPrice.reset();
        for (const auto &[key, price] : supplyPrices)
            if (key == std::pair(facts.variantId, attribution.tierId))
                facts.supplyPrice = price;
    }
    return facts;
}

Result<CommissionHistory> CommissionHistory::read(Connection &connection, const ShopContext &context, RowId order)
{
    CommissionHistory history;
    history.orderId = order;
    if (auto read = HistoryReader(connection, context, history).read(); !read)
        return read.error();
    return history;
}

} // namespace jishi
