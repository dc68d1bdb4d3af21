#pragma once
// The tiers of resellers and what lifts somebody into one: net sales of her own within a number of days. There is no
// room for anything else: paying or promoting for people brought in is what the rules against pyramid selling forbid.
#include "models/base/money.h"
#include "models/shop/shopfile.h"

#include <optional>
#include <vector>

namespace jishi {

struct TierRule
{
    RowId id = 0; // 0: not stored yet
    QString name;
    std::optional<Money> sales; // nothing: by hand only
    int days = 90;
    friend bool operator==(const TierRule &, const TierRule &) = default;
};

class TierRules
{
public:
    TierRules(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // In their order, the highest last.
    Result<std::vector<TierRule>> all() const;
    // Inside a transaction; these are the tiers from now on. Refused, beside what ShopLists refuses: sales of nothing,
    // days below 1 or above 366.
    Status save(const std::vector<TierRule> &tiers);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
