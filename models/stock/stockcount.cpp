#include "models/stock/stockcount.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/settings/settings.h"

namespace jishi {

namespace {

constexpr std::string_view kCounted =
    "SELECT v.id, p.name, v.title, coalesce(v.sku, ''), coalesce(c.name, ''), v.unit, l.expected, l.counted\n"
    "FROM stock_count_lines l\n"
    "JOIN variants v ON v.id = l.variant_id\n"
    "JOIN products p ON p.id = v.product_id\n"
    "LEFT JOIN categories c ON c.id = p.category_id\n"
    "WHERE l.count_id = ?1 AND l.deleted_at IS NULL\n"
    "ORDER BY l.at DESC, l.id DESC";

constexpr std::string_view kMissing = "FROM variants v\n"
                                      "JOIN products p ON p.id = v.product_id\n"
                                      "LEFT JOIN categories c ON c.id = p.category_id\n"
                                      "WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL AND v.tracks_stock\n"
                                      "AND NOT EXISTS (SELECT 1 FROM stock_count_lines l\n"
                                      "    WHERE l.count_id = ?1 AND l.variant_id = v.id AND l.deleted_at IS NULL)\n";

std::string missingLines()
{
    return "SELECT v.id, p.name, v.title, coalesce(v.sku, ''), coalesce(c.name, ''), v.unit, v.on_hand, NULL\n"
        + std::string(kMissing) + "ORDER BY c.name COLLATE NOCASE, p.name COLLATE NOCASE, v.position, v.id";
}

} // namespace

std::optional<ScannedCode> parseScan(const QString &text)
{
    ScannedCode scanned { Quantity::units(1), text.trimmed() };
    for (const QChar star : { u'*', u'×', u'＊' }) {
        const auto at = scanned.code.indexOf(star);
        // A code may hold a star itself; a number before it says that it is none of the code's.
        const auto quantity = at > 0 ? Quantity::parse(scanned.code.left(at).trimmed()) : std::nullopt;
        if (!quantity)
            continue;
        scanned = { *quantity, scanned.code.mid(at + 1).trimmed() };
        break;
    }
    if (scanned.code.isEmpty() || scanned.quantity.isZero())
        return std::nullopt;
    return scanned;
}

Result<StockCount> StockCounts::open() const
{
    Statement row = m_connection.prepare("SELECT id, name, made_by, started_at FROM stock_counts\n"
                                         "WHERE booked_at IS NULL AND deleted_at IS NULL ORDER BY id DESC LIMIT 1");
    StockCount count;
    if (row.next())
        count = { row.integer(0), row.text(1), row.text(2), row.integer(3) };
    if (auto read = row.status(); !read)
        return read.error();
    return count;
}

std::vector<CountLine> StockCounts::lines(std::string_view sql, RowId count, bool counted, Status &status) const
{
    std::vector<CountLine> lines;
    Statement rows = m_connection.prepare(sql);
    rows.bind(1, count);
    while (rows.next()) {
        const QString title = rows.text(2);
        lines.push_back({ rows.integer(0), title.isEmpty() ? rows.text(1) : rows.text(1) + u' ' + title, rows.text(3),
            rows.text(4), rows.text(5), rows.quantity(6), counted ? std::optional(rows.quantity(7)) : std::nullopt });
    }
    if (auto read = rows.status(); !read)
        status = read;
    return lines;
}

Result<CountSheet> StockCounts::sheet(const StockCount &count, bool listsMissing) const
{
    Status status = done();
    CountSheet sheet;
    sheet.count = count;
    sheet.counted = lines(kCounted, count.id, true, status);
    if (listsMissing)
        sheet.missing = lines(missingLines(), count.id, false, status);
    Statement number = m_connection.prepare("SELECT count(*)\n" + std::string(kMissing));
    sheet.missingCount = number.bind(1, count.id).next() ? number.integer(0) : 0;
    if (!status)
        return status.error();
    return sheet;
}

Result<RowId> StockCounts::start(const QString &name)
{
    const auto running = open();
    if (!running)
        return running.error();
    if (running->id != 0)
        return refused(Refusal::tr("Another count is still under way."));
    const Instant now = m_context.clock->now();
    auto started =
        m_connection.prepare("INSERT INTO stock_counts (uuid, name, made_by, started_at) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, Uuid::v7(now))
            .bind(2, name.isNull() ? QStringLiteral("") : name.trimmed())
            .bind(3, Settings(m_connection).value(setting::kPerson))
            .bind(4, now)
            .run();
    if (!started)
        return started.error();
    return m_connection.lastInsertId();
}

Status StockCounts::requireOpen(RowId count) const
{
    Statement row =
        m_connection.prepare("SELECT 1 FROM stock_counts WHERE id = ?1 AND booked_at IS NULL AND deleted_at IS NULL");
    if (row.bind(1, count).next())
        return done();
    if (auto read = row.status(); !read)
        return read;
    return refused(Refusal::tr("This count has ended."));
}

Result<RowId> StockCounts::countable(const QString &code) const
{
    const CatalogStore catalog(m_connection, m_context);
    const auto id = catalog.variantByCode(code);
    if (!id)
        return id;
    const auto variant = catalog.variant(*id);
    if (!variant)
        return variant.error();
    if (!variant->tracksStock)
        return refused(Refusal::tr("The stock of this product is not counted."));
    return id;
}

Result<RowId> StockCounts::scan(RowId count, const ScannedCode &scanned)
{
    if (auto open = requireOpen(count); !open)
        return open.error();
    const auto variant = countable(scanned.code);
    if (!variant)
        return variant;
    Statement line = m_connection.prepare(
        "SELECT counted FROM stock_count_lines WHERE count_id = ?1 AND variant_id = ?2 AND deleted_at IS NULL");
    const Quantity before = line.bind(1, count).bind(2, *variant).next() ? line.quantity(0) : Quantity();
    line.reset();
    if (auto stored = store(count, *variant, before + scanned.quantity); !stored)
        return stored.error();
    return variant;
}

Status StockCounts::setCounted(RowId count, RowId variant, Quantity counted)
{
    if (auto open = requireOpen(count); !open)
        return open;
    return store(count, variant, counted);
}

Status StockCounts::store(RowId count, RowId variant, Quantity counted)
{
    Statement uuids = m_connection.prepare(
        "SELECT (SELECT uuid FROM stock_counts WHERE id = ?1), (SELECT uuid FROM variants WHERE id = ?2)");
    if (!uuids.bind(1, count).bind(2, variant).next())
        return uuids.status();
    const Uuid uuid = Uuid::derived(uuids.uuid(0), "line/" + uuids.uuid(1).toText().toStdString());
    uuids.reset();
    return m_connection
        .prepare("INSERT INTO stock_count_lines (uuid, count_id, variant_id, expected, counted, at)\n"
                 "SELECT ?1, ?2, ?3, on_hand, ?4, ?5 FROM variants WHERE id = ?3\n"
                 "ON CONFLICT (count_id, variant_id) DO UPDATE SET counted = excluded.counted, at = excluded.at,\n"
                 "    expected = CASE WHEN deleted_at IS NULL THEN expected ELSE excluded.expected END,\n"
                 "    deleted_at = NULL")
        .bind(1, uuid)
        .bind(2, count)
        .bind(3, variant)
        .bind(4, counted)
        .bind(5, m_context.clock->now())
        .run();
}

Status StockCounts::forget(RowId count, RowId variant)
{
    if (auto open = requireOpen(count); !open)
        return open;
    return m_connection.prepare("UPDATE stock_count_lines SET deleted_at = ?3 WHERE count_id = ?1 AND variant_id = ?2")
        .bind(1, count)
        .bind(2, variant)
        .bind(3, m_context.clock->now())
        .run();
}

// Two devices that book the same count make the same movement. Booked again after it was taken back, it is a new one.
Uuid StockCounts::differenceId(RowId count, RowId variant) const
{
    Statement line = m_connection.prepare("SELECT uuid FROM stock_count_lines WHERE count_id = ?1 AND variant_id = ?2");
    if (!line.bind(1, count).bind(2, variant).next())
        return {};
    const Uuid id = Uuid::derived(line.uuid(0), "difference");
    Statement known = m_connection.prepare("SELECT 1 FROM stock_movements WHERE uuid = ?1");
    return known.bind(1, id).next() ? Uuid() : id;
}

Result<int> StockCounts::book(RowId count)
{
    if (auto open = requireOpen(count); !open)
        return open.error();
    const auto running = open();
    if (!running)
        return running.error();
    Status status = done();
    const auto counted = lines(kCounted, count, true, status);
    if (!status)
        return status.error();
    StockLedger ledger(m_connection, m_context);
    int booked = 0;
    for (const CountLine &line : counted) {
        if (line.difference().isZero())
            continue;
        StockMovement movement;
        movement.variantId = line.variant;
        movement.quantity = line.difference();
        movement.reason = StockReason::Count;
        movement.reference = running->name;
        movement.uuid = differenceId(count, line.variant);
        if (auto added = ledger.add(movement); !added)
            return added.error();
        ++booked;
    }
    if (auto ended = m_connection.prepare("UPDATE stock_counts SET booked_at = ?2 WHERE id = ?1")
                         .bind(1, count)
                         .bind(2, m_context.clock->now())
                         .run();
        !ended)
        return ended.error();
    return booked;
}

Status StockCounts::giveUp(RowId count)
{
    if (auto open = requireOpen(count); !open)
        return open;
    return m_connection.prepare("UPDATE stock_counts SET deleted_at = ?2 WHERE id = ?1")
        .bind(1, count)
        .bind(2, m_context.clock->now())
        .run();
}

} // namespace jishi
