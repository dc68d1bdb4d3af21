#pragma once
// The chain of the ledger: every entry carries SHA-256 of the chain before it and of what it says, in words that mean
// the same on every device. An entry that is changed, taken out or put in by other means breaks it.
#include "models/commissions/commissionentry.h"
#include "models/db/connection.h"

#include <QByteArray>

namespace jishi {

class LedgerChain
{
public:
    explicit LedgerChain(Connection &connection)
        : m_connection(connection)
    { }

    // Where the chain ends: 32 bytes, zero for an empty ledger.
    Result<QByteArray> head() const;
    // The link that an entry would be. Its references are named by their UUIDs, a payout by all that it says.
    Result<QByteArray> linkAfter(const QByteArray &before, const CommissionEntry &entry) const;
    // Inside a transaction: the chain ends here now, so many entries further.
    Status advance(const QByteArray &link, int64_t entries);

    // Inside a transaction, for entries that came from elsewhere: makes the chain hold again from this entry to the
    // end.
    Status joinFrom(RowId entry);

    struct Break
    {
        RowId entry = 0; // the first that does not follow; 0: the end is not where it was
        QString detail; // in English
    };
    // Follows the whole chain. Nothing when it holds.
    Result<std::optional<Break>> firstBreak() const;

private:
    Connection &m_connection;
};

} // namespace jishi
