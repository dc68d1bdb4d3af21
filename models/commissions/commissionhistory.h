#pragma once
// All that the commissions of one order follow from, read once: its lines as they were placed, to whom it was owed
// when, when it was handed over, and what came back.
#include "models/commissions/commissionentry.h"
#include "models/commissions/linecommission.h"
#include "models/resellers/attribution.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct CommissionHistory
{
    struct Line
    {
        int lineNo = 0;
        CommissionCase facts; // without the reseller, tier and campaign, which are the attribution's
    };
    struct ReturnedPart
    {
        int lineNo = 0;
        RefundedPart part;
    };
    struct Return
    {
        RowId orderId = 0;
        Uuid uuid;
        Instant at = 0;
        size_t attribution = 0; // the place in `attributions` of the one that held
        std::vector<ReturnedPart> parts;
    };
    struct Person
    {
        RowId id = 0;
        Uuid uuid;
    };

    RowId orderId = 0;
    Uuid uuid;
    std::optional<Instant> handedOverAt; // none: nothing is earned yet
    size_t handedOverTo = 0; // the place in `attributions` of the one that held
    std::vector<Attribution> attributions; // the first one first; empty: owed to nobody
    std::vector<Person> people; // of the attributions
    std::vector<Line> lines;
    std::vector<Return> returns; // the oldest first
    // What the ledger says already of lines: what was decided stays decided.
    std::vector<CommissionEntry> accruals;

    const Uuid &uuidOf(RowId person) const;
    // A line as it was under an attribution.
    CommissionCase caseOf(const Line &line, const Attribution &attribution) const;
    // Whether its supply price was written down when it was placed.
    bool knowsSupplyPrice(const Line &line, const Attribution &attribution) const;

    static Result<CommissionHistory> read(Connection &connection, const ShopContext &context, RowId order);

    // Per unit, by variant and tier, as today: for tiers that the line did not know when it was placed.
    std::vector<std::pair<std::pair<RowId, RowId>, Money>> supplyPrices;
};

} // namespace jishi
