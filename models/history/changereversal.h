#pragma once
// Takes back what one change did to the catalog, the customers and by import to the orders, by the record that capture
// keeps of every change. A reversal is a change like any other: taking it back does again what was taken back.
#include "models/db/connection.h"
#include "models/shop/shopfile.h"

#include <optional>
#include <unordered_set>

namespace jishi {

struct Reversal
{
    int64_t change = 0; // the number of the reversal itself, to take it back in turn
    int restored = 0; // rows and fields that are as they were before the change
    int left = 0; // fields and imported orders that were changed again since, and stay as they are now
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
    // back by a movement of their own: history is only added to. Imported orders are cancelled (ImportedOrders).
    // Refused: the change holds other orders or payments, it would give two variants one SKU, or nothing of it is there
    // to be taken back.
    Result<Reversal> takeBack(int64_t change);
    // The identity of the movement that takes this one back: the same on every device.
    static Uuid counterMovement(const Uuid &movement);

private:
    struct Record
    {
        std::string table;
        RowId row = 0;
        std::optional<int64_t> part;
        std::string operation;
        QString fields;
    };
    Result<std::vector<Record>> recordsOf(int64_t change) const;
    Status takeBackAll(int64_t change, const std::vector<Record> &records);
    Status takeBack(const Record &record);
    Status removeLine(const Record &record);
    Status restoreLine(const Record &record);
    Status restoreFields(const Record &record);
    Status archive(const Record &record);
    Status moveBack(const Record &record);
    Status checkCodes(const std::vector<Record> &records) const;

    Connection &m_connection;
    const ShopContext &m_context;
    Reversal m_reversal;
    Instant m_now = 0; // one moment for all of it: so it is known again as one
};

} // namespace jishi
