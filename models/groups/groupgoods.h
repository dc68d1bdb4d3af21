#pragma once
// What a group calls the goods of the shop: the catalog's names, and words that were learned from it.
#include "models/base/ids.h"
#include "models/jielong/goodsnames.h"
#include "models/shop/shopfile.h"

namespace jishi {

class GroupGoods
{
public:
    GroupGoods(Connection &connection, const ShopContext &context, RowId group)
        : m_connection(connection)
        , m_context(context)
        , m_group(group)
    { }

    // Every variant that is sold, by its product's name where it is the only one, else with its title. A learned word
    // hides the catalog's meaning of the same word.
    Result<GoodsNames> names() const;
    // Inside a transaction: from now on these words mean this variant in this group.
    Status learn(const QString &words, RowId variant);
    // The variant whose name or learned word is exactly this; 0: none, or several.
    static RowId meaningOf(const GoodsNames &names, const QString &words);
    // The only variant whose name holds these words; 0: none, or several.
    static RowId proposed(const GoodsNames &names, const QString &words);

private:
    Connection &m_connection;
    const ShopContext &m_context;
    RowId m_group;
};

} // namespace jishi
