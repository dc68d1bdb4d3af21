#include "models/bills/billmatcher.h"

#include "models/bills/tuning.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

bool isInTime(const BillRow &row, Instant placedAt)
{
    return row.at >= placedAt - kPaidBefore && row.at <= placedAt + kPaidAfter;
}

// All of it, as the bill itself says.
bool wentBack(const BillRow &row)
{
    return row.refunded.minor() >= row.amount.minor();
}

Instant apart(Instant a, Instant b)
{
    return a > b ? a - b : b - a;
}

} // namespace

BillMatcher::BillMatcher(const MatchPool &pool)
    : m_pool(pool)
    , m_names(pool)
    , m_used(pool.entered.size(), false)
{
    for (size_t i = 0; i < pool.orders.size(); ++i) {
        m_orders.emplace(pool.orders[i].id, i);
        m_left.push_back(pool.orders[i].owed);
    }
    for (size_t i = 0; i < pool.entered.size(); ++i) {
        m_entered[pool.entered[i].amount].push_back(i);
        if (!pool.entered[i].reference.isEmpty())
            m_references[pool.entered[i].reference].push_back(i);
    }
}

std::vector<BillMatch> BillMatcher::payments()
{
    std::vector<BillMatch> matches(m_pool.payments.size());
    std::vector<size_t> open;
    // What names its order has the first claim on it, whenever it came.
    for (size_t i = 0; i < matches.size(); ++i)
        if (!byEnteredReference(m_pool.payments[i].row, matches[i])
            && !byOrderReference(m_pool.payments[i].row, matches[i]))
            open.push_back(i);
    for (size_t i = 0; i < m_left.size(); ++i) {
        if (m_left[i] <= 0)
            continue;
        m_byAmount[m_left[i]].push_back(i);
        if (m_pool.orders[i].customer > 0)
            m_byCustomer[m_pool.orders[i].customer].push_back(i);
    }
    for (const size_t i : open)
        byAmount(i, matches[i]);
    settlePairs(matches);
    for (const size_t i : open)
        if (matches[i].standing != Standing::Matched)
            (void)atTheDesk(m_pool.payments[i].row, matches[i]);
    demoteRivals(matches);
    return matches;
}

Explanation BillMatcher::single(MatchReason reason, RowId order, int64_t amount, RowId payment)
{
    return { reason, { { order, amount, payment } } };
}

// Somebody typed the wallet's number, or the shop's, beside the payment.
bool BillMatcher::byEnteredReference(const BillRow &row, BillMatch &match)
{
    std::set<size_t> meant;
    for (const QString &reference : { row.transaction, row.merchantOrder }) {
        const auto found = m_references.find(reference);
        if (!reference.isEmpty() && found != m_references.end())
            for (const size_t i : found->second)
                if (m_pool.entered[i].amount > 0 && !m_used[i])
                    meant.insert(i);
    }
    Explanation whole { MatchReason::Entered, {} };
    int64_t sum = 0;
    for (const size_t i : meant) {
        const EnteredPayment &payment = m_pool.entered[i];
        whole.shares.push_back({ payment.order, payment.amount, payment.id });
        sum += payment.amount;
    }
    if (meant.empty() || sum != row.amount.minor())
        return false;
    for (const size_t i : meant)
        m_used[i] = true;
    match = { Standing::Matched, { std::move(whole) } };
    return true;
}

QStringList BillMatcher::wordsOf(const BillRow &row)
{
    static const QRegularExpression number(u"[A-Za-z0-9]{1,8}-[0-9]{3,}"_s);
    QStringList words;
    if (!row.merchantOrder.isEmpty())
        words << row.merchantOrder;
    for (const QString &text : { row.remark, row.goods }) {
        if (!text.contains(u'-'))
            continue;
        for (auto match = number.globalMatch(text); match.hasNext();)
            words << match.next().captured().toUpper();
    }
    return words;
}

