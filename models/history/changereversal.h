#pragma once
// Takes back what one change did to the catalog, the customers, and by import, paste or edit to the orders, by the
// record that capture keeps of every change. A reversal is a change like any other: taking it back does again what was
// taken back.
#include "models/db/connection.h"
#include "models/shop/shopfile.h"

#include <QStringList>
#include <optional>

namespace jishi {

struct Reversal
{
    int64_t change = 0; // the number of the reversal itself, to take it back in turn
    int restored = 0; // rows and fields that are as they were before the change
    int left = 0; // fields and orders that were changed again since, and stay as they are now
    QStringList kept = {}; // whose orders those are, or their numbers where nobody is named
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
    // back by a movement of their own: history is only added to. Imported orders are cancelled (ImportedOrders), as are
    // those of a pasted list, and edited ones get back what they were (OrderReversal).
    // Refused: the change placed other orders or moved money, it would give two variants one SKU, or nothing of it is
    // there to be taken back.
    Result<Reversal> takeBack(int64_t change);
    // The identity of the movement that takes this one back: the same on every device.
    static Uuid counterMovement(const Uuid &movement);

private:
    enum class Orders { None, Imported, Changed }; // what a change did to them
    struct Record
    {
        std::string table;
        RowId row = 0;
        std::optional<int64_t> part;
        std::string operation;
        QString fields;
    };
    Result<std::vector<Record>> recordsOf(int64_t change) const;
    Result<Orders> ordersIn(int64_t change, const std::vector<Record> &records) const;
    Status takeBackAll(int64_t change, const std::vector<Record> &records);
    Status takeBackImport(int64_t change, const std::vector<Record> &records);
    template <typename Settled>
    Status takeBackRows(const std::vector<Record> &records, const Settled &isSettled);
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
    Orders m_orders = Orders::None;
    Instant m_now = 0; // one moment for all of it: so it is known again as one
};

} // namespace jishi
