#pragma once
// Makes one person of two rows; nothing of what was sold is lost. Called inside a transaction.
#include "models/customers/customerstore.h"

namespace jishi {

class CustomerMerger
{
public:
    CustomerMerger(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Orders, contacts, groups, tags and notes of `other` become those of `keep`; `other` is marked deleted and says
    // into whom it went. Refused for one and the same row, for one that is deleted already, and for two resellers.
    Status merge(RowId keep, RowId other);
    // Remembers that two rows that look alike are two people.
    Status markDistinct(RowId one, RowId other);

private:
    Status checkResellers(RowId keep, RowId other) const;
    Status keepBinding(RowId keep, RowId other);
    Status keepTouches(RowId keep, RowId other);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
