#pragma once
// Who is around the demo shop: where goods come from, the groups that buy them, what resellers pay, and a few
// things on sale. The same for every size of shop.
#include "models/demo/demorandom.h"
#include "models/shop/shopfile.h"

namespace jishi::demo {

// The supplier of a category, as its row id: fruit, snacks and gifts come from different houses.
int64_t supplierOf(int category);

class NetworkWriter
{
public:
    NetworkWriter(Connection &connection, DemoRandom &random, Instant opened)
        : m_connection(connection)
        , m_random(random)
        , m_opened(opened)
    { }
    // Before the products, which name them.
    Status writeSuppliers();
    // After products and customers. today: in the shop's time zone.
    Status writeRest(QDate today);

private:
    Status writeTiers();
    Status writeSales(QDate today);
    Status writeStorage();
    Status writeGroups();
    Status writeMembers();
    Status writeGroupOrders();
    Status insertNamed(const char *table, std::string_view name);

    Connection &m_connection;
    DemoRandom &m_random;
    const Instant m_opened;
};

} // namespace jishi::demo
