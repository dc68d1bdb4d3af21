#include "models/bills/billpool.h"

#include "models/bills/billmatcher.h"
#include "models/bills/tuning.h"
#include "models/orders/owed.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace jishi {

const char *BillPool::columns()
{
    return "b.provider, b.kind, b.transaction_id, b.refund_id, b.merchant_order, b.at, b.amount, b.fee, b.refunded,\n"
           "    b.party, b.account, b.goods, b.remark, b.state";
}

BillRow BillPool::readRow(const Statement &row, int first, Currency currency)
{
    BillRow bill;
    bill.provider = billProviderFrom(row.utf8(first));
    bill.kind = billKindFrom(row.utf8(first + 1));
    bill.transaction = row.text(first + 2);
    bill.refund = row.text(first + 3);
    bill.merchantOrder = row.text(first + 4);
    bill.at = row.integer(first + 5);
    bill.amount = row.money(first + 6, currency);
    bill.fee = row.money(first + 7, currency);
    bill.refunded = row.money(first + 8, currency);
    bill.party = row.text(first + 9);
    bill.account = row.text(first + 10);
    bill.goods = row.text(first + 11);
    bill.remark = row.text(first + 12);
    bill.state = row.text(first + 13);
    return bill;
}

Result<MatchPool> BillPool::load()
{
    m_pool = {};
    if (auto rows = loadRows(); !rows)
        return rows.error();
    if (m_pool.payments.empty() && m_pool.refunds.empty())
        return std::move(m_pool);
    for (const auto step : { &BillPool::loadOrders, &BillPool::loadNamed, &BillPool::loadEntered, &BillPool::loadPaid,
             &BillPool::loadNames })
        if (auto loaded = (this->*step)(); !loaded)
            return loaded.error();
    return std::move(m_pool);
}

Status BillPool::loadRows()
{
    Statement rows = m_connection.prepare(std::string("SELECT b.id, ") + columns()
        + "\nFROM bill_rows b\n"
          "WHERE b.deleted_at IS NULL AND b.kind IN ('payment', 'refund') AND b.not_ours = 0\n"
          "AND NOT EXISTS (SELECT 1 FROM bill_matches m WHERE m.bill_row_id = b.id AND m.deleted_at IS NULL)\n"
          "ORDER BY b.at, b.id");
    while (rows.next()) {
        OpenBillRow open { rows.integer(0), readRow(rows, 1, m_currency) };
        (open.row.kind == BillKind::Refund ? m_pool.refunds : m_pool.payments).push_back(std::move(open));
    }
    return rows.status();
}

Status BillPool::loadOrders()
{
    if (m_pool.payments.empty())
        return done();
    Statement rows =
        m_connection.prepare("SELECT id, customer_id, placed_at, " + owed() + "\nFROM orders\nWHERE total > 0 AND "
            + isOwed() + "\nAND placed_at BETWEEN ?1 AND ?2\nORDER BY placed_at, id");
    rows.bind(1, m_pool.payments.front().row.at - kPaidAfter).bind(2, m_pool.payments.back().row.at + kPaidBefore);
    while (rows.next())
        m_pool.orders.push_back({ rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3) });
    return rows.status();
}

// Orders that rows name, in whatever state.
Status BillPool::loadNamed()
{
    std::set<QString> words;
    for (const auto *rows : { &m_pool.payments, &m_pool.refunds })
        for (const OpenBillRow &open : *rows)
            for (const QString &word : BillMatcher::wordsOf(open.row))
                words.insert(word);
    const size_t owing = m_pool.orders.size();
    for (const QString &word : words) {
        if (auto added = addOrder("o.number", word); !added)
            return added;
        if (!m_pool.orderOf.contains(word))
            if (auto added = addOrder("o.client_ref", word); !added)
                return added;
    }
    // What was among those that owe is there twice now.
    std::unordered_set<RowId> known;
    for (size_t i = 0; i < owing; ++i)
        known.insert(m_pool.orders[i].id);
    std::erase_if(m_pool.orders,
        [&, i = size_t(0)](const OwedOrder &order) mutable { return i++ >= owing && !known.insert(order.id).second; });
    return done();
}

