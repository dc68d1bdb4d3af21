#include "models/importing/handleformat.h"

#include "models/base/refusal.h"

namespace jishi {

void HandleFormat::readRow()
{
    const QString handle = text(m_fields.handle);
    if (handle.isEmpty())
        return refuse(Refusal::tr("The handle is missing."));
    const bool known = m_byHandle.contains(handle);
    const bool variant = isVariant(known);
    if (!known && !startProduct(handle))
        return;
    if (variant)
        addVariant(m_drafts[m_byHandle.value(handle)]);
}

bool HandleFormat::startProduct(const QString &handle)
{
    ProductDraft product;
    product.line = line();
    product.key = handle;
    product.name = text(m_fields.name);
    if (product.name.isEmpty()) {
        refuse(nameless(handle.left(60)));
        return false;
    }
    for (int i = 0; i < kOptions; ++i)
        if (const QString name = text(m_fields.firstOptionName + i); !name.isEmpty())
            product.optionNames.append(name);
    readProduct(product);
    m_byHandle.insert(handle, m_drafts.size());
    m_drafts.push_back(std::move(product));
    return true;
}

void HandleFormat::addVariant(ProductDraft &product)
{
    VariantDraft variant;
    bool readable = true;
    variant.line = line();
    for (int i = 0; i < product.optionNames.size(); ++i)
        variant.optionValues.append(text(m_fields.firstOptionValue + i));
    variant.sku = code(m_fields.sku, &readable);
    variant.barcode = code(m_fields.barcode, &readable);
    variant.cost = money(m_fields.cost, &readable);
    readVariant(product, variant, &readable);
    if (readable)
        product.variants.push_back(std::move(variant));
}

} // namespace jishi
