#pragma once
// The append-only book of goods. On hand is the sum of its rows; nothing here is ever changed or removed.
#include "models/base/ids.h"
#include "models/base/quantity.h"
#include "models/shop/shopfile.h"

namespace jishi {

enum class StockReason { Sale, Return, Purchase, WriteOff, Count, Transfer, Import };
// The word kept in the file: "write_off".
const char *toText(StockReason reason);
StockReason stockReasonFrom(std::string_view text);

struct StockMovement
{
    RowId variantId = 0;
    Quantity quantity; // negative: goods left
    StockReason reason = StockReason::Count;
    RowId orderId = 0; // 0: none
    QString reference;
    QString note;
    Uuid uuid; // nil: a new one
};

// One movement as the book tells it.
struct StockEntry
{
    RowId id = 0;
    Instant at = 0;
    StockReason reason = StockReason::Count;
    Quantity quantity;
    Quantity after; // on hand once it was booked
    QString madeBy; // the person at the desk; empty where nobody was named
    QString orderNumber; // empty: none
    RowId orderId = 0;
    QString reference;
    QString note;
};

class StockLedger
{
public:
    StockLedger(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Signed by the person who sits at this desk (setting::kPerson).
    Status add(const StockMovement &movement);
    // All movements of a variant, the oldest first.
    Result<std::vector<StockEntry>> history(RowId variant) const;
    // Books the difference between what was counted and what is on hand. Nothing when they agree.
    Status count(RowId variant, Quantity counted);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
