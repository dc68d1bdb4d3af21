#pragma once
// Which customers a list shows, and in which order: asked of SQL, or of the columns in memory, with the same answer.
// Reader thread.
#include "models/tables/customertable.h"
#include "models/tables/liveshelf.h"

namespace jishi {

class CustomerListing
{
public:
    using Hits = std::optional<std::vector<RowId>>;
    CustomerListing(Connection &connection, Hits hits, int sortColumn, Qt::SortOrder order);

    std::vector<uint32_t> fromShop(int limit);
    std::vector<uint32_t> fromShelf(const ColumnShelf &shelf);

    // What the shelf must hold, and when it must be read again.
    static ShelfColumns columns();
    static std::optional<std::set<RowId>> touched(Connection &connection, const ChangeSet &changes);

private:
    Connection &m_connection;
    const Hits m_hits;
    const int m_column;
    const Qt::SortOrder m_order;
};

} // namespace jishi
