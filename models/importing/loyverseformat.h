#pragma once
// Loyverse's item export. Rows of one handle are one item: the first has the item's own fields, further ones a variant
// or only a component of a composite item. Prices and levels stand once per store; one shop takes the first price and
// the sum of the levels. Modifiers and taxes are not taken.
#include "models/importing/handleformat.h"

#include <QHash>

namespace jishi {

class LoyverseFormat final : public HandleFormat
{
public:
    static const FormatColumns &columns();
    explicit LoyverseFormat(const ShopContext &context);

private:
    enum Field : int;

    bool isVariant(bool known) const override;
    QString nameless(const QString &handle) const override;
    void readProduct(ProductDraft &product) override;
    void readVariant(const ProductDraft &product, VariantDraft &variant, bool *readable) override;

    QHash<QString, bool> m_byWeight; // by handle
};

} // namespace jishi
