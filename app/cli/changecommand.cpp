#include "app/cli/command.h"
#include "app/cli/orderjson.h"
#include "app/cli/output.h"
#include "models/base/refusal.h"
#include "models/db/database.h"
#include "models/orders/ordereditor.h"
#include "models/orders/orderrefunds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi::cli {

namespace {

using Answer = Result<QJsonObject>;
using Change = Answer (*)(Connection &connection, const ShopContext &context, const QJsonObject &wish);

Result<Order> orderOf(Connection &connection, const ShopContext &context, const QJsonObject &wish)
{
    const OrderStore orders(connection, context);
    const QString number = wish.value(u"order"_s).toString();
    const auto id = orders.orderByNumber(number);
    if (!id)
        return id.error().kind == ErrorKind::NotFound ? refused(u"There is no order %1."_s.arg(number)) : id.error();
    return orders.order(*id);
}

// Nothing of a line said: the whole of what is left of it.
Status readRefundLines(const OrderRefunds &refunds, const Order &order, const QJsonObject &wish, RefundDraft &draft)
{
    const auto left = refunds.refundable(order);
    if (!left)
        return left.error();
    if (!wish.contains(u"lines"_s)) {
        for (const Refundable &each : *left)
            if (!each.quantity.isZero() || !each.amount.isZero())
                draft.lines.push_back({ each.lineNo, each.quantity, {}, wish.value(u"restock"_s).toBool() });
        return done();
    }
    const QJsonArray lines = wish.value(u"lines"_s).toArray();
    for (const auto &entry : lines) {
        const QJsonObject object = entry.toObject();
        const auto line = static_cast<int>(object.value(u"line"_s).toInteger());
        const auto known = std::ranges::find(*left, line, &Refundable::lineNo);
        if (known == left->end())
            return refused(u"The order has no line %1."_s.arg(line));
        const auto quantity = object.contains(u"quantity"_s) ? OrderJson::quantity(object.value(u"quantity"_s))
                                                             : std::optional(known->quantity);
        if (!quantity)
            return refused(u"quantity is not a number with at most three decimals, written like \"2.5\"."_s);
        draft.lines.push_back({ line, *quantity, {}, object.value(u"restock"_s).toBool() });
    }
    return done();
}

Answer refundOne(Connection &connection, const ShopContext &context, const QJsonObject &wish)
{
    RefundDraft draft;
    draft.clientRef = wish.value(u"clientRef"_s).toString();
    if (draft.clientRef.trimmed().isEmpty())
        return refused(u"clientRef is missing: without it, sending the refund again would pay it back twice."_s);
    const auto order = orderOf(connection, context, wish);
    if (!order)
        return order.error();
    OrderRefunds refunds(connection, context);
    if (OrderStore(connection, context).placedAs(draft.clientRef)) {
        // Known: what is left by now says nothing about it.
    } else if (auto read = readRefundLines(refunds, *order, wish, draft); !read) {
        return read.error();
    }
    const auto shipping = OrderJson(connection, context).amount(wish, u"shipping"_s);
    if (!shipping)
        return shipping.error();
    const auto method = OrderJson::method(wish.value(u"method"_s).toString(u"cash"_s));
    if (!method)
        return refused(u"method is not one of cash, wechat, alipay, card, transfer and other."_s);
    draft.shipping = shipping->value_or(Money(0, context.profile.currency));
    draft.method = *method;
    draft.reference = wish.value(u"reference"_s).toString();
    draft.reason = wish.value(u"reason"_s).toString();
    const auto made = refunds.refund(order->id, draft);
    if (!made)
        return made.error();
    return QJsonObject { { u"status"_s, made->existing ? u"existing"_s : u"refunded"_s }, { u"number"_s, made->number },
        { u"total"_s, jsonInteger(made->total.minor()) } };
}

// A line of the same goods stays the same line.
Result<std::vector<EditedLine>> editedLines(const OrderJson &json, const Order &order, const QJsonArray &lines)
{
    std::vector<EditedLine> edited;
    for (const auto &entry : lines) {
        const auto line = json.line(entry, static_cast<int>(edited.size()) + 1);
        if (!line)
            return line.error();
        const auto known = std::ranges::find(order.lines, line->variantId, &OrderLine::variantId);
        edited.push_back({ known == order.lines.end() ? 0 : known->lineNo, *line });
    }
    return edited;
}

Answer editOne(Connection &connection, const ShopContext &context, const QJsonObject &wish)
{
    const auto order = orderOf(connection, context, wish);
    if (!order)
        return order.error();
    const OrderJson json(connection, context);
    OrderEdit edit;
    if (wish.contains(u"lines"_s)) {
        auto lines = editedLines(json, *order, wish.value(u"lines"_s).toArray());
        if (!lines)
            return lines.error();
        edit.lines = std::move(*lines);
    }
    const auto shipping = json.amount(wish, u"shipping"_s);
    if (!shipping)
        return shipping.error();
    edit.shipping = *shipping;
    const auto text = [&wish](const QString &key, std::optional<QString> &field) {
        if (wish.contains(key))
            field = wish.value(key).toString();
    };
    text(u"address"_s, edit.address);
    text(u"note"_s, edit.note);
    edit.reason = wish.value(u"reason"_s).toString();
    const auto before = OrderTrail(connection, context).of(order->id);
    if (auto edited = OrderEditor(connection, context).edit(order->id, edit); !edited)
        return edited.error();
    const auto after = OrderTrail(connection, context).of(order->id);
    const auto now = OrderStore(connection, context).order(order->id);
    if (!before || !after || !now)
        return !before ? before.error() : !after ? after.error() : now.error();
    return QJsonObject { { u"status"_s, after->size() > before->size() ? u"changed"_s : u"unchanged"_s },
        { u"total"_s, jsonInteger(now->total.minor()) } };
}

// A full disk or a broken file is not the order's fault.
bool stopsEverything(const Answer &answer)
{
    return !answer && answer.error().kind != ErrorKind::Refused && answer.error().kind != ErrorKind::NotFound;
}

// One transaction for each: what was done stays done, whatever comes after it.
int changeEach(const Call &call, const QString &key, Change change)
{
    const QString source = call.option(u"json"_s);
    if (source.isEmpty())
        return refuse(u"--json is missing: name a file, or - for standard input."_s);
    const auto document = readInput(source);
    if (!document)
        return failed(document.error(), source);
    const auto wishes = OrderJson::list(*document, key);
    if (!wishes)
        return failed(wishes.error(), source);
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    QJsonArray answers;
    bool someRefused = false;
    for (const auto &wish : *wishes) {
        const QJsonObject object = wish.toObject();
        const Answer outcome = inTransaction((*shop)->connection(),
            [&](Transaction &transaction) { return change(transaction.connection(), (*shop)->context(), object); });
        if (stopsEverything(outcome)) {
            printJson({ { key, answers } });
            return failed(outcome.error(), call.argument(0));
        }
        QJsonObject answer =
            outcome ? *outcome : QJsonObject { { u"status"_s, u"refused"_s }, { u"reason"_s, outcome.error().detail } };
        answer.insert(u"order"_s, object.value(u"order"_s).toString());
        if (object.contains(u"clientRef"_s))
            answer.insert(u"clientRef"_s, object.value(u"clientRef"_s));
        answers.append(answer);
        someRefused = someRefused || !outcome;
    }
    printJson({ { key, answers } });
    return someRefused ? kSomeRefused : kAllDone;
}

QCommandLineOption jsonOption(const QString &what)
{
    return { u"json"_s, what, u"FILE"_s };
}

} // namespace