Status BillPool::addOrder(std::string_view where, const QString &word)
{
    Statement row = m_connection.prepare("SELECT o.id, o.customer_id, o.placed_at, " + owed()
        + "\nFROM orders o\nWHERE " + std::string(where) + " = ?1 AND o.status <> 'draft'");
    if (row.bind(1, word).next()) {
        m_pool.orderOf.emplace(word, row.integer(0));
        m_pool.orders.push_back(
            { row.integer(0), row.integer(1), row.integer(2), std::max<int64_t>(row.integer(3), 0) });
    }
    return row.status();
}

Status BillPool::loadEntered()
{
    const auto &some = m_pool.payments.empty() ? m_pool.refunds : m_pool.payments;
    Instant first = some.front().row.at;
    Instant last = some.back().row.at;
    for (const auto *rows : { &m_pool.payments, &m_pool.refunds })
        for (const OpenBillRow &open : *rows) {
            first = std::min(first, open.row.at);
            last = std::max(last, open.row.at);
        }
    Statement rows = m_connection.prepare(
        "SELECT p.id, p.order_id, coalesce(o.refers_to, o.id), o.customer_id, p.amount, p.method, p.at, p.reference\n"
        "FROM payments p JOIN orders o ON o.id = p.order_id\n"
        "WHERE p.method IN ('wechat', 'alipay') AND (p.at BETWEEN ?1 AND ?2 OR p.reference <> '')\n"
        "AND p.corrects IS NULL AND NOT EXISTS (SELECT 1 FROM payments c WHERE c.corrects = p.id)\n"
        "AND NOT EXISTS (SELECT 1 FROM bill_matches m WHERE m.payment_id = p.id AND m.deleted_at IS NULL)\n"
        "ORDER BY p.at, p.id");
    rows.bind(1, first - kEnteredLater).bind(2, last + kEnteredLater);
    while (rows.next())
        m_pool.entered.push_back({ rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4),
            billProviderFrom(rows.utf8(5)), rows.integer(6), rows.text(7) });
    return rows.status();
}

// The orders that the payments of the refunds have paid: by the number beside the payment, or as a bill told.
Status BillPool::loadPaid()
{
    for (const OpenBillRow &open : m_pool.refunds) {
        if (open.row.transaction.isEmpty() || m_pool.paidBy.contains(open.row.transaction))
            continue;
        Statement rows = m_connection.prepare("SELECT order_id FROM payments WHERE reference = ?1 AND amount > 0\n"
                                              "UNION\n"
                                              "SELECT p.order_id FROM bill_rows b\n"
                                              "JOIN bill_matches m ON m.bill_row_id = b.id AND m.deleted_at IS NULL\n"
                                              "JOIN payments p ON p.id = m.payment_id\n"
                                              "WHERE b.transaction_id = ?1 AND b.kind = 'payment'");
        rows.bind(1, open.row.transaction);
        std::vector<RowId> orders;
        while (rows.next())
            orders.push_back(rows.integer(0));
        if (auto read = rows.status(); !read)
            return read;
        if (!orders.empty())
            m_pool.paidBy.emplace(open.row.transaction, std::move(orders));
    }
    return done();
}

// Only of those who owe or have paid: a large shop has many others.
Status BillPool::loadNames()
{
    std::unordered_set<RowId> wanted;
    for (const OwedOrder &order : m_pool.orders)
        wanted.insert(order.customer);
    for (const EnteredPayment &payment : m_pool.entered)
        wanted.insert(payment.customer);
    Statement rows = m_connection.prepare(
        "SELECT id, name, wechat, remark, phone FROM customers WHERE erased_at IS NULL\n"
        "UNION ALL\n"
        "SELECT customer_id, nickname, '', '', '' FROM group_members WHERE deleted_at IS NULL AND nickname <> ''\n"
        "UNION ALL\n"
        "SELECT customer_id, iif(kind = 'wechat', value, ''), '', '', iif(kind = 'phone', value, '')\n"
        "FROM customer_contacts WHERE deleted_at IS NULL");
    while (rows.next()) {
        const RowId customer = rows.integer(0);
        if (!wanted.contains(customer))
            continue;
        for (const int column : { 1, 2, 3 })
            if (const QString name = rows.text(column); !name.isEmpty())
                m_pool.names[customer].append(name);
        if (const QString phone = rows.text(4); !phone.isEmpty())
            m_pool.phones[customer].append(phone);
    }
    return rows.status();
}

} // namespace jishi
