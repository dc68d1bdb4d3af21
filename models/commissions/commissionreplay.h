#pragma once
// What a past period would have brought under other rules, beside what the ledger says it brought. Reads only.
#include "models/commissions/rulebook.h"
#include "models/shop/shopfile.h"

#include <functional>
#include <unordered_map>

namespace jishi {

struct ReplayRow
{
    RowId resellerId = 0;
    QString name;
    int64_t orders = 0; // that she sold herself
    Money actual; // of both levels, refunds taken back
    Money other;
    Money difference() const { return other - actual; }
};

struct ReplayResult
{
    std::vector<ReplayRow> rows; // the largest difference first
    int64_t orders = 0; // handed over and owed to somebody
    int64_t lines = 0;
    Money actual;
    Money other;
};

class CommissionReplay
{
public:
    // progress(done, total) returns false to cancel; may be null.
    using Progress = std::function<bool(int64_t, int64_t)>;

    CommissionReplay(Connection &connection, const ShopContext &context, Progress progress = {})
        : m_connection(connection)
        , m_context(context)
        , m_progress(std::move(progress))
    { }

    // Orders placed in [from, until) and handed over since, as if these rules had held when each was placed, whatever
    // their own beginnings. Cancelled.
    Result<ReplayResult> run(const RuleBook &rules, Instant from, Instant until);

private:
    struct Goods
    {
        RowId productId = 0;
        RowId categoryId = 0;
        Money listPrice;
    };
    struct Owed
    {
        RowId resellerId = 0; // 0: nobody
        RowId inviterId = 0;
        RowId tierId = 0;
        RowId campaignId = 0;
        bool ownPurchase = false;
        bool handedOver = false; // and in the period
    };
    struct Sums
    {
        int64_t orders = 0;
        int64_t actual = 0;
        int64_t other = 0;
    };
    struct Taken
    {
        int64_t amount = 0;
        int64_t quantity = 0;
    };

    Status readGoods();
    Status readCategories();
    Status readSupplyPrices();
    Status readAttributions();
    Status markHandedOver(Instant from, Instant until);
    Status readReturns();
    Status readLines(const RuleBook &rules);
    Status readLedger();
    void reckon(const RuleBook &rules, const CommissionCase &facts, const Owed &owed, const Taken *taken);
    void fillFacts(CommissionCase &facts, const Statement &row, const Owed &owed) const;
    Result<ReplayResult> result() const;
    Status step(int64_t done, int64_t total) const;
    Owed *owedOf(RowId order);

    Connection &m_connection;
    const ShopContext &m_context;
    const Progress m_progress;
    std::vector<Goods> m_goods; // by variant
    std::unordered_map<RowId, std::vector<RowId>> m_categories; // each with those above it
    std::unordered_map<int64_t, int64_t> m_supplyPrices; // by variant and tier
    std::vector<Owed> m_owed; // by order
    std::unordered_map<int64_t, Taken> m_taken; // by order and line
    std::unordered_map<RowId, Sums> m_sums; // by reseller
    int64_t m_orders = 0;
    int64_t m_lines = 0;
};

} // namespace jishi
