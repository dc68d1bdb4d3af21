#include "tests/support/feedofshop.h"

#include "models/check/shopcheck.h"
#include "models/demo/demoshop.h"
#include "models/hub/rowplaces.h"
#include "models/outbox/syncedtables.h"
#include "tests/support/shopfixture.h"

namespace jishi::testing {

namespace {

// Of tables that the demo leaves empty.
constexpr const char *kRest = R"(
INSERT INTO pictures (uuid, sha256, media_type, content) VALUES (CAST('picture-00000001' AS BLOB), zeroblob(32), 'image/png', '');
UPDATE products SET picture_id = 1 WHERE id IN (1, 2);
INSERT INTO product_pictures (uuid, product_id, picture_id, created_at) VALUES (CAST('hanging-00000001' AS BLOB), 1, 1, 1);
INSERT INTO variant_barcodes (uuid, variant_id, barcode, created_at) VALUES (CAST('barcode-00000001' AS BLOB), 1, '6900000000001', 1);
INSERT INTO customer_contacts (uuid, customer_id, kind, value, created_at)
VALUES (CAST('contact-00000001' AS BLOB), 1, 'phone', '13900000001', 1);
INSERT INTO customer_distinct (uuid, first_id, second_id, created_at) VALUES (CAST('apart-0000000001' AS BLOB), 1, 2, 1);
INSERT INTO group_lists (uuid, group_id, text, pasted_at, created_at) VALUES (CAST('list-00000000001' AS BLOB), 1, '1. A 2', 1, 1);
INSERT INTO goods_words (uuid, group_id, words, variant_id, created_at) VALUES (CAST('words-0000000001' AS BLOB), 1, 'mango', 1, 1);
INSERT INTO bill_rows (uuid, provider, kind, transaction_id, at, amount, created_at)
SELECT CAST('bill-00000000001' AS BLOB), 'wechat', 'payment', '420000', at, amount, 1 FROM payments WHERE id = 1;
INSERT INTO bill_matches (uuid, bill_row_id, payment_id, booked, created_at) VALUES (CAST('match-0000000001' AS BLOB), 1, 1, 0, 1);
INSERT INTO order_trail (uuid, order_id, changes, reason, at) VALUES (CAST('trail-0000000001' AS BLOB), 1, '[]', 'asked', 1);
INSERT INTO signed_statements (uuid, reseller_id, month, sha256, fingerprint, created_at)
VALUES (CAST('signed-000000001' AS BLOB), 1, '2026-01', zeroblob(32), 'ab', 1);
INSERT INTO purchase_lines (uuid, variant_id, supplier_id, quantity, ordered_at, expected_on, created_at)
VALUES (CAST('bought-000000001' AS BLOB), 1, 1, 5000, 1, '2026-03-05', 1);
INSERT INTO stock_counts (uuid, name, started_at) VALUES (CAST('count-0000000001' AS BLOB), 'March', 1);
INSERT INTO stock_count_lines (uuid, count_id, variant_id, expected, counted, at)
VALUES (CAST('counted-00000001' AS BLOB), 1, 1, 1000, 1000, 1);
)";

RowShapes shapesOf(Connection &connection)
{
    auto shapes = RowShapes::read(connection);
    if (!shapes)
        qFatal("%s", qPrintable(shapes.error().detail));
    return std::move(*shapes);
}

size_t indexOf(const RowShape &shape, const char *column)
{
    const ColumnShape *found = shape.column(column);
    if (!found)
        qFatal("no column %s", column);
    return static_cast<size_t>(found - shape.columns.data());
}

} // namespace

void fillEveryTable(ShopFixture &shop)
{
    DemoOptions options;
    options.products = 20;
    options.orders = 40;
    options.until = kMorning;
    const Status filled = inTransaction(
        shop.connection(), [&](Transaction &) { return DemoShop::fill(shop.connection(), shop.context(), options); });
    if (!filled || !shop.run(kRest))
        qFatal("the shop cannot be filled");
    for (const SyncedTable &table : syncedTables())
        if (shop.integer(("SELECT count(*) FROM " + table.name).c_str()) == 0)
            qFatal("nothing in %s", table.name.c_str());
}

std::vector<HubRow> feedOf(Connection &connection, int64_t ver)
{
    std::vector<HubRow> feed;
    const RowShapes shapes = shapesOf(connection);
    RowPlaces places(connection);
    for (const RowShape &shape : shapes.all()) {
        std::string columns = shape.isLine() ? "order_id, line_no" : "id, 0";
        for (const ColumnShape &column : shape.columns)
            columns += ", " + column.name;
        Statement rows = connection.prepare("SELECT " + columns + " FROM " + shape.table);
        while (rows.next()) {
            HubRow row { shape.table, *places.uuidOf(shape, { rows.integer(0), rows.integer(1) }), ver, {}, false };
            for (size_t i = 0; i < shape.columns.size(); ++i) {
                const ColumnShape &column = shape.columns[i];
                const FieldValue value = fieldOf(rows, static_cast<int>(i) + 2, column);
                const auto *reference = std::get_if<int64_t>(&value);
                if (column.kind == ColumnShape::Kind::Reference && reference)
                    row.values.emplace_back(
                        places.uuidOf(*shapes.of(column.target), { *reference, 0 })->toText().toLatin1());
                else
                    row.values.push_back(wireFromJson(fieldToWire(value, column)));
            }
            feed.push_back(std::move(row));
        }
    }
    return feed;
}

HubRow &rowIn(std::vector<HubRow> &feed, const char *table, qsizetype index)
{
    for (HubRow &row : feed)
        if (row.table == table && index-- == 0)
            return row;
    qFatal("no row of %s", table);
}

QJsonValue valueIn(Connection &connection, const HubRow &row, const char *column)
{
    const RowShapes shapes = shapesOf(connection);
    return wireToJson(row.values.at(indexOf(*shapes.of(row.table), column)));
}

void setValue(Connection &connection, HubRow &row, const char *column, const QJsonValue &value)
{
    const RowShapes shapes = shapesOf(connection);
    row.values[indexOf(*shapes.of(row.table), column)] = wireFromJson(value);
}

QStringList viewOf(Connection &connection)
{
    QStringList rows;
    for (const HubRow &row : feedOf(connection)) {
        QStringList values { QString::fromStdString(row.table), row.id.toText() };
        for (const WireValue &value : row.values)
            values << (value == WireValue() ? QStringLiteral("NULL") : wireToJson(value).toVariant().toString());
        rows << values.join(u'|');
    }
    for (const char *sql : { "SELECT 'figures', hex(uuid), on_hand, reserved FROM variants",
             "SELECT 'figures', hex(o.uuid), gross, returns, total, paid, refunded, fulfilment, coalesce(hex(r.uuid), "
             "'')\n"
             "FROM orders o LEFT JOIN resellers r ON r.id = o.reseller_id" }) {
        Statement figures = connection.prepare(sql);
        while (figures.next()) {
            QStringList values;
            for (int i = 0; i < (QByteArray(sql).contains("gross") ? 9 : 4); ++i)
                values << figures.text(i);
            rows << values.join(u'|');
        }
    }
    rows.sort();
    return rows;
}

QString problemsOf(ShopFixture &shop)
{
    QStringList found;
    const auto report = ShopCheck(shop.connection(), shop.context()).run();
    if (!report)
        return report.error().detail;
    for (const CheckProblem &problem : report->problems)
        found << problem.kind + u": " + problem.detail;
    return found.join(u'\n');
}

} // namespace jishi::testing
