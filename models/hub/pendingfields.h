#pragma once
// What was changed here and has no answer of the hub yet: the changes that wait, are on their way, or are parked until
// a person decides.
#include "models/hub/rowplaces.h"

#include <set>

namespace jishi {

class PendingFields
{
public:
    explicit PendingFields(Connection &connection)
        : m_connection(connection)
    { }

    // Whether there is anything at all: a walk through rows need not ask for each.
    Result<bool> any() const;
    struct OfRow
    {
        bool inserted = false; // the row itself is not known to be at the hub
        bool removed = false;
        std::set<std::string, std::less<>> columns;
        bool isEmpty() const { return !inserted && !removed && columns.empty(); }
        bool covers(const std::string &column) const { return inserted || columns.contains(column); }
    };
    Result<OfRow> of(const RowShape &shape, const RowPlace &place) const;

private:
    Connection &m_connection;
};

} // namespace jishi
