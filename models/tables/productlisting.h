#pragma once
// Which products a list shows, and in which order: asked of SQL, or of the columns in memory, with the same answer.
// Reader thread.
#include "models/tables/liveshelf.h"
#include "models/tables/producttable.h"

namespace jishi {

class ProductListing
{
public:
    // today: in the shop's time zone; prices are sorted as they are then.
    ProductListing(Connection &connection, ProductFilter filter, int sortColumn, Qt::SortOrder order, QDate today);

    std::vector<uint32_t> fromShop(int limit);
    std::vector<uint32_t> fromShelf(const ColumnShelf &shelf);

    // What the shelf must hold, and when it must be read again.
    static ShelfColumns columns(QDate today);
    static std::optional<std::set<RowId>> touched(Connection &connection, const ChangeSet &changes);

private:
    std::vector<uint32_t> amongHits(std::vector<uint32_t> listed) const;

    Connection &m_connection;
    const ProductFilter m_filter;
    const int m_column;
    const Qt::SortOrder m_order;
    const QDate m_today;
};

} // namespace jishi
