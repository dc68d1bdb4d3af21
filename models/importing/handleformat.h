#pragma once
// What exports with a handle have in common: rows of one handle are one product. The first row has the product's own
// fields, further ones a variant or something that is none; options stand in up to three pairs of name and value.
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class HandleFormat : public ProductsFormat
{
protected:
    static constexpr int kOptions = 3;
    // The fields of the format that every such export has. Options follow each other.
    struct Fields
    {
        int handle;
        int name;
        int firstOptionName;
        int firstOptionValue;
        int sku;
        int barcode;
        int cost;
    };
    HandleFormat(const ShopContext &context, const QString &source, const Fields &fields)
        : ProductsFormat(context, source)
        , m_fields(fields)
    { }

    void readRow() final;
    void finish() override { }
    // Whether the row is a variant; known: rows of its handle came before.
    virtual bool isVariant(bool known) const = 0;
    // Why a product without a name is refused.
    virtual QString nameless(const QString &handle) const = 0;
    // The fields of the format's own; name, options, codes and cost are read already.
    virtual void readProduct(ProductDraft &product) = 0;
    virtual void readVariant(const ProductDraft &product, VariantDraft &variant, bool *readable) = 0;

private:
    bool startProduct(const QString &handle);
    void addVariant(ProductDraft &product);

    const Fields m_fields;
    QHash<QString, size_t> m_byHandle; // position in m_drafts
};

} // namespace jishi
