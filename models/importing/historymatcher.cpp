#include "models/importing/historymatcher.h"

#include "models/base/refusal.h"

#include "models/history/changereversal.h"
#include "models/importing/celltext.h"
#include "models/settings/settings.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kImported = "import";

void tally(ImportCounts &counts, Fate fate)
{
    counts.added += fate == Fate::New || fate == Fate::Returned;
    counts.changed += fate == Fate::Changed;
    counts.unchanged += fate == Fate::Unchanged;
}

} // namespace

HistoryMatcher::HistoryMatcher(Connection &connection, const ImportedHistory &history, ImportReport &report)
    : m_connection(connection)
    , m_history(history)
    , m_report(report)
{ }

Uuid HistoryMatcher::movementUuid(const Uuid &shop, std::string_view orderNumber, uint32_t ordinal)
{
    return Uuid::derived(shop, "import/movement/" + std::string(orderNumber) + '/' + std::to_string(ordinal));
}

Result<HistoryPlan> HistoryMatcher::match()
{
    m_plan.shop = Uuid::fromText(Settings(m_connection).value(setting::kShopUuid)).value_or(Uuid());
    for (Status (HistoryMatcher::*step)() : { &HistoryMatcher::noteFirstIds, &HistoryMatcher::matchProducts,
             &HistoryMatcher::matchCustomers, &HistoryMatcher::matchOrders, &HistoryMatcher::matchMovements })
        if (auto matched = (this->*step)(); !matched)
            return matched.error();
    for (const Fate fate : m_plan.products)
        tally(m_report.products, fate);
    for (const Fate fate : m_plan.customers)
        tally(m_report.customers, fate);
    for (const Fate fate : m_plan.orders)
        tally(m_report.orders, fate);
    for (const Fate fate : m_plan.movements)
        tally(m_report.stockMovements, fate);
    return std::move(m_plan);
}

bool HistoryMatcher::isEmpty(const char *table)
{
    return !m_connection.prepare(std::string("SELECT 1 FROM ") + table + " LIMIT 1").next();
}

Status HistoryMatcher::noteFirstIds()
{
    const std::pair<const char *, RowId *> firsts[] = { { "products", &m_plan.firstProduct },
        { "variants", &m_plan.firstVariant }, { "customers", &m_plan.firstCustomer }, { "orders", &m_plan.firstOrder },
        { "payments", &m_plan.firstPayment }, { "stock_movements", &m_plan.firstMovement } };
    for (const auto &[table, first] : firsts) {
        const auto last = m_connection.integer(std::string("SELECT max(id) FROM ") + table);
        if (!last)
            return last.error();
        *first = *last + 1;
    }
    return done();
}

Status HistoryMatcher::matchProducts()
{
    const size_t count = m_history.products.size();
    m_plan.products.assign(count, Fate::Nothing);
    m_plan.variantIds.assign(count, 0);
    m_plan.productNames.resize(count);
    const bool none = isEmpty("variants");
    // An archived variant still owns its code.
    Statement find = m_connection.prepare("SELECT variants.id, products.name FROM variants\n"
                                          "JOIN products ON products.id = variants.product_id\n"
                                          "WHERE variants.sku = ?1 COLLATE NOCASE\n"
                                          "ORDER BY variants.deleted_at IS NOT NULL, variants.id\n"
                                          "LIMIT 1");
    RowId next = m_plan.firstVariant;
    for (size_t i = 0; i < count; ++i) {
        const HistoryProduct &product = m_history.products[i];
        if (product.sku.empty()) // all its lines were refused
            continue;
        if (!none && find.bind(1, product.sku).next()) {
            m_plan.products[i] = Fate::Unchanged;
            m_plan.variantIds[i] = find.integer(0);
            m_plan.productNames[i] = m_plan.shopNames.emplace_back(find.utf8(1));
        } else {
            m_plan.products[i] = Fate::New;
            m_plan.variantIds[i] = next++;
            m_plan.productNames[i] = product.name;
        }
        find.reset();
    }
    return find.status();
}

