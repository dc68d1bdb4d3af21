#pragma once
// One version of a commission rule. Versions are never changed; the next one holds from its own moment on.
//
// A rule can say two rates, for the reseller who sold and for the one who invited her, of what was sold. It has no
// words for anything else: no third level, no pay for recruits, no entry fee, no share of a team's sales (禁止传销条例,
// art. 7).
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/base/result.h"

#include <optional>
#include <vector>

namespace jishi {

// From the widest to the most specific, which wins.
enum class RuleScope { Shop, Category, Product, Variant, Campaign, Tier, Reseller };
enum class CommissionBasis {
    Paid, // what was paid for the goods, without postage
    List, // their list price
    Margin, // what was paid less the supply price of the reseller's tier
    Fixed, // an amount per unit
    None, // from then on a wider rule holds
};
const char *toText(RuleScope scope);
const char *toText(CommissionBasis basis);
RuleScope ruleScopeFrom(std::string_view text);
CommissionBasis commissionBasisFrom(std::string_view text);

constexpr int kPaidLevels = 2; // and no more

// What goods of a unit price bring, from one price up to, and without, the next.
struct RuleSection
{
    int64_t from = 0; // minor units
    std::optional<int64_t> until; // none: without end
    int64_t first = 0; // to who sold: 1/10000 of the basis; of a fixed commission minor units per unit
    int64_t second = 0; // to who invited her

    int64_t rate(int level) const { return level == 1 ? first : second; }
    friend bool operator==(const RuleSection &, const RuleSection &) = default;
};

struct CommissionRule
{
    RowId id = 0;
    Uuid uuid;
    RuleScope scope = RuleScope::Shop;
    RowId target = 0; // the category, product … it is for; 0 for the shop
    int version = 0;
    Instant validFrom = 0; // for orders placed from then on
    CommissionBasis basis = CommissionBasis::Paid;
    std::vector<RuleSection> sections { RuleSection {} };
    bool ownPurchase = false; // what a reseller buys herself counts
    int holdDays = 7; // from hand-over to release
    QString note;
    QString madeBy;
    Instant createdAt = 0;

    // Nothing for a rule that holds nothing.
    const RuleSection *sectionOf(int64_t unitPrice) const;
    // Refused: a gap or an overlap, with the price that shows it, a rate below zero, more than the whole basis.
    Status check(Currency currency) const;
    QByteArray sectionsText() const; // JSON, as it is kept
    static std::vector<RuleSection> sectionsFrom(const QByteArray &json);
};

} // namespace jishi
