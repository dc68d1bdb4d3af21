#include "models/commissions/ledgeroverview.h"

#include "models/commissions/ledgerchain.h"

namespace jishi {

Result<LedgerOverview> LedgerOverview::read(Connection &connection, const ShopContext &context)
{
    LedgerOverview overview;
    Statement people =
        connection.prepare("SELECT id, name FROM resellers r\n"
                           "WHERE EXISTS (SELECT 1 FROM commission_entries e WHERE e.reseller_id = r.id)\n"
                           "ORDER BY name COLLATE NOCASE, id");
    while (people.next())
        overview.people.push_back({ people.integer(0), people.text(1) });
    if (auto read = people.status(); !read)
        return read.error();
    Statement sums =
        connection.prepare("SELECT (SELECT entries FROM ledger_head), min(booked_at) FROM commission_entries");
    if (sums.next()) {
        overview.entries = sums.integer(0);
        if (!sums.isNull(1))
            overview.first = CommissionMonth::of(sums.integer(1), context.profile.zone);
    }
    Statement last = connection.prepare("SELECT month, fingerprint FROM signed_statements ORDER BY id DESC LIMIT 1");
    if (last.next()) {
        overview.signedMonth = last.text(0);
        overview.fingerprint = last.text(1);
    }
    const auto found = LedgerChain(connection).firstBreak();
    if (!found)
        return found.error();
    overview.isIntact = !*found;
    if (*found)
        overview.broken = (*found)->detail;
    return overview;
}

} // namespace jishi
