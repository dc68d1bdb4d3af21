#include "models/hub/rowwriter.h"

#include "models/commissions/ledgerchain.h"
#include "models/db/liftedguards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace jishi {

namespace {

// What an order and the shelf come to, for those whose rows came past the triggers that keep it.
constexpr const char *kRecountOrder =
    "UPDATE orders SET\n"
    "    gross = (SELECT coalesce(sum(max(amount, 0)), 0) FROM order_lines WHERE order_id = orders.id),\n"
    "    returns = (SELECT coalesce(sum(min(amount, 0)), 0) FROM order_lines WHERE order_id = orders.id),\n"
    "    total = shipping + (SELECT coalesce(sum(amount), 0) FROM order_lines WHERE order_id = orders.id),\n"
    "    paid = (SELECT coalesce(sum(iif(corrects IS NULL, max(amount, 0), amount)), 0) FROM payments\n"
    "        WHERE order_id = orders.id),\n"
    "    refunded = (SELECT coalesce(sum(iif(corrects IS NULL, max(-amount, 0), 0)), 0) FROM payments\n"
    "        WHERE order_id = orders.id),\n"
    "    fulfilment = coalesce((SELECT state FROM fulfilments WHERE order_id = orders.id\n"
    "        ORDER BY state = 'handed_over' DESC, at DESC, uuid DESC LIMIT 1),\n"
    "        iif(source = 'import', 'handed_over', 'open')),\n"
    "    reseller_id = (SELECT a.reseller_id FROM attributions a\n"
    "        WHERE a.order_id = coalesce(orders.refers_to, orders.id)\n"
    "        AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id) ORDER BY a.id DESC LIMIT 1)\n"
    "WHERE id = ?1";

constexpr const char *kRecountVariant =
    "UPDATE variants SET\n"
    "    on_hand = (SELECT coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = variants.id),\n"
    "    reserved = (SELECT coalesce(sum(l.quantity), 0) FROM order_lines l JOIN orders o ON o.id = l.order_id\n"
    "        WHERE l.variant_id = variants.id AND o.status = 'placed')\n"
    "WHERE id = ?1";

} // namespace

Status RowWriter::begin()
{
    if (auto set = m_connection.execute("PRAGMA defer_foreign_keys = ON"); !set)
        return set;
    if (auto flagged =
            m_connection.prepare("UPDATE capture_state SET applying = 1, silent = ?1").bind(1, !m_history).run();
        !flagged)
        return flagged;
    const auto pending = m_pending.any();
    if (!pending)
        return pending.error();
    m_anyPending = *pending;
    const auto waiting =
        m_connection.integer("SELECT EXISTS (SELECT 1 FROM hub_held) OR EXISTS (SELECT 1 FROM hub_dangling)\n"
                             "    OR EXISTS (SELECT 1 FROM hub_leaving)");
    if (!waiting)
        return waiting.error();
    m_anyWaiting = *waiting != 0;
    return done();
}

Status RowWriter::end()
{
    if (auto counted = recount(); !counted)
        return counted;
    if (m_firstEntry > 0)
        if (auto repaired = LedgerChain(m_connection).joinFrom(m_firstEntry); !repaired)
            return repaired;
    m_firstEntry = 0;
    if (auto unflagged = m_connection.execute("UPDATE capture_state SET applying = 0, silent = 0"); !unflagged)
        return unflagged;
    // What was recorded of these rows is history and never goes back.
    return m_connection.execute(
        "INSERT INTO change_states (change, state, at)\n"
        "SELECT c.change, 'pulled', CAST(unixepoch('now') AS INTEGER) * 1000 FROM capture_state c\n"
        "WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.change = c.change)\n"
        "ON CONFLICT (change) DO NOTHING");
}

