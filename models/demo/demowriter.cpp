#include "models/demo/demowriter.h"

#include "models/demo/demonetwork.h"
#include "models/demo/demowords.h"
#include "models/outbox/capture.h"
#include "models/settings/settings.h"

#include <algorithm>
#include <cstdio>

namespace jishi::demo {

namespace {

std::optional<std::string_view> unlessEmpty(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<int64_t> unlessZero(int64_t value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

// A bilingual word as the shop writes it: "水果 Fruit".
std::string both(const Words &words)
{
    return std::string(words.chinese) + ' ' + std::string(words.english);
}

// The line, from 1, that a return takes back; 0: it is no return.
int returnedLine(const Plan &plan, const PlannedOrder &order, int variant)
{
    if (order.origin < 0)
        return 0;
    const auto &lines = plan.orders[static_cast<size_t>(order.origin)].lines;
    const auto found = std::ranges::find(lines, variant, &PlannedLine::variant);
    return found == lines.end() ? 0 : static_cast<int>(found - lines.begin()) + 1;
}

} // namespace

Status PlanWriter::write(const Plan &plan, Instant opened)
{
    m_deviceCode = m_context.profile.deviceCode.toStdString();
    auto pause = CapturePause::begin(m_connection,
        { "categories", "products", "variants", "customers", "orders", "order_lines", "payments", "fulfilments",
            "stock_movements" });
    if (!pause)
        return pause.error();
    Status written = writeCategories(opened);
    const auto then = [&](auto step) {
        if (written)
            written = step();
    };
    then([&] { return NetworkWriter(m_connection, m_random, opened).writeSuppliers(); });
    then([&] { return writeProducts(plan, opened); });
    then([&] { return writeVariants(plan, opened); });
    then([&] { return writeCustomers(plan); });
    then([&] { return writeOrders(plan); });
    then([&] { return writeLines(plan); });
    then([&] { return writePayments(plan); });
    then([&] { return writeSteps(plan); });
    then([&] { return writeMovements(plan); });
    then([&] { return captureAll(); });
    then([&] { return pause->resume(); });
    then(
        [&] { return Settings(m_connection).set(setting::kNextOrderNumber, QString::number(plan.orders.size() + 1)); });
    return written;
}

std::string PlanWriter::number(size_t order) const
{
    char digits[24];
    std::snprintf(digits, sizeof digits, "-%06zu", order + 1);
    return m_deviceCode + digits;
}

Status PlanWriter::writeCategories(Instant opened)
{
    Statement insert = m_connection.prepare("INSERT INTO categories (id, uuid, parent_id, name, position, created_at)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    int64_t id = 0;
    for (const CategoryWords &category : categories()) {
        const std::string name = both(category.name);
        ++id;
        insert.bind(1, id)
            .bind(2, m_random.uuid(opened))
            .bindReference(3, category.parent + 1)
            .bind(4, std::string_view(name))
            .bind(5, id)
            .bind(6, opened);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status PlanWriter::writeProducts(const Plan &plan, Instant opened)
{
    Statement insert =
        m_connection.prepare("INSERT INTO products (id, uuid, category_id, name, option_names, created_at,\n"
                             "    supplier_id)\n"
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    int64_t id = 0;
    for (const PlannedProduct &product : plan.products) {
        insert.bind(1, ++id)
            .bind(2, m_random.uuid(opened))
            .bind(3, product.category + 1)
            .bind(4, std::string_view(product.name));
        insert.bind(5, product.hasSizes ? R"(["规格 Size"])" : "[]")
            .bind(6, opened)
            .bind(7, supplierOf(product.category));
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status PlanWriter::writeVariants(const Plan &plan, Instant opened)
{
    Statement insert =
        m_connection.prepare("INSERT INTO variants (id, uuid, product_id, position, sku, barcode, title, "
                             "option_values, unit, price, list_price,\n"
                             "    cost, low_stock, created_at, on_hand, reserved)\n"
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    int64_t id = 0;
    for (const PlannedVariant &variant : plan.variants) {
        const std::string options = variant.title.empty() ? "[]" : "[\"" + variant.title + "\"]";
        insert.bind(1, ++id).bind(2, m_random.uuid(opened)).bind(3, variant.product + 1).bind(4, variant.position);
        insert.bind(5, std::string_view(variant.sku))
            .bind(6, std::string_view(variant.barcode))
            .bind(7, std::string_view(variant.title));
        insert.bind(8, std::string_view(options))
            .bind(9, variant.unit)
            .bind(10, variant.price)
            .bind(11, unlessZero(variant.listPrice));
        insert.bind(12, variant.cost)
            .bind(13, variant.lowStock)
            .bind(14, opened)
            .bind(15, variant.onHand)
            .bind(16, variant.reserved);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status PlanWriter::writeCustomers(const Plan &plan)
{
    Statement insert = m_connection.prepare("INSERT INTO customers (id, uuid, name, phone, address, created_at)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    int64_t id = 0;
    for (const PlannedCustomer &customer : plan.customers) {
        insert.bind(1, ++id).bind(2, m_random.uuid(customer.since)).bind(3, std::string_view(customer.name));
        insert.bind(4, std::string_view(customer.phone))
            .bind(5, std::string_view(customer.address))
            .bind(6, customer.since);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status PlanWriter::writeOrders(const Plan &plan)
{
    Statement insert = m_connection.prepare(
        "INSERT INTO orders (id, uuid, number, customer_id, refers_to, placed_at, status, source, shipping, note,\n"
        "    gross, returns, total, paid, refunded, fulfilment)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'demo', ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    for (size_t i = 0; i < plan.orders.size(); ++i) {
        const PlannedOrder &order = plan.orders[i];
        int64_t gross = 0, returns = 0, paid = 0, refunded = 0;
        for (const PlannedLine &line : order.lines)
            (line.amount > 0 ? gross : returns) += line.amount;
        for (const PlannedPayment &payment : order.payments)
            (payment.amount > 0 ? paid : refunded) += payment.amount > 0 ? payment.amount : -payment.amount;
        const std::string text = number(i);
        insert.bind(1, static_cast<int64_t>(i) + 1).bind(2, m_random.uuid(order.at)).bind(3, std::string_view(text));
        insert.bindReference(4, order.customer + 1)
            .bindReference(5, order.origin + 1)
            .bind(6, order.at)
            .bind(7, toText(order.status));
        insert.bind(8, order.shipping)
            .bind(9, order.note)
            .bind(10, gross)
            .bind(11, returns)
            .bind(12, gross + returns + order.shipping);
        insert.bind(13, paid)
            .bind(14, refunded)
            .bind(15, toText(order.steps.empty() ? FulfilmentState::Open : order.steps.back().state));
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

Status PlanWriter::writeLines(const Plan &plan)
{
    Statement insert = m_connection.prepare("INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, "
                                            "quantity, unit_price, discount, amount, cost,\n"
                                            "    category_id, list_price, returns_line)\n"
                                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    for (size_t i = 0; i < plan.orders.size(); ++i) {
        int lineNo = 0;
        for (const PlannedLine &line : plan.orders[i].lines) {
            const PlannedVariant &variant = plan.variants[static_cast<size_t>(line.variant)];
            insert.bind(1, static_cast<int64_t>(i) + 1)
                .bind(2, ++lineNo)
                .bind(3, line.variant + 1)
                .bind(4, std::string_view(variant.sku));
            insert.bind(5, std::string_view(variant.name))
                .bind(6, variant.unit)
                .bind(7, line.quantity)
                .bind(8, variant.price);
            insert.bind(9, line.discount).bind(10, line.amount).bind(11, variant.cost);
            insert.bind(12, plan.products[static_cast<size_t>(variant.product)].category + 1)
                .bind(13, variant.listPrice > 0 ? variant.listPrice : variant.price)
                .bindReference(14, returnedLine(plan, plan.orders[i], line.variant));
            if (auto inserted = insert.run(); !inserted)
                return inserted;
        }
    }
    return done();
}

Status PlanWriter::writePayments(const Plan &plan)
{
    Statement insert =
        m_connection.prepare("INSERT INTO payments (uuid, order_id, amount, method, at) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (size_t i = 0; i < plan.orders.size(); ++i)
        for (const PlannedPayment &payment : plan.orders[i].payments) {
            insert.bind(1, m_random.uuid(payment.at)).bind(2, static_cast<int64_t>(i) + 1).bind(3, payment.amount);
            insert.bind(4, toText(payment.method)).bind(5, payment.at);
            if (auto inserted = insert.run(); !inserted)
                return inserted;
        }
    return done();
}

Status PlanWriter::writeSteps(const Plan &plan)
{
    Statement insert =
        m_connection.prepare("INSERT INTO fulfilments (uuid, order_id, state, at) VALUES (?1, ?2, ?3, ?4)");
    for (size_t i = 0; i < plan.orders.size(); ++i)
        for (const PlannedStep &step : plan.orders[i].steps) {
            insert.bind(1, m_random.uuid(step.at))
                .bind(2, static_cast<int64_t>(i) + 1)
                .bind(3, toText(step.state))
                .bind(4, step.at);
            if (auto inserted = insert.run(); !inserted)
                return inserted;
        }
    return done();
}

Status PlanWriter::writeMovements(const Plan &plan)
{
    Statement insert = m_connection.prepare(
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, order_id, reference, note, at)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const PlannedMovement &movement : plan.movements) {
        const std::string reference = movement.order < 0 ? std::string() : number(static_cast<size_t>(movement.order));
        insert.bind(1, m_random.uuid(movement.at)).bind(2, movement.variant + 1).bind(3, movement.quantity);
        insert.bind(4, toText(movement.reason)).bindReference(5, movement.order + 1).bind(6, unlessEmpty(reference));
        insert.bind(7, movement.note).bind(8, movement.at);
        if (auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return done();
}

// What the capture triggers would have written: one insert per row, lines carried by their orders.
Status PlanWriter::captureAll()
{
    constexpr std::pair<const char *, const char *> tables[] = { { "categories", "created_at" },
        { "products", "created_at" }, { "variants", "created_at" }, { "customers", "created_at" },
        { "orders", "placed_at" }, { "payments", "at" }, { "fulfilments", "at" }, { "stock_movements", "at" } };
    for (const auto &[table, at] : tables) {
        const std::string name(table);
        const Status captured = m_connection.execute("INSERT INTO outbox (change, table_name, row, operation, at)\n"
                                                     "SELECT (SELECT change FROM capture_state), '"
            + name + "', id, 'insert', " + at + "\nFROM " + name + " ORDER BY id");
        if (!captured)
            return captured;
    }
    return done();
}

} // namespace jishi::demo
