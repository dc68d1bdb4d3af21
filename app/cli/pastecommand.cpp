#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/base/refusal.h"
#include "models/db/database.h"
#include "models/groups/groupstore.h"
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "models/importing/textdecoder.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi::cli {

namespace {

Result<RowId> groupCalled(ShopFile &shop, const QString &name, bool mayBeMade)
{
    const auto groups = GroupStore(shop.connection(), shop.context()).all();
    if (!groups)
        return groups.error();
    const auto found = std::ranges::find_if(*groups,
        [name](const GroupSummary &each) { return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    if (found != groups->end())
        return found->id;
    if (!mayBeMade)
        return refused(u"There is no group %1. Say --make-group to make it."_s.arg(name));
    Group group;
    group.name = name.trimmed();
    return inTransaction(shop.connection(),
        [&](Transaction &transaction) { return GroupStore(transaction.connection(), shop.context()).save(group); });
}

QString wordFor(PlannedOrder::Kind kind)
{
    switch (kind) {
    case PlannedOrder::Kind::New:
        return u"new"_s;
    case PlannedOrder::Kind::Changed:
        return u"changed"_s;
    case PlannedOrder::Kind::Withdrawn:
        return u"withdrawn"_s;
    case PlannedOrder::Kind::Unchanged:
        return u"unchanged"_s;
    case PlannedOrder::Kind::NotUnderstood:
        break;
    }
    return u"notUnderstood"_s;
}

QJsonObject toJson(const PlannedOrder &order)
{
    QJsonArray goods;
    for (const PlannedGoods &each : order.goods)
        goods.append(
            QJsonObject { { u"words"_s, each.words }, { u"name"_s, each.variantId > 0 ? each.name : QString() },
                { u"quantity"_s, each.quantity.toPlain() }, { u"sure"_s, each.isSure() } });
    return { { u"name"_s, order.name }, { u"kind"_s, wordFor(order.kind) }, { u"text"_s, order.text },
        { u"goods"_s, goods } };
}

QJsonObject toJson(const ListPlan &plan, const ListOutcome &outcome, bool dryRun)
{
    QJsonArray orders;
    for (const PlannedOrder &order : plan.orders)
        orders.append(toJson(order));
    QJsonArray refusals;
    for (const ListRefusal &refusal : outcome.refused)
        refusals.append(QJsonObject { { u"name"_s, refusal.name }, { u"reason"_s, refusal.reason } });
    return { { u"title"_s, plan.title }, { u"dryRun"_s, dryRun }, { u"orders"_s, orders },
        { u"placed"_s, outcome.placed }, { u"changed"_s, outcome.changed }, { u"withdrawn"_s, outcome.withdrawn },
        { u"unchanged"_s, outcome.unchanged }, { u"notUnderstood"_s, outcome.left }, { u"refused"_s, refusals } };
}

// What would come of it, as far as no order refuses it.
ListOutcome expected(const ListPlan &plan)
{
    ListOutcome outcome;
    const auto count = [&plan](PlannedOrder::Kind kind) {
        return static_cast<int>(std::ranges::count(plan.orders, kind, &PlannedOrder::kind));
    };
    outcome.placed = count(PlannedOrder::Kind::New);
    outcome.changed = count(PlannedOrder::Kind::Changed);
    outcome.withdrawn = count(PlannedOrder::Kind::Withdrawn);
    outcome.unchanged = count(PlannedOrder::Kind::Unchanged);
    outcome.left = count(PlannedOrder::Kind::NotUnderstood);
    return outcome;
}

int run(const Call &call)
{
    const QString source = call.argument(2);
    const auto bytes = readInput(source);
    if (!bytes)
        return failed(bytes.error(), source);
    const auto decoded = DecodedText::decode({ bytes->constData(), static_cast<size_t>(bytes->size()) });
    if (!decoded)
        return failed(decoded.error(), source);
    const QString text = QString::fromUtf8(decoded->text().data(), static_cast<qsizetype>(decoded->text().size()));
    const bool dryRun = call.has(u"dry-run"_s);
    auto shop = ShopFile::open(call.argument(0), dryRun ? ShopFile::Access::Read : ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto group = groupCalled(**shop, call.argument(1), call.has(u"make-group"_s) && !dryRun);
    if (!group)
        return failed(group.error(), call.argument(0));
    const auto origin = call.has(u"new"_s) ? ListPlanner::Origin::New : ListPlanner::Origin::MayContinue;
    const auto plan = ListPlanner((*shop)->connection(), (*shop)->context()).plan(*group, text, origin);
    if (!plan)
        return failed(plan.error(), source);
    const auto outcome = dryRun ? Result<ListOutcome>(expected(*plan))
                                : inTransaction((*shop)->connection(), [&](Transaction &transaction) {
                                      return ListKeeper(transaction.connection(), (*shop)->context()).store(*plan);
                                  });
    if (!outcome)
        return failed(outcome.error(), call.argument(0));
    printJson(toJson(*plan, *outcome, dryRun));
    if (outcome->left == 0 && outcome->refused.empty())
        return kAllDone;
    complain(u"Not taken over: %1 not understood, %2 refused."_s.arg(outcome->left).arg(outcome->refused.size()));
    return kSomeRefused;
}

} // namespace

Command pasteCommand()
{
    return { u"paste"_s, u"Takes over a group order list (接龙) as it stands in the chat."_s,
        u"Pasting the list again when it has grown takes over only what is new, changed or withdrawn. What is not "
        "understood\n"
        "stays out, is listed, and comes again with the next paste. All of it is stored or nothing.\n"
        "Exit code 1 when something was not understood or refused, 2 when nothing could be done."_s,
        { { u"SHOP"_s, u"The shop file."_s }, { u"GROUP"_s, u"The group's name."_s },
            { u"FILE"_s, u"The text; - reads standard input."_s } },
        { { u"dry-run"_s, u"Says what would happen and changes nothing."_s },
            { u"make-group"_s, u"Makes the group where there is none of this name."_s },
            { u"new"_s, u"This is a new list, not a longer version of the one before."_s } },
        run };
}

} // namespace jishi::cli