Status HistoryMatcher::matchCustomers()
{
    m_plan.customers.assign(m_history.customers.size(), Fate::Nothing);
    m_plan.customerIds.assign(m_history.customers.size(), 0);
    for (const HistoryOrder &order : m_history.orders)
        if (order.lines > 0 && order.customer != ViewTable::kNone)
            m_plan.customers[order.customer] = Fate::New;
    const bool none = isEmpty("customers");
    RowId next = m_plan.firstCustomer;
    for (size_t i = 0; i < m_plan.customers.size(); ++i) {
        if (m_plan.customers[i] == Fate::Nothing)
            continue;
        const auto known = none ? Result<RowId>(0) : shopCustomer(m_history.customers[i]);
        if (!known)
            return known.error();
        m_plan.customers[i] = *known > 0 ? Fate::Unchanged : Fate::New;
        m_plan.customerIds[i] = *known > 0 ? *known : next++;
    }
    return done();
}

Result<RowId> HistoryMatcher::shopCustomer(const HistoryCustomer &customer)
{
    if (!customer.code.empty() || !customer.phone.empty()) {
        Statement find = m_connection.prepare(customer.code.empty()
                ? "SELECT coalesce(merged_into, id) FROM customers WHERE phone = ?1 AND phone <> ''\n"
                  "ORDER BY deleted_at IS NOT NULL, id LIMIT 1"
                : "SELECT coalesce(merged_into, id) FROM customers WHERE code = ?1\n"
                  "ORDER BY deleted_at IS NOT NULL, id LIMIT 1");
        find.bind(1, customer.code.empty() ? customer.phone : customer.code);
        const RowId id = find.next() ? find.integer(0) : 0;
        if (!find.status())
            return find.status().error();
        return id;
    }
    if (auto loaded = loadCustomerNames(); !loaded)
        return loaded.error();
    const auto known = m_customerNames.find(std::string(customer.name));
    return known == m_customerNames.end() ? 0 : known->second;
}

Status HistoryMatcher::loadCustomerNames()
{
    if (m_customerNamesLoaded)
        return done();
    m_customerNamesLoaded = true;
    Statement all = m_connection.prepare("SELECT name, coalesce(merged_into, id) FROM customers\n"
                                         "WHERE erased_at IS NULL\n"
                                         "ORDER BY deleted_at IS NOT NULL, id");
    while (all.next())
        m_customerNames.emplace(all.utf8(0), all.integer(1));
    return all.status();
}

Status HistoryMatcher::matchOrders()
{
    m_plan.orders.assign(m_history.orders.size(), Fate::Nothing);
    m_plan.orderIds.assign(m_history.orders.size(), 0);
    const bool none = isEmpty("orders");
    Statement find = m_connection.prepare("SELECT id, source, customer_id, placed_at, country, note,\n"
                                          "    status = 'cancelled' AND paid = refunded\n"
                                          "FROM orders WHERE number = ?1");
    Statement lines =
        m_connection.prepare("SELECT variant_id, quantity, unit_price, exact_price, discount, amount, sku, name\n"
                             "FROM order_lines\n"
                             "WHERE order_id = ?1\n"
                             "ORDER BY line_no");
    RowId next = m_plan.firstOrder;
    for (size_t i = 0; i < m_history.orders.size(); ++i) {
        if (m_history.orders[i].lines == 0)
            continue;
        if (!none)
            if (auto matched = matchOrder(i, find, lines); !matched)
                return matched;
        if (m_plan.orders[i] == Fate::Nothing) {
            m_plan.orders[i] = Fate::New;
            m_plan.orderIds[i] = next++;
            m_plan.newLines += m_history.orders[i].lines;
        }
    }
    return done();
}

