#pragma once
// Makes one person of two rows, and erases a person from the books. Nothing of what was sold is lost by either.
// Called inside a transaction.
#include "models/customers/customerstore.h"

namespace jishi {

class CustomerMerger
{
public:
    CustomerMerger(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Orders, contacts, tags and notes of `other` become those of `keep`; `other` is marked deleted and says into whom
    // it went. Refused for one and the same row, and for one that is deleted already.
    Status merge(RowId keep, RowId other);
    // Remembers that two rows that look alike are two people.
    Status markDistinct(RowId one, RowId other);
    // Blanks whatever says who she is, also what the outbox still held and the notes of her orders; her
    // orders and their sums stay. What was merged into her is erased with her.
    Status erase(RowId customer);

private:
    Status requireLive(RowId customer);
    Status blank(RowId customer);
    Status run(std::string_view sql, RowId customer);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
