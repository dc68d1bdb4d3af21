#include "ui/orders/orderhistory.h"

#include "ui/orders/ordertrailwords.h"
#include "ui/orders/orderwords.h"

#include <algorithm>

namespace jishi {

std::vector<OrderEvent> OrderHistory::of(const OrderStory &story)
{
    std::vector<OrderEvent> events { placed(story.order) };
    for (const TrailEntry &entry : story.trail)
        events.push_back(changed(story, entry));
    // A return is settled at once: its steps tell nothing.
    if (!story.order.isReturn())
        for (const FulfilmentStep &step : story.order.steps)
            events.push_back({ step.at, fulfilmentChip(step.state).text, {}, step.madeBy, 0, {} });
    for (const Payment &payment : story.order.payments)
        events.push_back(paid(story, payment));
    for (const OrderReturn &each : story.returns)
        events.push_back(takenBack(each));
    // Of one moment: in the order above, so that an order is placed before it is paid.
    std::ranges::stable_sort(events, {}, &OrderEvent::at);
    std::ranges::reverse(events);
    return events;
}

OrderEvent OrderHistory::placed(const Order &order)
{
    const QString words = order.source == u"import" ? tr("Imported from another program")
        : order.source == u"script"                 ? tr("Placed by a script")
        : order.source == u"list"                   ? tr("Placed from a group list")
        : order.isReturn()                          ? tr("Taken back")
                                                    : tr("Placed at the desk");
    return { order.placedAt, words, {}, order.madeBy, 0, {} };
}

OrderEvent OrderHistory::paid(const OrderStory &story, const Payment &payment)
{
    const QString sum = (payment.amount.isNegative() ? -payment.amount : payment.amount).toDisplay();
    const QString method = paymentMethodName(payment.method);
    OrderEvent event { payment.at, {}, {}, payment.madeBy, 0, {} };
    if (payment.method == PaymentMethod::Moved) {
        // Its reference is the number of the other order.
        event.otherNumber = payment.reference;
        event.otherOrder = story.orders.value(payment.reference);
        event.text = payment.amount.isNegative() ? tr("%1 moved to order %2").arg(sum, payment.reference)
                                                 : tr("%1 moved here from order %2").arg(sum, payment.reference);
        return event;
    }
    event.reason = payment.note;
    event.text = payment.corrects     ? tr("%1 was no payment of this order: %2").arg(sum, method)
        : payment.amount.isNegative() ? tr("%1 given back: %2").arg(sum, method)
                                      : tr("%1 paid: %2").arg(sum, method);
    return event;
}

OrderEvent OrderHistory::takenBack(const OrderReturn &each)
{
    return { each.at, tr("%1 refunded with order %2").arg((-each.total).toDisplay(), each.number), each.reason,
        each.madeBy, each.id, each.number };
}

OrderEvent OrderHistory::changed(const OrderStory &story, const TrailEntry &entry)
{
    // What an erased customer's order was changed to is erased with her; that it was changed is not.
    if (entry.changes.empty())
        return { entry.at, tr("Changed; what, was erased"), {}, entry.madeBy, 0, {} };
    const OrderTrailWords words(story);
    OrderEvent all { entry.at, {}, entry.reason, entry.madeBy, 0, {} };
    QStringList lines;
    for (const TrailChange &change : entry.changes) {
        lines << words.of(change);
        if (const QString other = OrderTrailWords::otherOrder(change); !other.isEmpty()) {
            all.otherNumber = other;
            all.otherOrder = story.orders.value(other);
        }
    }
    all.text = lines.join(u'\n');
    return all;
}

} // namespace jishi
