#include "models/history/changereversal.h"

#include "models/base/refusal.h"
#include "models/history/importedorders.h"
#include "models/history/orderreversal.h"
#include "models/outbox/syncedtables.h"
#include "models/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <set>

namespace jishi {

namespace {

// Tables whose rows end by being marked, so that a new row can be taken back.
constexpr std::array<std::string_view, 26> kArchived { "categories", "products", "variants", "suppliers",
    "variant_barcodes", "product_pictures", "reseller_tiers", "tier_prices", "custom_fields", "custom_values",
    "stock_counts", "stock_count_lines", "customers", "customer_contacts", "groups", "group_members", "pickup_points",
    "resellers", "purchase_lines", "bill_rows", "group_lists", "goods_words", "links", "campaigns", "reseller_invites",
    "shop_options" };

bool isArchived(const std::string &table)
{
    return std::ranges::find(kArchived, table) != kArchived.end();
}

bool isReversible(const std::string &table)
{
    return isArchived(table) || table == "stock_movements" || table == "pictures";
}

bool isOfOrders(const std::string &table)
{
    return table == "orders" || table == "order_lines" || table == "payments" || table == "fulfilments"
        || table == "order_trail" || table == "attributions" || table == "link_touches";
}

const SyncedTable *declarationOf(const std::string &table)
{
    const auto tables = syncedTables();
    const auto found = std::ranges::find(tables, table, &SyncedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

Result<int64_t> currentChange(Connection &connection)
{
    return connection.integer("SELECT change FROM capture_state");
}

Result<Reversal> ChangeReversal::takeBack(int64_t change)
{
    const auto own = currentChange(m_connection);
    if (!own)
        return own.error();
    m_reversal = { .change = *own };
    m_now = m_context.clock->now();
    const auto records = recordsOf(change);
    if (!records)
        return records.error();
    const auto orders = ordersIn(change, *records);
    if (!orders)
        return orders.error();
    m_orders = *orders;
    if (auto undone = takeBackAll(change, *records); !undone)
        return undone.error();
    if (auto unique = checkCodes(*records); !unique)
        return unique.error();
    if (m_reversal.restored == 0)
        return refused(Refusal::tr("All of this has been changed again since."));
    return m_reversal;
}

Status ChangeReversal::takeBackAll(int64_t change, const std::vector<Record> &records)
{
    if (m_orders == Orders::Imported)
        return takeBackImport(change, records);
    OrderReversal orders(m_connection, m_context);
    // Before the customers, who stay as long as an order of theirs does.
    if (auto begun = m_orders == Orders::Changed ? orders.begin(change, m_reversal) : done(); !begun)
        return begun;
    if (auto taken = takeBackRows(records, [&](RowId order) { return orders.isSettled(order); }); !taken)
        return taken;
    return m_orders == Orders::Changed ? orders.finish(change) : done();
}

Status ChangeReversal::takeBackImport(int64_t change, const std::vector<Record> &records)
{
    ImportedOrders orders(m_connection, m_now);
    const auto lost = orders.irreversible(change);
    if (!lost)
        return lost.error();
    m_reversal.left += static_cast<int>(lost->size());
    if (auto cancelled = orders.cancel(change, m_reversal); !cancelled)
        return cancelled;
    if (auto taken = takeBackRows(records, [&](RowId order) { return lost->contains(order); }); !taken)
        return taken;
    return orders.settle(change);
}

template <typename Settled>
Status ChangeReversal::takeBackRows(const std::vector<Record> &records, const Settled &isSettled)
{
    std::set<std::pair<std::string, RowId>> made;
    for (const Record &record : records)
        if (record.operation == "insert" && isArchived(record.table))
            made.emplace(record.table, record.row);
    for (const Record &record : records) {
        // A row that is archived keeps what it said, and where it came from, to be known again.
        const bool isArchivedAnyway = record.operation == "update" && made.contains({ record.table, record.row });
        const bool stays = (record.table == "orders" || record.table == "order_lines") && isSettled(record.row);
        if (isArchivedAnyway || stays)
            continue;
        if (auto outcome = takeBack(record); !outcome)
            return outcome;
    }
    return done();
}

Status ChangeReversal::takeBack(const Record &record)
{
    if (record.operation == "update")
        return restoreFields(record);
    if (record.table == "stock_movements")
        return moveBack(record);
    if (record.table == "order_lines")
        return record.operation == "delete" ? restoreLine(record) : removeLine(record);
    // New orders, payments, steps and the trail are seen to as a whole.
    return isArchived(record.table) ? archive(record) : done();
}

// The last first, so that a row which was made and then changed goes back the same way.
Result<std::vector<ChangeReversal::Record>> ChangeReversal::recordsOf(int64_t change) const
{
    Statement rows =
        m_connection.prepare("SELECT table_name, row, part, operation, fields, coalesce(last_row, row) FROM outbox\n"
                             "WHERE change = ?1 ORDER BY id DESC");
    rows.bind(1, change);
    std::vector<Record> records;
    while (rows.next())
        for (RowId row = rows.integer(5); row >= rows.integer(1); --row)
            records.push_back(
                { std::string(rows.utf8(0)), row, rows.optionalInteger(2), std::string(rows.utf8(3)), rows.text(4) });
    if (auto read = rows.status(); !read)
        return read.error();
    return records;
}

Result<ChangeReversal::Orders> ChangeReversal::ordersIn(int64_t change, const std::vector<Record> &records) const
{
    const auto refusal =
        refused(Refusal::tr("Orders and payments are not taken back; cancel the order or refund it instead."));
    bool ofOrders = false;
    bool ofSteps = false; // packed, changed by hand: no import does that
    for (const Record &record : records) {
        ofOrders |= isOfOrders(record.table);
        ofSteps |= record.table == "fulfilments" || record.table == "order_trail";
        if (!isOfOrders(record.table) && !isReversible(record.table))
            return refusal;
    }
    if (!ofOrders)
        return Orders::None;
    const auto imported = ImportedOrders(m_connection, m_now).madeAllOf(change);
    if (!imported)
        return imported.error();
    if (*imported && !ofSteps)
        return Orders::Imported;
    const auto possible = OrderReversal(m_connection, m_context).isPossible(change);
    if (!possible)
        return possible.error();
    return *possible ? Result<Orders>(Orders::Changed) : refusal;
}

Status ChangeReversal::restoreFields(const Record &record)
{
    const SyncedTable *table = declarationOf(record.table);
    const QJsonObject fields = QJsonDocument::fromJson(record.fields.toUtf8()).object();
    for (const QString &field : fields.keys()) {
        const std::string column = field.toStdString();
        if (!table || std::ranges::find(table->columns, column) == table->columns.end())
            continue;
        // The next list is compared with this text: where it told of orders that are not there any more, they would
        // be taken for known and be lost.
        const bool always = record.table == "group_lists" && column != "deleted_at";
        // SQLite compares and sets the values itself, so that each keeps its type.
        Statement update = m_connection.prepare("UPDATE " + record.table + " SET " + column + " = json_extract(?2, '$."
            + column + "[0]')\nWHERE " + table->key + " = ?1"
            + (always ? std::string() : " AND " + column + " IS json_extract(?2, '$." + column + "[1]')")
            + (record.part ? " AND " + table->part + " = ?3" : std::string()));
        update.bind(1, record.row).bind(2, record.fields);
        if (record.part)
            update.bind(3, *record.part);
        if (auto run = update.run(); !run)
            return run;
        (m_connection.changes() > 0 ? m_reversal.restored : m_reversal.left) += 1;
    }
    return done();
}

Status ChangeReversal::archive(const Record &record)
{
    // Whoever has ordered since stays a customer, and a member of that group; what has paid an order stays seen.
    const bool isCustomer = record.table == "customers";
    const bool isBill = record.table == "bill_rows";
    std::string unless;
    if (isCustomer)
        unless = "\nAND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = ?1 AND status <> 'cancelled')";
    else if (isBill)
        unless = "\nAND NOT EXISTS (SELECT 1 FROM bill_matches WHERE bill_row_id = ?1 AND deleted_at IS NULL)";
    else if (record.table == "group_members")
        unless = "\nAND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = group_members.customer_id\n"
                 "    AND o.group_id = group_members.group_id AND o.status <> 'cancelled')";
    Statement update = m_connection.prepare(
        "UPDATE " + record.table + " SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL" + unless);
    if (auto run = update.bind(1, record.row).bind(2, m_now).run(); !run)
        return run;
    const bool mayStay = isCustomer || isBill;
    (m_connection.changes() > 0 || !mayStay ? m_reversal.restored : m_reversal.left) +=
        mayStay ? 1 : static_cast<int>(m_connection.changes());
    return done();
}

Status ChangeReversal::removeLine(const Record &record)
{
    Statement remove = m_connection.prepare("DELETE FROM order_lines WHERE order_id = ?1 AND line_no = ?2");
    if (auto run = remove.bind(1, record.row).bind(2, record.part).run(); !run)
        return run;
    m_reversal.restored += static_cast<int>(m_connection.changes());
    return done();
}

Status ChangeReversal::restoreLine(const Record &record)
{
    std::string columns;
    std::string values;
    for (const std::string &column : declarationOf(record.table)->columns) {
        columns += ", " + column;
        values += ", json_extract(?3, '$." + column + "[0]')";
    }
    Statement insert = m_connection.prepare("INSERT INTO order_lines (order_id, line_no" + columns + ")\nSELECT ?1, ?2"
        + values + "\nWHERE NOT EXISTS (SELECT 1 FROM order_lines WHERE order_id = ?1 AND line_no = ?2)");
    if (auto run = insert.bind(1, record.row).bind(2, record.part).bind(3, record.fields).run(); !run)
        return run;
    (m_connection.changes() > 0 ? m_reversal.restored : m_reversal.left) += 1;
    return done();
}

Uuid ChangeReversal::counterMovement(const Uuid &movement)
{
    return Uuid::derived(movement, "taken back");
}

Status ChangeReversal::moveBack(const Record &record)
{
    Statement moved = m_connection.prepare("SELECT uuid FROM stock_movements WHERE id = ?1");
    if (!moved.bind(1, record.row).next())
        return moved.status();
    Uuid counter = counterMovement(moved.uuid(0));
    moved.reset();
    Statement known = m_connection.prepare("SELECT 1 FROM stock_movements WHERE uuid = ?1");
    if (known.bind(1, counter).next()) // taken back before; whoever asks twice gets it twice
        counter = Uuid::v7(m_now);
    if (auto read = known.status(); !read)
        return read;
    known.reset();
    Statement insert = m_connection.prepare(
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, order_id, reference, note, at,\n"
        "    made_by)\n"
        "SELECT ?2, variant_id, -quantity, reason, order_id, reference, note, ?3, ?4 FROM stock_movements\n"
        "WHERE id = ?1");
    const QString person = Settings(m_connection).value(setting::kPerson);
    if (auto run = insert.bind(1, record.row).bind(2, counter).bind(3, m_now).bind(4, person).run(); !run)
        return run;
    m_reversal.restored += static_cast<int>(m_connection.changes());
    return done();
}

// A SKU that came back may have been given to another variant in the meantime.
Status ChangeReversal::checkCodes(const std::vector<Record> &records) const
{
    Statement twice = m_connection.prepare("SELECT v.sku\n"
                                           "FROM variants v\n"
                                           "JOIN variants other ON other.sku = v.sku COLLATE NOCASE\n"
                                           "    AND other.id <> v.id AND other.deleted_at IS NULL\n"
                                           "WHERE v.id = ?1 AND v.deleted_at IS NULL");
    for (const Record &record : records) {
        if (record.table != "variants")
            continue;
        twice.reset();
        if (twice.bind(1, record.row).next())
            return refused(Refusal::tr("Another product has the SKU %1.").arg(twice.text(0)));
        if (auto read = twice.status(); !read)
            return read;
    }
    return done();
}

} // namespace jishi
