#pragma once
// What is known when a bill is matched, and what comes of it, as values: the matching itself knows no database.
#include "models/bills/bill.h"

#include <QStringList>
#include <map>
#include <string>
#include <unordered_map>

namespace jishi {

// A row of a bill that nobody has explained yet.
struct OpenBillRow
{
    RowId id = 0;
    BillRow row;
};

// An order that money may be for: one on which something is due, or one that a row names.
struct OwedOrder
{
    RowId id = 0;
    RowId customer = 0; // 0: nobody named
    Instant placedAt = 0;
    int64_t owed = 0; // minor units; 0: it is paid, or cancelled
};

// A payment of the wallet that a person entered and that no bill has confirmed yet. Negative: it went back.
struct EnteredPayment
{
    RowId id = 0;
    RowId order = 0;
    RowId origin = 0; // of a return: the order that it takes back; else the order itself
    RowId customer = 0;
    int64_t amount = 0;
    BillProvider provider = BillProvider::WeChat;
    Instant at = 0;
    QString reference;
};

struct MatchPool
{
    std::vector<OpenBillRow> payments; // in the order of time
    std::vector<OpenBillRow> refunds;
    std::vector<OwedOrder> orders;
    std::vector<EnteredPayment> entered;
    std::unordered_map<RowId, QStringList> names; // by customer: name, WeChat, remark, nicknames in groups
    std::unordered_map<RowId, QStringList> phones; // digits
    std::map<QString, RowId> orderOf; // by number and by the caller's reference, of those that rows name
    std::map<QString, std::vector<RowId>> paidBy; // by transaction of refunds: the orders that it paid
};

// Part of an explanation: so much of the row is for this order.
struct BillShare
{
    RowId order = 0;
    int64_t amount = 0;
    RowId payment = 0; // the one that a person entered; 0: it is booked

    friend bool operator==(const BillShare &, const BillShare &) = default;
};

enum class MatchReason {
    Reference, // the row names the order
    Entered, // a person entered the payment
    Name, // amount, time and who paid
    Several, // several orders of who paid, in one transfer
    Amount, // amount and time only
    Customer, // who paid owes another amount
};

struct Explanation
{
    MatchReason reason = MatchReason::Reference;
    std::vector<BillShare> shares; // they add up to the row

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

enum class Standing {
    Matched, // one explanation, and a good one
    Ambiguous, // a person picks
    Unexplained, // what is listed is only near
};

struct BillMatch
{
    Standing standing = Standing::Unexplained;
    std::vector<Explanation> explanations; // the likeliest first
};

} // namespace jishi
