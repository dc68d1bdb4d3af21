#pragma once
// Reads the whole catalog for search in plain table order, joining products and variants in memory: several times
// quicker than an SQL join.
#include "models/db/connection.h"
#include "models/search/shelf.h"

#include <unordered_map>

namespace jishi {

class GoodsReader
{
public:
    explicit GoodsReader(Connection &connection)
        : m_connection(connection)
    { }

    // In this order.
    Status readPopularity();
    Status readProducts();
    Result<Shelf> readVariants();

    // For a row of: variant, product, position, popularity, SKU, barcode, product name, title, further barcodes by
    // line.
    static DocumentKey readJoined(const Statement &row, DocumentText &text);

private:
    struct Product
    {
        RowId id = 0;
        uint32_t nameStart = 0;
        uint32_t nameSize = 0;
        bool hasVariant = false;
    };
    struct Barcode
    {
        RowId variant = 0;
        std::string folded;
    };
    Status readBarcodes();
    Product *product(RowId id);
    std::string_view name(const Product &product) const;
    int64_t popularity(RowId product) const;

    Connection &m_connection;
    std::unordered_map<RowId, int64_t> m_sold; // order lines by product
    std::vector<Product> m_products; // by id
    std::string m_names; // folded
    std::vector<Barcode> m_barcodes; // beside the first, by variant
};

} // namespace jishi
