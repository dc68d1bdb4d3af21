#pragma once
// A decision to whom an order is owed, with the names that it speaks of.
#include "models/resellers/attribution.h"

namespace jishi {

struct AttributionStory
{
    Attribution attribution;
    QString reseller; // empty: nobody, or she was erased
    QString inviter;
    QString linkCode;
    QString campaign;
    QString group; // of the order
};

// One to whom an order can be given.
struct CreditChoice
{
    RowId reseller = 0;
    QString name;
};

class AttributionStories
{
public:
    AttributionStories(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Who would be owed an order that is being taken; nothing: nobody.
    Result<std::optional<AttributionStory>> expected(const AttributionClue &clue) const;
    // Every decision about an order, the first one first.
    Result<std::vector<AttributionStory>> of(RowId order) const;
    // Who can be owed an order, by name.
    Result<std::vector<CreditChoice>> choices() const;

private:
    Result<AttributionStory> named(const Attribution &attribution, RowId group) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
