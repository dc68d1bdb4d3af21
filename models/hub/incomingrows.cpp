#include "models/hub/incomingrows.h"

#include "models/base/refusal.h"
#include "models/commissions/ledgerchain.h"
#include "models/db/liftedguards.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>
#include <array>

namespace jishi {

Q_LOGGING_CATEGORY(logPull, "sync.pull")

namespace {

Error unreadable(const HubRow &row, const QString &what)
{
    return { ErrorKind::CannotRead, QString::fromStdString(row.table) + u' ' + row.id.toText() + u": " + what };
}

std::string whereOf(const RowShape &shape)
{
    return shape.isLine() ? " WHERE " + shape.key + " = ?1 AND " + shape.part + " = ?2" : " WHERE id = ?1 AND ?2 = 0";
}

void bindPlace(Statement &statement, const RowPlace &place)
{
    statement.bind(1, place.row).bind(2, place.part);
}

std::string columnsOf(const RowShape &shape)
{
    std::string names;
    for (const ColumnShape &column : shape.columns)
        names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

RowId referenceIn(const RowShape &shape, const std::vector<FieldValue> &values, std::string_view name)
{
    for (size_t i = 0; i < shape.columns.size(); ++i)
        if (shape.columns[i].name == name)
            if (const auto *row = std::get_if<int64_t>(&values[i]))
                return *row;
    return 0;
}

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

Status IncomingRows::begin()
{
    if (auto set = m_connection.execute("PRAGMA defer_foreign_keys = ON"); !set)
        return set;
    if (auto flagged = m_connection.prepare("UPDATE capture_state SET applying = 1, silent = ?1").bind(1, !m_history).run();
        !flagged)
        return flagged;
    const auto pending = m_pending.any();
    if (!pending)
        return pending.error();
    m_anyPending = *pending;
    const auto waiting = m_connection.integer(
        "SELECT EXISTS (SELECT 1 FROM hub_held) OR EXISTS (SELECT 1 FROM hub_dangling)");
    if (!waiting)
        return waiting.error();
    m_anyWaiting = *waiting != 0;
    return done();
}

Status IncomingRows::end()
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
    return m_connection.execute("INSERT INTO change_states (change, state, at)\n"
                                "SELECT c.change, 'pulled', CAST(unixepoch('now') AS INTEGER) * 1000 FROM capture_state c\n"
                                "WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.change = c.change)\n"
                                "ON CONFLICT (change) DO NOTHING");
}

Status IncomingRows::apply(std::span<const HubRow> rows)
{
    Status applied = begin();
    for (size_t i = 0; applied && i < rows.size(); ++i)
        applied = rows[i].gone ? applyGone(rows[i].table, rows[i].id) : applyRow(rows[i]);
    return applied ? end() : applied;
}

Status IncomingRows::applyRow(const HubRow &row)
{
    const RowShape *shape = m_shapes.of(row.table);
    if (!shape)
        return done();
    if (m_anyWaiting) {
        Statement held = m_connection.prepare("DELETE FROM hub_held WHERE uuid = ?1 AND table_name = ?2");
        if (auto dropped = held.bind(1, row.id).bind(2, std::string_view(row.table)).run(); !dropped)
            return dropped;
    }
    std::vector<Dangling> dangling;
    const auto values = valuesOf(row, *shape, dangling);
    if (!values)
        return values.error();
    if (!*values)
        return done(); // held
    const auto found = placeOf(*shape, row.id, **values);
    if (!found)
        return found.error().kind == ErrorKind::Refused ? setAside(row, found.error().detail) : found.error();
    RowPlace place = *found;
    if (place.isThere()) {
        const Status updated = update(*shape, place, **values);
        if (!updated && updated.error().kind != ErrorKind::Refused)
            return updated;
        if (auto aside = updated ? updated : setAside(row, updated.error().detail); !aside)
            return aside;
    } else {
        const auto another = isAnothers(row);
        if (!another || *another)
            return another ? setAside(row, QStringLiteral("another row has this id")) : another.error();
        const auto inserted = insert(row, *shape, **values);
        if (!inserted)
            return inserted.error();
        place = *inserted;
    }
    if (!place.isThere())
        return done();
    if (auto remembered = remember(row, *shape, place); !remembered)
        return remembered;
    if (auto left = leaveDangling(*shape, place, dangling); !left)
        return left;
    if (found->isThere() || !m_anyWaiting)
        return done();
    if (auto filled = fillIn(row, place.row); !filled)
        return filled;
    return release(row.id);
}

Result<bool> IncomingRows::isAnothers(const HubRow &row)
{
    Statement known = m_connection.prepare("SELECT 1 FROM hub_rows WHERE uuid = ?1 AND table_name <> ?2");
    const bool found = known.bind(1, row.id).bind(2, std::string_view(row.table)).next();
    if (auto read = known.status(); !read)
        return read.error();
    return found;
}

Status IncomingRows::setAside(const HubRow &row, const QString &why)
{
    qCWarning(logPull).noquote() << "Set aside:" << QString::fromStdString(row.table) << row.id.toText() << why;
    return hold(row, row.table, Uuid());
}

Status IncomingRows::retry()
{
    const auto any = m_connection.integer("SELECT EXISTS (SELECT 1 FROM hub_held WHERE missing_uuid = zeroblob(16))");
    if (!any || *any == 0)
        return any ? done() : any.error();
    if (auto begun = begin(); !begun)
        return begun;
    const Status released = release(Uuid());
    return released ? end() : released;
}

Status IncomingRows::hold(const HubRow &row, const std::string &table, const Uuid &missing)
{
    m_anyWaiting = true;
    return m_connection
        .prepare("INSERT INTO hub_held (table_name, uuid, ver, item, missing_table, missing_uuid)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, std::string_view(row.table))
        .bind(2, row.id)
        .bind(3, row.ver)
        .bind(4, QString::fromUtf8(QJsonDocument(row.values).toJson(QJsonDocument::Compact)))
        .bind(5, std::string_view(table))
        .bind(6, missing)
        .run();
}

Result<std::optional<IncomingRows::Values>> IncomingRows::valuesOf(
    const HubRow &row, const RowShape &shape, std::vector<Dangling> &dangling)
{
    if (row.values.size() < static_cast<qsizetype>(shape.columns.size()))
        return unreadable(row, QStringLiteral("too few values"));
    Values values;
    values.reserve(shape.columns.size());
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape &column = shape.columns[i];
        const QJsonValue value = row.values.at(static_cast<qsizetype>(i));
        if (column.kind != ColumnShape::Kind::Reference || value.isNull()) {
            auto field = fieldFromWire(value, column);
            if (!field)
                return unreadable(row, QStringLiteral("no value for ") + QString::fromStdString(column.name));
            values.push_back(std::move(*field));
            continue;
        }
        const auto uuid = uuidFromWire(value);
        if (!uuid)
            return unreadable(row, QStringLiteral("no id in ") + QString::fromStdString(column.name));
        const auto target = m_places.rowOf(column.target, *uuid);
        if (!target)
            return target.error();
        if (*target == 0 && column.tied) {
            if (auto held = hold(row, column.target, *uuid); !held)
                return held.error();
            return std::optional<Values>();
        }
        if (*target == 0)
            dangling.push_back({ column.name, *uuid });
        values.push_back(*target > 0 ? FieldValue(*target) : FieldValue());
    }
    return std::optional<Values>(std::move(values));
}

Result<RowPlace> IncomingRows::placeOf(const RowShape &shape, const Uuid &uuid, const Values &values)
{
    if (!shape.isLine()) {
        const auto row = m_places.rowOf(shape.table, uuid);
        return row ? Result<RowPlace>(RowPlace { *row, 0 }) : row.error();
    }
    const RowPlace place { referenceIn(shape, values, shape.key), referenceIn(shape, values, shape.part) };
    const auto named = m_places.uuidOf(shape, place);
    if (!named)
        return named.error();
    if (*named != uuid)
        return Error { ErrorKind::Refused, QStringLiteral("a line under the id of another") };
    Statement line = m_connection.prepare("SELECT 1 FROM " + shape.table + whereOf(shape));
    bindPlace(line, place);
    const bool found = line.next();
    if (auto read = line.status(); !read)
        return read.error();
    return found ? place : RowPlace();
}

Result<RowPlace> IncomingRows::insert(const HubRow &row, const RowShape &shape, const Values &values)
{
    RowPlace place { referenceIn(shape, values, shape.key), referenceIn(shape, values, shape.part) };
    if (shape.isLine() && m_anyPending) {
        const auto pending = m_pending.of(shape, place);
        if (!pending)
            return pending.error();
        if (pending->removed)
            return RowPlace(); // taken out here, which the hub does not know yet
    }
    if (auto inserted = tryInsert(row, shape, values); !inserted) {
        if (inserted.error().kind != ErrorKind::Refused)
            return inserted.error();
        if (shape.table == "pictures") {
            const auto same = adoptPicture(row, shape, values);
            if (!same || same->isThere())
                return same;
        }
        if (auto yielded = yieldTo(shape, values); !yielded)
            return yielded.error();
        if (auto again = tryInsert(row, shape, values); !again) {
            const Status aside =
                again.error().kind == ErrorKind::Refused ? setAside(row, again.error().detail) : again.error();
            return aside ? Result<RowPlace>(RowPlace()) : aside.error();
        }
    }
    ++m_changed;
    if (!shape.isLine())
        place = { m_connection.lastInsertId(), 0 };
    if (auto noted = note(shape, place, values); !noted)
        return noted.error();
    return place;
}

Status IncomingRows::tryInsert(const HubRow &row, const RowShape &shape, const Values &values)
{
    // Columns that never travel and have no default, or one that does not fit.
    std::string names = shape.isLine() ? "" : "uuid, ";
    std::string marks = shape.isLine() ? "" : "?" + std::to_string(values.size() + 1) + ", ";
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
        marks += std::get<QByteArray>(values[static_cast<size_t>(shape.column("source") - shape.columns.data())])
                == "import"
            ? "'handed_over', "
            : "'open', ";
    }
    for (size_t i = 0; i < values.size(); ++i)
        marks += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
    Statement statement = m_connection.prepare(
        "INSERT INTO " + shape.table + " (" + names + columnsOf(shape) + ")\nVALUES (" + marks + ")");
    for (size_t i = 0; i < values.size(); ++i)
        bindField(statement, static_cast<int>(i) + 1, values[i], shape.columns[i]);
    if (!shape.isLine())
        statement.bind(static_cast<int>(values.size()) + 1, row.id);
    return statement.run();
}

// What the hub has stands; what was made here under the same number or for the same thing gives way, and is refused or
// sent under another one.
Status IncomingRows::yieldTo(const RowShape &shape, const Values &values)
{
    const auto bindColumn = [&](Statement &statement, int index, std::string_view name) {
        const ColumnShape *column = shape.column(name);
        bindField(statement, index, values[static_cast<size_t>(column - shape.columns.data())], *column);
    };
    if (shape.table == "orders") {
        Statement number = m_connection.prepare("UPDATE orders SET number = number || '-' || lower(hex(randomblob(2)))\n"
                                                "WHERE number = ?1");
        bindColumn(number, 1, "number");
        if (auto renamed = number.run(); !renamed)
            return renamed;
        Statement reference = m_connection.prepare("UPDATE orders SET client_ref = NULL WHERE client_ref = ?1");
        bindColumn(reference, 1, "client_ref");
        return reference.run();
    }
    if (shape.table == "bill_matches") {
        Statement match = m_connection.prepare("UPDATE bill_matches SET deleted_at = ?2\n"
                                               "WHERE payment_id = ?1 AND deleted_at IS NULL");
        bindColumn(match, 1, "payment_id");
        return match.bind(2, m_context.clock->now()).run();
    }
    if (shape.table == "payout_entries")
        return unguarded(shape.table, [&] {
            Statement held = m_connection.prepare("UPDATE payout_entries SET voided = 1 WHERE entry_id = ?1");
            bindColumn(held, 1, "entry_id");
            return held.run();
        });
    return done();
}

// The same picture was taken here too: it is one, under the id that the hub knows.
Result<RowPlace> IncomingRows::adoptPicture(const HubRow &row, const RowShape &shape, const Values &values)
{
    const auto digest = static_cast<size_t>(shape.column("sha256") - shape.columns.data());
    Statement known = m_connection.prepare("SELECT id FROM pictures WHERE sha256 = ?1\n"
                                           "AND uuid NOT IN (SELECT uuid FROM hub_rows WHERE table_name = 'pictures')");
    bindField(known, 1, values[digest], shape.columns[digest]);
    const RowPlace place { known.next() ? known.integer(0) : 0, 0 };
    if (auto read = known.status(); !read)
        return read.error();
    known.reset();
    if (!place.isThere())
        return place;
    Statement rename = m_connection.prepare("UPDATE pictures SET uuid = ?2 WHERE id = ?1");
    if (auto renamed = rename.bind(1, place.row).bind(2, row.id).run(); !renamed)
        return renamed.error();
    m_places.forget();
    return place;
}

Result<IncomingRows::Values> IncomingRows::read(const RowShape &shape, const RowPlace &place)
{
    Statement row = m_connection.prepare("SELECT " + columnsOf(shape) + " FROM " + shape.table + whereOf(shape));
    bindPlace(row, place);
    Values values;
    if (row.next())
        for (size_t i = 0; i < shape.columns.size(); ++i)
            values.push_back(fieldOf(row, static_cast<int>(i), shape.columns[i]));
    if (auto read = row.status(); !read)
        return read.error();
    return values;
}

Status IncomingRows::update(const RowShape &shape, const RowPlace &place, const Values &values)
{
    const auto present = read(shape, place);
    if (!present)
        return present.error();
    PendingFields::OfRow pending;
    if (m_anyPending) {
        const auto found = m_pending.of(shape, place);
        if (!found)
            return found.error();
        pending = *found;
    }
    std::vector<std::pair<size_t, FieldValue>> changes;
    for (size_t i = 0; i < values.size(); ++i) {
        if (pending.covers(shape.columns[i].name)) {
            if (auto withheld = withhold(shape, place, shape.columns[i], values[i]); !withheld)
                return withheld;
        } else if (values[i] != present->at(i)) {
            changes.emplace_back(i, values[i]);
        }
    }
    if (changes.empty())
        return done();
    ++m_changed;
    if (auto changed = set(shape, place, changes); !changed)
        return changed;
    return note(shape, place, values);
}

Status IncomingRows::set(
    const RowShape &shape, const RowPlace &place, const std::vector<std::pair<size_t, FieldValue>> &changes)
{
    std::string sql = "UPDATE " + shape.table + " SET ";
    for (size_t i = 0; i < changes.size(); ++i)
        sql += (i == 0 ? "" : ", ") + shape.columns[changes[i].first].name + " = ?" + std::to_string(i + 3);
    sql += whereOf(shape);
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
        m_orders.insert(referenceIn(shape, *before, column));
    m_variants.insert(referenceIn(shape, *before, "variant_id"));
    for (const auto &[index, value] : changes)
        if (const auto *row = std::get_if<int64_t>(&value))
            if (shape.columns[index].name == "order_id" || shape.columns[index].name == "variant_id")
                (shape.columns[index].name == "order_id" ? m_orders : m_variants).insert(*row);
    return done();
}

Status IncomingRows::withhold(
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

Status IncomingRows::remember(const HubRow &row, const RowShape &shape, const RowPlace &place)
{
    Statement statement = m_connection.prepare(
        "INSERT INTO hub_rows (uuid, table_name, row, part, ver, round) VALUES (?1, ?2, ?3, ?4, ?5, ?6)\n"
        "ON CONFLICT (uuid) DO UPDATE SET ver = excluded.ver, round = excluded.round, row = excluded.row");
    statement.bind(1, row.id).bind(2, std::string_view(shape.table)).bind(3, place.row);
    if (shape.isLine())
        statement.bind(4, place.part);
    else
        statement.bindNull(4);
    return statement.bind(5, row.ver).bind(6, m_round).run();
}

Status IncomingRows::leaveDangling(
    const RowShape &shape, const RowPlace &place, const std::vector<Dangling> &dangling)
{
    if (m_anyWaiting)
        if (auto cleared = m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2")
                .bind(1, std::string_view(shape.table)).bind(2, place.row).run();
            !cleared)
            return cleared;
    for (const Dangling &each : dangling) {
        m_anyWaiting = true;
        if (auto left = m_connection
                .prepare("INSERT INTO hub_dangling (table_name, row, column_name, missing_uuid) VALUES (?1, ?2, ?3, ?4)\n"
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

Status IncomingRows::fillIn(const HubRow &arrived, RowId row)
{
    std::vector<std::tuple<std::string, RowId, std::string>> waiting;
    {
        Statement rows = m_connection.prepare(
            "SELECT table_name, row, column_name FROM hub_dangling WHERE missing_uuid = ?1");
        rows.bind(1, arrived.id);
        while (rows.next()) {
            const RowShape *shape = m_shapes.of(rows.utf8(0));
            const ColumnShape *column = shape ? shape->column(rows.utf8(2)) : nullptr;
            if (column && column->target == arrived.table) // not by the same id somewhere else
                waiting.emplace_back(rows.utf8(0), rows.integer(1), rows.utf8(2));
        }
        if (auto read = rows.status(); !read)
            return read;
    }
    for (const auto &[table, place, column] : waiting) {
        Statement fill =
            m_connection.prepare("UPDATE " + table + " SET " + column + " = ?2 WHERE id = ?1 AND " + column + " IS NULL");
        if (auto filled = fill.bind(1, place).bind(2, row).run(); !filled)
            return filled;
        Statement dangling =
            m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2 AND column_name = ?3");
        dangling.bind(1, std::string_view(table)).bind(2, place).bind(3, std::string_view(column));
        if (auto forgotten = dangling.run(); !forgotten)
            return forgotten;
        if (table == "orders" && column == "refers_to") {
            m_orders.insert(place);
            if (auto due = m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id) VALUES (?1)").bind(1, row).run();
                !due)
                return due;
        }
    }
    return done();
}

Status IncomingRows::release(const Uuid &arrived)
{
    std::vector<HubRow> waiting;
    {
        Statement rows = m_connection.prepare(
            "SELECT table_name, uuid, ver, item FROM hub_held WHERE missing_uuid = ?1 ORDER BY id");
        rows.bind(1, arrived);
        while (rows.next())
            waiting.push_back({ std::string(rows.utf8(0)), rows.uuid(1), rows.integer(2),
                QJsonDocument::fromJson(rows.text(3).toUtf8()).array() });
        if (auto read = rows.status(); !read)
            return read;
    }
    if (waiting.empty())
        return done();
    if (auto dropped = m_connection.prepare("DELETE FROM hub_held WHERE missing_uuid = ?1").bind(1, arrived).run(); !dropped)
        return dropped;
    for (const HubRow &row : waiting)
        if (auto applied = applyRow(row); !applied)
            return applied;
    return done();
}

// From where on the ledger's chain has to be joined anew for a row that comes or goes.
Status IncomingRows::breakChain(const RowShape &shape, const RowPlace &place, const Values &values)
{
    RowId first = 0;
    if (shape.table == "commission_entries")
        first = place.row;
    else if (shape.table == "payouts" || shape.table == "payout_entries") {
        Statement entry = m_connection.prepare("SELECT coalesce(min(id), 0) FROM commission_entries WHERE payout_id = ?1");
        entry.bind(1, shape.table == "payouts" ? place.row : referenceIn(shape, values, "payout_id"));
        first = entry.next() ? entry.integer(0) : 0;
        if (auto read = entry.status(); !read)
            return read;
    }
    if (first > 0)
        m_firstEntry = m_firstEntry == 0 ? first : std::min(m_firstEntry, first);
    return done();
}

// What follows from a row that came.
Status IncomingRows::note(const RowShape &shape, const RowPlace &place, const Values &values)
{
    if (auto broken = breakChain(shape, place, values); !broken)
        return broken;
    if (m_context.profile.role == ShopRole::Reseller || !m_history)
        return done();
    RowId due = 0;
    if (shape.table == "fulfilments" || shape.table == "attributions" || shape.table == "order_lines")
        due = referenceIn(shape, values, "order_id");
    else if (shape.table == "orders")
        due = referenceIn(shape, values, "refers_to") > 0 ? place.row : 0;
    return due == 0 ? done()
                    : m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id) VALUES (?1)").bind(1, due).run();
}

Status IncomingRows::applyGone(const std::string &table, const Uuid &uuid)
{
    Statement held = m_connection.prepare("DELETE FROM hub_held WHERE uuid = ?1 AND table_name = ?2");
    if (auto dropped = held.bind(1, uuid).bind(2, std::string_view(table)).run(); !dropped)
        return dropped;
    const auto found = knownPlaceOf(table, uuid);
    if (!found)
        return found.error();
    const auto &[shape, place] = *found;
    if (!shape || !place.isThere())
        return done();
    if (auto saved = m_connection.execute("SAVEPOINT removal"); !saved)
        return saved;
    const auto removed = remove(*found->first, found->second);
    if (!removed)
        return removed.error();
    if (*removed) {
        ++m_changed;
        return m_connection.execute("RELEASE removal");
    }
    if (auto back = m_connection.execute("ROLLBACK TO removal; RELEASE removal"); !back)
        return back;
    return lookAgain(found->first->table, uuid);
}

// One that was made here may be gone before it ever came back.
Result<std::pair<const RowShape *, RowPlace>> IncomingRows::knownPlaceOf(const std::string &table, const Uuid &uuid)
{
    using Known = std::pair<const RowShape *, RowPlace>;
    const RowShape *shape = m_shapes.of(table);
    Statement known =
        m_connection.prepare("SELECT row, coalesce(part, 0) FROM hub_rows WHERE uuid = ?1 AND table_name = ?2");
    if (known.bind(1, uuid).bind(2, std::string_view(table)).next())
        return Known(shape, RowPlace { known.integer(0), known.integer(1) });
    if (auto read = known.status(); !read)
        return read.error();
    if (!shape || shape->isLine())
        return Known(nullptr, RowPlace());
    const auto row = m_places.rowOf(table, uuid);
    return row ? Result<Known>(Known(shape, RowPlace { *row, 0 })) : row.error();
}

// With all that hangs below it. False: something that the hub has not been told of is among it; then the caller takes
// back what was begun.
Result<bool> IncomingRows::remove(const RowShape &shape, const RowPlace &place)
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
            Statement statement = m_connection.prepare("DELETE FROM " + shape.table + whereOf(shape));
            bindPlace(statement, place);
            return statement.run();
        };
        if (auto deleted = unguarded(shape.table, run); !deleted)
            return deleted.error();
        m_orders.insert(referenceIn(shape, *values, "order_id"));
        m_variants.insert(referenceIn(shape, *values, "variant_id"));
    }
    if (auto forgotten = forget(shape, place, *uuid); !forgotten)
        return forgotten.error();
    m_places.forget();
    return true;
}

Status IncomingRows::forget(const RowShape &shape, const RowPlace &place, const Uuid &uuid)
{
    if (auto run = m_connection.prepare("DELETE FROM hub_rows WHERE uuid = ?1").bind(1, uuid).run(); !run)
        return run;
    Statement references = m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2");
    if (auto run = references.bind(1, std::string_view(shape.table)).bind(2, place.row).run(); !run)
        return run;
    Statement withheld = m_connection.prepare("DELETE FROM hub_withheld WHERE table_name = ?1 AND row = ?2 AND part = ?3");
    if (auto run = withheld.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(3, place.part).run(); !run)
        return run;
    return done();
}

Result<bool> IncomingRows::removeBelow(const RowShape &shape, const RowPlace &place)
{
    if (shape.isLine())
        return true;
    if (shape.table == "orders")
        if (auto run = m_connection.prepare("DELETE FROM hub_due WHERE order_id = ?1").bind(1, place.row).run(); !run)
            return run.error();
    if (shape.table == "customers") // what is being taken names her still
        if (auto run =
                m_connection.prepare("UPDATE order_drafts SET customer_id = NULL WHERE customer_id = ?1").bind(1, place.row).run();
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

Status IncomingRows::lookAgain(const std::string &table, const Uuid &uuid)
{
    return m_connection.prepare("INSERT OR IGNORE INTO hub_leaving (uuid, table_name) VALUES (?1, ?2)")
        .bind(1, uuid)
        .bind(2, std::string_view(table))
        .run();
}

Status IncomingRows::sweep()
{
    if (auto begun = begin(); !begun)
        return begun;
    std::vector<std::pair<std::string, Uuid>> gone;
    {
        Statement rows = m_connection.prepare("SELECT table_name, uuid FROM hub_rows WHERE round < ?1\n"
                                              "UNION SELECT table_name, uuid FROM hub_leaving");
        rows.bind(1, m_round);
        while (rows.next())
            gone.emplace_back(rows.utf8(0), rows.uuid(1));
        if (auto read = rows.status(); !read)
            return read;
    }
    if (auto emptied = m_connection.execute("DELETE FROM hub_leaving"); !emptied)
        return emptied;
    for (const auto &[table, uuid] : gone)
        if (auto applied = applyGone(table, uuid); !applied)
            return applied;
    return end();
}

Status IncomingRows::overwrite(const RowShape &shape, const RowPlace &place, const QJsonObject &values)
{
    if (auto begun = begin(); !begun)
        return begun;
    std::vector<std::pair<size_t, FieldValue>> changes;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const ColumnShape *column = shape.column(value.key().toStdString());
        if (!column)
            continue;
        FieldValue field;
        if (column->kind == ColumnShape::Kind::Reference && !value->isNull()) {
            const auto uuid = uuidFromWire(*value);
            const auto row = uuid ? m_places.rowOf(column->target, *uuid) : Result<RowId>(RowId(0));
            if (!row)
                return row.error();
            if (*row == 0)
                continue; // comes with the next page
            field = *row;
        } else if (const auto read = fieldFromWire(*value, *column)) {
            field = *read;
        } else {
            continue;
        }
        changes.emplace_back(static_cast<size_t>(column - shape.columns.data()), std::move(field));
    }
    if (!changes.empty()) {
        if (auto changed = set(shape, place, changes); !changed)
            return changed;
        const auto now = read(shape, place);
        if (!now)
            return now.error();
        if (auto noted = now->empty() ? done() : note(shape, place, *now); !noted)
            return noted;
    }
    return end();
}

Status IncomingRows::discard(const RowShape &shape, const RowPlace &place)
{
    if (auto begun = begin(); !begun)
        return begun;
    // That it was never sent is known; what hangs below it and was not either stands in the way.
    m_discarded = std::pair(shape.table, place.row);
    const auto removed = remove(shape, place);
    m_discarded.reset();
    if (!removed)
        return removed.error();
    if (!*removed)
        return refused(Refusal::tr("Something else that was not sent yet belongs to it. Take that back first."));
    return end();
}

Result<std::map<std::string, QJsonValue>> IncomingRows::withheldOf(const RowShape &shape, const RowPlace &place)
{
    std::map<std::string, QJsonValue> values;
    Statement rows = m_connection.prepare("SELECT column_name, value FROM hub_withheld\n"
                                          "WHERE table_name = ?1 AND row = ?2 AND part = ?3");
    rows.bind(1, std::string_view(shape.table)).bind(2, place.row).bind(3, place.part);
    while (rows.next())
        values[std::string(rows.utf8(0))] = QJsonDocument::fromJson(rows.text(1).toUtf8()).array().at(0);
    if (auto read = rows.status(); !read)
        return read.error();
    return values;
}

Status IncomingRows::adopt(const RowShape &shape, const RowPlace &place)
{
    const auto withheld = withheldOf(shape, place);
    if (!withheld)
        return withheld.error();
    QJsonObject fields;
    for (const auto &[column, value] : *withheld)
        fields[QString::fromStdString(column)] = QJsonArray { value };
    return revert(shape, place, fields);
}

Status IncomingRows::revert(const RowShape &shape, const RowPlace &place, const QJsonObject &fields)
{
    if (auto begun = begin(); !begun)
        return begun;
    const auto withheld = withheldOf(shape, place);
    const auto present = read(shape, place);
    if (!withheld || !present)
        return withheld ? present.error() : withheld.error();
    std::vector<std::pair<size_t, FieldValue>> changes;
    for (size_t i = 0; i < present->size(); ++i) {
        const ColumnShape &column = shape.columns[i];
        const QString name = QString::fromStdString(column.name);
        if (!fields.contains(name))
            continue;
        const auto known = withheld->find(column.name);
        FieldValue was = fieldFromRecord(
            known != withheld->end() ? known->second : fields.value(name).toArray().at(0), column);
        if (was != present->at(i))
            changes.emplace_back(i, std::move(was));
        if (auto forgotten = m_connection
                .prepare("DELETE FROM hub_withheld WHERE table_name = ?1 AND row = ?2 AND part = ?3 AND column_name = ?4")
                .bind(1, std::string_view(shape.table))
                .bind(2, place.row)
                .bind(3, place.part)
                .bind(4, std::string_view(column.name))
                .run();
            !forgotten)
            return forgotten;
    }
    if (!changes.empty())
        if (auto changed = set(shape, place, changes); !changed)
            return changed;
    return end();
}

Status IncomingRows::putBack(const RowShape &shape, const RowPlace &place, const QJsonObject &fields)
{
    if (auto begun = begin(); !begun)
        return begun;
    const auto present = read(shape, place);
    if (!present)
        return present.error();
    if (!present->empty())
        return end();
    Values values;
    for (const ColumnShape &column : shape.columns)
        values.push_back(column.name == shape.key ? FieldValue(place.row)
                : column.name == shape.part
                ? FieldValue(place.part)
                : fieldFromRecord(fields.value(QString::fromStdString(column.name)).toArray().at(0), column));
    if (auto inserted = tryInsert({ shape.table, {}, 0, {}, false }, shape, values); !inserted)
        return inserted;
    return end();
}

Status IncomingRows::unguarded(const std::string &table, const std::function<Status()> &work)
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

Status IncomingRows::recount()
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
