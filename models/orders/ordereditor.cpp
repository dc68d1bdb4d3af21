#include "models/orders/ordereditor.h"

#include "models/base/refusal.h"
#include "models/db/narrowupdate.h"
#include "models/orders/orderstore.h"
#include "models/resellers/attribution.h"

#include <algorithm>

namespace jishi {

namespace {

PricedLine asPriced(const OrderLine &line)
{
    PricedLine priced;
    priced.variantId = line.variantId;
    priced.sku = line.sku;
    priced.name = line.name;
    priced.unit = line.unit;
    priced.quantity = line.quantity;
    priced.unitPrice = line.unitPrice;
    priced.discount = line.discount;
    priced.orderDiscount = line.orderDiscount;
    priced.amount = line.amount;
    priced.priceReason = line.priceReason;
    return priced;
}

const OrderLine *lineOf(const Order &order, int lineNo)
{
    const auto found = std::ranges::find(order.lines, lineNo, &OrderLine::lineNo);
    return found == order.lines.end() ? nullptr : &*found;
}

} // namespace

Status OrderEditor::edit(RowId id, const OrderEdit &edit)
{
    if (auto allowed = mayChangeOrders(m_context); !allowed)
        return allowed;
    const auto order = OrderStore(m_connection, m_context).order(id);
    if (!order)
        return order.error();
    if (order->status != OrderStatus::Placed && order->status != OrderStatus::Draft)
        return refused(Refusal::tr("The order is not open."));
    m_changes.clear();
    m_goodsChanged = false;
    if (edit.lines || edit.discount || edit.rounding) {
        const auto wanted = wantedLines(*order, edit);
        if (!wanted)
            return wanted.error();
        if (auto written = writeLines(*order, *wanted); !written)
            return written;
    }
    if (auto written = writeHead(*order, edit); !written)
        return written;
    if (edit.customerId || edit.groupId)
        if (auto owed = Attributions(m_connection, m_context).follow(id); !owed)
            return owed;
    if (auto again = m_goodsChanged ? packAgain(*order) : done(); !again)
        return again;
    return OrderTrail(m_connection, m_context).note(id, m_changes, edit.reason);
}

Result<std::vector<OrderEditor::Wanted>> OrderEditor::wantedLines(const Order &order, const OrderEdit &edit) const
{
    std::vector<EditedLine> edited;
    if (edit.lines)
        edited = *edit.lines;
    else
        for (const OrderLine &line : order.lines)
            edited.push_back(
                { line.lineNo, { line.variantId, line.quantity, line.unitPrice, line.discount, line.priceReason } });
    if (edited.empty())
        return refused(Refusal::tr("An order needs at least one line."));
    int next = order.lines.empty() ? 1 : order.lines.back().lineNo + 1;
    std::vector<int> numbers;
    std::vector<PricedLine> lines;
    for (const EditedLine &each : edited) {
        auto line = wantedLine(order, each);
        if (!line)
            return line.error();
        numbers.push_back(each.lineNo > 0 ? each.lineNo : next++);
        lines.push_back(std::move(*line));
    }
    if (auto fits = OrderPricing::checkTotal(edit.shipping.value_or(order.shipping), lines); !fits)
        return fits.error();
    if (auto spread =
            OrderPricing::spread(edit.discount.value_or(order.discount), edit.rounding.value_or(order.rounding), lines);
        !spread)
        return spread.error();
    std::vector<Wanted> wanted;
    for (size_t i = 0; i < lines.size(); ++i)
        wanted.push_back({ numbers[i], std::move(lines[i]) });
    return wanted;
}

// A line that stays keeps what was written down when it was placed: name, unit, cost.
Result<PricedLine> OrderEditor::wantedLine(const Order &order, const EditedLine &edited) const
{
    const OrderLine *before = lineOf(order, edited.lineNo);
    if (edited.lineNo > 0 && !before)
        return refused(Refusal::tr("The order was changed in the meantime."));
    if (!before || before->variantId != edited.line.variantId)
        return OrderPricing(m_connection, m_context, tierOf(order)).priced(edited.line);
    if (edited.line.quantity <= Quantity())
        return refused(Refusal::tr("A quantity is not above zero."));
    PricedLine line = asPriced(*before);
    const bool same = edited.line.quantity == before->quantity
        && edited.line.discount.minor() == before->discount.minor()
        && edited.line.unitPrice.value_or(before->unitPrice) == before->unitPrice;
    line.priceReason = edited.line.priceReason;
    if (same) // of a split order it may carry a hundredth that rounding gave it
        return line;
    line.quantity = edited.line.quantity;
    line.unitPrice = edited.line.unitPrice.value_or(before->unitPrice);
    line.discount = Money(edited.line.discount.minor(), order.total.currency());
    line.orderDiscount = Money(0, order.total.currency());
    if (auto settled = line.settle(); !settled)
        return settled.error();
    return line;
}

RowId OrderEditor::tierOf(const Order &order) const
{
    const auto owed = Attributions(m_connection, m_context).current(order.id);
    return owed && *owed ? (*owed)->tierId : 0;
}

Status OrderEditor::writeLines(const Order &order, const std::vector<Wanted> &wanted)
{
    for (const OrderLine &line : order.lines)
        if (std::ranges::find(wanted, line.lineNo, &Wanted::lineNo) == wanted.end())
            if (auto removed = removeLine(order, line); !removed)
                return removed;
    for (const Wanted &each : wanted) {
        const OrderLine *before = lineOf(order, each.lineNo);
        if (before && before->variantId != each.line.variantId) {
            // Other goods on the same line: its place is kept, its words are all new.
            if (auto removed = removeLine(order, *before); !removed)
                return removed;
            before = nullptr;
        }
        if (auto written = before ? writeLine(order, *before, each.line) : addLine(order, each.lineNo, each.line);
            !written)
            return written;
    }
    return done();
}

Status OrderEditor::writeLine(const Order &order, const OrderLine &before, const PricedLine &line)
{
    if (line.quantity != before.quantity) {
        changed("quantity", line.name, before.quantity.toPlain(), line.quantity.toPlain());
        m_goodsChanged = true;
    }
    if (line.unitPrice != before.unitPrice)
        changed("price", line.name, before.unitPrice.toPlain(), line.unitPrice.toPlain());
    if (line.discount != before.discount)
        changed("discount", line.name, before.discount.toPlain(), line.discount.toPlain());
    if (line.quantity == before.quantity && line.unitPrice == before.unitPrice && line.amount == before.amount
        && line.discount == before.discount && line.priceReason == before.priceReason)
        return done();
    return m_connection
        .prepare("UPDATE order_lines\n"
                 "SET quantity = ?3, unit_price = ?4, discount = ?5, order_discount = ?6, amount = ?7,\n"
                 "    price_reason = ?8, quantity_before = 0, amount_before = 0\n"
                 "WHERE order_id = ?1 AND line_no = ?2")
        .bind(1, order.id)
        .bind(2, before.lineNo)
        .bind(3, line.quantity)
        .bind(4, line.unitPrice)
        .bind(5, line.discount)
        .bind(6, line.orderDiscount)
        .bind(7, line.amount)
        .bind(8, line.priceReason.isNull() ? QStringLiteral("") : line.priceReason)
        .run();
}

Status OrderEditor::removeLine(const Order &order, const OrderLine &line)
{
    changed("removed", line.name, line.quantity.toPlain(), {});
    m_goodsChanged = true;
    return m_connection.prepare("DELETE FROM order_lines WHERE order_id = ?1 AND line_no = ?2")
        .bind(1, order.id)
        .bind(2, line.lineNo)
        .run();
}

Status OrderEditor::addLine(const Order &order, int lineNo, const PricedLine &line)
{
    changed("added", line.name, {}, line.quantity.toPlain());
    m_goodsChanged = true;
    return OrderRows(m_connection, m_context).insertLine(order.id, lineNo, line);
}

Status OrderEditor::writeHead(const Order &order, const OrderEdit &edit)
{
    NarrowUpdate update(m_connection, "orders");
    const auto money = [&](const char *column, const char *what, Money was, const std::optional<Money> &now) {
        if (!now || *now == was)
            return;
        changed(what, {}, was.toPlain(), now->toPlain());
        update.set(column, was.minor(), now->minor());
    };
    const auto text = [&](const char *column, const QString &was, const std::optional<QString> &now) {
        if (!now || *now == was)
            return;
        changed(column, {}, was, *now);
        update.set(column, was, *now);
    };
    const auto row = [&](const char *column, const char *what, const char *saying, RowId was,
                         const std::optional<RowId> &now) {
        if (!now || *now == was)
            return;
        changed(what, {}, wordOf(saying, was), wordOf(saying, *now));
        update.setReference(column, was, *now);
    };
    if (edit.shipping)
        if (auto fits = OrderPricing::checkTotal(*edit.shipping, {}); !fits)
            return fits;
    money("shipping", "shipping", order.shipping, edit.shipping);
    money("discount", "order_discount", order.discount, edit.discount);
    money("rounding", "rounding", order.rounding, edit.rounding);
    row("customer_id", "customer", "SELECT uuid FROM customers WHERE id = ?1", order.customerId, edit.customerId);
    row("group_id", "group", "SELECT name FROM groups WHERE id = ?1", order.groupId, edit.groupId);
    row("pickup_id", "pickup", "SELECT name FROM pickup_points WHERE id = ?1", order.pickupId, edit.pickupId);
    text("address", order.address, edit.address);
    text("tags", order.tags, edit.tags);
    text("note", order.note, edit.note);
    return update.run(order.id);
}

Status OrderEditor::packAgain(const Order &order)
{
    if (order.fulfilment == FulfilmentState::Shipped)
        return refused(Refusal::tr("The goods are on their way: refund what comes back instead."));
    if (order.fulfilment == FulfilmentState::Open)
        return done();
    return OrderRows(m_connection, m_context).addStep(order.id, FulfilmentState::Open);
}

void OrderEditor::changed(const char *what, const QString &of, const QString &was, const QString &now)
{
    m_changes.push_back({ QString::fromLatin1(what), of, was, now });
}

QString OrderEditor::wordOf(const char *sql, RowId row) const
{
    Statement word = m_connection.prepare(sql);
    if (!word.bind(1, row).next())
        return {};
    const bool isId = std::string_view(sql).starts_with("SELECT uuid");
    return isId ? word.uuid(0).toText() : word.text(0);
}

} // namespace jishi
