#pragma once
// The ledger of commissions as a list: whose, of which months or which order, one page of rows at a time. What its
// figures add up to is reckoned with the list, so that both always agree.
#include "models/commissions/commissionentry.h"
#include "models/commissions/entrystate.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <array>

namespace jishi {

struct CommissionFilter
{
    RowId reseller = 0; // 0: all
    RowId order = 0; // 0: all
    QDate from; // booked; invalid: any
    QDate to; // the last day
    bool payouts = true; // what went out, too
    friend bool operator==(const CommissionFilter &, const CommissionFilter &) = default;
};

struct CommissionSummary
{
    int64_t entries = 0;
    Money earned; // accruals, transfers and adjustments
    int64_t orders = 0; // that were handed over
    Money goods; // what they brought: the sum of first-level bases in money
    Money reversed; // not positive
    int64_t refunds = 0;
    std::array<Money, kEntryStates> states {}; // by EntryState
    std::array<int64_t, kEntryStates> counts {};
    Instant nextRelease = 0; // 0: nothing waits
    std::vector<std::pair<QDate, Money>> releases; // what waits, by the day of its release

    const Money &in(EntryState state) const { return states[static_cast<size_t>(state)]; }
    int64_t countIn(EntryState state) const { return counts[static_cast<size_t>(state)]; }
};

struct CommissionRow
{
    Instant bookedAt = 0;
    QString order; // its number; empty: none
    QString goods;
    QString reseller;
    QString refund;
    QString reason;
    EntryKind kind = EntryKind::Accrual;
    int level = 0;
    QString soldBy; // of the second level: who sold
    bool isFixed = false; // per unit
    bool hasRate = false;
    int64_t basis = 0;
    int64_t rate = 0;
    Money amount;
    Instant releaseAt = 0;
    EntryState state = EntryState::Waiting;
};

class CommissionTable final : public RowTable<CommissionRow>
{
    Q_OBJECT

public:
    enum Column { Booked, OrderLine, Kind, Basis, Rate, Amount, State, ColumnCount };
    explicit CommissionTable(Shop &shop, QObject *parent = nullptr);

    void setFilter(const CommissionFilter &filter);
    const CommissionFilter &filter() const { return m_filter; }
    const CommissionSummary &summary() const { return m_summary; }
    // "5.00 %" of 1/10000: for everything that shows a rate.
    static QString rateText(int64_t rate);
    static QString shortDay(QDate day);
    static QString kindText(EntryKind kind);

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column >= Basis && column <= Amount; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<CommissionRow> &rows) const override;
    QVariant display(const CommissionRow &row, int column) const override;
    QVariant raw(const CommissionRow &row, int column) const override;
    QVariant tip(const CommissionRow &row, int column) const override;
    QString stateText(const CommissionRow &row) const;

    CommissionFilter m_filter;
    CommissionSummary m_summary;
};

} // namespace jishi
