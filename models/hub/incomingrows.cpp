#include "models/hub/incomingrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>

namespace jishi {

Q_LOGGING_CATEGORY(logPull, "sync.pull")

namespace {

Error unreadable(const HubRow &row, const QString &what)
{
    return { ErrorKind::CannotRead, QString::fromStdString(row.table) + u' ' + row.id.toText() + u": " + what };
}

} // namespace

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
    // An older version that waits is none any more, and who comes again stays.
    for (const char *sql : { "DELETE FROM hub_held WHERE uuid = ?1 AND table_name = ?2",
             "DELETE FROM hub_leaving WHERE uuid = ?1 AND table_name = ?2" })
        if (m_anyWaiting)
            if (auto dropped = m_connection.prepare(sql).bind(1, row.id).bind(2, std::string_view(row.table)).run();
                !dropped)
                return dropped;
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
    if (!m_another)
        m_another.emplace(m_connection.prepare("SELECT 1 FROM hub_rows WHERE uuid = ?1 AND table_name <> ?2"));
    const bool found = m_another->bind(1, row.id).bind(2, std::string_view(row.table)).next();
    const Status read = m_another->status();
    m_another->reset();
    if (!read)
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
    QJsonArray values;
    for (const WireValue &value : row.values)
        values.append(wireToJson(value));
    return m_connection
        .prepare("INSERT INTO hub_held (table_name, uuid, ver, item, missing_table, missing_uuid)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, std::string_view(row.table))
        .bind(2, row.id)
        .bind(3, row.ver)
        .bind(4, QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)))
        .bind(5, std::string_view(table))
        .bind(6, missing)
        .run();
}

