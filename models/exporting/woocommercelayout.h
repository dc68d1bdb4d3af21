#pragma once
// Products as WooCommerce's own CSV importer takes them: one row for a product, and one for each variation of a
// variable one, which names its parent by SKU. Ids are left out: in the other shop they belong to other products.
#include "models/exporting/catalogwalk.h"
#include "models/exporting/csvwriter.h"

namespace jishi {

class WooCommerceLayout
{
public:
    explicit WooCommerceLayout(const ShopContext &context)
        : m_context(context)
    { }
    Result<QByteArray> write(Connection &connection);

private:
    struct Row
    {
        QString type; // "simple", "variable", "variation"
        QString sku;
        QString name;
        QString parent;
        int position = 0;
        const Product *product = nullptr; // whose facts stand here; null for a variation
        const Variant *variant = nullptr; // whose price and stock stand here; null for a variable product
        QString category;
        QStringList optionNames;
        std::vector<QStringList> optionValues; // by option
        bool published = true;
    };
    void writeHeader(int attributes);
    void writeProduct(const Product &product, const QString &category);
    void writeRow(const Row &row);
    void writeIdentity(const Row &row);
    void writeStock(const Row &row);
    void writePrices(const Row &row);
    void writeAttributes(const Row &row);

    const ShopContext &m_context;
    CsvWriter m_csv;
    int m_attributes = 0;
};

} // namespace jishi
