#pragma once
// Loyverse's item export. Rows of one handle are one item: the first has the item's own fields, further ones a variant
// or only a component of a composite item. Prices and levels stand once per store; one shop takes the first price and
// the sum of the levels. Modifiers and taxes are not taken.
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class LoyverseFormat final : public ProductsFormat
{
public:
    static const FormatColumns &columns();
    explicit LoyverseFormat(const ShopContext &context)
        : ProductsFormat(context, QStringLiteral("loyverse"))
    { }

private:
    enum Field : int;

    void readRow() override;
    void finish() override { }
    bool startItem(const QString &handle);
    void readVariant(ProductDraft &product);
    bool isComponent() const;

    QHash<QString, size_t> m_byHandle; // position in m_drafts
    std::vector<bool> m_byWeight; // parallel to m_drafts
};

} // namespace jishi
