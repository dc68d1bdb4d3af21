#include "models/importing/historyloader.h"

#include "models/importing/historymatcher.h"
#include "models/importing/indexpause.h"
#include "models/importing/linefeed.h"
#include "models/importing/orderhistorybuilder.h"
#include "models/outbox/capture.h"

#include <algorithm>
#include <unordered_map>

namespace jishi {

HistoryLoader::HistoryLoader(
    Connection &connection, const ImportedHistory &history, const HistoryPlan &plan, Instant now)
    : m_connection(connection)
    , m_history(history)
    , m_plan(plan)
    , m_now(now)
{ }

Uuid HistoryLoader::paymentUuid(const Uuid &order)
{
    return Uuid::derived(order, "payment/imported");
}

bool HistoryLoader::hasWork() const
{
    const auto anyNew = [](const std::vector<Fate> &fates) {
        return std::ranges::find(fates, Fate::New) != fates.end();
    };
    return anyNew(m_plan.products) || anyNew(m_plan.customers) || anyNew(m_plan.orders) || anyNew(m_plan.movements);
}

Status HistoryLoader::load(const ImportProgress &progress)
{
    if (!hasWork())
        return done();
    auto pause = CapturePause::begin(
        m_connection, { "products", "variants", "customers", "orders", "order_lines", "payments", "stock_movements" });
    if (!pause)
        return pause.error();
    if (auto inserted = insertRows(progress); !inserted)
        return inserted;
    if (auto captured = captureInserts(); !captured)
        return captured;
    return pause->resume();
}

Status HistoryLoader::insertRows(const ImportProgress &progress)
{
    if (auto inserted = insertProducts(); !inserted)
        return inserted;
    if (auto inserted = insertCustomers(); !inserted)
        return inserted;
    IndexPause indices(m_connection);
    if (auto taken = indices.begin({ "orders", "order_lines", "payments" }, m_plan.newLines); !taken)
        return taken;
    if (auto inserted = insertOrders(); !inserted)
        return inserted;
    if (auto referred = referCancellations(); !referred)
        return referred;
    if (auto inserted = LineFeed(m_connection, m_history, m_plan, progress).insertAll(); !inserted)
        return inserted;
    if (auto put = indices.resume(); !put)
        return put;
    return insertMovements();
}

Status HistoryLoader::insertProducts()
{
    Statement product = m_connection.prepare("INSERT INTO products (id, uuid, name, created_at)\n"
                                             "VALUES (?1, ?2, ?3, ?4)");
    Statement variant = m_connection.prepare("INSERT INTO variants (id, uuid, product_id, sku, price, created_at)\n"
                                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    RowId productId = m_plan.firstProduct;
    for (size_t i = 0; i < m_plan.products.size(); ++i) {
        if (m_plan.products[i] != Fate::New)
            continue;
        const HistoryProduct &each = m_history.products[i];
        product.bind(1, productId).bind(2, Uuid::v7(m_now)).bind(3, each.name).bind(4, m_now);
        if (auto inserted = product.run(); !inserted)
            return inserted;
        variant.bind(1, m_plan.variantIds[i]).bind(2, Uuid::v7(m_now)).bind(3, productId).bind(4, each.sku);
        variant.bind(5, each.price).bind(6, m_now);
        if (auto inserted = variant.run(); !inserted)
            return inserted;
        ++productId;
    }
    return done();
}

Status HistoryLoader::insertCustomers()
{
    Statement insert = m_connection.prepare("INSERT INTO customers (id, uuid, code, name, phone, country, created_at)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (size_t i = 0; i < m_plan.customers.size(); ++i) {
        if (m_plan.customers[i] != Fate::New)
            continue;
        const HistoryCustomer &each = m_history.customers[i];
        const std::string_view name = !each.name.empty() ? each.name : !each.code.empty() ? each.code : each.phone;
        insert.bind(1, m_plan.customerIds[i]).bind(2, Uuid::v7(m_now));
        if (each.code.empty())
            insert.bindNull(3);
        else
            insert.bind(3, each.code);
        insert.bind(4, name).bind(5, each.phone).bind(6, each.country).bind(7, m_now);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status HistoryLoader::insertOrders()
{
    Statement insert = m_connection.prepare(
        "INSERT INTO orders (id, uuid, number, customer_id, placed_at, status, source, country, note,\n"
        "                    gross, returns, total, paid, refunded, fulfilment)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, 'completed', 'import', ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'handed_over')");
    Statement pay = m_connection.prepare("INSERT INTO payments (id, uuid, order_id, amount, method, at)\n"
                                         "VALUES (?1, ?2, ?3, ?4, 'imported', ?5)");
    RowId paymentId = m_plan.firstPayment;
    for (size_t i = 0; i < m_plan.orders.size(); ++i) {
        if (m_plan.orders[i] != Fate::New)
            continue;
        const HistoryOrder &order = m_history.orders[i];
        const Uuid uuid = Uuid::v7(order.placedAt);
        insert.bind(1, m_plan.orderIds[i]).bind(2, uuid).bind(3, order.number);
        if (order.customer == ViewTable::kNone)
            insert.bindNull(4);
        else
            insert.bind(4, m_plan.customerIds[order.customer]);
        const int64_t total = order.total();
        insert.bind(5, order.placedAt).bind(6, order.country).bind(7, order.note);
        insert.bind(8, order.gross).bind(9, order.returns).bind(10, total);
        insert.bind(11, std::max<int64_t>(total, 0)).bind(12, std::max<int64_t>(-total, 0));
        if (auto inserted = insert.run(); !inserted)
            return inserted;
        if (total == 0)
            continue;
        pay.bind(1, paymentId++).bind(2, paymentUuid(uuid)).bind(3, m_plan.orderIds[i]).bind(4, total);
        if (auto paid = pay.bind(5, order.placedAt).run(); !paid)
            return paid;
    }
    return done();
}

// After all orders are there, because a cancellation may stand before its order in the file.
Status HistoryLoader::referCancellations()
{
    Statement refer = m_connection.prepare("UPDATE orders\n"
                                           "SET refers_to = (SELECT id FROM orders WHERE number = ?2)\n"
                                           "WHERE id = ?1");
    for (size_t i = 0; i < m_plan.orders.size(); ++i) {
        const std::string_view original = OrderHistoryBuilder::cancelledNumber(m_history.orders[i].number);
        if (m_plan.orders[i] != Fate::New || original.empty())
            continue;
        if (auto referred = refer.bind(1, m_plan.orderIds[i]).bind(2, original).run(); !referred)
            return referred;
    }
    return done();
}

Status HistoryLoader::insertMovements()
{
    Statement insert = m_connection.prepare(
        "INSERT INTO stock_movements (id, uuid, variant_id, quantity, reason, reference, note, at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    std::unordered_map<RowId, int64_t> changes;
    RowId id = m_plan.firstMovement;
    for (size_t i = 0; i < m_plan.movements.size(); ++i) {
        if (m_plan.movements[i] != Fate::New)
            continue;
        const HistoryMovement &movement = m_history.movements[i];
        const HistoryLine &line = m_history.lines[movement.line];
        const std::string_view number = m_history.orders[movement.order].number;
        const RowId variant = m_plan.variantIds[line.product];
        insert.bind(1, id++).bind(2, m_plan.movementIds[i]).bind(3, variant);
        insert.bind(4, line.quantity).bind(5, line.quantity < 0 ? "write_off" : "count").bind(6, number);
        // What stands in the name's place there is mostly why: "damaged", "found".
        insert.bind(7, line.name == m_plan.productNames[line.product] ? std::string_view() : line.name)
            .bind(8, line.at);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
        changes[variant] += line.quantity;
    }
    Statement derive = m_connection.prepare("UPDATE variants SET on_hand = on_hand + ?2 WHERE id = ?1");
    for (const auto &[variant, change] : changes)
        if (auto derived = derive.bind(1, variant).bind(2, change).run(); !derived)
            return derived;
    return done();
}

// What the capture triggers would have written. Lines travel with the insert of their order.
Status HistoryLoader::captureInserts()
{
    const std::pair<const char *, RowId> tables[] = { { "products", m_plan.firstProduct },
        { "variants", m_plan.firstVariant }, { "customers", m_plan.firstCustomer }, { "orders", m_plan.firstOrder },
        { "payments", m_plan.firstPayment }, { "stock_movements", m_plan.firstMovement } };
    for (const auto &[table, first] : tables)
        if (auto captured = captureRun(m_connection, table, first, m_now); !captured)
            return captured;
    return done();
}

} // namespace jishi
