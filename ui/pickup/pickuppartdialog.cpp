#include "ui/pickup/pickuppartdialog.h"

#include "models/pickup/pickupdesk.h"
#include "ui/widgets/actionbutton.h"

using namespace Qt::StringLiterals;

namespace jishi {

PickupPartDialog::PickupPartDialog(Shop &shop, const Order &order, QWidget *parent)
    : PartDialog(shop, tr("Hand Over a Part of %1").arg(order.number), order, parent)
{
    setObjectName(u"pickupPartDialog"_s);
    acceptButton()->setObjectName(u"partAccept"_s);
    acceptButton()->setText(tr("Hand Over"));
    build({ tr("What is not taken along stays open as an order of its own, at the same pickup point. "
               "What was paid counts for the goods that go now first."),
              //: Column head: how many of it leave with the customer
              tr("Goes now"), tr("%1: how many go now"), u"takenQuantity"_s },
        true);
    check();
}

void PickupPartDialog::check()
{
    const bool wrong = tellWrong();
    allow(!wrong && !chosen().empty());
}

bool PickupPartDialog::isChanged() const
{
    return !isEverything(chosen());
}

void PickupPartDialog::save()
{
    const auto work = [lines = chosen(), order = order().id, context = &shop().context()](Transaction &transaction) {
        return PickupDesk(transaction.connection(), *context).handOverPart(order, lines);
    };
    store(work, [this](const PlacedOrder &rest) {
        Q_EMIT stored({ Tone::Ok,
            rest.id == 0 ? tr("%1 is handed over.").arg(order().number)
                         : tr("A part of %1 is handed over; the rest is %2.").arg(order().number, rest.number) });
    });
}

} // namespace jishi
