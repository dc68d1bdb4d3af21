#include "models/demo/demoorders.h"

#include <algorithm>
#include <numeric>

namespace jishi::demo {

namespace {

// The desk is answered from seven to eleven at night.
constexpr int64_t kOpens = 7 * kHour;
constexpr int64_t kCloses = 23 * kHour;
constexpr std::array<int64_t, 7> kWeekdays { 70, 75, 82, 90, 120, 138, 112 }; // Monday first
constexpr std::array<int64_t, 16> kHours { 2, 4, 6, 9, 11, 9, 7, 5, 5, 6, 8, 10, 12, 13, 9, 4 }; // from seven on

// Fruit and gifts go best before the days when people visit each other.
bool isBeforeFestival(QDate day)
{
    constexpr std::array<std::array<int, 2>, 7> festivals { { { 1, 1 }, { 2, 14 }, { 3, 8 }, { 5, 1 }, { 6, 1 },
        { 10, 1 }, { 12, 25 } } };
    return std::ranges::any_of(festivals, [&](const auto &festival) {
        const int64_t until = day.daysTo(QDate(day.year(), festival[0], festival[1]));
        return until >= 0 && until <= 4;
    });
}

} // namespace

std::vector<int64_t> OrderPlanner::dayWeights() const
{
    std::vector<int64_t> weights;
    const QDate first = dayOf(m_period.from, m_period.zone);
    const QDate last = dayOf(m_period.until, m_period.zone);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        int64_t weight = kWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)] * (1000 + 4 * first.daysTo(day));
        if (isBeforeFestival(day))
            weight = weight * 3 / 2;
        if (day == last) {
            const int64_t open =
                std::clamp<int64_t>(m_period.until - startOfDay(day, m_period.zone) - kOpens, 0, kCloses - kOpens);
            weight = weight * (open / kMinute) / ((kCloses - kOpens) / kMinute);
        }
        weights.push_back(weight);
    }
    // Someone who makes the demo before breakfast still gets her orders.
    if (std::accumulate(weights.begin(), weights.end(), int64_t { 0 }) == 0)
        weights.assign(1, 1);
    return weights;
}

std::vector<Instant> OrderPlanner::times(int orders)
{
    std::vector<Instant> times;
    times.reserve(static_cast<size_t>(orders));
    const std::vector<int64_t> weights = dayWeights();
    const int64_t all = std::accumulate(weights.begin(), weights.end(), int64_t { 0 });
    const int64_t hours = std::accumulate(kHours.begin(), kHours.end(), int64_t { 0 });
    int64_t soFar = 0;
    for (size_t day = 0; day < weights.size(); ++day) {
        soFar += weights[day];
        const Instant midnight =
            startOfDay(dayOf(m_period.from, m_period.zone).addDays(static_cast<qint64>(day)), m_period.zone);
        while (static_cast<int64_t>(times.size()) < *multiplyDivide(orders, soFar, all)) {
            int64_t pick = m_random.below(hours);
            size_t hour = 0;
            while (pick >= kHours[hour])
                pick -= kHours[hour++];
            const Instant at = midnight + kOpens + static_cast<int64_t>(hour) * kHour + m_random.below(kHour);
            // What would be later today happened earlier today.
            const Instant opening = std::min(midnight + kOpens, m_period.until);
            times.push_back(at <= m_period.until ? at : opening + m_random.below(m_period.until - opening + 1));
        }
    }
    std::ranges::sort(times);
    return times;
}

void OrderPlanner::weighVariants(const Plan &plan)
{
    // A few products sell much, most a little: weight falls with the rank, and the ranks are drawn.
    m_weights.resize(plan.variants.size());
    std::vector<int64_t> ranks(plan.variants.size());
    std::iota(ranks.begin(), ranks.end(), 0);
    for (size_t i = ranks.size(); i > 1; --i)
        std::swap(ranks[i - 1], ranks[static_cast<size_t>(m_random.below(static_cast<int64_t>(i)))]);
    int64_t sum = 0;
    for (size_t i = 0; i < ranks.size(); ++i) {
        const int64_t weight = 1'000'000 / (ranks[i] + 25);
        sum += plan.variants[i].perishable ? weight * 2 : weight;
        m_weights[i] = sum;
    }
}

int OrderPlanner::someVariant()
{
    const int64_t draw = m_random.below(m_weights.back());
    return static_cast<int>(std::ranges::upper_bound(m_weights, draw) - m_weights.begin());
}

