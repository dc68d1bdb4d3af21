#include "ui/pickup/pickupwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

struct PickupWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::PickupWords)
};

} // namespace

QString personWords(const PickupEntry &entry)
{
    const QString name = entry.name.isEmpty() ? PickupWords::tr("Nobody named") : entry.name;
    if (entry.nickname.isEmpty())
        return name;
    // "3-301 王燕" says it all.
    return entry.nickname.contains(name) ? entry.nickname : name + u" ("_s + entry.nickname + u')';
}

QString pointWords(const PickupEntry &entry)
{
    return !entry.pickupName.isEmpty() ? entry.pickupName
        : !entry.groupName.isEmpty()   ? entry.groupName
                                       : PickupWords::tr("No pickup point");
}

QString quantityWords(Quantity quantity, const QString &unit)
{
    return unit.isEmpty() ? quantity.toPlain() : quantity.toPlain() + u' ' + unit;
}

QString itemsWords(const PickupEntry &entry)
{
    QStringList words;
    for (const PickupItem &item : entry.items)
        words << item.name + u" × "_s + quantityWords(item.quantity, item.unit);
    //: Between the goods of an order
    return words.join(PickupWords::tr(", "));
}

QString phoneWords(const PickupEntry &entry)
{
    //: The last four digits of a telephone number
    return entry.phoneTail.isEmpty() ? QString() : PickupWords::tr("tail %1").arg(entry.phoneTail);
}

QString moneyWords(const PickupEntry &entry)
{
    //: What is still owed of an order; %1 is an amount
    return entry.due.isZero() ? PickupWords::tr("Paid") : PickupWords::tr("%1 to pay").arg(entry.due.toDisplay());
}

QString numberOfOrders(int orders)
{
    return PickupWords::tr("%Ln order(s)", nullptr, orders);
}

Message markedMessage(FulfilmentState state, const MarkedOrders &marked)
{
    if (marked.marked == 0)
        return { Tone::Info,
            PickupWords::tr("Nothing changed: what was chosen is as far already, or not open any more.") };
    const QString what = state == FulfilmentState::Packed
        ? PickupWords::tr("%Ln order(s) are marked packed.", nullptr, marked.marked)
        : state == FulfilmentState::Ready
        ? PickupWords::tr("%Ln order(s) are ready for pickup.", nullptr, marked.marked)
        : PickupWords::tr("%Ln order(s) are handed over.", nullptr, marked.marked);
    const QString rest = marked.unchanged == 0
        ? QString()
        : PickupWords::tr("%Ln more were as far already, or are not open any more.", nullptr, marked.unchanged);
    return { Tone::Ok, what, rest };
}

QStringList packingHeads()
{
    return { PickupWords::tr("Product"), PickupWords::tr("SKU"), PickupWords::tr("Unit"), PickupWords::tr("Orders"),
        PickupWords::tr("Ordered"), PickupWords::tr("Packed"), PickupWords::tr("To pack"), PickupWords::tr("On hand"),
        PickupWords::tr("Missing") };
}

QStringList pickupHeads()
{
    return { PickupWords::tr("Group"), PickupWords::tr("Pickup point"), PickupWords::tr("Door"),
        PickupWords::tr("Name"), PickupWords::tr("Nickname"), PickupWords::tr("Phone tail"), PickupWords::tr("Order"),
        PickupWords::tr("Code"), PickupWords::tr("Item"), PickupWords::tr("Quantity"), PickupWords::tr("Unit"),
        PickupWords::tr("Total"), PickupWords::tr("To pay"), PickupWords::tr("Note") };
}

} // namespace jishi