Status HistoryMatcher::matchOrder(size_t index, Statement &find, Statement &lines)
{
    const HistoryOrder &order = m_history.orders[index];
    find.bind(1, order.number);
    if (find.next()) {
        m_plan.orderIds[index] = find.integer(0);
        if (find.utf8(1) != kImported) {
            m_plan.orders[index] = Fate::Refused;
            m_report.refuse(order.fileLine,
                Refusal::tr("The shop has an order %1 already that did not come from an import.")
                    .arg(toQString(order.number)));
        } else {
            const bool facts = sameFacts(order, find);
            const auto same = sameLines(order, lines.bind(1, find.integer(0)));
            if (!same)
                return same.error();
            const bool takenBack = find.integer(6) != 0;
            if (takenBack)
                m_plan.takenBack.insert(find.integer(0));
            m_plan.orders[index] = !facts || !*same ? Fate::Changed : takenBack ? Fate::Returned : Fate::Unchanged;
        }
    }
    find.reset();
    return find.status();
}

// What the file does not say was perhaps written by a person since, and stays.
bool HistoryMatcher::sameFacts(const HistoryOrder &order, const Statement &row) const
{
    const bool sameCustomer =
        order.customer == ViewTable::kNone || row.integer(2) == m_plan.customerIds[order.customer];
    return sameCustomer && row.integer(3) == order.placedAt && (order.country.empty() || row.utf8(4) == order.country)
        && (order.note.empty() || row.utf8(5) == order.note);
}

Result<bool> HistoryMatcher::sameLines(const HistoryOrder &order, Statement &rows) const
{
    uint32_t count = 0;
    bool same = true;
    while (same && rows.next()) {
        same = count < order.lines && sameLine(m_history.lines[m_history.ordered[order.firstLine + count]], rows);
        ++count;
    }
    if (!rows.status())
        return rows.status().error();
    rows.reset();
    return same && count == order.lines;
}

bool HistoryMatcher::sameLine(const HistoryLine &line, const Statement &row) const
{
    const bool exact = line.exactPrice != ViewTable::kNone;
    return row.integer(0) == m_plan.variantIds[line.product] && row.integer(1) == line.quantity
        && row.integer(2) == line.unitPrice && row.isNull(3) == !exact
        && (!exact || row.utf8(3) == m_history.exactPrices[line.exactPrice]) && row.integer(4) == line.discount
        && row.integer(5) == line.amount && row.utf8(6) == line.sku && (line.name.empty() || row.utf8(7) == line.name);
}

Status HistoryMatcher::matchMovements()
{
    m_plan.movements.assign(m_history.movements.size(), Fate::New);
    m_plan.movementIds.resize(m_history.movements.size());
    const bool none = isEmpty("stock_movements");
    Statement find = m_connection.prepare("SELECT variant_id, quantity FROM stock_movements\n"
                                          "WHERE uuid = ?1");
    for (size_t i = 0; i < m_history.movements.size(); ++i) {
        const HistoryMovement &movement = m_history.movements[i];
        m_plan.movementIds[i] = movementUuid(m_plan.shop, m_history.orders[movement.order].number, movement.ordinal);
        if (!none)
            matchMovement(i, find);
    }
    return find.status();
}

// A movement that was taken back has its counter movement beside it, one that was taken up again the counter's counter.
void HistoryMatcher::matchMovement(size_t index, Statement &find)
{
    const HistoryLine &line = m_history.lines[m_history.movements[index].line];
    Uuid &uuid = m_plan.movementIds[index];
    bool counts = false;
    bool same = true;
    for (; find.bind(1, uuid).next(); uuid = ChangeReversal::counterMovement(uuid)) {
        counts = !counts;
        same &= find.integer(0) == m_plan.variantIds[line.product]
            && find.integer(1) == (counts ? line.quantity : -line.quantity);
        find.reset();
    }
    find.reset();
    if (same && counts)
        m_plan.movements[index] = Fate::Unchanged;
    if (same)
        return;
    m_plan.movements[index] = Fate::Refused;
    m_report.refuse(line.fileLine,
        Refusal::tr("This stock movement was imported before with other goods or another quantity; "
                    "stock history is never changed."));
}

} // namespace jishi