Statement RowWriter::insertOf(const RowShape &shape)
{
    const auto mark = [&](size_t after) { return "?" + std::to_string(shape.columns.size() + after) + ", "; };
    // Columns that never travel and have no default, or one that does not fit.
    std::string names = shape.isLine() ? "" : "uuid, ";
    std::string marks = shape.isLine() ? "" : mark(1);
    if (shape.table == "pictures") {
        names += "content, ";
        marks += "x'', "; // fetched when somebody looks at it
    } else if (shape.table == "commission_entries") {
        names += "chain, ";
        marks += "zeroblob(32), "; // joined when all of the page is there
    } else if (shape.table == "payout_entries") {
        names += "voided, ";
        marks += "(SELECT voided_at IS NOT NULL FROM payouts WHERE id = ?1), ";
    } else if (shape.table == "orders") {
        names += "fulfilment, ";
        marks += mark(2);
    }
    for (size_t i = 0; i < shape.columns.size(); ++i)
        marks += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
    return m_connection.prepare(
        "INSERT INTO " + shape.table + " (" + names + shape.columnList() + ")\nVALUES (" + marks + ")");
}

Status RowWriter::tryInsert(const Uuid &id, const RowShape &shape, const Values &values)
{
    auto ready = m_inserts.find(&shape);
    if (ready == m_inserts.end())
        ready = m_inserts.emplace(&shape, insertOf(shape)).first;
    Statement &statement = ready->second;
    const int last = static_cast<int>(values.size());
    for (int i = 0; i < last; ++i)
        bindField(statement, i + 1, values[static_cast<size_t>(i)], shape.columns[static_cast<size_t>(i)]);
    if (!shape.isLine())
        statement.bind(last + 1, id);
    if (shape.table == "orders") {
        const auto &source = values[static_cast<size_t>(shape.column("source") - shape.columns.data())];
        statement.bind(last + 2, std::string_view(std::get<QByteArray>(source) == "import" ? "handed_over" : "open"));
    }
    Status inserted = statement.run();
    if (!inserted)
        m_inserts.erase(ready); // a statement that failed stays so
    return inserted;
}

Result<RowWriter::Values> RowWriter::read(const RowShape &shape, const RowPlace &place)
{
    Statement row = m_connection.prepare("SELECT " + shape.columnList() + " FROM " + shape.table + shape.where());
    bindPlace(row, place);
    Values values;
    if (row.next())
        for (size_t i = 0; i < shape.columns.size(); ++i)
            values.push_back(fieldOf(row, static_cast<int>(i), shape.columns[i]));
    if (auto read = row.status(); !read)
        return read.error();
    return values;
}

Status RowWriter::set(
    const RowShape &shape, const RowPlace &place, const std::vector<std::pair<size_t, FieldValue>> &changes)
{
    std::string sql = "UPDATE " + shape.table + " SET ";
    for (size_t i = 0; i < changes.size(); ++i)
        sql += (i == 0 ? "" : ", ") + shape.columns[changes[i].first].name + " = ?" + std::to_string(i + 3);
    sql += shape.where();
    const auto run = [&] {
        Statement statement = m_connection.prepare(sql);
        bindPlace(statement, place);
        for (size_t i = 0; i < changes.size(); ++i)
            bindField(statement, static_cast<int>(i) + 3, changes[i].second, shape.columns[changes[i].first]);
        return statement.run();
    };
    const Status changed = run();
    if (changed || changed.error().kind != ErrorKind::Refused)
        return changed;
    // History is never changed here, but what the hub has of it is what counts.
    const auto before = read(shape, place);
    if (!before)
        return before.error();
    if (auto forced = unguarded(shape.table, run); !forced)
        return forced;
    for (const char *column : { "order_id", "refers_to" })
        m_orders.insert(numberIn(shape, *before, column));
    m_variants.insert(numberIn(shape, *before, "variant_id"));
    for (const auto &[index, value] : changes)
        if (const auto *row = std::get_if<int64_t>(&value))
            if (shape.columns[index].name == "order_id" || shape.columns[index].name == "variant_id")
                (shape.columns[index].name == "order_id" ? m_orders : m_variants).insert(*row);
    return done();
}

