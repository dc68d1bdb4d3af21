#include "models/check/shopcheck.h"

#include "models/check/ledgercheck.h"
#include "models/db/migrator.h"
#include "models/outbox/capture.h"
#include "models/outbox/syncedtables.h"
#include "models/shop/resellercopy.h"

#include <algorithm>
#include <map>

namespace jishi {

namespace {

using Schema = std::map<std::string, std::string>; // "trigger capture_orders_insert" -> its SQL

Result<Schema> schemaOf(Connection &connection)
{
    Schema schema;
    Statement rows = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema\n"
                                        "WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'");
    while (rows.next())
        schema.emplace(rows.utf8(0), rows.utf8(1));
    if (auto read = rows.status(); !read)
        return read.error();
    return schema;
}

// What a new file would have: the migrations, run in memory.
Result<Schema> declaredSchema()
{
    auto fresh = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!fresh)
        return fresh.error();
    if (auto migrated = Migrator(**fresh).migrate(); !migrated)
        return migrated.error();
    return schemaOf(**fresh);
}

const char *kindOfObject(const std::string &name)
{
    return name.starts_with("trigger capture_") ? "capture" : "schema";
}

} // namespace

Result<CheckReport> ShopCheck::run()
{
    if (auto begun = m_connection.execute("BEGIN"); !begun)
        return begun.error();
    checkFile();
    if (isSound()) {
        checkSchema();
        checkTables();
        checkCapture();
        checkFigures();
        checkLines();
        checkRole();
        checkCatalog();
        checkOrders();
        checkCustomers();
        checkResellers();
        checkBills();
        LedgerCheck(m_connection, m_context, m_findings).run();
        count();
    }
    (void)m_connection.execute("COMMIT");
    const Status &status = m_findings.status();
    if (!status && status.error().kind == ErrorKind::Damaged)
        add("damaged", status.error().detail);
    else if (!status && m_findings.report().ok())
        return status.error();
    return std::move(m_findings.report());
}

void ShopCheck::checkRole()
{
    const auto found = whatAResellerMayNotHold(m_connection, m_context.profile.role);
    if (!found)
        return note(found.error());
    for (const QString &what : *found)
        add("role", QStringLiteral("A reseller's file holds ") + what);
}

bool ShopCheck::isSound() const
{
    return m_findings.status() && !m_findings.isDamaged();
}

void ShopCheck::checkFile()
{
    Statement quick = m_connection.prepare("PRAGMA quick_check(20)");
    while (quick.next())
        if (quick.utf8(0) != "ok")
            add("damaged", quick.text(0));
    note(quick.status());
    each("foreign_key",
        "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' points to a missing row of ' || parent FROM "
        "pragma_foreign_key_check",
        QStringLiteral("%1"));
    const auto id = m_connection.integer("PRAGMA application_id");
    if (id && *id != kApplicationId)
        add("application_id", QStringLiteral("The file says it belongs to application %1").arg(*id));
}

void ShopCheck::checkSchema()
{
    const auto wanted = declaredSchema();
    const auto present = schemaOf(m_connection);
    if (!wanted || !present)
        return note(wanted ? present.error() : wanted.error());
    for (const auto &[name, sql] : *wanted) {
        const auto found = present->find(name);
        const QString object = QString::fromStdString(name);
        if (found == present->end())
            add(kindOfObject(name), QStringLiteral("The %1 is missing").arg(object));
        else if (found->second != sql)
            add(kindOfObject(name), QStringLiteral("The %1 is not as this version made it").arg(object));
    }
    for (const auto &[name, sql] : *present)
        if (!wanted->contains(name) && name.starts_with("trigger "))
            add(kindOfObject(name), QStringLiteral("Nobody declared the %1").arg(QString::fromStdString(name)));
}

void ShopCheck::checkTables()
{
    Statement tables =
        m_connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'");
    while (tables.next()) {
        const std::string name(tables.utf8(0));
        const bool synced = std::ranges::find(syncedTables(), name, &SyncedTable::name) != syncedTables().end();
        const bool local = std::ranges::find(localTables(), name) != localTables().end();
        if (!synced && !local)
            add("undeclared_table",
                QStringLiteral("The table %1 is declared neither synced nor local").arg(tables.text(0)));
    }
    note(tables.status());
}