int OrderPlanner::someCustomer(const Plan &plan)
{
    if (m_random.percent(4))
        return -1;
    // The smaller of two draws: some come often, many once.
    const auto all = static_cast<int64_t>(plan.customers.size());
    return static_cast<int>(std::min(m_random.below(all), m_random.below(all)));
}

void OrderPlanner::plan(int orders, Plan &plan)
{
    weighVariants(plan);
    const int returns = orders / 80;
    plan.orders.reserve(static_cast<size_t>(orders));
    for (const Instant at : times(orders - returns))
        plan.orders.push_back(order(at, plan));
    addReturns(returns, plan);
}

int64_t OrderPlanner::quantityOf(const PlannedVariant &variant)
{
    if (variant.byWeight)
        return m_random.between(1, 10) * Quantity::kPerUnit / 2;
    return (m_random.percent(75) ? 1 : m_random.between(2, 4)) * Quantity::kPerUnit;
}

PlannedLine OrderPlanner::line(const Plan &plan)
{
    PlannedLine line;
    line.variant = someVariant();
    const PlannedVariant &variant = plan.variants[static_cast<size_t>(line.variant)];
    line.quantity = quantityOf(variant);
    const int64_t full = multiplyDivide(line.quantity, variant.price, Quantity::kPerUnit).value_or(0);
    if (m_random.percent(5))
        line.discount = full / 10;
    line.amount = full - line.discount;
    return line;
}

PlannedOrder OrderPlanner::order(Instant at, const Plan &plan)
{
    PlannedOrder order;
    order.at = at;
    order.customer = someCustomer(plan);
    const int64_t lines = m_random.percent(38) ? 1 : m_random.between(2, 5);
    for (int64_t i = 0; i < lines; ++i) {
        const PlannedLine next = line(plan);
        if (std::ranges::find(order.lines, next.variant, &PlannedLine::variant) == order.lines.end())
            order.lines.push_back(next);
    }
    if (m_random.percent(10))
        order.shipping = m_prices.minor(m_random.percent(70) ? 600 : 1200);
    if (m_random.percent(11))
        order.note = m_random.pick(orderNotes());
    live(order);
    return order;
}

Instant OrderPlanner::later(Instant at, int64_t leastMinutes, int64_t mostMinutes)
{
    return std::min(m_period.until, at + m_random.between(leastMinutes, mostMinutes) * kMinute);
}

void OrderPlanner::live(PlannedOrder &order)
{
    const int64_t age = m_period.until - order.at;
    const int64_t luck = m_random.below(100);
    if (m_random.perMille(25))
        return cancel(order);
    const auto among = [&](int64_t handedOver, int64_t ready, int64_t packed) {
        return luck < handedOver                 ? FulfilmentState::HandedOver
            : luck < handedOver + ready          ? FulfilmentState::Ready
            : luck < handedOver + ready + packed ? FulfilmentState::Packed
                                                 : FulfilmentState::Open;
    };
    const FulfilmentState reached = age > 6 * kDay ? FulfilmentState::HandedOver
        : age > 3 * kDay                           ? among(97, 3, 0)
        : age > kDay                               ? among(80, 14, 6)
        : age > 4 * kHour                          ? among(25, 30, 25)
                                                   : among(4, 4, 20);
    handOver(order, reached);
    pay(order);
}

void OrderPlanner::handOver(PlannedOrder &order, FulfilmentState reached)
{
    if (reached == FulfilmentState::Open)
        return;
    Instant at = later(order.at, 30, 240);
    order.steps.push_back({ FulfilmentState::Packed, at });
    if (reached == FulfilmentState::Packed)
        return;
    at = later(at, 20, 300);
    order.steps.push_back({ order.shipping > 0 ? FulfilmentState::Shipped : FulfilmentState::Ready, at });
    if (reached != FulfilmentState::HandedOver)
        return;
    at = later(at, 60, 24 * 60);
    order.steps.push_back({ FulfilmentState::HandedOver, at });
    order.status = OrderStatus::Completed;
}

PaymentMethod OrderPlanner::method()
{
    const int64_t luck = m_random.below(100);
    return luck < 74 ? PaymentMethod::WeChat
        : luck < 88  ? PaymentMethod::Alipay
        : luck < 95  ? PaymentMethod::Cash
                     : PaymentMethod::Transfer;
}

