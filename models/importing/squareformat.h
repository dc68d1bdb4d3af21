#pragma once
// Square's item library. One row per variation; rows of one token or one item name are one item. Prices stand once,
// levels once per location: one shop takes their sum. Modifiers, taxes and visibility in online stores are not taken.
#include "models/importing/productsformat.h"

#include <QHash>

namespace jishi {

class SquareFormat final : public ProductsFormat
{
public:
    static constexpr int kOptions = 6;
    static const FormatColumns &columns();
    explicit SquareFormat(const ShopContext &context)
        : ProductsFormat(context, QStringLiteral("square"))
    { }

private:
    void readRow() override;
    void finish() override;
    size_t startItem(const QString &token, const QString &name);
    void readVariant(size_t position);
    std::optional<Quantity> lowStock(bool *readable);

    QHash<QString, size_t> m_byToken; // position in m_drafts
    QHash<QString, size_t> m_byName;
    std::vector<QStringList> m_variationNames; // parallel to m_drafts, then to its variants
};

} // namespace jishi