// Every row has its insert in the outbox, or is known to be at the hub.
void ShopCheck::checkCapture()
{
    for (const SyncedTable &table : syncedTables()) {
        const std::string key = "t." + table.key;
        std::string sql = "SELECT t." + table.key + (table.part.empty() ? "" : " || ' part ' || t." + table.part)
            + "\nFROM " + table.name + " t\nWHERE NOT (" + handedOn(table.name, m_context.profile.role) + ")\nAND ";
        sql += "NOT " + insertWaits(table.parent.empty() ? table.name : table.parent, key);
        if (!table.parent.empty())
            sql += "\nAND NOT " + insertWaits(table.name, key, " AND part = t." + table.part);
        sql += "\nAND NOT " + isAtHub(table);
        each("uncaptured", sql, QString::fromStdString(table.name) + QStringLiteral(" row %1 is not in the outbox"));
    }
}

void ShopCheck::checkFigures()
{
    each("on_hand",
        "SELECT coalesce(v.sku, 'variant ' || v.id) || ': ' || v.on_hand || ' on hand, movements add up to ' || "
        "coalesce(m.quantity, 0)\n"
        "FROM variants v\n"
        "LEFT JOIN (SELECT variant_id, sum(quantity) AS quantity FROM stock_movements GROUP BY variant_id) m ON "
        "m.variant_id = v.id\n"
        "WHERE v.on_hand <> coalesce(m.quantity, 0)",
        QStringLiteral("%1 (thousandths)"));
    each("reserved",
        "SELECT coalesce(v.sku, 'variant ' || v.id) || ': ' || v.reserved || ' reserved, open orders add up to ' || "
        "coalesce(l.quantity, 0)\n"
        "FROM variants v\n"
        "LEFT JOIN (\n"
        "    SELECT lines.variant_id, sum(lines.quantity) AS quantity\n"
        "    FROM orders o JOIN order_lines lines ON lines.order_id = o.id\n"
        "    WHERE o.status = 'placed'\n"
        "    GROUP BY lines.variant_id) l ON l.variant_id = v.id\n"
        "WHERE v.reserved <> coalesce(l.quantity, 0)",
        QStringLiteral("%1 (thousandths)"));
    each("order_total",
        "SELECT o.number || ': ' || o.gross || ' gross, ' || o.returns || ' returns, ' || o.total || ' total; its "
        "lines say '\n"
        "    || coalesce(l.gross, 0) || ', ' || coalesce(l.returns, 0) || ', ' || (coalesce(l.amount, 0) + "
        "o.shipping)\n"
        "FROM orders o\n"
        "LEFT JOIN (\n"
        "    SELECT order_id, sum(amount) AS amount, sum(max(amount, 0)) AS gross, sum(min(amount, 0)) AS returns\n"
        "    FROM order_lines GROUP BY order_id) l ON l.order_id = o.id\n"
        "WHERE o.gross <> coalesce(l.gross, 0)\n"
        "OR o.returns <> coalesce(l.returns, 0)\n"
        "OR o.total <> coalesce(l.amount, 0) + o.shipping",
        QStringLiteral("Order %1"));
    each("paid",
        "SELECT o.number || ': ' || o.paid || ' paid, ' || o.refunded || ' refunded; its payments say '\n"
        "    || coalesce(p.paid, 0) || ', ' || coalesce(p.refunded, 0)\n"
        "FROM orders o\n"
        "LEFT JOIN (\n"
        "    SELECT order_id, sum(iif(corrects IS NULL, max(amount, 0), amount)) AS paid,\n"
        "        sum(iif(corrects IS NULL, max(-amount, 0), 0)) AS refunded\n"
        "    FROM payments GROUP BY order_id) p ON p.order_id = o.id\n"
        "WHERE o.paid <> coalesce(p.paid, 0) OR o.refunded <> coalesce(p.refunded, 0)",
        QStringLiteral("Order %1"));
    // Imported history is handed over by definition: it has no steps until somebody takes one here.
    each("fulfilment",
        "SELECT o.number || ' is ' || o.fulfilment || ', its last step says ' || coalesce(f.state, 'none')\n"
        "FROM orders o\n"
        "LEFT JOIN fulfilments f ON f.id = (SELECT id FROM fulfilments n WHERE n.order_id = o.id\n"
        "    ORDER BY n.state = 'handed_over' DESC, n.at DESC, n.uuid DESC LIMIT 1)\n"
        "WHERE o.fulfilment <> coalesce(f.state, CASE o.source WHEN 'import' THEN 'handed_over' ELSE 'open' END)",
        QStringLiteral("Order %1"));
}

