#include "models/search/goodsreader.h"

#include "models/search/searchtext.h"

#include <algorithm>

namespace jishi {
namespace {

void setText(DocumentText &text, std::string_view sku, std::string_view barcode, std::string_view foldedName,
    std::string_view title)
{
    text.clear();
    text.addCode(folded(sku));
    text.addCode(folded(barcode));
    text.addName(foldedName);
    text.addName(folded(title));
}

} // namespace

Status GoodsReader::readPopularity()
{
    Statement rows = m_connection.prepare(R"(
        SELECT (SELECT product_id FROM variants WHERE id = sold.variant_id), sold.times
        FROM (SELECT variant_id, count(*) AS times FROM order_lines GROUP BY variant_id) AS sold)");
    while (rows.next())
        m_sold[rows.integer(0)] += rows.integer(1);
    return rows.status();
}

Status GoodsReader::readProducts()
{
    Statement rows = m_connection.prepare("SELECT id, name FROM products WHERE deleted_at IS NULL ORDER BY id");
    while (rows.next()) {
        Product &product = m_products.emplace_back();
        product.id = rows.integer(0);
        product.nameStart = static_cast<uint32_t>(m_names.size());
        foldInto(m_names, rows.utf8(1));
        product.nameSize = static_cast<uint32_t>(m_names.size()) - product.nameStart;
    }
    return rows.status();
}

Status GoodsReader::readBarcodes()
{
    Statement rows = m_connection.prepare("SELECT variant_id, barcode FROM variant_barcodes WHERE deleted_at IS NULL\n"
                                          "ORDER BY variant_id, position");
    while (rows.next())
        m_barcodes.push_back({ rows.integer(0), folded(rows.utf8(1)) });
    return rows.status();
}

Result<Shelf> GoodsReader::readVariants()
{
    if (auto status = readBarcodes(); !status)
        return status.error();
    TextArena arena;
    DocumentText text;
    Statement rows = m_connection.prepare(R"(
        SELECT id, product_id, position, coalesce(sku, ''), coalesce(barcode, ''), title
        FROM variants
        WHERE deleted_at IS NULL
        ORDER BY id)");
    auto barcode = m_barcodes.cbegin();
    while (rows.next()) {
        Product *owner = product(rows.integer(1));
        if (!owner)
            continue;
        owner->hasVariant = true;
        setText(text, rows.utf8(3), rows.utf8(4), name(*owner), rows.utf8(5));
        while (barcode != m_barcodes.cend() && barcode->variant < rows.integer(0))
            ++barcode;
        for (; barcode != m_barcodes.cend() && barcode->variant == rows.integer(0); ++barcode)
            text.addCode(barcode->folded);
        arena.append({ rows.integer(0), owner->id, popularity(owner->id), rows.integer(2) }, text.fields);
    }
    if (auto status = rows.status(); !status)
        return status.error();
    for (const Product &lone : m_products) {
        if (lone.hasVariant)
            continue;
        setText(text, {}, {}, name(lone), {});
        arena.append({ 0, lone.id, 0, 0 }, text.fields);
    }
    arena.seal();
    return Shelf(std::move(arena));
}

DocumentKey GoodsReader::readJoined(const Statement &row, DocumentText &text)
{
    setText(text, row.utf8(4), row.utf8(5), folded(row.utf8(6)), row.utf8(7));
    for (std::string_view rest = row.utf8(8); !rest.empty();) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        text.addCode(folded(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return { row.integer(0), row.integer(1), row.integer(3), row.integer(2) };
}

GoodsReader::Product *GoodsReader::product(RowId id)
{
    const auto found = std::ranges::lower_bound(m_products, id, {}, &Product::id);
    return found != m_products.end() && found->id == id ? &*found : nullptr;
}

std::string_view GoodsReader::name(const Product &product) const
{
    return std::string_view(m_names).substr(product.nameStart, product.nameSize);
}

int64_t GoodsReader::popularity(RowId product) const
{
    const auto found = m_sold.find(product);
    return found == m_sold.end() ? 0 : found->second;
}

} // namespace jishi
