#include "models/commissions/payoutlists.h"

#include "models/settings/shopoptions.h"

#include <algorithm>

namespace jishi {

namespace {

PayoutBar barOf(const PayoutCandidate &candidate, bool frozen)
{
    const Money &payable = candidate.balance.in(EntryState::Payable);
    if (frozen)
        return PayoutBar::Frozen;
    if (payable.isNegative())
        return PayoutBar::CarriedOver;
    if (payable.isZero())
        return PayoutBar::NothingPayable;
    const bool knowsWhere = candidate.method == QLatin1String("cash") || !candidate.account.isEmpty();
    return candidate.method.isEmpty() || !knowsWhere ? PayoutBar::NoDetails : PayoutBar::None;
}

bool hasSomethingOpen(const CommissionBalance &balance)
{
    for (const EntryState state : { EntryState::Waiting, EntryState::Held, EntryState::Payable, EntryState::Prepared })
        if (!balance.in(state).isZero())
            return true;
    return false;
}

} // namespace

Result<std::vector<PayoutCandidate>> PayoutLists::people(const std::vector<CommissionBalance> &balances) const
{
    std::vector<PayoutCandidate> list;
    Statement row = m_connection.prepare(
        "SELECT uuid, name, status, payout_method, payout_account, payout_name FROM resellers WHERE id = ?1");
    for (const CommissionBalance &balance : balances) {
        row.reset();
        if (!row.bind(1, balance.reseller).next())
            return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("reseller %1").arg(balance.reseller) }
                                : row.status().error();
        PayoutCandidate candidate { balance.reseller, row.uuid(0), row.text(1), balance, row.text(3), row.text(4),
            row.text(5) };
        candidate.bar = barOf(candidate, row.utf8(2) == "frozen");
        list.push_back(std::move(candidate));
    }
    return list;
}

Result<std::vector<PayoutCandidate>> PayoutLists::candidates() const
{
    auto balances = CommissionBalances(m_connection, m_context).all();
    if (!balances)
        return balances.error();
    std::erase_if(*balances, [](const CommissionBalance &balance) { return !hasSomethingOpen(balance); });
    auto list = people(*balances);
    if (!list)
        return list;
    std::stable_sort(list->begin(), list->end(), [](const PayoutCandidate &a, const PayoutCandidate &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return list;
}

Result<PayoutCandidate> PayoutLists::candidate(RowId reseller) const
{
    const auto balance = CommissionBalances(m_connection, m_context).of(reseller);
    if (!balance)
        return balance.error();
    auto list = people({ *balance });
    if (!list)
        return list.error();
    return std::move(list->front());
}

Result<std::vector<Payout>> PayoutLists::read(const char *where, RowId key) const
{
    const Currency currency = m_context.profile.currency;
    std::vector<Payout> payouts;
    Statement rows = m_connection.prepare(
        std::string("SELECT p.id, p.uuid, p.batch_id, p.reseller_id, r.name, p.gross, p.tax, p.fee, p.net, p.method,\n"
                    "    p.account, p.reference, p.picture_id, p.created_at, p.paid_at, p.voided_at, p.void_reason,\n"
                    "    (SELECT count(*) FROM payout_entries l WHERE l.payout_id = p.id)\n"
                    "FROM payouts p\n"
                    "JOIN resellers r ON r.id = p.reseller_id\n"
                    "WHERE ")
        + where + "\nORDER BY p.id");
    if (key > 0)
        rows.bind(1, key);
    while (rows.next()) {
        Payout payout;
        payout.id = rows.integer(0);
        payout.uuid = rows.uuid(1);
        payout.batch = rows.integer(2);
        payout.reseller = rows.integer(3);
        payout.resellerName = rows.text(4);
        payout.gross = rows.money(5, currency);
        payout.tax = rows.money(6, currency);
        payout.fee = rows.money(7, currency);
        payout.net = rows.money(8, currency);
        payout.method = rows.text(9);
        payout.account = rows.text(10);
        payout.reference = rows.text(11);
        payout.picture = rows.integer(12);
        payout.createdAt = rows.integer(13);
        payout.paidAt = rows.integer(14);
        payout.voidedAt = rows.integer(15);
        payout.voidReason = rows.text(16);
        payout.entries = static_cast<int>(rows.integer(17));
        payouts.push_back(std::move(payout));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return payouts;
}

Result<std::vector<PayoutBatch>> PayoutLists::batches() const
{
    std::vector<PayoutBatch> batches;
    Statement rows = m_connection.prepare("SELECT id, name, made_by, created_at FROM payout_batches\n"
                                          "WHERE deleted_at IS NULL\n"
                                          "ORDER BY id DESC");
    while (rows.next())
        batches.push_back({ rows.integer(0), rows.text(1), rows.text(2), rows.integer(3) });
    if (auto status = rows.status(); !status)
        return status.error();
    auto payouts = read("1", 0);
    if (!payouts)
        return payouts.error();
    for (Payout &payout : *payouts) {
        const auto batch = std::find_if(
            batches.begin(), batches.end(), [&](const PayoutBatch &each) { return each.id == payout.batch; });
        if (batch != batches.end())
            batch->payouts.push_back(std::move(payout));
    }
    return batches;
}

Result<PayoutBatch> PayoutLists::batch(RowId id) const
{
    Statement row = m_connection.prepare("SELECT id, name, made_by, created_at FROM payout_batches WHERE id = ?1");
    if (!row.bind(1, id).next())
        return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("batch %1").arg(id) } : row.status().error();
    PayoutBatch batch { row.integer(0), row.text(1), row.text(2), row.integer(3) };
    auto payouts = read("p.batch_id = ?1", id);
    if (!payouts)
        return payouts.error();
    batch.payouts = std::move(*payouts);
    return batch;
}

Result<Payout> PayoutLists::payout(RowId id) const
{
    auto payouts = read("p.id = ?1", id);
    if (!payouts)
        return payouts.error();
    if (payouts->empty())
        return Error { ErrorKind::NotFound, QStringLiteral("payout %1").arg(id) };
    return std::move(payouts->front());
}

PayoutRates PayoutLists::rates() const
{
    const ShopOptions options(m_connection, m_context);
    return { options.number(option::kTaxRate), options.number(option::kFeeRate) };
}

} // namespace jishi
