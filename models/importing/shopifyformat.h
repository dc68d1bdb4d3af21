#pragma once
// Shopify's product export, in the old column layout and in that of the newer template. Rows of one handle are one
// product: the first has the product's own fields, further ones a variant or only a picture. Pictures are addresses on
// the web and are not fetched.
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class ShopifyFormat final : public ProductsFormat
{
public:
    static const FormatColumns &columns();
    explicit ShopifyFormat(const ShopContext &context)
        : ProductsFormat(context, QStringLiteral("shopify"))
    { }

private:
    enum Field : int;

    void readRow() override;
    void finish() override;
    bool startProduct(const QString &handle);
    void readVariant(ProductDraft &product);

    QHash<QString, size_t> m_byHandle; // position in m_drafts
};

} // namespace jishi