Status RowWriter::withhold(
    const RowShape &shape, const RowPlace &place, const ColumnShape &column, const FieldValue &value)
{
    const QJsonArray boxed { fieldToRecord(value, column) };
    return m_connection
        .prepare("INSERT INTO hub_withheld (table_name, row, part, column_name, value) VALUES (?1, ?2, ?3, ?4, ?5)\n"
                 "ON CONFLICT DO UPDATE SET value = excluded.value")
        .bind(1, std::string_view(shape.table))
        .bind(2, place.row)
        .bind(3, place.part)
        .bind(4, std::string_view(column.name))
        .bind(5, QString::fromUtf8(QJsonDocument(boxed).toJson(QJsonDocument::Compact)))
        .run();
}

Status RowWriter::leaveDangling(const RowShape &shape, const RowPlace &place, const std::vector<Dangling> &dangling)
{
    if (m_anyWaiting)
        if (auto cleared = m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2")
                               .bind(1, std::string_view(shape.table))
                               .bind(2, place.row)
                               .run();
            !cleared)
            return cleared;
    for (const Dangling &each : dangling) {
        m_anyWaiting = true;
        if (auto left = m_connection
                            .prepare("INSERT INTO hub_dangling (table_name, row, column_name, missing_uuid) VALUES "
                                     "(?1, ?2, ?3, ?4)\n"
                                     "ON CONFLICT DO UPDATE SET missing_uuid = excluded.missing_uuid")
                            .bind(1, std::string_view(shape.table))
                            .bind(2, place.row)
                            .bind(3, std::string_view(each.column))
                            .bind(4, each.missing)
                            .run();
            !left)
            return left;
    }
    return done();
}

// From where on the ledger's chain has to be joined anew for a row that comes or goes.
Status RowWriter::breakChain(const RowShape &shape, const RowPlace &place, const Values &values)
{
    RowId first = 0;
    if (shape.table == "commission_entries")
        first = place.row;
    else if (shape.table == "payouts" || shape.table == "payout_entries") {
        Statement entry =
            m_connection.prepare("SELECT coalesce(min(id), 0) FROM commission_entries WHERE payout_id = ?1");
        entry.bind(1, shape.table == "payouts" ? place.row : numberIn(shape, values, "payout_id"));
        first = entry.next() ? entry.integer(0) : 0;
        if (auto read = entry.status(); !read)
            return read;
    }
    if (first > 0)
        m_firstEntry = m_firstEntry == 0 ? first : std::min(m_firstEntry, first);
    return done();
}

// What follows from a row that came.
Status RowWriter::note(const RowShape &shape, const RowPlace &place, const Values &values)
{
    if (auto broken = breakChain(shape, place, values); !broken)
        return broken;
    if (m_context.profile.role == ShopRole::Reseller || !m_history)
        return done();
    RowId due = 0;
    if (shape.table == "fulfilments" || shape.table == "attributions" || shape.table == "order_lines")
        due = numberIn(shape, values, "order_id");
    else if (shape.table == "orders")
        due = numberIn(shape, values, "refers_to") > 0 ? place.row : 0;
    return due == 0 ? done()
                    : m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id) VALUES (?1)").bind(1, due).run();
}

// With all that hangs below it. False: something that the hub has not been told of is among it; then the caller takes
// back what was begun.
Result<bool> RowWriter::remove(const RowShape &shape, const RowPlace &place)
{
    const auto values = read(shape, place);
    const auto uuid = m_places.uuidOf(shape, place);
    if (!values || !uuid)
        return values ? uuid.error() : values.error();
    if (!values->empty()) {
        const auto pending = m_anyPending ? m_pending.of(shape, place) : Result(PendingFields::OfRow());
        if (!pending)
            return pending.error();
        const bool isDiscarded = m_discarded && place.row == m_discarded->second
            && (shape.table == m_discarded->first || (shape.isLine() && m_discarded->first == "orders"));
        if (!pending->isEmpty() && !isDiscarded)
            return false;
        const auto below = removeBelow(shape, place);
        if (!below || !*below)
            return below;
        if (auto broken = breakChain(shape, place, *values); !broken)
            return broken.error();
        const auto run = [&] {
            Statement statement = m_connection.prepare("DELETE FROM " + shape.table + shape.where());
            bindPlace(statement, place);
            return statement.run();
        };
        if (auto deleted = unguarded(shape.table, run); !deleted)
            return deleted.error();
        m_orders.insert(numberIn(shape, *values, "order_id"));
        m_variants.insert(numberIn(shape, *values, "variant_id"));
    }
    if (auto forgotten = forget(shape, place, *uuid); !forgotten)
        return forgotten.error();
    m_places.forget();
    return true;
}

