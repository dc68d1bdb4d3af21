#pragma once
// Takes back what one change did to the catalog and the customers, by the record that capture keeps of every change.
// A reversal is a change like any other: taking it back does again what was taken back.
#include "models/db/connection.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct Reversal
{
    int64_t change = 0; // the number of the reversal itself, to take it back in turn
    int restored = 0; // rows and fields that are as they were before the change
    int left = 0; // fields that were changed again since, and stay as they are now
};

// The number under which capture groups what the transaction at hand changes.
Result<int64_t> currentChange(Connection &connection);

class ChangeReversal
{
public:
    ChangeReversal(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. New rows are archived, changed fields get their earlier value, goods that moved are moved
    // back by a movement of their own: history is only added to. Refused: the change holds orders or payments, it
    // would give two variants one SKU, or nothing of it is there to be taken back.
    Result<Reversal> takeBack(int64_t change);

private:
    struct Record
    {
        std::string table;
        RowId row = 0;
        std::string operation;
        QString fields;
    };
    Result<std::vector<Record>> recordsOf(int64_t change) const;
    Status restoreFields(const Record &record);
    Status archive(const Record &record);
    Status moveBack(const Record &record);
    Status checkCodes(const std::vector<Record> &records) const;

    Connection &m_connection;
    const ShopContext &m_context;
    Reversal m_reversal;
};

} // namespace jishi
