#include "models/commissions/commissionderiver.h"

#include <algorithm>

namespace jishi {

namespace {

// The id of an entry follows from line, level, payee and attribution, and from what befell it.
Uuid uuidFor(const CommissionHistory &history, int lineNo, int level, RowId person, const Uuid &attribution,
    const std::string &what)
{
    const std::string purpose = "commission/" + std::to_string(lineNo) + '/' + std::to_string(level) + '/'
        + history.uuidOf(person).toText().toStdString() + '/' + attribution.toText().toStdString() + '/' + what;
    return Uuid::derived(history.uuid, purpose);
}

} // namespace

template <typename Each>
void CommissionDeriver::forEarners(size_t first, Each each) const
{
    for (size_t place = first; place < m_history.attributions.size(); ++place) {
        const Attribution &attribution = m_history.attributions[place];
        for (const CommissionHistory::Line &line : m_history.lines)
            for (const auto &[level, person] :
                { std::pair(1, attribution.resellerId), std::pair(2, attribution.inviterId) })
                if (person > 0)
                    each(Earner { &line, place, level, person });
    }
}

std::vector<CommissionEntry> CommissionDeriver::entries()
{
    m_entries.clear();
    if (!m_history.handedOverAt || m_history.attributions.empty())
        return {};
    m_handedOverAt = *m_history.handedOverAt;
    forEarners(m_history.handedOverTo, [this](const Earner &earner) { earn(earner); });
    return std::move(m_entries);
}

std::vector<CommissionEntry> CommissionDeriver::expected(Instant now)
{
    std::vector<CommissionEntry> expected;
    if (m_history.attributions.empty())
        return expected;
    m_handedOverAt = now;
    forEarners(m_history.attributions.size() - 1, [&](const Earner &earner) { expected.push_back(accrual(earner)); });
    return expected;
}

void CommissionDeriver::earn(const Earner &earner)
{
    const CommissionEntry earned = accrual(earner);
    if (earned.amount.isZero())
        return;
    std::vector<CommissionEntry> entries { earned };
    takeBack(earner, earned, entries);
    if (earner.attribution + 1 < m_history.attributions.size())
        move(earner, entries);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

CommissionEntry CommissionDeriver::accrual(const Earner &earner) const
{
    const Attribution &attribution = m_history.attributions[earner.attribution];
    const CommissionCase facts = m_history.caseOf(*earner.line, attribution);
    CommissionEntry entry;
    entry.uuid = uuidFor(m_history, earner.line->lineNo, earner.level, earner.person, attribution.uuid, "accrual");
    const auto known = std::ranges::find(m_history.accruals, entry.uuid, &CommissionEntry::uuid);
    if (known != m_history.accruals.end())
        return *known;
    entry.resellerId = earner.person;
    entry.level = earner.level;
    entry.orderId = m_history.orderId;
    entry.lineNo = earner.line->lineNo;
    entry.attributionId = attribution.id;
    entry.amount = Money(0, facts.amount.currency());
    const bool moved = earner.attribution > m_history.handedOverTo;
    entry.at = moved ? std::max(attribution.at, m_handedOverAt) : m_handedOverAt;
    entry.releaseAt = entry.at;
    if (const CommissionRule *rule = m_rules.ruleFor(facts)) {
        const LineCommission earned = commissionOf(facts, *rule, earner.level);
        entry.ruleId = rule->id;
        entry.basis = earned.basis;
        entry.rate = earned.rate;
        entry.amount = earned.amount;
        entry.releaseAt = std::max(entry.at, m_handedOverAt + rule->holdDays * kDay);
    }
    return entry;
}

// Refunds that were made while the order lay here or before it came here.
void CommissionDeriver::takeBack(
    const Earner &earner, const CommissionEntry &accrual, std::vector<CommissionEntry> &entries) const
{
    const CommissionCase &facts = earner.line->facts;
    Money refunded(0, facts.amount.currency());
    for (const CommissionHistory::Return &each : m_history.returns) {
        if (each.attribution > earner.attribution)
            continue;
        for (const CommissionHistory::ReturnedPart &returned : each.parts) {
            if (returned.lineNo != earner.line->lineNo)
                continue;
            refunded += returned.part.amount;
            CommissionEntry entry = accrual;
            entry.uuid = Uuid::derived(accrual.uuid, "refund/" + each.uuid.toText().toStdString());
            entry.kind = EntryKind::Reversal;
            entry.refundId = each.orderId;
            entry.basis =
                -multiplyDivide(accrual.basis, returned.part.amount.minor(), std::max<int64_t>(1, facts.amount.minor()))
                     .value_or(0);
            entry.amount = reversalOf(accrual.amount, facts.amount, facts.quantity, returned.part);
            entry.at = std::max(each.at, accrual.at);
            entry.releaseAt = std::max(entry.at, accrual.releaseAt);
            if (!entry.amount.isZero())
                entries.push_back(std::move(entry));
        }
    }
    takeRest(accrual, refunded, facts.amount, entries);
}

// Two desks that refund one line without knowing of each other both begin at its start; once all of it is back, what
// their rounding left over goes back, too.
void CommissionDeriver::takeRest(
    const CommissionEntry &accrual, Money refunded, Money lineAmount, std::vector<CommissionEntry> &entries) const
{
    if (lineAmount.isZero() || refunded.minor() < lineAmount.minor())
        return;
    CommissionEntry rest = accrual;
    for (const CommissionEntry &entry : entries)
        if (entry.kind == EntryKind::Reversal) {
            rest.amount += entry.amount;
            rest.at = std::max(rest.at, entry.at);
            rest.refundId = entry.refundId;
        }
    if (rest.amount.isZero())
        return;
    rest.uuid = Uuid::derived(accrual.uuid, "rest");
    rest.kind = EntryKind::Reversal;
    rest.basis = 0;
    rest.amount = -rest.amount;
    rest.releaseAt = std::max(rest.at, accrual.releaseAt);
    entries.push_back(std::move(rest));
}

// All that is here goes to whom the order is owed next.
void CommissionDeriver::move(const Earner &earner, std::vector<CommissionEntry> &entries) const
{
    const Attribution &next = m_history.attributions[earner.attribution + 1];
    const size_t count = entries.size();
    for (size_t i = 0; i < count; ++i) {
        CommissionEntry entry = entries[i];
        entry.uuid = Uuid::derived(entry.uuid, "moved");
        entry.kind = EntryKind::Transfer;
        entry.attributionId = next.id;
        entry.basis = -entry.basis;
        entry.amount = -entry.amount;
        entry.at = std::max(entry.at, next.at);
        entry.releaseAt = std::max(entry.at, entry.releaseAt);
        entries.push_back(std::move(entry));
    }
}

} // namespace jishi