Status RowWriter::forget(const RowShape &shape, const RowPlace &place, const Uuid &uuid)
{
    if (auto run = m_connection.prepare("DELETE FROM hub_rows WHERE uuid = ?1").bind(1, uuid).run(); !run)
        return run;
    Statement references = m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2");
    if (auto run = references.bind(1, std::string_view(shape.table)).bind(2, place.row).run(); !run)
        return run;
    Statement withheld =
        m_connection.prepare("DELETE FROM hub_withheld WHERE table_name = ?1 AND row = ?2 AND part = ?3");
    if (auto run = withheld.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(3, place.part).run(); !run)
        return run;
    return done();
}

Result<bool> RowWriter::removeBelow(const RowShape &shape, const RowPlace &place)
{
    if (shape.isLine())
        return true;
    if (shape.table == "orders")
        if (auto run = m_connection.prepare("DELETE FROM hub_due WHERE order_id = ?1").bind(1, place.row).run(); !run)
            return run.error();
    if (shape.table == "customers") // what is being taken names her still
        if (auto run = m_connection.prepare("UPDATE order_drafts SET customer_id = NULL WHERE customer_id = ?1")
                           .bind(1, place.row)
                           .run();
            !run)
            return run.error();
    const auto uuid = m_places.uuidOf(shape, place);
    if (!uuid)
        return uuid.error();
    for (const auto &[child, column] : m_shapes.referrersOf(shape.table)) {
        std::vector<RowPlace> rows;
        {
            Statement found = m_connection.prepare("SELECT " + child->key + ", " + (child->isLine() ? child->part : "0")
                + " FROM " + child->table + " WHERE " + column->name + " = ?1");
            found.bind(1, place.row);
            while (found.next())
                rows.push_back({ found.integer(0), found.integer(1) });
            if (auto read = found.status(); !read)
                return read.error();
        }
        for (const RowPlace &row : rows) {
            if (column->tied) {
                const auto removed = remove(*child, row);
                if (!removed || !*removed)
                    return removed;
                continue;
            }
            const auto index = static_cast<size_t>(column - child->columns.data());
            if (auto emptied = set(*child, row, { { index, FieldValue() } }); !emptied)
                return emptied.error();
            if (auto left = leaveDangling(*child, row, { { column->name, *uuid } }); !left)
                return left.error();
        }
    }
    return true;
}

Status RowWriter::unguarded(const std::string &table, const std::function<Status()> &work)
{
    auto guards = LiftedGuards::lift(m_connection, table);
    if (!guards)
        return guards.error();
    const Status worked = work();
    if (!worked && worked.error().kind != ErrorKind::Refused)
        return worked; // all of it is rolled back
    const Status back = guards->putBack();
    return back ? worked : back;
}

Status RowWriter::recount()
{
    const std::pair<const std::set<RowId> *, const char *> figures[] = { { &m_orders, kRecountOrder },
        { &m_variants, kRecountVariant } };
    for (const auto &[rows, sql] : figures)
        for (const RowId row : *rows)
            if (auto counted = m_connection.prepare(sql).bind(1, row).run(); !counted)
                return counted;
    m_orders.clear();
    m_variants.clear();
    return done();
}

} // namespace jishi
