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
    return entry.nickname.isEmpty() ? name : name + u" ("_s + entry.nickname + u')';
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

} // namespace jishi
