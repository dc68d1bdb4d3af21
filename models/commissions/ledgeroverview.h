#pragma once
// What the page of commissions offers to choose from, and whether the ledger as a whole can be trusted.
#include "models/commissions/commissionmonth.h"
#include "models/shop/shopfile.h"

#include <vector>

namespace jishi {

struct LedgerOverview
{
    struct Person
    {
        RowId id = 0;
        QString name;
    };
    std::vector<Person> people; // with entries, by name
    std::optional<CommissionMonth> first; // of the oldest entry
    int64_t entries = 0;
    bool isIntact = true; // the chain holds
    QString broken; // where it does not, in English
    QString signedMonth; // of the last signed statement, "2026-10"; empty: none
    QString fingerprint; // of its key

    static Result<LedgerOverview> read(Connection &connection, const ShopContext &context);
};

} // namespace jishi
