#include "models/commissions/commissionledger.h"

#include "models/commissions/entryrows.h"
#include "models/commissions/ledgerchain.h"
#include "models/settings/settings.h"

#include <algorithm>

namespace jishi {

Status CommissionLedger::append(std::vector<CommissionEntry> entries)
{
    const auto open = openSince();
    LedgerChain chain(m_connection);
    auto end = chain.head();
    if (!open || !end)
        return open ? end.error() : open.error();
    const QString person = Settings(m_connection).value(setting::kPerson);
    int64_t added = 0;
    for (CommissionEntry &entry : entries) {
        const auto known = isThere(entry.uuid);
        if (!known)
            return known.error();
        if (*known)
            continue;
        entry.id = 0; // of the entry that it was made after
        entry.bookedAt = std::max(entry.at, *open);
        if (entry.madeBy.isEmpty())
            entry.madeBy = person;
        auto link = chain.linkAfter(*end, entry);
        if (!link)
            return link.error();
        if (auto inserted = insertEntry(m_connection, entry, *link); !inserted)
            return inserted;
        end = std::move(link);
        ++added;
    }
    return added > 0 ? chain.advance(*end, added) : done();
}

Result<bool> CommissionLedger::isThere(const Uuid &uuid) const
{
    Statement known = m_connection.prepare("SELECT 1 FROM commission_entries WHERE uuid = ?1");
    const bool found = known.bind(1, uuid).next();
    if (auto read = known.status(); !read)
        return read.error();
    return found;
}

Result<Instant> CommissionLedger::openSince() const
{
    return m_connection.integer("SELECT coalesce(max(ends_at), 0) FROM closed_months");
}

Result<CommissionEntry> CommissionLedger::entry(RowId id) const
{
    const auto found = read("id = ?1", id);
    if (!found)
        return found.error();
    if (found->empty())
        return Error { ErrorKind::NotFound, QStringLiteral("entry %1").arg(id) };
    return found->front();
}

Result<std::vector<CommissionEntry>> CommissionLedger::ofOrder(RowId order) const
{
    return read("order_id = ?1", order);
}

Result<std::vector<CommissionEntry>> CommissionLedger::read(const char *where, RowId key) const
{
    std::vector<CommissionEntry> entries;
    Statement rows = m_connection.prepare(
        std::string("SELECT id, uuid, reseller_id, level, kind, order_id, line_no, refund_id, attribution_id,\n"
                    "    rule_id, payout_id, basis, rate, amount, at, booked_at, release_at, reason, made_by\n"
                    "FROM commission_entries WHERE ")
        + where + " ORDER BY id");
    rows.bind(1, key);
    while (rows.next())
        entries.push_back(entryFrom(rows, m_context.profile.currency));
    if (auto read = rows.status(); !read)
        return read.error();
    return entries;
}

} // namespace jishi
