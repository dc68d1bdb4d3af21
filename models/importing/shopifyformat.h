#pragma once
// Shopify's product export, in the old column layout and in that of the newer template. Rows of one handle are one
// product: the first has the product's own fields, further ones a variant or only a picture. Pictures are addresses on
// the web and are not fetched.
#include "models/importing/handleformat.h"

namespace jishi {

class ShopifyFormat final : public HandleFormat
{
public:
    static const FormatColumns &columns();
    explicit ShopifyFormat(const ShopContext &context);

private:
    enum Field : int;

    bool isVariant(bool known) const override;
    QString nameless(const QString &handle) const override;
    void readProduct(ProductDraft &product) override;
    void readVariant(const ProductDraft &product, VariantDraft &variant, bool *readable) override;
    void finish() override;
};

} // namespace jishi
