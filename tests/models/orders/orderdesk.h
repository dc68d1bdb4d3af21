#pragma once
// A desk at which a person takes, changes, splits and refunds orders of apples (3.33) and pears (5.00).
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "models/orders/ordereditor.h"
#include "models/orders/orderrefunds.h"
#include "models/orders/ordersplitter.h"
#include "tests/support/shopfixture.h"

namespace jishi::testing {

inline Money yuan(int64_t minor)
{
    return { minor, Currency() };
}

// Why something was refused; empty when it was done.
template <typename Outcome>
QString said(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().detail;
}

class OrderDesk
{
public:
    OrderDesk()
        : apple(shop.addVariant("APPLE", 333))
        , pear(shop.addVariant("PEAR", 500))
    { }

    // Runs one call of a store in a transaction of its own.
    template <typename Store, typename Call>
    auto with(Call call)
    {
        return inTransaction(shop.connection(), [&](Transaction &) {
            Store store(shop.connection(), shop.context());
            return call(store);
        });
    }
    Result<PlacedOrder> place(const OrderDraft &draft)
    {
        return with<OrderStore>([&](OrderStore &store) { return store.place(draft); });
    }
    RowId placed(Quantity apples, Quantity pears, std::optional<DraftPayment> payment = std::nullopt)
    {
        OrderDraft draft;
        draft.customerName = QStringLiteral("李雷");
        draft.lines.push_back({ apple, apples, std::nullopt, yuan(0) });
        draft.lines.push_back({ pear, pears, std::nullopt, yuan(0) });
        draft.payment = std::move(payment);
        return place(draft)->id;
    }
    Order order(RowId id) { return *OrderStore(shop.connection(), shop.context()).order(id); }
    std::vector<TrailEntry> trail(RowId id) { return *OrderTrail(shop.connection(), shop.context()).of(id); }
    Status edit(RowId id, const OrderEdit &edit)
    {
        return with<OrderEditor>([&](OrderEditor &editor) { return editor.edit(id, edit); });
    }
    Status pay(RowId id, const DraftPayment &payment)
    {
        return with<OrderStore>([&](OrderStore &store) { return store.addPayment(id, payment); });
    }
    Status step(RowId id, FulfilmentState state)
    {
        return with<OrderStore>([&](OrderStore &store) { return store.setFulfilment(id, state); });
    }
    Status handOver(RowId id) { return step(id, FulfilmentState::HandedOver); }
    Result<PlacedOrder> refund(RowId id, const RefundDraft &draft)
    {
        return with<OrderRefunds>([&](OrderRefunds &refunds) { return refunds.refund(id, draft); });
    }
    Result<PlacedOrder> split(RowId id, const std::vector<SplitLine> &lines)
    {
        return with<OrderSplitter>([&](OrderSplitter &splitter) { return splitter.split(id, lines); });
    }
    Status merge(RowId from, RowId into)
    {
        return with<OrderSplitter>([&](OrderSplitter &splitter) { return splitter.merge(from, into); });
    }
    // What `check` finds; empty when everything adds up.
    QString problems()
    {
        QStringList found;
        const auto report = ShopCheck(shop.connection(), shop.context()).run();
        for (const CheckProblem &problem : report->problems)
            found << problem.kind + QStringLiteral(": ") + problem.detail;
        return found.join(QLatin1Char('\n'));
    }

    ShopFixture shop;
    RowId apple;
    RowId pear;
};

} // namespace jishi::testing
