#pragma once
// Reads what search knows about goods, customers and orders from the shop: everything at once, or the rows of some ids.
#include "models/db/connection.h"
#include "models/search/shelf.h"

namespace jishi {

class ShelfLoader
{
public:
    explicit ShelfLoader(Connection &connection)
        : m_connection(connection)
    { }

    // Goods are documents per variant, grouped by product; a product without variants has one document with id 0.
    Result<Shelf> allGoods();
    Result<Shelf> allCustomers();
    Result<Shelf> allOrders();

    Result<std::vector<Document>> goods(const std::set<RowId> &products);
    Result<std::vector<Document>> customers(const std::set<RowId> &ids);
    Result<std::vector<Document>> orders(const std::set<RowId> &ids);
    // Adds the products that these variants belong to.
    Status addProductsOf(const std::set<RowId> &variants, std::set<RowId> &products);

private:
    Connection &m_connection;
};

} // namespace jishi
