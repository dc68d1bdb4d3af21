#pragma once
// A desk whose goods are sold by resellers: Rita, whom Ming invited, and Yan. Apples cost 3.33 and pears 5.00.
#include "models/commissions/commissionaccrual.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/payoutstore.h"
#include "models/commissions/rulestore.h"
#include "models/resellers/attribution.h"
#include "tests/models/orders/orderdesk.h"

namespace jishi::testing {

class SalesNetwork : public OrderDesk
{
public:
    SalesNetwork()
    {
        shop.run("INSERT INTO reseller_tiers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Gold', 0);\n"
                 "INSERT INTO resellers (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Ming', 0);\n"
                 "INSERT INTO resellers (id, uuid, name, inviter_id, tier_id, created_at)\n"
                 "    VALUES (2, randomblob(16), 'Rita', 1, 1, 0), (3, randomblob(16), 'Yan', NULL, NULL, 0);\n"
                 "INSERT INTO groups (id, uuid, name, leader_id, created_at)\n"
                 "    VALUES (1, randomblob(16), 'Lakeside', 2, 0), (2, randomblob(16), 'Hill', 3, 0);\n"
                 "INSERT INTO campaigns (id, uuid, name, created_at) VALUES (1, randomblob(16), 'Cherry Week', 0);\n"
                 "INSERT INTO links (id, uuid, reseller_id, target, campaign_id, code, created_at)\n"
                 "    VALUES (1, randomblob(16), 2, 'campaign', 1, 'RITA3F', 0),\n"
                 "        (2, randomblob(16), 3, 'shop', NULL, 'YAN7K', 0);\n"
                 "INSERT INTO customers (id, uuid, name, created_at) VALUES (1, randomblob(16), '李雷', 0);\n"
                 "UPDATE resellers SET payout_method = 'wechat', payout_account = 'wx' || id, payout_name = name;");
    }

    CommissionRule rule(
        RuleScope scope, RowId target, int64_t first, int64_t second = 0, CommissionBasis basis = CommissionBasis::Paid)
    {
        CommissionRule rule;
        rule.scope = scope;
        rule.target = target;
        rule.basis = basis;
        rule.sections = { { 0, {}, first, second } };
        return *with<RuleStore>([&](RuleStore &store) { return store.add(rule); });
    }
    // Apples and pears for the customer, paid, in the group; 0: no group.
    OrderDraft basket(int64_t apples, int64_t pears, RowId group)
    {
        OrderDraft draft;
        draft.customerId = kCustomer;
        draft.groupId = group;
        if (apples > 0)
            draft.lines.push_back({ apple, Quantity::units(apples), std::nullopt, yuan(0) });
        if (pears > 0)
            draft.lines.push_back({ pear, Quantity::units(pears), std::nullopt, yuan(0) });
        draft.payment = DraftPayment {};
        return draft;
    }
    RowId sold(const OrderDraft &draft)
    {
        const RowId order = place(draft)->id;
        return handOver(order) ? order : 0;
    }
    void later(int64_t days) { shop.clock().set(shop.clock().now() + days * 86400000); }
    Result<PlacedOrder> refundOf(RowId order, int lineNo, Quantity quantity, std::optional<Money> amount = std::nullopt)
    {
        RefundDraft draft;
        draft.lines = { { lineNo, quantity, amount, false } };
        return refund(order, draft);
    }
    Status reassign(RowId order, RowId reseller)
    {
        return inTransaction(shop.connection(), [&](Transaction &) {
            if (auto moved = Attributions(shop.connection(), shop.context())
                                 .reassign(order, reseller, QStringLiteral("she had asked her"));
                !moved)
                return moved;
            return CommissionAccrual(shop.connection(), shop.context()).settle(order);
        });
    }
    // Everything payable to everybody; 0 where nothing is.
    RowId preparedFor(std::vector<RowId> resellers)
    {
        const PayoutWish wish { Uuid::v7(shop.clock().now()), QStringLiteral("batch"), std::move(resellers) };
        const auto prepared = with<PayoutStore>([&](PayoutStore &store) { return store.prepare(wish); });
        return prepared ? prepared->batch : 0;
    }
    Status pay(RowId payout)
    {
        return with<PayoutStore>(
            [&](PayoutStore &store) { return store.markPaid(payout, QStringLiteral("transfer %1").arg(payout)); });
    }
    using OrderDesk::pay;
    std::optional<Attribution> attribution(RowId order)
    {
        return *Attributions(shop.connection(), shop.context()).current(order);
    }
    std::vector<CommissionEntry> entries(RowId order)
    {
        return *CommissionLedger(shop.connection(), shop.context()).ofOrder(order);
    }
    std::vector<CommissionEntry> derived(RowId order)
    {
        return *CommissionAccrual(shop.connection(), shop.context()).derive(order);
    }
    int64_t balance(RowId reseller)
    {
        return shop.integer(qPrintable(
            QStringLiteral("SELECT sum(amount) FROM commission_entries WHERE reseller_id = %1").arg(reseller)));
    }

    static constexpr RowId kMing = 1;
    static constexpr RowId kRita = 2;
    static constexpr RowId kYan = 3;
    static constexpr RowId kLakeside = 1; // Rita's group
    static constexpr RowId kHill = 2; // Yan's
    static constexpr RowId kRitasLink = 1;
    static constexpr RowId kYansLink = 2;
    static constexpr RowId kCustomer = 1;
};

} // namespace jishi::testing
