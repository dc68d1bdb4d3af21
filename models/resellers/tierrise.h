#pragma once
// Who may rise to a higher tier by what she sold herself. It only suggests; a person raises.
#include "models/base/money.h"
#include "models/shop/shopfile.h"

#include <span>
#include <vector>

namespace jishi {

// What a reseller has sold within the days that count for a tier above hers.
struct TierReach
{
    RowId tierId = 0;
    QString tier;
    int64_t needed = 0; // minor units
    int64_t sold = 0;
    int days = 0;
};

// The last one that is reached, of tiers in their order; null when she stays where she is.
const TierReach *reached(std::span<const TierReach> above);

struct RiseSuggestion
{
    RowId resellerId = 0;
    QString name;
    QString from; // may be empty
    RowId tierId = 0;
    QString tier;
    Money sold;
    int days = 0;
};

class TierRise
{
public:
    TierRise(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // By name. Goods only, without postage, without what was taken back, and without what she bought herself: nobody
    // buys her way up.
    Result<std::vector<RiseSuggestion>> suggestions() const;
    // Inside a transaction. Refused: what is not suggested any more.
    Status raise(RowId reseller, RowId tier);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
