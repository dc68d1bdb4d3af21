#include "models/demo/demostock.h"

#include <algorithm>

namespace jishi::demo {

namespace {

constexpr int64_t kWeek = 7 * kDay;
constexpr int64_t kMorning = 6LL * 60 * 60 * 1000; // the lorry comes at six
constexpr int64_t kCase = 5 * Quantity::kPerUnit; // bought by the five

} // namespace

size_t StockPlanner::weekOf(Instant at) const
{
    return static_cast<size_t>(std::max<int64_t>(0, at - m_period.from) / kWeek);
}

void StockPlanner::plan(Plan &plan)
{
    m_weeks = weekOf(m_period.until) + 1;
    m_demand.assign(plan.variants.size() * m_weeks, 0);
    addSales(plan);
    addPurchases(plan);
    addLosses(plan);
    std::ranges::stable_sort(plan.movements, {}, &PlannedMovement::at);
}

void StockPlanner::addSales(Plan &plan)
{
    for (size_t i = 0; i < plan.orders.size(); ++i) {
        const PlannedOrder &order = plan.orders[i];
        for (const PlannedLine &line : order.lines) {
            PlannedVariant &variant = plan.variants[static_cast<size_t>(line.variant)];
            if (order.status == OrderStatus::Placed)
                variant.reserved += line.quantity;
            if (order.status == OrderStatus::Cancelled)
                continue;
            if (line.quantity > 0)
                m_demand[static_cast<size_t>(line.variant) * m_weeks + weekOf(order.at)] += line.quantity;
            if (order.status != OrderStatus::Completed || (line.quantity < 0 && variant.perishable))
                continue; // bruised fruit is refunded, not put back
            const bool back = line.quantity < 0;
            const Instant at = back || order.steps.empty() ? order.at : order.steps.back().at;
            plan.movements.push_back({ line.variant, -line.quantity, back ? StockReason::Return : StockReason::Sale,
                static_cast<int>(i), {}, at });
            variant.onHand -= line.quantity;
        }
    }
}

void StockPlanner::addPurchases(Plan &plan)
{
    for (size_t i = 0; i < plan.variants.size(); ++i) {
        PlannedVariant &variant = plan.variants[i];
        for (size_t week = 0; week < m_weeks; ++week) {
            const int64_t demand = m_demand[i * m_weeks + week];
            const int64_t opening = week == 0 ? variant.lowStock * 2 + kCase * m_random.between(0, 3) : 0;
            const int64_t bought = (demand + opening + kCase - 1) / kCase * kCase;
            const Instant at = std::min(m_period.until, m_period.from + static_cast<int64_t>(week) * kWeek + kMorning);
            if (demand + opening > 0)
                plan.movements.push_back({ static_cast<int>(i), bought, StockReason::Purchase, -1, {}, at });
            if (demand + opening > 0)
                variant.onHand += bought;
        }
    }
}

void StockPlanner::addLosses(Plan &plan)
{
    for (size_t i = 0; i < plan.variants.size(); ++i) {
        PlannedVariant &variant = plan.variants[i];
        if (!m_random.percent(7))
            continue;
        // Down to somewhere between nothing and the level at which one buys again.
        const int64_t left = variant.reserved + variant.lowStock * m_random.between(0, 3) / 4 / 500 * 500;
        const int64_t lost = variant.onHand - left;
        if (lost <= 0)
            continue;
        const Instant at =
            m_period.until - m_random.between(0, std::min<int64_t>(kWeek / 3, m_period.until - m_period.from));
        plan.movements.push_back(
            { static_cast<int>(i), -lost, variant.perishable ? StockReason::WriteOff : StockReason::Count, -1,
                variant.perishable ? "熟过头 Overripe" : "盘点 Stock count", at });
        variant.onHand -= lost;
    }
}

} // namespace jishi::demo