// Here and not in SQL: a product of two columns could leave 64 bits and become a floating-point number there.
void ShopCheck::checkLines()
{
    Statement rows = m_connection.prepare(
        "SELECT order_id, line_no, quantity, unit_price, exact_price, discount + order_discount, amount\n"
        "FROM order_lines");
    int found = 0;
    while (rows.next()) {
        const int64_t quantity = rows.integer(2);
        const auto exact = rows.isNull(4) ? std::nullopt : Decimal::parse(rows.utf8(4));
        const auto full = exact
            ? multiplyToScaled(*exact, { quantity, Quantity::kDecimals }, m_context.profile.currency.decimals())
            : multiplyDivide(quantity, rows.integer(3), Quantity::kPerUnit);
        const bool priced = rows.isNull(4) || exact;
        if (!priced || !full || *full - rows.integer(5) != rows.integer(6))
            m_findings.addFew("line_amount", found,
                QStringLiteral("Line %1 of order row %2 says %3")
                    .arg(rows.integer(1))
                    .arg(rows.integer(0))
                    .arg(rows.integer(6)));
    }
    m_findings.tellRest("line_amount", found);
    note(rows.status());
}

void ShopCheck::checkCatalog()
{
    each("duplicate_sku",
        "SELECT upper(sku) || ' (' || count(*) || ' times)' FROM variants\n"
        "WHERE sku IS NOT NULL AND deleted_at IS NULL\n"
        "GROUP BY sku COLLATE NOCASE HAVING count(*) > 1",
        QStringLiteral("SKU %1"));
    each("no_variant",
        "SELECT p.id || ' ' || p.name FROM products p\n"
        "WHERE p.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM variants v WHERE v.product_id = p.id)",
        QStringLiteral("Product %1 has no variant"));
    for (const SyncedTable &table : syncedTables())
        if (table.part.empty())
            each("uuid", "SELECT id FROM " + table.name + " WHERE typeof(uuid) <> 'blob' OR length(uuid) <> 16",
                QString::fromStdString(table.name) + QStringLiteral(" row %1 has an id that is no UUID"));
}

void ShopCheck::checkOrders()
{
    each("no_lines",
        "SELECT number FROM orders o\n"
        "WHERE status IN ('placed', 'completed') AND shipping >= 0\n"
        "AND NOT EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = o.id)",
        QStringLiteral("Order %1 has no line"));
    each("refund", "SELECT number FROM orders WHERE refunded > paid AND total >= 0",
        QStringLiteral("Order %1 paid back more than came in"));
    each("refund",
        "SELECT o.number FROM orders o\n"
        "JOIN (SELECT refers_to, sum(refunded - paid) AS back FROM orders\n"
        "    WHERE source = 'refund' AND refers_to IS NOT NULL GROUP BY refers_to) r ON r.refers_to = o.id\n"
        "WHERE r.back > o.paid - o.refunded",
        QStringLiteral("Order %1 paid back more than came in"));
    each("returned",
        "SELECT o.number || ', line ' || l.line_no FROM order_lines l\n"
        "JOIN orders o ON o.id = l.order_id\n"
        "JOIN (SELECT r.refers_to, b.returns_line, sum(b.quantity) AS quantity, sum(b.amount) AS amount\n"
        "    FROM orders r JOIN order_lines b ON b.order_id = r.id\n"
        "    WHERE b.returns_line IS NOT NULL AND r.status <> 'cancelled'\n"
        "    GROUP BY r.refers_to, b.returns_line) t ON t.refers_to = l.order_id AND t.returns_line = l.line_no\n"
        "WHERE -t.quantity > l.quantity OR -t.amount > l.amount",
        QStringLiteral("Order %1 was taken back more than it was"));
    each("order_discount",
        "SELECT o.number || ': ' || o.discount || ' off the whole, its lines carry ' || coalesce(l.discount, 0)\n"
        "FROM orders o\n"
        "LEFT JOIN (SELECT order_id, sum(order_discount) AS discount FROM order_lines GROUP BY order_id) l\n"
        "    ON l.order_id = o.id\n"
        "WHERE o.discount <> coalesce(l.discount, 0) OR o.rounding NOT BETWEEN 0 AND o.discount",
        QStringLiteral("Order %1"));
    each("order_number",
        "SELECT number FROM orders, (SELECT value AS code FROM settings WHERE key = 'device_code') device,\n"
        "    (SELECT value AS next FROM settings WHERE key = 'next_order_number') counter\n"
        "WHERE number GLOB device.code || '-[0-9]*'\n"
        "AND CAST(substr(number, length(device.code) + 2) AS INTEGER) >= CAST(counter.next AS INTEGER)",
        QStringLiteral("Order number %1 would be given out again"));
}

