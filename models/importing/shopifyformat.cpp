#include "models/importing/shopifyformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

enum ShopifyFormat::Field : int {
    Handle,
    Title,
    Body,
    Category,
    Type,
    Tags,
    Published,
    Status_,
    OptionName1,
    OptionName2,
    OptionName3,
    OptionValue1,
    OptionValue2,
    OptionValue3,
    Sku,
    Barcode,
    Price,
    ComparePrice,
    Cost,
    Tracker,
    Stock,
    FieldCount,
};

const FormatColumns &ShopifyFormat::columns()
{
    static const FormatColumns columns { u"shopify-products"_s, u"Shopify products"_s, FieldCount,
        {
            { Handle, true, u"Handle|URL handle|网址标识名|句柄" },
            { Title, true, u"Title|标题" },
            { Price, true, u"Variant Price|Price|价格|多属性价格" },
            { Body, false, u"Body (HTML)|Description|正文 (HTML)|描述" },
            { Category, false, u"Product Category|产品类别" },
            { Type, false, u"Type|类型" },
            { Tags, false, u"Tags|标签" },
            { Published, false, u"Published|Published on online store|已发布" },
            { Status_, false, u"Status|状态" },
            { OptionName1, false, u"Option1 Name" },
            { OptionName2, false, u"Option2 Name" },
            { OptionName3, false, u"Option3 Name" },
            { OptionValue1, false, u"Option1 Value" },
            { OptionValue2, false, u"Option2 Value" },
            { OptionValue3, false, u"Option3 Value" },
            { Sku, false, u"Variant SKU|SKU" },
            { Barcode, false, u"Variant Barcode|Barcode|条码" },
            { ComparePrice, false, u"Variant Compare At Price|Compare-at price" },
            { Cost, false, u"Cost per item" },
            { Tracker, false, u"Variant Inventory Tracker|Inventory tracker" },
            { Stock, false, u"Variant Inventory Qty|Inventory quantity" },
        } };
    return columns;
}

ShopifyFormat::ShopifyFormat(const ShopContext &context)
    : HandleFormat(context, u"shopify"_s, { Handle, Title, OptionName1, OptionValue1, Sku, Barcode, Cost })
{ }

// A row of nothing but a picture is none.
bool ShopifyFormat::isVariant(bool) const
{
    return !text(Price).isEmpty() || !text(OptionValue1).isEmpty() || !text(Sku).isEmpty();
}

QString ShopifyFormat::nameless(const QString &handle) const
{
    return Refusal::tr("The first row of %1 has no title.").arg(handle);
}

void ShopifyFormat::readProduct(ProductDraft &product)
{
    if (has(Body))
        product.description = plainText(cell(Body));
    if (has(Tags))
        product.tags = tidyTags(text(Tags));
    // The owner's own word before the taxonomy's.
    if (const QString type = text(Type); !type.isEmpty())
        product.category = type;
    else if (const QString category = text(Category); !category.isEmpty())
        product.category = category;
    if (has(Published) || has(Status_)) {
        const QString status = text(Status_).toLower();
        const bool hidden = text(Published).compare(u"false", Qt::CaseInsensitive) == 0;
        product.published = !hidden && (status.isEmpty() || status == u"active");
    }
}

void ShopifyFormat::readVariant(const ProductDraft &, VariantDraft &variant, bool *readable)
{
    variant.price = money(Price, readable);
    if (const auto before = money(ComparePrice, readable);
        before && variant.price && before->minor() > variant.price->minor())
        variant.listPrice = before;
    variant.stock = quantity(Stock, readable);
    if (has(Tracker))
        variant.tracksStock = !text(Tracker).isEmpty();
}

void ShopifyFormat::finish()
{
    for (ProductDraft &product : m_drafts) {
        // What Shopify writes for a product without options.
        const bool plain = product.variants.size() == 1 && product.optionNames == QStringList { u"Title"_s }
            && product.variants.front().optionValues == QStringList { u"Default Title"_s };
        if (plain) {
            product.optionNames.clear();
            product.variants.front().optionValues.clear();
        }
    }
}

} // namespace jishi