void OrderPlanner::pay(PlannedOrder &order)
{
    const int64_t total = order.goods() + order.shipping;
    const bool recent = m_period.until - order.at < 5 * kDay;
    // Debts are asked for within days: what is older has been paid.
    if (total <= 0 || (recent && m_random.perMille(180)))
        return;
    if (recent && m_random.perMille(40)) {
        order.payments.push_back({ total / 2, method(), later(order.at, 1, 20) });
        return;
    }
    const bool onDelivery = order.status == OrderStatus::Completed && m_random.percent(15);
    order.payments.push_back({ total, method(), onDelivery ? order.steps.back().at : later(order.at, 1, 20) });
    if (order.status == OrderStatus::Completed && m_random.perMille(15))
        order.payments.push_back({ -std::max<int64_t>(1, total / 5), order.payments.front().method,
            later(order.steps.back().at, 60, 2000) });
}

void OrderPlanner::cancel(PlannedOrder &order)
{
    order.status = OrderStatus::Cancelled;
    const int64_t total = order.goods() + order.shipping;
    if (total <= 0 || m_random.percent(55))
        return;
    const PaymentMethod by = method();
    const Instant paid = later(order.at, 1, 20);
    order.payments.push_back({ total, by, paid });
    order.payments.push_back({ -total, by, later(paid, 30, 600) });
}

void OrderPlanner::addReturns(int count, Plan &plan)
{
    std::vector<int> candidates;
    for (size_t i = 0; i < plan.orders.size(); ++i)
        if (plan.orders[i].status == OrderStatus::Completed && m_period.until - plan.orders[i].at > 5 * kDay)
            candidates.push_back(static_cast<int>(i));
    std::vector<PlannedOrder> returns;
    for (int i = 0; i < count; ++i) {
        // Each of another order; where there are not enough, further orders instead.
        const auto few = std::max(static_cast<size_t>(count), candidates.size());
        const size_t place = static_cast<size_t>(i) * few / static_cast<size_t>(count);
        const int origin = place < candidates.size() ? candidates[place] : -1;
        returns.push_back(origin < 0 ? order(later(m_period.from, 1, 600), plan)
                                     : returnOf(plan.orders[static_cast<size_t>(origin)], origin, plan));
    }
    std::ranges::move(returns, std::back_inserter(plan.orders));
    // By time, with the references to the originals kept.
    std::vector<int> sequence(plan.orders.size());
    std::iota(sequence.begin(), sequence.end(), 0);
    std::ranges::stable_sort(sequence, {}, [&](int index) { return plan.orders[static_cast<size_t>(index)].at; });
    std::vector<int> place(sequence.size());
    std::vector<PlannedOrder> sorted;
    sorted.reserve(sequence.size());
    for (size_t i = 0; i < sequence.size(); ++i) {
        place[static_cast<size_t>(sequence[i])] = static_cast<int>(i);
        sorted.push_back(std::move(plan.orders[static_cast<size_t>(sequence[i])]));
    }
    for (PlannedOrder &order : sorted)
        if (order.origin >= 0)
            order.origin = place[static_cast<size_t>(order.origin)];
    plan.orders = std::move(sorted);
}

PlannedOrder OrderPlanner::returnOf(const PlannedOrder &order, int origin, const Plan &plan)
{
    PlannedOrder back;
    back.at = later(order.at, 2 * 24 * 60, 4 * 24 * 60);
    back.customer = order.customer;
    back.origin = origin;
    back.status = OrderStatus::Completed;
    back.note = m_random.pick(returnNotes());
    PlannedLine line = m_random.pick(std::span<const PlannedLine>(order.lines));
    const int64_t bought = line.quantity;
    line.quantity = -std::min<int64_t>(bought, Quantity::kPerUnit);
    const int64_t price = plan.variants[static_cast<size_t>(line.variant)].price;
    line.amount = multiplyDivide(line.quantity, line.amount, bought).value_or(0);
    // Whatever was off the price is off what goes back.
    line.discount = multiplyDivide(line.quantity, price, Quantity::kPerUnit).value_or(0) - line.amount;
    back.lines.push_back(line);
    if (line.amount < 0)
        back.payments.push_back({ line.amount,
            order.payments.empty() ? PaymentMethod::WeChat : order.payments.front().method, later(back.at, 1, 60) });
    return back;
}

} // namespace jishi::demo
