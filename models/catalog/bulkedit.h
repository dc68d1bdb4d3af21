#pragma once
// One edit of many products at once: what it would do, and doing it.
#include "models/catalog/pricerule.h"
#include "models/db/connection.h"
#include "models/shop/shopfile.h"

#include <QStringList>
#include <span>

namespace jishi {

struct BulkEdit
{
    PriceRule price;
    std::optional<RowId> category; // 0: none
    QStringList addedTags;
    QStringList removedTags;
    std::optional<bool> published;

    bool changesAnything() const;
};

// One variant whose price changes, or one product of which something else does.
struct BulkChange
{
    RowId product = 0;
    RowId variant = 0; // 0: of the product itself
    QString name {};
    QString title {}; // of the variant
    Money priceBefore {};
    Money priceAfter {};
    QString tagsBefore {};
    QString tagsAfter {};
    RowId categoryBefore = 0;
    RowId categoryAfter = 0;
    bool publishedBefore = true;
    bool publishedAfter = true;
    bool changesProduct() const
    {
        return categoryAfter != categoryBefore || publishedAfter != publishedBefore || tagsAfter != tagsBefore;
    }
};

class BulkEditor
{
public:
    BulkEditor(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Every change that apply() would make, in the order of the products. Refused: a price would be below zero.
    Result<std::vector<BulkChange>> preview(std::span<const RowId> products, const BulkEdit &edit) const;
    // Inside a transaction. Returns how many rows were changed; what stays the same is not touched.
    Result<int> apply(std::span<const RowId> products, const BulkEdit &edit);

private:
    Status previewProduct(RowId product, const BulkEdit &edit, std::vector<BulkChange> &changes) const;
    Status applyChange(const BulkChange &change);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
