#include "ui/orders/splitdialog.h"

#include "ui/widgets/actionbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

SplitDialog::SplitDialog(Shop &shop, const Order &order, QWidget *parent)
    : PartDialog(shop, tr("Split %1").arg(order.number), order, parent)
{
    setObjectName(u"splitDialog"_s);
    acceptButton()->setObjectName(u"splitAccept"_s);
    build({ tr("What is chosen goes into a new order of the same customer. Shipping stays where it is, "
               "and so does the money as far as it is due there."),
              //: Column head: how many go into the new order
              tr("Split off"), tr("%1: how many go into the new order"), u"splitQuantity"_s },
        false);
    check();
}

// As the splitter shares a line out.
Money SplitDialog::amountOf(const std::vector<SplitLine> &lines) const
{
    Money sum(0, order().total.currency());
    for (const SplitLine &each : lines) {
        const auto line = std::ranges::find(order().lines, each.lineNo, &OrderLine::lineNo);
        const int64_t weights[] = { each.quantity.thousandths(), (line->quantity - each.quantity).thousandths() };
        sum += line->amount.allocate(weights).front();
    }
    return sum;
}

void SplitDialog::check()
{
    const bool wrong = tellWrong();
    const std::vector<SplitLine> lines = wrong ? std::vector<SplitLine>() : chosen();
    const bool everything = isEverything(lines);
    if (everything)
        tellProblem(tr("Something has to stay in the order."));
    //: Button: makes a new order of a part of this one; %1 is an amount
    acceptButton()->setText(tr("Split Off %1").arg(amountOf(lines).toDisplay()));
    allow(!lines.empty() && !everything);
}

bool SplitDialog::isChanged() const
{
    return !chosen().empty();
}

void SplitDialog::save()
{
    const auto work = [lines = chosen(), order = order().id, context = &shop().context()](Transaction &transaction) {
        return OrderSplitter(transaction.connection(), *context).split(order, lines);
    };
    store(work, [this](const PlacedOrder &made) {
        Q_EMIT stored(
            { Tone::Ok, tr("%1 is split: %2 comes to %3.").arg(order().number, made.number, made.total.toDisplay()) });
    });
}

} // namespace jishi