bool BillMatcher::byOrderReference(const BillRow &row, BillMatch &match)
{
    for (const QString &word : wordsOf(row)) {
        const auto named = m_pool.orderOf.find(word);
        const auto known = named == m_pool.orderOf.end() ? m_orders.end() : m_orders.find(named->second);
        if (known == m_orders.end())
            continue;
        const size_t order = known->second;
        const RowId id = m_pool.orders[order].id;
        const int64_t amount = row.amount.minor();
        if (const auto entered = enteredFor(row, id)) {
            m_used[*entered] = true;
            match = { Standing::Matched, { single(MatchReason::Entered, id, amount, m_pool.entered[*entered].id) } };
        } else if (m_left[order] >= amount && !wentBack(row)) {
            m_left[order] -= amount;
            match = { Standing::Matched, { single(MatchReason::Reference, id, amount) } };
        } else {
            // More than is due: for this order, but a person should know.
            match = { m_left[order] > 0 ? Standing::Ambiguous : Standing::Unexplained,
                { single(MatchReason::Reference, id, amount) } };
        }
        return true;
    }
    return false;
}

std::optional<size_t> BillMatcher::enteredFor(const BillRow &row, RowId order) const
{
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return std::nullopt;
    for (const size_t i : same->second) {
        const EnteredPayment &payment = m_pool.entered[i];
        if (!m_used[i] && payment.order == order && payment.provider == row.provider && payment.reference.isEmpty())
            return i;
    }
    return std::nullopt;
}

// Confirming moves no money, so it does not matter which of several equal payments is whose.
bool BillMatcher::atTheDesk(const BillRow &row, BillMatch &match)
{
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return false;
    std::optional<size_t> nearest;
    for (const size_t i : same->second) {
        const EnteredPayment &payment = m_pool.entered[i];
        const Instant distance = apart(payment.at, row.at);
        if (m_used[i] || payment.provider != row.provider || !payment.reference.isEmpty() || distance > kAtTheDesk)
            continue;
        if (!nearest || distance < apart(m_pool.entered[*nearest].at, row.at))
            nearest = i;
    }
    if (!nearest)
        return false;
    m_used[*nearest] = true;
    const EnteredPayment &payment = m_pool.entered[*nearest];
    match = { Standing::Matched, { single(MatchReason::Entered, payment.order, payment.amount, payment.id) } };
    return true;
}

// Entered after a look into the wallet: the name says whose it is.
std::vector<Explanation> BillMatcher::enteredBy(const BillRow &row) const
{
    std::vector<Explanation> found;
    const auto same = m_entered.find(row.amount.minor());
    if (same == m_entered.end())
        return found;
    for (const size_t i : same->second) {
        const EnteredPayment &payment = m_pool.entered[i];
        const bool inTime = payment.at >= row.at - kAtTheDesk && payment.at <= row.at + kEnteredLater;
        if (!m_used[i] && inTime && payment.provider == row.provider && payment.reference.isEmpty()
            && payment.customer > 0 && m_names.fits(row, payment.customer))
            found.push_back(single(MatchReason::Entered, payment.order, payment.amount, payment.id));
    }
    return found;
}

BillMatcher::Orders BillMatcher::owing(const BillRow &row) const
{
    Orders found;
    const auto same = m_byAmount.find(row.amount.minor());
    if (same == m_byAmount.end())
        return found;
    for (const size_t order : same->second)
        if (isInTime(row, m_pool.orders[order].placedAt))
            found.push_back(order);
    return found;
}

void BillMatcher::byAmount(size_t index, BillMatch &match)
{
    const BillRow &row = m_pool.payments[index].row;
    // It came and went: nobody's order is paid with it.
    if (wentBack(row))
        return;
    std::vector<Explanation> found = enteredBy(row);
    std::set<RowId> payers;
    for (const size_t order : owing(row)) {
        const OwedOrder &owed = m_pool.orders[order];
        if (owed.customer == 0 || !m_names.fits(row, owed.customer))
            continue;
        payers.insert(owed.customer);
        found.push_back(single(MatchReason::Name, owed.id, row.amount.minor()));
    }
    const bool onlyOrders =
        std::ranges::all_of(found, [](const Explanation &each) { return each.reason == MatchReason::Name; });
    addSums(row, found);
    if (found.size() > kMostExplanations)
        found.resize(kMostExplanations);
    const bool sums = !found.empty() && found.back().reason == MatchReason::Several;
    if (!found.empty()) {
        match = { found.size() == 1 ? Standing::Matched : Standing::Ambiguous, std::move(found) };
        if (onlyOrders && !sums && payers.size() == 1)
            m_pairs[{ *payers.begin(), row.amount.minor() }].push_back(index);
        return;
    }
    match.explanations = near(row);
    const bool amountFits = !match.explanations.empty() && match.explanations.front().reason == MatchReason::Amount;
    match.standing = amountFits ? Standing::Ambiguous : Standing::Unexplained;
}

