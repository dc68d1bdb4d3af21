#include "models/groups/listkeeper.h"

#include "models/base/refusal.h"
#include "models/customers/customerstore.h"
#include "models/db/narrowupdate.h"
#include "models/db/ownedrows.h"
#include "models/groups/groupgoods.h"
#include "models/groups/groupstore.h"
#include "models/orders/ordereditor.h"
#include "models/settings/settings.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// The list is as the plan saw it, or as this plan made it when it was stored before.
bool isAsPlanned(const ListPlan &plan, const QString &text, bool takenBack)
{
    const bool stored = !takenBack && text == plan.text;
    return stored || (takenBack == plan.takenBack && text == plan.textBefore);
}

} // namespace

Result<ListOutcome> ListKeeper::store(const ListPlan &plan)
{
    m_group = plan.groupId;
    m_title = plan.title;
    m_served.clear();
    if (auto kept = keepList(plan); !kept)
        return kept.error();
    ListOutcome outcome;
    outcome.list = m_list;
    for (const PlannedOrder &order : plan.orders)
        if (auto taken = takeOver(order, outcome); !taken)
            return taken.error();
    return outcome;
}

Status ListKeeper::keepList(const ListPlan &plan)
{
    const Instant now = m_context.clock->now();
    const auto known = plan.listId > 0 ? Result<RowId>(plan.listId) : listMadeBy(plan);
    if (!known)
        return known.error();
    m_list = *known;
    if (m_list == 0) {
        auto inserted = m_connection
                            .prepare("INSERT INTO group_lists (uuid, group_id, title, text, pasted_at, made_by,\n"
                                     "    created_at)\n"
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5)")
                            .bind(1, plan.uuid)
                            .bind(2, plan.groupId)
                            .bind(3, plan.title.isNull() ? u""_s : plan.title)
                            .bind(4, plan.text)
                            .bind(5, now)
                            .bind(6, Settings(m_connection).value(setting::kPerson))
                            .run();
        if (!inserted)
            return inserted;
        m_list = m_connection.lastInsertId();
    } else {
        Statement before = m_connection.prepare("SELECT title, text, deleted_at FROM group_lists WHERE id = ?1");
        if (!before.bind(1, m_list).next())
            return before.status().ok() ? Error { ErrorKind::NotFound, u"List %1"_s.arg(m_list) }
                                        : before.status().error();
        const bool same = before.text(1) == plan.text;
        const bool takenBack = !before.isNull(2);
        if (plan.listId > 0 && !isAsPlanned(plan, before.text(1), takenBack))
            return refused(Refusal::tr("The list was changed in the meantime. Read it again."));
        NarrowUpdate update(m_connection, "group_lists");
        update.set("title", before.text(0), plan.title).set("text", before.text(1), plan.text);
        before.reset();
        if (!same)
            update.set("pasted_at", Instant { 0 }, now);
        if (takenBack)
            update.setReference("deleted_at", 1, 0);
        if (auto run = update.run(m_list); !run)
            return run;
    }
    m_uuid = uuidOf(m_connection, "group_lists", m_list);
    return done();
}

Result<RowId> ListKeeper::listMadeBy(const ListPlan &plan) const
{
    Statement row = m_connection.prepare("SELECT id FROM group_lists WHERE uuid = ?1");
    const RowId list = row.bind(1, plan.uuid).next() ? row.integer(0) : 0;
    return row.status() ? Result<RowId>(list) : row.status().error();
}

Status ListKeeper::takeOver(const PlannedOrder &order, ListOutcome &outcome)
{
    using Kind = PlannedOrder::Kind;
    if (order.kind == Kind::Unchanged) {
        ++outcome.unchanged;
        return done();
    }
    if (order.skipped || order.kind == Kind::NotUnderstood) {
        ++outcome.left;
        return done();
    }
    // One that is refused half way leaves nothing behind.
    if (auto begun = m_connection.execute("SAVEPOINT one_order"); !begun)
        return begun;
    const auto applied = apply(order, outcome);
    if (applied)
        return m_connection.execute("RELEASE one_order");
    if (applied.error().kind != ErrorKind::Refused)
        return applied;
    outcome.refused.push_back({ order.name, applied.error().detail });
    return m_connection.execute("ROLLBACK TO one_order; RELEASE one_order");
}

Status ListKeeper::apply(const PlannedOrder &order, ListOutcome &outcome)
{
    using Kind = PlannedOrder::Kind;
    if (order.kind == Kind::Withdrawn) {
        auto cancelled = OrderStore(m_connection, m_context).cancel(order.orderId);
        outcome.withdrawn += cancelled.ok();
        return cancelled;
    }
    if (auto learned = learn(order); !learned)
        return learned;
    if (order.orderId == 0)
        return place(order, outcome);
    if (auto served = serve(order.customerId, order.name); !served)
        return served;
    auto changed = change(order);
    outcome.changed += changed.ok();
    return changed;
}

