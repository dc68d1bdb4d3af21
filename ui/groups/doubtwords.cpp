#include "ui/groups/doubtwords.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr auto kLast = static_cast<uint32_t>(Doubt::PriceUnclear);
constexpr qsizetype kLooseShown = 3;

} // namespace

QStringList DoubtWords::of(const PlannedOrder &order)
{
    QStringList words;
    // What was not understood is named; which kind of it says no more.
    const QString left = order.notUnderstood.join(QStringLiteral(", "));
    if (!left.isEmpty())
        words << of(Doubt::TextLeft, left);
    Doubts row = order.doubts;
    row.setFlag(Doubt::TextLeft, row.testFlag(Doubt::TextLeft) && left.isEmpty());
    row.setFlag(Doubt::NoName, order.name.isEmpty());
    add(words, row, order.name);
    // Her goods one after another, as they are put right: a wall of questions helps nobody.
    const auto next = std::ranges::find_if(order.goods, [](const PlannedGoods &goods) { return !goods.isSure(); });
    if (next != order.goods.end()) {
        // What a row leaves over is said of the row.
        Doubts doubts = next->doubts & ~Doubts(Doubt::TextLeft | Doubt::DigitsLeft);
        const QString about = next->words.isEmpty() ? next->name : next->words;
        const Doubts asks = Doubt::UnknownGoods | Doubt::AmbiguousGoods | Doubt::NoGoods | Doubt::GuessedGoods;
        if (next->variantId == 0 && !(doubts & asks))
            words << (about.isEmpty() ? tr("Choose the goods.")
                                      : tr("What %1 is in the catalog is not known yet: choose it once.").arg(about));
        add(words, doubts, about);
    }
    words.removeDuplicates();
    return words;
}

QStringList DoubtWords::of(const ListPlan &plan)
{
    QStringList words;
    add(words, plan.doubts, {});
    QStringList loose;
    for (const LooseLine &line : plan.loose)
        loose << line.text.trimmed();
    loose.removeAll({});
    if (!loose.isEmpty()) {
        const auto more = static_cast<int>(loose.size() - kLooseShown);
        QString shown = loose.mid(0, kLooseShown).join(QStringLiteral(" · "));
        if (more > 0)
            //: %1 are lines of a pasted list, %n how many more of them there are
            shown = tr("%1 and %n more", nullptr, more).arg(shown);
        words << tr("Not part of any order: %1").arg(shown);
    }
    return words;
}

void DoubtWords::add(QStringList &words, Doubts doubts, const QString &about)
{
    for (uint32_t bit = 1; bit <= kLast; bit <<= 1)
        if (const auto doubt = static_cast<Doubt>(bit); doubts.testFlag(doubt))
            words << of(doubt, about);
}

QString DoubtWords::of(Doubt doubt, const QString &about)
{
    switch (doubt) {
    case Doubt::NoName:
        return tr("The row does not say who orders: write a name.");
    case Doubt::UnsureName:
        return tr("Where the name ends is not certain: is it %1?").arg(about);
    case Doubt::UnknownGoods:
        return tr("%1 is neither in the list nor in the catalog: choose the goods.").arg(about);
    case Doubt::AmbiguousGoods:
        return tr("%1 may be several goods: choose which.").arg(about);
    case Doubt::GuessedGoods:
        return tr("%1 is only a part of a name: look whether these goods are meant.").arg(about);
    case Doubt::NoGoods:
        return tr("The list offers several goods and the row names none: choose which.");
    case Doubt::NoQuantity:
        return tr("No number stands with %1: how many is it?").arg(about);
    case Doubt::AmbiguousQuantity:
        return tr("The number with %1 can be read in several ways: how many is it?").arg(about);
    case Doubt::SharedQuantity:
        return tr("One number stands with several goods: how many of %1 is it?").arg(about);
    case Doubt::LargeQuantity:
        return tr("So many of %1 are unusual: look whether the number is right.").arg(about);
    case Doubt::UnitDiffers:
        return tr("%1 is sold by another measure; how many is it?").arg(about);
    case Doubt::UnitUnclear:
        return tr("By which measure %1 is counted is not said: how many is it?").arg(about);
    case Doubt::TextLeft:
        return about.isEmpty() ? tr("A part of the row was not understood: look whether the order is right.")
                               : tr("Not understood: %1").arg(about);
    case Doubt::DigitsLeft:
        return tr("A number of the row was not understood: look whether the order is right.");
    case Doubt::SameName:
        return tr("An earlier row of this name orders the same: is it a second order, or the same again?");
    case Doubt::NothingEarlier:
        return tr("It changes an order that is not in the list: say what is wanted in the end.");
    case Doubt::NoNumber:
        return tr("The row has no number in a numbered list: look whether it is an order.");
    case Doubt::NothingOrdered:
        return tr("A name without an order: add goods, or leave it out.");
    case Doubt::UnclearChange:
        return tr("What becomes of the earlier order is not certain: say what is wanted in the end.");
    case Doubt::WeekdayDiffers:
        return tr("The date in the list is another day of the week than it says.");
    case Doubt::SeveralLists:
        return tr("Another list stands above this one in the text: look whether all rows belong to it.");
    case Doubt::NumberingRestarts:
        return tr("The numbers begin anew within the list; all of its rows were read.");
    case Doubt::PriceUnclear:
        return tr("The list gives several prices for one of its goods; the price of the catalog counts.");
    }
    return {};
}

} // namespace jishi
