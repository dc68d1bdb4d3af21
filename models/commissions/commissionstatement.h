#pragma once
// What a reseller earned in a month, line by line, from the balance before it to the balance after it. Every figure is
// a sum of what stands beside it.
#include "models/commissions/commissionentry.h"
#include "models/commissions/commissionmonth.h"
#include "models/commissions/entrystate.h"
#include "models/shop/shopfile.h"

#include <vector>

namespace jishi {

struct StatementLine
{
    Uuid uuid;
    EntryKind kind = EntryKind::Accrual;
    int level = 0;
    QString order; // its number; empty: not of an order
    int lineNo = 0;
    QString goods;
    int64_t basis = 0; // as of CommissionEntry
    int64_t rate = 0;
    QString ruleBasis; // 'paid', 'list', 'margin', 'fixed'
    QString ruleScope; // empty: no rule
    int ruleVersion = 0;
    QString refund; // the number of the return
    int64_t refundShare = 0; // in 1/10000 of what the line had earned
    QString reason;
    Instant at = 0;
    Instant bookedAt = 0;
    Instant releaseAt = 0;
    EntryState state = EntryState::Waiting; // at the statement's moment
    Money amount;
};

// Money that went out, or came back because it did not arrive.
struct StatementPayout
{
    Uuid payout;
    bool back = false;
    Instant bookedAt = 0;
    Money amount; // of the balance: negative when it went out
    Money tax;
    Money fee;
    Money net;
    int entries = 0;
    QString method;
    QString account; // masked
    QString reference;
    QString reason;
};

struct StatementBalance
{
    Money waiting;
    Money held;
    Money payable; // negative: carried over, it lowers the next payout
    Money inPayout;

    Money total() const { return waiting + held + payable + inPayout; }
    bool isCarriedOver() const { return payable.isNegative(); }
};

struct CommissionStatement
{
    QString shop;
    QString shopId;
    Currency currency;
    QTimeZone zone { QByteArrayLiteral("UTC") };
    RowId reseller = 0;
    Uuid resellerId;
    QString resellerName;
    CommissionMonth month;
    bool closed = false;
    Instant asOf = 0; // the month's last moment, or now
    StatementBalance opening;
    Money earned;
    Money reversed;
    Money paidOut; // not positive
    Money cameBack;
    StatementBalance closing;
    std::vector<StatementLine> lines;
    std::vector<StatementPayout> payouts;

    // The figures follow from the lines, and the end from the beginning.
    bool addsUp() const;
};

class CommissionStatements
{
public:
    CommissionStatements(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Refused for a month that has not begun.
    Result<CommissionStatement> of(RowId reseller, CommissionMonth month) const;
    // From her first entry until now, the newest first; at least the current one.
    Result<std::vector<CommissionMonth>> months(RowId reseller) const;
    // By UUID or by name. Refused with a sentence where there is none or several have it.
    Result<RowId> find(const QString &reseller) const;

private:
    Result<CommissionStatement> head(RowId reseller, CommissionMonth month) const;
    Result<StatementBalance> balance(RowId reseller, Instant until, Instant asOf) const;
    Status readLines(CommissionStatement &statement) const;
    Status readPayouts(CommissionStatement &statement) const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