Result<std::optional<IncomingRows::Values>> IncomingRows::valuesOf(
    const HubRow &row, const RowShape &shape, std::vector<Dangling> &dangling)
{
    if (row.values.size() < shape.columns.size())
        return unreadable(row, QStringLiteral("too few values"));
    Values values;
    values.reserve(shape.columns.size());
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const ColumnShape &column = shape.columns[i];
        const WireValue &value = row.values[i];
        if (column.kind != ColumnShape::Kind::Reference || std::holds_alternative<std::monostate>(value)) {
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
    const RowPlace place { numberIn(shape, values, shape.key), numberIn(shape, values, shape.part) };
    const auto named = m_places.uuidOf(shape, place);
    if (!named)
        return named.error();
    if (*named != uuid)
        return Error { ErrorKind::Refused, QStringLiteral("a line under the id of another") };
    Statement line = m_connection.prepare("SELECT 1 FROM " + shape.table + shape.where());
    bindPlace(line, place);
    const bool found = line.next();
    if (auto read = line.status(); !read)
        return read.error();
    return found ? place : RowPlace();
}

Result<RowPlace> IncomingRows::insert(const HubRow &row, const RowShape &shape, const Values &values)
{
    RowPlace place { numberIn(shape, values, shape.key), numberIn(shape, values, shape.part) };
    if (shape.isLine() && m_anyPending) {
        const auto pending = m_pending.of(shape, place);
        if (!pending)
            return pending.error();
        if (pending->removed) { // taken out here, which the hub may not let stand
            for (size_t i = 0; i < values.size(); ++i)
                if (auto withheld = withhold(shape, place, shape.columns[i], values[i]); !withheld)
                    return withheld.error();
            return place;
        }
    }
    if (auto inserted = tryInsert(row.id, shape, values); !inserted) {
        if (inserted.error().kind != ErrorKind::Refused)
            return inserted.error();
        if (shape.table == "pictures") {
            const auto same = adoptPicture(row, shape, values);
            if (!same || same->isThere())
                return same;
        }
        if (auto yielded = yieldTo(shape, values); !yielded)
            return yielded.error();
        if (auto again = tryInsert(row.id, shape, values); !again) {
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

// What the hub has stands; what was made here under the same number or for the same thing gives way, and is refused or
// sent under another one.
Status IncomingRows::yieldTo(const RowShape &shape, const Values &values)
{
    const auto bindColumn = [&](Statement &statement, int index, std::string_view name) {
        const ColumnShape *column = shape.column(name);
        bindField(statement, index, values[static_cast<size_t>(column - shape.columns.data())], *column);
    };
    if (shape.table == "orders") {
        Statement number =
            m_connection.prepare("UPDATE orders SET number = number || '-' || lower(hex(randomblob(2)))\n"
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

Status IncomingRows::remember(const HubRow &row, const RowShape &shape, const RowPlace &place)
{
    if (!m_remember)
        m_remember.emplace(m_connection.prepare(
            "INSERT INTO hub_rows (uuid, table_name, row, part, ver, round) VALUES (?1, ?2, ?3, ?4, ?5, ?6)\n"
            "ON CONFLICT (uuid) DO UPDATE SET ver = excluded.ver, round = excluded.round, row = excluded.row"));
    m_remember->bind(1, row.id).bind(2, std::string_view(shape.table)).bind(3, place.row);
    if (shape.isLine())
        m_remember->bind(4, place.part);
    else
        m_remember->bindNull(4);
    Status remembered = m_remember->bind(5, row.ver).bind(6, m_round).run();
    if (!remembered)
        m_remember.reset();
    return remembered;
}

Status IncomingRows::fillIn(const HubRow &arrived, RowId row)
{
    std::vector<std::tuple<std::string, RowId, std::string>> waiting;
    {
        Statement rows =
            m_connection.prepare("SELECT table_name, row, column_name FROM hub_dangling WHERE missing_uuid = ?1");
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
        Statement fill = m_connection.prepare(
            "UPDATE " + table + " SET " + column + " = ?2 WHERE id = ?1 AND " + column + " IS NULL");
        if (auto filled = fill.bind(1, place).bind(2, row).run(); !filled)
            return filled;
        Statement dangling =
            m_connection.prepare("DELETE FROM hub_dangling WHERE table_name = ?1 AND row = ?2 AND column_name = ?3");
        dangling.bind(1, std::string_view(table)).bind(2, place).bind(3, std::string_view(column));
        if (auto forgotten = dangling.run(); !forgotten)
            return forgotten;
        if (table != "orders" || column != "refers_to")
            continue;
        countAgain(place);
        Statement due = m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id) VALUES (?1)");
        if (auto noted = due.bind(1, row).run(); !noted)
            return noted;
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
        while (rows.next()) {
            HubRow row { std::string(rows.utf8(0)), rows.uuid(1), rows.integer(2), {}, false };
            const QJsonArray values = QJsonDocument::fromJson(rows.text(3).toUtf8()).array();
            for (const QJsonValue &value : values)
                row.values.push_back(wireFromJson(value));
            waiting.push_back(std::move(row));
        }
        if (auto read = rows.status(); !read)
            return read;
    }
    if (waiting.empty())
        return done();
    if (auto dropped = m_connection.prepare("DELETE FROM hub_held WHERE missing_uuid = ?1").bind(1, arrived).run();
        !dropped)
        return dropped;
    for (const HubRow &row : waiting)
        if (auto applied = applyRow(row); !applied)
            return applied;
    return done();
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
    const auto removed = remove(*shape, place);
    if (!removed)
        return removed.error();
    if (*removed) {
        ++m_changed;
        if (auto released = m_connection.execute("RELEASE removal"); !released)
            return released;
        return shape->isLine() && m_anyPending ? withholdGone(*shape, place) : done();
    }
    if (auto back = m_connection.execute("ROLLBACK TO removal; RELEASE removal"); !back)
        return back;
    return lookAgain(shape->table, uuid);
}

// Of a line that was taken out here, too: it is not put back any more.
Status IncomingRows::withholdGone(const RowShape &shape, const RowPlace &place)
{
    const auto pending = m_pending.of(shape, place);
    if (!pending || !pending->removed)
        return pending ? done() : pending.error();
    return withhold(shape, place, *shape.column(shape.part), FieldValue());
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
    if (!shape)
        return Known(nullptr, RowPlace());
    if (shape->isLine()) {
        const auto place = ownLine(uuid);
        return place ? Result<Known>(Known(shape, *place)) : place.error();
    }
    const auto row = m_places.rowOf(table, uuid);
    return row ? Result<Known>(Known(shape, RowPlace { *row, 0 })) : row.error();
}

// Inside the file a line has no UUID to find it by.
Result<RowPlace> IncomingRows::ownLine(const Uuid &uuid)
{
    if (!m_ownLines) {
        m_ownLines.emplace();
        Statement rows = m_connection.prepare(
            "SELECT o.uuid, l.order_id, l.line_no FROM order_lines l JOIN orders o ON o.id = l.order_id\n"
            "WHERE NOT EXISTS (SELECT 1 FROM hub_rows h\n"
            "    WHERE h.part IS NOT NULL AND h.row = l.order_id AND h.part = l.line_no)");
        while (rows.next())
            m_ownLines->emplace(lineUuid(rows.uuid(0), rows.integer(2)), RowPlace { rows.integer(1), rows.integer(2) });
        if (auto read = rows.status(); !read)
            return read.error();
    }
    const auto found = m_ownLines->find(uuid);
    return found == m_ownLines->end() ? RowPlace() : found->second;
}

Status IncomingRows::lookAgain(const std::string &table, const Uuid &uuid)
{
    m_anyWaiting = true;
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

} // namespace jishi
