#pragma once
// To whom an order is owed, and why: the last link or code within some days, else the group's leader, else the reseller
// the customer is bound to, else nobody. What held is written down with the order; a later decision replaces it and
// says who made it and why.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/shop/shopfile.h"

#include <optional>
#include <vector>

namespace jishi {

enum class AttributionMethod { Link, Code, Group, Customer, Manual };
// The word kept in the file: "link".
const char *toText(AttributionMethod method);
AttributionMethod attributionMethodFrom(std::string_view text);

struct Attribution
{
    RowId id = 0;
    Uuid uuid;
    RowId orderId = 0;
    RowId replaces = 0; // 0: it is the first
    RowId resellerId = 0; // 0: nobody, after all
    RowId inviterId = 0; // 0: nobody invited her
    RowId tierId = 0;
    RowId linkId = 0;
    RowId campaignId = 0;
    bool ownPurchase = false; // she bought it herself
    AttributionMethod method = AttributionMethod::Manual;
    std::optional<Instant> touchedAt; // of a link or code: when the customer came through it
    QString reason;
    QString madeBy;
    Instant at = 0;
};

// What is known of an order when it is decided to whom it is owed.
struct AttributionClue
{
    RowId linkId = 0; // the customer came through it, or named its code
    bool named = false; // she named the code
    RowId customerId = 0;
    RowId groupId = 0;
    Instant at = 0; // when it is placed
    friend bool operator==(const AttributionClue &, const AttributionClue &) = default;
};

class Attributions
{
public:
    Attributions(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Nothing: owed to nobody. Resellers who left, or are not approved, are passed over.
    Result<std::optional<Attribution>> decide(const AttributionClue &clue) const;
    // The last one, if any.
    Result<std::optional<Attribution>> current(RowId order) const;
    // All of them, the first one first.
    Result<std::vector<Attribution>> chain(RowId order) const;

    // The following inside a transaction. The first attribution of an order; with a link or code the customer's touch
    // is noted, and she is bound as the shop's rule says.
    Status begin(RowId order, const Uuid &uuid, const Attribution &attribution, RowId customer);
    // A part of a split order is owed as the whole.
    Status copy(RowId from, RowId to, const Uuid &toUuid);
    // Decides again for an open order whose customer or group changed. What a link or a person decided stays.
    Status follow(RowId order);
    // By hand: reseller 0 for nobody. What was earned by whom it was owed to before goes to her: call
    // CommissionAccrual::settle after it. Refused: no reason, the same reseller, one who is not active, a return, a
    // role that may not.
    Status reassign(RowId order, RowId reseller, const QString &reason);

private:
    Result<std::optional<Attribution>> byLink(const AttributionClue &clue) const;
    Result<std::optional<Attribution>> byTouch(const AttributionClue &clue) const;
    Result<std::optional<Attribution>> ofLink(RowId link, AttributionMethod method, Instant touchedAt) const;
    Result<std::optional<Attribution>> byGroup(const AttributionClue &clue) const;
    Result<std::optional<Attribution>> byCustomer(const AttributionClue &clue) const;
    Result<std::optional<Attribution>> byDesk(const AttributionClue &clue) const;
    // Fills in who she is today; false when nothing is owed to her.
    Result<bool> complete(Attribution &attribution, RowId customer) const;
    Status insert(const Attribution &attribution);
    Status replace(RowId order, const std::optional<Attribution> &before, Attribution now);
    Status touch(const Attribution &attribution, RowId customer);
    Status bind(const Attribution &attribution, RowId customer);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
