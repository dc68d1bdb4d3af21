#include "models/search/shelfloader.h"

#include "models/search/goodsreader.h"
#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {
namespace {

constexpr std::string_view kCustomerColumns = R"(
    SELECT id, name, coalesce(code, ''), phone, wechat,
        (SELECT count(*) FROM orders WHERE customer_id = customers.id), remark,
        (SELECT group_concat(value, char(10)) FROM customer_contacts
         WHERE customer_id = customers.id AND kind <> 'address' AND deleted_at IS NULL)
    FROM customers
    WHERE deleted_at IS NULL)";

constexpr std::string_view kOrderColumns = R"(
    SELECT id, number, placed_at
    FROM orders)";

DocumentKey readCustomer(const Statement &row, DocumentText &text)
{
    const RowId id = row.integer(0);
    text.clear();
    text.addCode(folded(row.utf8(2)));
    const std::string phone = folded(row.utf8(3));
    text.addCode(phone);
    if (const std::string digits = digitsOf(phone); digits != phone)
        text.addCode(digits);
    text.addCode(folded(row.utf8(4)));
    for (std::string_view rest = row.utf8(7); !rest.empty();) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        text.addCode(folded(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    text.addName(folded(row.utf8(1)));
    text.addName(folded(row.utf8(6)));
    return { .id = id, .group = id, .popularity = row.integer(5), .position = 0 };
}

// The newest orders are the ones looked for.
DocumentKey readOrder(const Statement &row, DocumentText &text)
{
    const RowId id = row.integer(0);
    text.clear();
    text.addCode(folded(row.utf8(1)));
    return { .id = id, .group = id, .popularity = row.integer(2), .position = 0 };
}

using ReadRow = DocumentKey (*)(const Statement &, DocumentText &);

Result<Shelf> readAll(Statement rows, ReadRow read)
{
    TextArena arena;
    DocumentText text;
    while (rows.next()) {
        const DocumentKey key = read(rows, text);
        arena.append(key, text.fields);
    }
    if (auto status = rows.status(); !status)
        return status.error();
    arena.seal();
    return Shelf(std::move(arena));
}

Result<std::vector<Document>> readSome(Statement rows, ReadRow read, const std::set<RowId> &ids)
{
    std::vector<Document> documents;
    DocumentText text;
    for (const RowId id : ids) {
        rows.reset();
        rows.bind(1, id);
        while (rows.next()) {
            const DocumentKey key = read(rows, text);
            documents.push_back({ key, text.fields });
        }
        if (auto status = rows.status(); !status)
            return status.error();
    }
    return documents;
}

} // namespace

Result<Shelf> ShelfLoader::allGoods()
{
    GoodsReader reader(m_connection);
    if (auto status = reader.readPopularity(); !status)
        return status.error();
    if (auto status = reader.readProducts(); !status)
        return status.error();
    return reader.readVariants();
}

Result<Shelf> ShelfLoader::allCustomers()
{
    return readAll(m_connection.prepare(kCustomerColumns), readCustomer);
}

Result<Shelf> ShelfLoader::allOrders()
{
    return readAll(m_connection.prepare(kOrderColumns), readOrder);
}

Result<std::vector<Document>> ShelfLoader::goods(const std::set<RowId> &products)
{
    Statement rows = m_connection.prepare(R"(
        SELECT coalesce(variants.id, 0), products.id, coalesce(variants.position, 0),
            (SELECT count(*)
             FROM order_lines
             JOIN variants AS sold ON sold.id = order_lines.variant_id
             WHERE sold.product_id = products.id),
            coalesce(variants.sku, ''), coalesce(variants.barcode, ''), products.name, coalesce(variants.title, ''),
            (SELECT group_concat(barcode, char(10))
             FROM (SELECT barcode FROM variant_barcodes
                   WHERE variant_id = variants.id AND deleted_at IS NULL ORDER BY position))
        FROM products
        LEFT JOIN variants ON variants.product_id = products.id AND variants.deleted_at IS NULL
        WHERE products.id = ? AND products.deleted_at IS NULL)");
    return readSome(std::move(rows), &GoodsReader::readJoined, products);
}

Result<std::vector<Document>> ShelfLoader::customers(const std::set<RowId> &ids)
{
    return readSome(m_connection.prepare(std::string(kCustomerColumns) + " AND id = ?"), readCustomer, ids);
}

Result<std::vector<Document>> ShelfLoader::orders(const std::set<RowId> &ids)
{
    return readSome(m_connection.prepare(std::string(kOrderColumns) + " WHERE id = ?"), readOrder, ids);
}

Status ShelfLoader::addProductsOf(const std::set<RowId> &variants, std::set<RowId> &products)
{
    Statement row = m_connection.prepare("SELECT product_id FROM variants WHERE id = ?");
    for (const RowId variant : variants) {
        row.reset();
        row.bind(1, variant);
        while (row.next())
            products.insert(row.integer(0));
        if (auto status = row.status(); !status)
            return status;
    }
    return done();
}

} // namespace jishi
