#include "models/orders/orderstory.h"

#include "models/customers/customer.h"
#include "models/orders/orderstore.h"

namespace jishi {

Result<OrderStory> OrderStories::of(RowId id) const
{
    auto order = OrderStore(m_connection, m_context).order(id);
    if (!order)
        return order.error();
    auto trail = OrderTrail(m_connection, m_context).of(id);
    if (!trail)
        return trail.error();
    OrderStory story;
    story.order = std::move(*order);
    story.trail = std::move(*trail);
    if (auto read = readReturns(story); !read)
        return read.error();
    if (auto read = readReseller(story); !read)
        return read.error();
    findOrder(story, story.order.refersTo);
    findOrder(story, story.order.mergedInto);
    for (const Payment &payment : story.order.payments)
        if (payment.method == PaymentMethod::Moved)
            findOrder(story, payment.reference);
    for (const TrailEntry &entry : story.trail)
        for (const TrailChange &change : entry.changes)
            for (const QString &value : { change.was, change.now }) {
                if (change.what == u"customer")
                    findCustomer(story, value);
                else if (change.what == u"merged" || change.what == u"split")
                    findOrder(story, value);
            }
    return story;
}

Result<std::vector<Order>> OrderStories::mergeable(const Order &order) const
{
    std::vector<Order> others;
    if (order.customerId == 0)
        return others;
    Statement rows = m_connection.prepare("SELECT id FROM orders\n"
                                          "WHERE customer_id = ?1 AND id <> ?2 AND status = 'placed'\n"
                                          "    AND fulfilment <> 'shipped'\n"
                                          "ORDER BY placed_at DESC, id DESC");
    rows.bind(1, order.customerId).bind(2, order.id);
    const OrderStore orders(m_connection, m_context);
    while (rows.next()) {
        auto other = orders.order(rows.integer(0));
        if (!other)
            return other.error();
        others.push_back(std::move(*other));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return others;
}

Status OrderStories::readReturns(OrderStory &story) const
{
    Statement rows =
        m_connection.prepare("SELECT r.id, r.number, r.total, r.placed_at, r.note,\n"
                             "    (SELECT f.made_by FROM fulfilments f WHERE f.order_id = r.id ORDER BY f.id LIMIT 1)\n"
                             "FROM orders r WHERE r.refers_to = ?1 AND r.status <> 'cancelled'\n"
                             "ORDER BY r.placed_at, r.id");
    rows.bind(1, story.order.id);
    while (rows.next())
        story.returns.push_back({ rows.integer(0), rows.text(1), rows.money(2, m_context.profile.currency),
            rows.integer(3), rows.text(4), rows.text(5) });
    return rows.status();
}

// A return goes with the order that it takes back, where this is told.
Status OrderStories::readReseller(OrderStory &story) const
{
    if (story.order.isReturn())
        return done();
    auto request = RefundRequests(m_connection, m_context).open(story.order.id);
    if (!request)
        return request.error();
    story.refundRequest = std::move(*request);
    auto attributions = AttributionStories(m_connection, m_context).of(story.order.id);
    if (!attributions)
        return attributions.error();
    story.attributions = std::move(*attributions);
    const auto resellers = m_connection.integer("SELECT EXISTS (SELECT 1 FROM resellers WHERE deleted_at IS NULL)");
    if (!resellers)
        return resellers.error();
    story.canBeOwed = *resellers != 0;
    if (story.attributions.empty())
        return done();
    auto commission = OrderCommission::of(m_connection, m_context, story.order.id);
    if (!commission)
        return commission.error();
    story.commission = std::move(*commission);
    return done();
}

void OrderStories::findOrder(OrderStory &story, const QString &number) const
{
    if (number.isEmpty() || story.orders.contains(number))
        return;
    if (const auto id = OrderStore(m_connection, m_context).orderByNumber(number))
        story.orders.insert(number, *id);
}

void OrderStories::findCustomer(OrderStory &story, const QString &uuid) const
{
    const auto id = Uuid::fromText(uuid);
    if (!id || story.customers.contains(uuid))
        return;
    Statement row = m_connection.prepare("SELECT name, erased_at IS NOT NULL FROM customers WHERE uuid = ?1");
    if (row.bind(1, *id).next())
        story.customers.insert(uuid, row.integer(1) != 0 ? erasedCustomerWords() : row.text(0));
}

} // namespace jishi
