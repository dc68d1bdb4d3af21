#include "models/groups/listplanner.h"

#include "models/base/refusal.h"
#include "models/jielong/listdiff.h"
#include "models/jielong/listreader.h"

#include <algorithm>

namespace jishi {

namespace {

// A list grows for a few days; what is further back is another one.
constexpr int kListsCompared = 8;
constexpr Instant kStillGrowing = Instant { 36 } * 60 * 60 * 1000; // milliseconds since it was pasted last

QString joinedText(const ReadList &list, const std::vector<size_t> &rows)
{
    QStringList texts;
    for (const size_t row : rows)
        texts << list.rows[row].text;
    return texts.join(u'\n');
}

const PersonWish *wishOf(const std::vector<PersonWish> &wishes, const QString &key)
{
    const auto found =
        std::ranges::find_if(wishes, [&key](const PersonWish &wish) { return nameKey(wish.name) == key; });
    return found == wishes.end() ? nullptr : &*found;
}

} // namespace

Result<ListPlan> ListPlanner::plan(RowId group, const QString &text, Origin origin)
{
    if (auto loaded = loadNames(group); !loaded)
        return loaded.error();
    const QDate today = dayOf(m_context.clock->now(), m_context.profile.zone);
    const ReadList now = ListReader(*m_names, today).read(text);
    if (now.rows.empty())
        return refused(Refusal::tr("Nobody orders anything in this text."));
    const auto before = origin == Origin::New ? Result<Before>(Before {}) : listBefore(group, now);
    if (!before)
        return before.error();
    if (auto loaded = loadMembers(group); !loaded)
        return loaded.error();
    if (auto loaded = loadOrders(before->list); !loaded)
        return loaded.error();

    // Who has another name now is known by her row.
    QHash<QString, QString> formerly;
    for (const RowChange &change : ListDiff::between(before->reading, now))
        if (change.renamed && change.before >= 0 && change.after >= 0)
            formerly.insert(nameKey(now.rows[static_cast<size_t>(change.after)].name),
                nameKey(before->reading.rows[static_cast<size_t>(change.before)].name));
    const auto wishes = ListWishes::of(now);
    const auto former = ListWishes::of(before->reading);
    ListPlan plan { Uuid::v7(m_context.clock->now()), group, before->list, before->text, before->takenBack, now.title,
        text, {}, now.loose, now.doubts };
    for (const MenuItem &item : now.menu)
        plan.doubts |= item.doubts & Doubt::PriceUnclear;
    for (const PersonWish &wish : wishes) {
        PlannedOrder order = planned(now, wish);
        const QString key = nameKey(wish.name);
        const PersonWish *past = wishOf(former, formerly.value(key, key));
        const auto pastOrder = past ? std::optional(planned(before->reading, *past)) : std::nullopt;
        if (pastOrder && order.customerId == 0)
            order.customerId = pastOrder->customerId;
        std::tie(order.orderId, order.orderNumber) = m_orders.take(order.customerId);
        order.settle();
        // Of a list that was undone only what stayed is there. What a person cancelled by hand is not placed again.
        const bool isThere = order.orderId > 0 || (!before->takenBack && m_cancelled.contains(order.customerId));
        if (pastOrder && isThere && isSame(order, *pastOrder))
            order.kind = PlannedOrder::Kind::Unchanged;
        plan.orders.push_back(std::move(order));
    }
    // Who is not in the list any more.
    for (const PersonWish &wish : former) {
        PlannedOrder order = planned(before->reading, wish);
        const auto mine = m_orders.constFind(order.customerId);
        if (order.customerId == 0 || mine == m_orders.constEnd())
            continue;
        std::tie(order.orderId, order.orderNumber) = *mine;
        order.kind = PlannedOrder::Kind::Withdrawn;
        order.goods.clear();
        plan.orders.push_back(std::move(order));
    }
    return plan;
}

Status ListPlanner::loadNames(RowId group)
{
    if (m_names)
        return done();
    auto names = GroupGoods(m_connection, m_context, group).names();
    if (!names)
        return names.error();
    m_names = std::make_shared<const GoodsNames>(std::move(*names));
    return done();
}

Result<ListPlanner::Before> ListPlanner::listBefore(RowId group, const ReadList &now) const
{
    // One that was undone is known again as well, so that pasting it again brings back its orders and makes no others.
    Statement rows = m_connection.prepare("SELECT id, text, pasted_at, deleted_at IS NOT NULL, title FROM group_lists\n"
                                          "WHERE group_id = ?1\n"
                                          "ORDER BY deleted_at IS NOT NULL, pasted_at DESC, id DESC LIMIT ?2");
    rows.bind(1, group).bind(2, kListsCompared);
    while (rows.next()) {
        const bool recent = m_context.clock->now() - rows.integer(2) <= kStillGrowing;
        const auto byTitle = isLongerByTitle(rows.text(4), now.title, recent);
        if (byTitle && !*byTitle)
            continue; // most are: reading them all takes longer than anything else
        ReadList reading = ListReader(*m_names).read(rows.text(1));
        if (byTitle || isLonger(reading, now))
            return Before { rows.integer(0), rows.text(1), rows.integer(3) != 0, std::move(reading) };
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return Before {};
}

// The same title of these days, or half of its rows: a list is edited while it grows, and next week's may be called the
// same.
std::optional<bool> ListPlanner::isLongerByTitle(const QString &before, const QString &now, bool recent)
{
    const QString title = nameKey(before);
    if (title.isEmpty() || nameKey(now).isEmpty() || (!recent && title == nameKey(now)))
        return std::nullopt;
    return title == nameKey(now);
}

bool ListPlanner::isLonger(const ReadList &before, const ReadList &now)
{
    const auto changes = ListDiff::between(before, now);
    const auto kept = std::ranges::count(changes, RowChange::Kind::Unchanged, &RowChange::kind);
    return kept > 0 && 2 * static_cast<size_t>(kept) >= before.rows.size();
}

Status ListPlanner::loadMembers(RowId group)
{
    m_members.clear();
    Statement rows = m_connection.prepare("SELECT m.nickname, c.name, c.id\n"
                                          "FROM group_members m JOIN customers c ON c.id = m.customer_id\n"
                                          "WHERE m.group_id = ?1 AND m.deleted_at IS NULL AND c.deleted_at IS NULL");
    rows.bind(1, group);
    while (rows.next())
        for (const int column : { 0, 1 }) {
            const QString key = nameKey(rows.text(column));
            if (key.isEmpty())
                continue;
            const auto known = m_members.find(key);
            if (known == m_members.end())
                m_members.insert(key, rows.integer(2));
            else if (*known != rows.integer(2))
                *known = 0;
        }
    return rows.status();
}

Status ListPlanner::loadOrders(RowId list)
{
    m_orders.clear();
    m_cancelled.clear();
    if (list == 0)
        return done();
    Statement rows = m_connection.prepare("SELECT customer_id, id, number, status = 'cancelled' FROM orders\n"
                                          "WHERE list_id = ?1 AND refers_to IS NULL\n"
                                          "ORDER BY id DESC");
    rows.bind(1, list);
    while (rows.next())
        if (rows.integer(3) != 0)
            m_cancelled.insert(rows.integer(0));
        else
            m_orders.insert(rows.integer(0), { rows.integer(1), rows.text(2) });
    return rows.status();
}

PlannedOrder ListPlanner::planned(const ReadList &list, const PersonWish &wish)
{
    PlannedOrder order;
    order.name = wish.name;
    order.text = joinedText(list, wish.rows);
    order.customerId = m_members.value(nameKey(wish.name));
    for (const WishedGoods &wished : wish.goods)
        if (!wished.quantity.isZero() || wished.doubts)
            order.goods.push_back(goods(list, wished));
    order.address = wish.address;
    order.phone = wish.phone;
    order.remark = wish.remark;
    for (const size_t row : wish.rows)
        order.notUnderstood += list.rows[row].notUnderstood;
    order.doubts = wish.doubts;
    return order;
}

PlannedGoods ListPlanner::goods(const ReadList &list, const WishedGoods &wished)
{
    PlannedGoods planned;
    const MenuItem *item = wished.menu >= 0 ? &list.menu[static_cast<size_t>(wished.menu)] : nullptr;
    planned.words = item ? item->label : wished.goodsText;
    planned.quantity = wished.quantity;
    planned.doubts = wished.doubts;
    planned.variantId = wished.goods.value_or(GroupGoods::meaningOf(*m_names, planned.words));
    if (planned.variantId == 0) {
        // The only goods whose name holds these words are proposed, and asked about once.
        planned.variantId = GroupGoods::proposed(*m_names, planned.words);
        planned.doubts.setFlag(Doubt::GuessedGoods, planned.variantId > 0);
    }
    if (item)
        setPrice(planned, *item);
    planned.wishedUnit = wished.unit;
    planned.name = planned.words;
    if (planned.variantId > 0) {
        const Sold variant = sold(planned.variantId);
        planned.mean(planned.variantId, variant.name, variant.unit);
    }
    return planned;
}

// What the list says a thing costs is what the group was promised.
void ListPlanner::setPrice(PlannedGoods &goods, const MenuItem &item) const
{
    if (!item.price || item.doubts || item.per.thousandths() <= 0)
        return;
    const Currency currency = m_context.profile.currency;
    const auto whole = item.price->toScaled(currency.decimals());
    const auto each = whole ? multiplyDivide(*whole, Quantity::kPerUnit, item.per.thousandths()) : std::nullopt;
    if (each && multiplyDivide(*each, item.per.thousandths(), Quantity::kPerUnit) == whole)
        goods.unitPrice = Money(*each, currency);
}

ListPlanner::Sold ListPlanner::sold(RowId variant) const
{
    Statement row = m_connection.prepare("SELECT p.name, v.title, v.unit\n"
                                         "FROM variants v JOIN products p ON p.id = v.product_id WHERE v.id = ?1");
    if (!row.bind(1, variant).next())
        return {};
    return { row.text(1).isEmpty() ? row.text(0) : row.text(0) + u' ' + row.text(1), row.text(2) };
}

bool ListPlanner::isSame(const PlannedOrder &order, const PlannedOrder &before)
{
    const auto same = [](const PlannedGoods &a, const PlannedGoods &b) {
        return a.variantId == b.variantId && a.quantity == b.quantity && a.words == b.words;
    };
    return std::ranges::equal(order.goods, before.goods, same) && order.address == before.address
        && order.remark == before.remark && order.notUnderstood == before.notUnderstood;
}

} // namespace jishi
