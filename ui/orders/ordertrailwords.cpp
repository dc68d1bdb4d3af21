#include "ui/orders/ordertrailwords.h"

namespace jishi {

QString OrderTrailWords::of(const TrailChange &change) const
{
    return change.of.isEmpty() ? ofOrder(change) : ofGoods(change);
}

QString OrderTrailWords::otherOrder(const TrailChange &change)
{
    if (change.what != u"merged" && change.what != u"split")
        return {};
    return change.now.isEmpty() ? change.was : change.now;
}

QString OrderTrailWords::ofGoods(const TrailChange &change) const
{
    if (change.what == u"added")
        return tr("%1 × %2 added").arg(change.of, change.now);
    if (change.what == u"removed")
        return tr("%1 × %2 taken off").arg(change.of, change.was);
    if (change.what == u"quantity")
        //: %1 are goods, %2 and %3 how many before and now
        return tr("%1: %2 → %3").arg(change.of, change.was, change.now);
    if (change.what == u"price")
        return tr("Price of %1: %2 → %3").arg(change.of, amount(change.was), amount(change.now));
    if (change.what == u"discount")
        return tr("Discount on %1: %2 → %3").arg(change.of, amount(change.was), amount(change.now));
    return change.of + u' ' + fromTo(change.what, change.was, change.now);
}

QString OrderTrailWords::ofOrder(const TrailChange &change) const
{
    const QString &what = change.what;
    if (what == u"shipping")
        return fromTo(tr("Shipping"), amount(change.was), amount(change.now));
    if (what == u"order_discount")
        return fromTo(tr("Discount on the whole"), amount(change.was), amount(change.now));
    if (what == u"rounding")
        return fromTo(tr("Rounded down by"), amount(change.was), amount(change.now));
    if (what == u"customer")
        return fromTo(tr("Customer"), customer(change.was), customer(change.now));
    if (what == u"group")
        return fromTo(tr("Group"), change.was, change.now);
    if (what == u"pickup")
        return fromTo(tr("Pickup point"), change.was, change.now);
    if (what == u"address")
        return fromTo(tr("Address"), change.was, change.now);
    if (what == u"tags")
        return fromTo(tr("Tags"), change.was, change.now);
    if (what == u"note")
        return fromTo(tr("Note"), change.was, change.now);
    if (what == u"status")
        return status(change.now);
    if (what == u"merged")
        return change.now.isEmpty() ? tr("Order %1 was merged into this one").arg(change.was)
                                    : tr("Merged into order %1").arg(change.now);
    if (what == u"split")
        return change.now.isEmpty() ? tr("Split off from order %1").arg(change.was)
                                    : tr("A part was split off into order %1").arg(change.now);
    return fromTo(what, change.was, change.now);
}

QString OrderTrailWords::fromTo(const QString &field, const QString &was, const QString &now) const
{
    if (was.isEmpty())
        //: A field of an order and what stands in it now; before, it was empty
        return tr("%1: %2").arg(field, now);
    if (now.isEmpty())
        //: A field of an order that is empty now, and what stood in it before
        return tr("%1: %2 taken out").arg(field, was);
    return tr("%1: %2 → %3").arg(field, was, now);
}

QString OrderTrailWords::amount(const QString &plain) const
{
    const auto money = Money::parse(plain, m_story.order.total.currency());
    return money ? money->toDisplay() : plain;
}

QString OrderTrailWords::customer(const QString &uuid) const
{
    if (uuid.isEmpty())
        return {};
    return m_story.customers.value(uuid, tr("somebody who is not known any more"));
}

QString OrderTrailWords::status(const QString &word)
{
    switch (orderStatusFrom(word.toStdString())) {
    case OrderStatus::Draft:
        return tr("Made a draft");
    case OrderStatus::Placed:
        return tr("Opened again");
    case OrderStatus::Completed:
        return tr("Completed");
    case OrderStatus::Cancelled:
        return tr("Cancelled");
    }
    return word;
}

} // namespace jishi