void BillMatcher::addSums(const BillRow &row, std::vector<Explanation> &found) const
{
    for (const RowId customer : m_names.of(row))
        addSumsOf(row, customer, found);
}

// Every set of two or more of her orders that adds up to the row.
void BillMatcher::addSumsOf(const BillRow &row, RowId customer, std::vector<Explanation> &found) const
{
    const auto hers = m_byCustomer.find(customer);
    if (hers == m_byCustomer.end())
        return;
    Orders orders;
    for (const size_t order : hers->second)
        if (isInTime(row, m_pool.orders[order].placedAt) && m_left[order] < row.amount.minor())
            orders.push_back(order);
    if (orders.size() < 2 || orders.size() > kMostOrdersSummed)
        return;
    for (size_t set = 1; set < (size_t(1) << orders.size()) && found.size() <= kMostExplanations; ++set) {
        Explanation sum { MatchReason::Several, {} };
        int64_t left = row.amount.minor();
        for (size_t i = 0; i < orders.size(); ++i)
            if (set >> i & 1) {
                left -= m_left[orders[i]];
                sum.shares.push_back({ m_pool.orders[orders[i]].id, m_left[orders[i]], 0 });
            }
        if (left == 0)
            found.push_back(std::move(sum));
    }
}

// For a person to look at: the same amount about that time, else what this customer owes.
std::vector<Explanation> BillMatcher::near(const BillRow &row) const
{
    std::vector<std::pair<Instant, Explanation>> ranked;
    for (const size_t order : owing(row)) {
        const Instant distance = apart(row.at, m_pool.orders[order].placedAt);
        if (distance <= kNear)
            ranked.emplace_back(distance, single(MatchReason::Amount, m_pool.orders[order].id, row.amount.minor()));
    }
    if (ranked.empty())
        for (const RowId customer : m_names.of(row)) {
            const auto hers = m_byCustomer.find(customer);
            if (hers == m_byCustomer.end())
                continue;
            for (const size_t order : hers->second)
                ranked.emplace_back(apart(row.at, m_pool.orders[order].placedAt),
                    single(MatchReason::Customer, m_pool.orders[order].id, row.amount.minor()));
        }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Explanation> found;
    for (size_t i = 0; i < std::min(ranked.size(), kMostExplanations); ++i)
        found.push_back(std::move(ranked[i].second));
    return found;
}

// As many payments as orders of the same customer and amount: they go to each other in the order of time.
void BillMatcher::settlePairs(std::vector<BillMatch> &matches)
{
    for (const auto &[key, rows] : m_pairs) {
        std::set<std::pair<Instant, RowId>> orders;
        for (const size_t row : rows)
            for (const Explanation &each : matches[row].explanations) {
                const RowId order = each.shares.front().order;
                orders.emplace(m_pool.orders[m_orders.at(order)].placedAt, order);
            }
        auto order = orders.begin();
        for (const size_t row : rows) {
            const bool even = rows.size() == orders.size();
            matches[row].standing = even ? Standing::Matched : Standing::Ambiguous;
            if (even)
                matches[row].explanations = { single(MatchReason::Name, (order++)->second, key.second) };
        }
    }
}

// Two rows that claim the same order or payment: a person decides.
void BillMatcher::demoteRivals(std::vector<BillMatch> &matches) const
{
    std::unordered_map<RowId, int> orders;
    std::unordered_map<RowId, int> payments;
    const auto isClaim = [](const BillMatch &match) {
        return match.standing == Standing::Matched && match.explanations.front().reason != MatchReason::Reference;
    };
    for (const BillMatch &match : matches)
        if (isClaim(match))
            for (const BillShare &share : match.explanations.front().shares)
                ++(share.payment > 0 ? payments[share.payment] : orders[share.order]);
    for (BillMatch &match : matches) {
        if (!isClaim(match))
            continue;
        for (const BillShare &share : match.explanations.front().shares)
            if ((share.payment > 0 ? payments[share.payment] : orders[share.order]) > 1)
                match.standing = Standing::Ambiguous;
    }
}

} // namespace jishi
