#pragma once
// The columns of a product export that the shop has named itself: its own fields and the prices of its tiers. A file
// names them by a word of ours and theirs, "Field: Origin", "Price: Gold", so that they are known again.
#include "models/exporting/exportcolumns.h"
#include "models/shop/shopfile.h"

#include <optional>
#include <string>
#include <vector>

namespace jishi {

struct ShopColumn
{
    enum class About { Field, TierPrice };
    About about = About::Field;
    QString name; // of the field or the tier

    QString header() const;
    // What a header cell names; nothing for any other column.
    static std::optional<ShopColumn> fromHeader(const QString &cell);
};

struct ShopColumns
{
    std::vector<ShopColumn> columns;
    std::string sql; // one expression per column, each after a comma; p is the product, v the variant

    // All that this role may see: what other tiers pay is none of a reseller's business.
    static ShopColumns of(Connection &connection, const ShopContext &context);
};

} // namespace jishi
