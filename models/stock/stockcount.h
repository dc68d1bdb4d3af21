#pragma once
// Counting the shelf with a scanner: every scan is stored at once, so that the plug may be pulled, and the differences
// are booked together at the end. Writing methods are called inside a transaction.
#include "models/stock/stockledger.h"

#include <QStringList>

namespace jishi {

struct StockCount
{
    RowId id = 0; // 0: none
    QString name;
    QString startedBy;
    Instant startedAt = 0;
};

struct CountLine
{
    RowId variant = 0;
    QString name; // "Hoodie Blue / L"
    QString sku;
    QString category; // empty: none
    QString unit;
    Quantity expected; // on hand when it was first counted: what is sold meanwhile is no difference
    std::optional<Quantity> counted; // nothing: not counted yet, expected is what is on hand now
    Quantity difference() const { return counted ? *counted + -expected : Quantity(); }
};

struct CountSheet
{
    StockCount count;
    std::vector<CountLine> counted; // the last touched first
    int64_t missingCount = 0; // what is stocked and not counted yet
    std::vector<CountLine> missing; // the same by category and name, where it was asked for
};

// "3*6901234567892": how many, and what the scanner read. One where no number stands before the star.
struct ScannedCode
{
    Quantity quantity = Quantity::units(1);
    QString code;
};
std::optional<ScannedCode> parseScan(const QString &text);

class StockCounts
{
public:
    StockCounts(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // The count under way; id 0 when there is none.
    Result<StockCount> open() const;
    // A large shop has very many lines that are missing: they are listed only when somebody looks at them.
    Result<CountSheet> sheet(const StockCount &count, bool listsMissing) const;
    Result<RowId> start(const QString &name);
    // Adds to what was counted of the variant with this SKU or any of its barcodes. NotFound for a code of nothing,
    // Refused for goods that are not counted at all.
    Result<RowId> scan(RowId count, const ScannedCode &scanned);
    Status setCounted(RowId count, RowId variant, Quantity counted);
    // As if it had never been counted.
    Status forget(RowId count, RowId variant);
    // Books every difference as a movement and ends the count. Gives back how many there were.
    Result<int> book(RowId count);
    Status giveUp(RowId count);

private:
    Uuid differenceId(RowId count, RowId variant) const; // nil: a new one
    Result<RowId> countable(const QString &code) const;
    Status requireOpen(RowId count) const;
    Status store(RowId count, RowId variant, Quantity counted);
    std::vector<CountLine> lines(std::string_view sql, RowId count, bool counted, Status &status) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