Result<RowId> ListKeeper::memberFor(const PlannedOrder &order)
{
    RowId customer = order.customerId;
    if (customer == 0)
        customer = memberCalled(order.name);
    if (customer == 0) {
        const auto back = bringBack(order.name);
        if (!back)
            return back;
        customer = *back;
    }
    if (customer == 0) {
        // Whoever has this name elsewhere in the shop may be somebody else.
        Customer made;
        made.name = order.name;
        made.phone = order.phone;
        const auto saved = CustomerStore(m_connection, m_context).save(made);
        if (!saved)
            return saved;
        customer = *saved;
    }
    if (auto put = GroupStore(m_connection, m_context).putMember(m_group, customer, order.name); !put)
        return put.error();
    return customer;
}

// Who came in with an earlier row, or when this very plan was stored before.
RowId ListKeeper::memberCalled(const QString &nickname) const
{
    Statement row = m_connection.prepare("SELECT min(customer_id) FROM group_members\n"
                                         "WHERE group_id = ?1 AND nickname = ?2 AND deleted_at IS NULL\n"
                                         "HAVING count(*) = 1");
    return row.bind(1, m_group).bind(2, nickname).next() ? row.integer(0) : 0;
}

// Who came in with a paste that was undone is the same person when it is pasted again. Both rows ended in one moment:
// nobody took her out of the group.
Result<RowId> ListKeeper::bringBack(const QString &nickname)
{
    Statement row = m_connection.prepare("SELECT c.id FROM group_members m JOIN customers c ON c.id = m.customer_id\n"
                                         "WHERE m.group_id = ?1 AND m.nickname = ?2 AND m.deleted_at = c.deleted_at\n"
                                         "AND c.merged_into IS NULL AND c.erased_at IS NULL\n"
                                         "ORDER BY c.id DESC LIMIT 1");
    const RowId customer = row.bind(1, m_group).bind(2, nickname).next() ? row.integer(0) : 0;
    if (auto read = row.status(); !read || customer == 0)
        return read ? Result<RowId>(0) : read.error();
    row.reset();
    const auto back =
        m_connection.prepare("UPDATE customers SET deleted_at = NULL WHERE id = ?1").bind(1, customer).run();
    return back ? Result<RowId>(customer) : back.error();
}

Status ListKeeper::place(const PlannedOrder &order, ListOutcome &outcome)
{
    const auto customer = memberFor(order);
    if (!customer)
        return customer.error();
    if (auto served = serve(*customer, order.name); !served)
        return served;
    OrderDraft draft;
    draft.customerId = *customer;
    draft.groupId = m_group;
    draft.listId = m_list;
    draft.source = u"list"_s;
    draft.clientRef = u"list/%1/%2"_s.arg(m_uuid.toText(), uuidOf(m_connection, "customers", *customer).toText());
    draft.address = order.address;
    draft.note = order.remark;
    for (const PlannedGoods &goods : order.goods)
        draft.lines.push_back(
            { goods.variantId, goods.quantity, goods.unitPrice, {}, goods.unitPrice ? m_title : u""_s });
    const auto placed = OrderStore(m_connection, m_context).place(draft);
    if (!placed)
        return placed.error();
    // She had withdrawn an order of this list, and orders again: it is that order.
    auto done = placed->existing ? reorder(placed->id, order) : jishi::done();
    (placed->existing ? outcome.changed : outcome.placed) += done.ok();
    return done;
}

Status ListKeeper::reorder(RowId id, const PlannedOrder &order)
{
    OrderStore orders(m_connection, m_context);
    const auto known = orders.order(id);
    if (!known)
        return known.error();
    if (known->status == OrderStatus::Cancelled)
        if (auto reopened = orders.reopen(id); !reopened)
            return reopened;
    PlannedOrder again = order;
    again.orderId = id;
    return change(again);
}

// She has one order of a list. A second row of hers, under another name, must not take the place of the first.
Status ListKeeper::serve(RowId customer, const QString &name)
{
    if (customer > 0 && m_served.contains(customer))
        return refused(
            Refusal::tr("%1 is a person who has an order in this list already: put both into one row.").arg(name));
    m_served.insert(customer);
    return done();
}

// A line of the same goods stays the same line.
Status ListKeeper::change(const PlannedOrder &order)
{
    const auto before = OrderStore(m_connection, m_context).order(order.orderId);
    if (!before)
        return before.error();
    OrderEdit edit;
    edit.reason = m_title;
    edit.lines = std::vector<EditedLine> {};
    for (const PlannedGoods &goods : order.goods) {
        const auto line = std::ranges::find(before->lines, goods.variantId, &OrderLine::variantId);
        const bool known = line != before->lines.end();
        edit.lines->push_back({ known ? line->lineNo : 0,
            { goods.variantId, goods.quantity, known ? std::nullopt : goods.unitPrice,
                known ? line->discount : Money(0, m_context.profile.currency),
                known                 ? line->priceReason
                    : goods.unitPrice ? m_title
                                      : u""_s } });
    }
    if (!order.address.isEmpty())
        edit.address = order.address;
    if (!order.remark.isEmpty())
        edit.note = order.remark;
    return OrderEditor(m_connection, m_context).edit(order.orderId, edit);
}

// A word that means these goods already, by the catalog or an earlier list, is not learned again.
Status ListKeeper::learn(const PlannedOrder &order)
{
    GroupGoods goods(m_connection, m_context, m_group);
    for (const PlannedGoods &each : order.goods)
        if (!each.words.isEmpty() && each.mended)
            if (auto learned = goods.learn(each.words, each.variantId); !learned)
                return learned;
    return done();
}

} // namespace jishi
