#pragma once
// Search for callers without a window: builds an index, searches once, and looks the hits up.
#include "models/search/shopindex.h"

#include <QString>

namespace jishi {

struct FoundRow
{
    HitKind kind = HitKind::Product;
    Uuid id;
    QString sku; // of a variant; of a product's best variant; else empty
    QString name; // an order's is its number
};

Result<std::vector<FoundRow>> findRows(Connection &connection, const QString &text, SearchScopes scopes, int limit);

} // namespace jishi
