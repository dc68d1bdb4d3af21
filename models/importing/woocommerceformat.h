#pragma once
// WooCommerce's product export. A variable product's variations are rows of their own that name their parent.
// Attributes beyond those of variations, shipping, tax and pictures (addresses on the web) have no place in the shop
// and are not taken.
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class WooCommerceFormat final : public ProductsFormat
{
public:
    static constexpr int kAttributes = 10;
    static const FormatColumns &columns();
    explicit WooCommerceFormat(const ShopContext &context)
        : ProductsFormat(context, QStringLiteral("woocommerce"))
    { }

private:
    struct Variation
    {
        QString parent;
        QHash<QString, QString> attributes; // name to value; a blank value: any
        VariantDraft variant;
    };

    void readRow() override;
    void finish() override;
    void readTypes();
    bool isOfType(QStringView type) const { return m_types.contains(type); }
    void readProduct();
    void readVariation();
    bool readVariant(VariantDraft &variant);
    void readPrices(VariantDraft &variant, bool *readable);
    bool saleIsOn() const;
    QString description() const;
    void readCategories(ProductDraft &product);
    QStringList attributeNames() const;
    void numberParents();
    void addVariations();

    QStringList m_types; // of the row in hand: "simple", "variation", "virtual" and others
    std::string m_typesText; // what they were read from
    QHash<QString, size_t> m_byParentName; // folded SKU and "id:45" to the position in m_drafts
    std::vector<QString> m_ids; // parallel to m_drafts; may be empty
    std::vector<QStringList> m_attributeNames; // parallel to m_drafts
    std::vector<VariantDraft> m_ownVariants; // parallel to m_drafts: for those that turn out to have no variations
    std::vector<bool> m_variable; // parallel to m_drafts
    std::vector<Variation> m_variations;
};

} // namespace jishi
