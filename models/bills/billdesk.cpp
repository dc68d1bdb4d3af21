#include "models/bills/billdesk.h"

#include "models/bills/billmatcher.h"
#include "models/bills/billpool.h"
#include "models/bills/refundmatcher.h"
#include "models/customers/customer.h"
#include "models/orders/owed.h"

#include <unordered_set>

namespace jishi {

namespace {

// Whoever looks further back than this looks at the orders.
constexpr int kSettledShown = 2000;

std::string orderColumns()
{
    return "o.id, o.number, c.name, g.name, o.placed_at, o.total, " + owed()
        + ", o.status = 'cancelled', c.erased_at IS NOT NULL\n"
          "FROM orders o\n"
          "LEFT JOIN customers c ON c.id = o.customer_id\n"
          "LEFT JOIN groups g ON g.id = o.group_id\n";
}

} // namespace

BillSum BillBook::sumOf(const std::vector<BillEntry> &entries)
{
    BillSum all { static_cast<int>(entries.size()), {} };
    for (const BillEntry &entry : entries)
        all.sum += entry.row.amount;
    return all;
}

BillSum BillBook::sumOf(const std::vector<BillOrder> &orders)
{
    BillSum all { static_cast<int>(orders.size()),
        orders.empty() ? Money() : Money(0, orders.front().owed.currency()) };
    for (const BillOrder &order : orders)
        all.sum += order.owed;
    return all;
}

BillSum BillBook::refundsOf(const std::vector<BillEntry> &entries)
{
    BillSum all { static_cast<int>(entries.size()), {} };
    for (const BillEntry &entry : entries)
        if (entry.row.kind == BillKind::Refund)
            all.sum += entry.row.amount;
    return all;
}

BillSum BillBook::feesOf(const std::vector<BillEntry> &entries)
{
    BillSum all { static_cast<int>(entries.size()), {} };
    for (const BillEntry &entry : entries)
        all.sum += entry.row.fee;
    return all;
}

Result<BillBook> BillDesk::read()
{
    m_book = {};
    for (const auto step : { &BillDesk::readOpen, &BillDesk::readFees, &BillDesk::readSettled, &BillDesk::readUnpaid,
             &BillDesk::readOrders })
        if (auto done = (this->*step)(); !done)
            return done.error();
    return std::move(m_book);
}

Status BillDesk::readOpen()
{
    if (m_currency != Currency()) // no bill was taken
        return done();
    const auto pool = BillPool(m_connection, m_currency).load();
    if (!pool)
        return pool.error();
    const auto payments = BillMatcher(*pool).payments();
    for (size_t i = 0; i < payments.size(); ++i) {
        const OpenBillRow &open = pool->payments[i];
        BillEntry entry { open.id, open.row, payments[i].standing, payments[i].explanations };
        m_book.takeable += entry.standing == Standing::Matched;
        const bool wentBack = open.row.refunded.minor() >= open.row.amount.minor();
        auto &list = entry.standing == Standing::Matched ? m_book.matched
            : wentBack                                   ? m_book.refunds
            : entry.standing == Standing::Ambiguous      ? m_book.ambiguous
                                                         : m_book.unexplained;
        list.push_back(std::move(entry));
    }
    const auto refunds = RefundMatcher(*pool).refunds();
    for (size_t i = 0; i < refunds.size(); ++i) {
        m_book.takeable += refunds[i].standing == Standing::Matched;
        m_book.refunds.push_back(
            { pool->refunds[i].id, pool->refunds[i].row, refunds[i].standing, refunds[i].explanations });
    }
    return done();
}

// A fee that stands beside its payment in one bill and by itself in another is one fee.
Status BillDesk::readFees()
{
    Statement rows = m_connection.prepare(std::string("SELECT b.id, ") + BillPool::columns()
        + "\nFROM bill_rows b\n"
          "WHERE b.deleted_at IS NULL AND b.fee <> 0 AND b.not_ours = 0\n"
          "AND NOT (b.kind = 'fee' AND EXISTS (SELECT 1 FROM bill_rows p\n"
          "    WHERE p.transaction_id = b.transaction_id AND p.provider = b.provider AND p.kind = 'payment'\n"
          "        AND p.fee <> 0 AND p.deleted_at IS NULL))\n"
          "ORDER BY b.at DESC, b.id DESC");
    while (rows.next()) {
        BillEntry entry;
        entry.id = rows.integer(0);
        entry.row = BillPool::readRow(rows, 1, m_currency);
        m_book.fees.push_back(std::move(entry));
    }
    return rows.status();
}

Status BillDesk::readSettled()
{
    Statement rows = m_connection.prepare(std::string("SELECT b.id, b.not_ours, ") + BillPool::columns()
        + "\nFROM bill_rows b\n"
          "WHERE b.deleted_at IS NULL AND (b.not_ours = 1\n"
          "    OR EXISTS (SELECT 1 FROM bill_matches m WHERE m.bill_row_id = b.id AND m.deleted_at IS NULL))\n"
          "ORDER BY b.at DESC, b.id DESC LIMIT ?1");
    rows.bind(1, kSettledShown);
    while (rows.next()) {
        BillEntry entry;
        entry.id = rows.integer(0);
        entry.row = BillPool::readRow(rows, 2, m_currency);
        entry.standing = Standing::Matched;
        entry.notOurs = rows.integer(1) != 0;
        entry.settled = !entry.notOurs;
        m_book.settled.push_back(std::move(entry));
    }
    if (auto read = rows.status(); !read)
        return read;
    for (BillEntry &entry : m_book.settled)
        if (auto read = readShares(entry); !read)
            return read;
    return done();
}

Status BillDesk::readShares(BillEntry &entry)
{
    Statement rows = m_connection.prepare("SELECT p.order_id, p.amount, iif(m.booked = 1, 0, p.id)\n"
                                          "FROM bill_matches m JOIN payments p ON p.id = m.payment_id\n"
                                          "WHERE m.bill_row_id = ?1 AND m.deleted_at IS NULL ORDER BY m.id");
    rows.bind(1, entry.id);
    Explanation explanation;
    while (rows.next()) {
        explanation.shares.push_back({ rows.integer(0), rows.integer(1), rows.integer(2) });
        explanation.reason = rows.integer(2) > 0 ? MatchReason::Entered : MatchReason::Reference;
    }
    if (!explanation.shares.empty())
        entry.explanations = { std::move(explanation) };
    return rows.status();
}

BillOrder BillDesk::orderOf(const Statement &row) const
{
    BillOrder order;
    order.id = row.integer(0);
    order.number = row.text(1);
    order.customer = row.integer(8) != 0 ? erasedCustomerWords() : row.text(2);
    order.group = row.text(3);
    order.placedAt = row.integer(4);
    order.total = row.money(5, m_currency);
    order.owed = row.money(6, m_currency);
    order.cancelled = row.integer(7) != 0;
    return order;
}

Status BillDesk::readUnpaid()
{
    std::unordered_map<RowId, int64_t> claimed;
    for (const BillEntry &entry : m_book.matched)
        for (const BillShare &share : entry.explanations.front().shares)
            if (share.payment == 0)
                claimed[share.order] += share.amount;
    Statement rows = m_connection.prepare(
        "SELECT " + orderColumns() + "WHERE o.total > 0 AND " + isOwed() + "\nORDER BY o.placed_at DESC, o.id DESC");
    while (rows.next()) {
        BillOrder order = orderOf(rows);
        const auto match = claimed.find(order.id);
        if (match == claimed.end() || match->second < order.owed.minor())
            m_book.unpaid.push_back(std::move(order));
    }
    return rows.status();
}

Status BillDesk::readOrders()
{
    std::unordered_set<RowId> wanted;
    for (const auto *list :
        { &m_book.matched, &m_book.ambiguous, &m_book.unexplained, &m_book.refunds, &m_book.settled })
        for (const BillEntry &entry : *list)
            for (const Explanation &explanation : entry.explanations)
                for (const BillShare &share : explanation.shares)
                    wanted.insert(share.order);
    for (const RowId id : wanted) {
        Statement row = m_connection.prepare("SELECT " + orderColumns() + "WHERE o.id = ?1");
        if (row.bind(1, id).next())
            m_book.orders.emplace(id, orderOf(row));
        if (auto read = row.status(); !read)
            return read;
    }
    return done();
}

} // namespace jishi