void ShopCheck::checkCustomers()
{
    each("merged",
        "SELECT o.id FROM customers o JOIN customers k ON k.id = o.merged_into\n"
        "WHERE o.deleted_at IS NULL OR k.merged_into IS NOT NULL",
        QStringLiteral(
            "Customer row %1 was merged into another and is not deleted, or went into one that was merged too"));
    each("erased",
        "SELECT c.id FROM customers c\n"
        "WHERE c.erased_at IS NOT NULL\n"
        "AND (c.name || c.phone || c.wechat || c.address || c.note || c.remark || c.tags || c.birthday <> ''\n"
        "    OR EXISTS (SELECT 1 FROM customer_contacts WHERE customer_id = c.id AND value || label <> '')\n"
        "    OR EXISTS (SELECT 1 FROM group_members WHERE customer_id = c.id AND nickname <> ''))",
        QStringLiteral("Customer row %1 was erased and still says who she is"));
}

void ShopCheck::checkResellers()
{
    each("erased",
        "SELECT id FROM resellers WHERE erased_at IS NOT NULL AND (name NOT GLOB '#*' OR phone || wechat || note ||\n"
        "    payout_account || payout_name || payout_bank || identity_number <> '')",
        QStringLiteral("Reseller row %1 was erased and still says who she is"));
    each("inviters",
        "WITH RECURSIVE above (start, id) AS (SELECT id, inviter_id FROM resellers WHERE inviter_id IS NOT NULL\n"
        "    UNION SELECT a.start, r.inviter_id FROM above a JOIN resellers r ON r.id = a.id\n"
        "        WHERE r.inviter_id IS NOT NULL)\n"
        "SELECT start FROM above WHERE id = start",
        QStringLiteral("Reseller row %1 has invited herself, through others or not"));
    each("invites",
        "SELECT v.code FROM reseller_invites v JOIN resellers r ON r.id = v.used_by\n"
        "WHERE v.inviter_id = v.used_by",
        QStringLiteral("The invitation %1 was used by whoever made it"));
}

// A transaction of a wallet's bill is money once.
void ShopCheck::checkBills()
{
    each("bill",
        "SELECT b.provider || ' ' || b.transaction_id || b.refund_id || ': ' || b.amount || ' on the bill, ' ||\n"
        "    sum(p.amount) || ' booked'\n"
        "FROM bill_rows b\n"
        "JOIN bill_matches m ON m.bill_row_id = b.id AND m.deleted_at IS NULL\n"
        "JOIN payments p ON p.id = m.payment_id\n"
        "GROUP BY b.id HAVING sum(p.amount) <> b.amount",
        QStringLiteral("Transaction %1"));
    each("bill",
        "SELECT p.id FROM payments p\n"
        "JOIN bill_matches m ON m.payment_id = p.id AND m.deleted_at IS NULL\n"
        "WHERE p.corrects IS NOT NULL OR EXISTS (SELECT 1 FROM payments c WHERE c.corrects = p.id)",
        QStringLiteral("Payment row %1 was taken back and still settles a bill"));
    each("correction",
        "SELECT c.id FROM payments c JOIN payments p ON p.id = c.corrects\n"
        "WHERE c.amount <> -p.amount OR c.order_id <> p.order_id OR p.corrects IS NOT NULL",
        QStringLiteral("Payment row %1 does not take back what it says it does"));
}

void ShopCheck::count()
{
    constexpr std::pair<const char *, const char *> counted[] = { { "products", "products" },
        { "variants", "variants" }, { "customers", "customers" }, { "orders", "orders" },
        { "orderLines", "order_lines" }, { "payments", "payments" }, { "stockMovements", "stock_movements" },
        { "commissionEntries", "commission_entries" }, { "outbox", "outbox" } };
    for (const auto &[name, table] : counted) {
        const auto rows = m_connection.integer(std::string("SELECT count(*) FROM ") + table);
        if (!rows)
            return note(rows.error());
        m_findings.report().counts.emplace_back(QString::fromLatin1(name), *rows);
    }
}

} // namespace jishi