Command editCommand()
{
    return { u"edit"_s, u"Changes open orders from JSON. Only what differs is written; the order's history says so."_s,
        u"In:  {\"edits\":[{\"order\":\"A7-000123\",\"lines\":[{\"sku\":\"...\",\"quantity\":\"2.5\"}],\n"
        "      \"shipping\":600,\"address\":\"...\",\"note\":\"...\",\"reason\":\"...\"}]}\n"
        "     What is not named stays. lines are all lines of the order, each as for the command order; without\n"
        "     unitPrice a line keeps its price.\n"
        "Out: {\"edits\":[{\"order\":\"A7-000123\",\"status\":\"changed|unchanged|refused\",\"total\":0,"
        "\"reason\":\"...\"}]}\n"
        "Exit code 1 when an edit was refused; the others are done."_s,
        { { u"SHOP"_s, u"The shop file."_s } }, { jsonOption(u"The edits; - reads standard input."_s) },
        [](const Call &call) { return changeEach(call, u"edits"_s, editOne); } };
}

Command refundCommand()
{
    return { u"refund"_s,
        u"Takes goods and money back from JSON. A refund whose clientRef is known is not made again."_s,
        u"In:  {\"refunds\":[{\"clientRef\":\"r-1\",\"order\":\"A7-000123\",\n"
        "      \"lines\":[{\"line\":1,\"quantity\":\"1\",\"restock\":true}],\"shipping\":0,\n"
        "      \"method\":\"wechat\",\"reference\":\"...\",\"reason\":\"...\"}]}\n"
        "     Without lines all that is left of the order is taken back, and restock may stand beside order. A line\n"
        "     without quantity is taken back whole. method is as for the command order; without it, cash.\n"
        "Out: {\"refunds\":[{\"clientRef\":\"r-1\",\"order\":\"A7-000123\","
        "\"status\":\"refunded|existing|refused\",\n"
        "      \"number\":\"...\",\"total\":0,\"reason\":\"...\"}]}\n"
        "Exit code 1 when a refund was refused; the others are made."_s,
        { { u"SHOP"_s, u"The shop file."_s } }, { jsonOption(u"The refunds; - reads standard input."_s) },
        [](const Call &call) { return changeEach(call, u"refunds"_s, refundOne); } };
}

} // namespace jishi::cli
