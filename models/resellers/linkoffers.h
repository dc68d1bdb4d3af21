#pragma once
// What a link leads to, read from the shop as a customer sees it today: name, price, and the picture for a poster.
#include "models/resellers/linkcaption.h"
#include "models/shop/shopfile.h"

#include <vector>

namespace jishi {

class LinkOffers
{
public:
    LinkOffers(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<LinkOffer> offer(const Link &link) const;
    // 0: there is none.
    RowId picture(const Link &link) const;
    // The published products of a category and of those below it, by name.
    Result<std::vector<RowId>> productsOf(RowId category) const;

private:
    Result<LinkOffer> ofProduct(RowId product) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
