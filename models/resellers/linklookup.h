#pragma once
// The link that somebody named or came through, by its code as it was typed, or by its address.
#include "models/shop/shopfile.h"

namespace jishi {

struct KnownLink
{
    RowId id = 0;
    QString code;
    QString reseller; // whose it is
    bool earns = false; // she is active, or frozen for now
};

// Case does not matter. NotFound: no link has this code, it is archived, or what stands beside it in an address was not
// signed for it.
Result<RowId> linkByCode(Connection &connection, const ShopContext &context, const QString &code);
Result<KnownLink> knownLink(Connection &connection, RowId link);

} // namespace jishi
