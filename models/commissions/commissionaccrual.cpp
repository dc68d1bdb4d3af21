#include "models/commissions/commissionaccrual.h"

#include "models/commissions/commissionderiver.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/rulestore.h"

namespace jishi {

namespace {

Result<RuleBook> bookFor(Connection &connection, const ShopContext &context, const CommissionHistory &history)
{
    std::vector<CommissionCase> cases;
    for (const Attribution &attribution : history.attributions)
        for (const CommissionHistory::Line &line : history.lines)
            cases.push_back(history.caseOf(line, attribution));
    return RuleStore(connection, context).bookFor(cases);
}

} // namespace

Status CommissionAccrual::settle(RowId order)
{
    if (m_context.profile.role == ShopRole::Reseller)
        return done();
    Statement origin = m_connection.prepare("SELECT coalesce(refers_to, id) FROM orders WHERE id = ?1");
    if (!origin.bind(1, order).next())
        return origin.status();
    const RowId first = origin.integer(0);
    const auto undecided = isUndecided(first);
    if (!undecided)
        return undecided.error();
    if (*undecided)
        return m_connection.prepare("INSERT OR IGNORE INTO hub_due (order_id) VALUES (?1)").bind(1, first).run();
    const auto entries = derive(first);
    if (!entries)
        return entries.error();
    return CommissionLedger(m_connection, m_context).append(*entries);
}

Result<bool> CommissionAccrual::isUndecided(RowId order) const
{
    Statement parked =
        m_connection.prepare("SELECT 1 FROM change_states s JOIN order_changes c ON c.change = s.change\n"
                             "WHERE s.state IN ('conflict', 'refused') AND c.order_id = ?1");
    const bool found = parked.bind(1, order).next();
    if (auto read = parked.status(); !read)
        return read.error();
    return found;
}

Result<std::vector<CommissionEntry>> CommissionAccrual::derive(RowId order) const
{
    const auto history = CommissionHistory::read(m_connection, m_context, order);
    return history ? derive(*history) : history.error();
}

Result<std::vector<CommissionEntry>> CommissionAccrual::derive(const CommissionHistory &history) const
{
    if (history.attributions.empty())
        return std::vector<CommissionEntry>();
    const auto book = bookFor(m_connection, m_context, history);
    if (!book)
        return book.error();
    return CommissionDeriver(history, *book).entries();
}

Result<std::vector<CommissionEntry>> CommissionAccrual::expected(RowId order) const
{
    const auto history = CommissionHistory::read(m_connection, m_context, order);
    if (!history)
        return history.error();
    const auto book = bookFor(m_connection, m_context, *history);
    if (!book)
        return book.error();
    return CommissionDeriver(*history, *book).expected(m_context.clock->now());
}

} // namespace jishi
