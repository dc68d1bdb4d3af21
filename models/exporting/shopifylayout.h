#pragma once
// Products as Shopify's own CSV importer takes them: one row per variant, rows of one handle are one product, whose
// facts stand on the first.
#include "models/exporting/catalogwalk.h"
#include "models/exporting/csvwriter.h"

#include <QSet>

namespace jishi {

class ShopifyLayout
{
public:
    explicit ShopifyLayout(const ShopContext &context)
        : m_context(context)
    { }
    Result<QByteArray> write(Connection &connection);

private:
    // Letters, digits and hyphens, none twice.
    QString handleOf(const Product &product);
    void writeProduct(const Product &product, const QString &category);
    void writeFacts(const Product *product, const QString &category);
    void writeOptions(const QStringList &names, const QStringList &values, bool first);
    void writeVariant(const Variant &variant);

    const ShopContext &m_context;
    CsvWriter m_csv;
    QSet<QString> m_handles;
};

} // namespace jishi
