#pragma once
// Finds rows that may be one person: the same phone among any of their phones, or the same name and a similar address.
// Addresses are similar when, without blanks and punctuation, one holds the other. Reads only.
#include "models/db/connection.h"

#include <vector>

namespace jishi {

struct DuplicatePair
{
    enum class Reason { Phone, NameAndAddress };
    RowId first = 0; // the older row
    RowId second = 0;
    Reason reason = Reason::Phone;
    int64_t firstOrders = 0;
    int64_t secondOrders = 0;
};

class CustomerDuplicates
{
public:
    explicit CustomerDuplicates(Connection &connection)
        : m_connection(connection)
    { }

    // At most `most` pairs, without those that were said to be two people.
    Result<std::vector<DuplicatePair>> find(int most);

private:
    Status addByPhone(int most);
    Status addByName(int most);
    Status countOrders();

    Connection &m_connection;
    std::vector<DuplicatePair> m_pairs;
};

// In the sense above; both must say something.
bool areSimilarAddresses(const QString &one, const QString &other);

} // namespace jishi
