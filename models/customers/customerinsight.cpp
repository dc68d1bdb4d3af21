#include "models/customers/customerinsight.h"

#include "models/orders/owed.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr size_t kLeastDays = 3; // two gaps are the least that can agree
constexpr size_t kMostGaps = 12;
constexpr int kBasketSize = 5;
constexpr int kLeastRepeats = 2; // once is no habit

// The lower of the two in the middle: a whole number of days that did happen.
int64_t median(std::vector<int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Status readSums(Connection &connection, Currency currency, RowId customer, CustomerInsight &insight)
{
    Statement row = connection.prepare(
        "SELECT count(*) FILTER (WHERE gross > 0), sum(total), sum(total) FILTER (WHERE gross > 0),\n"
        "    sum("
        + owed()
        + "),\n"
          "    max(placed_at) FILTER (WHERE gross > 0)\n"
          "FROM orders WHERE customer_id = ?1 AND status IN ('placed', 'completed')");
    if (!row.bind(1, customer).next())
        return row.status();
    insight.orders = row.integer(0);
    insight.spent = row.money(1, currency);
    const auto average =
        insight.orders > 0 ? multiplyDivide(row.integer(2), 1, insight.orders) : std::optional<int64_t>(0);
    insight.average = Money(average.value_or(0), currency);
    insight.unpaid = row.money(3, currency);
    insight.lastOrder = row.optionalInteger(4);
    return done();
}

Status readRhythm(Connection &connection, const QTimeZone &zone, RowId customer, QDate today, CustomerInsight &insight)
{
    Statement rows = connection.prepare("SELECT placed_at FROM orders\n"
                                        "WHERE customer_id = ?1 AND status IN ('placed', 'completed') AND gross > 0\n"
                                        "ORDER BY placed_at");
    std::vector<QDate> days;
    rows.bind(1, customer);
    while (rows.next())
        days.push_back(dayOf(rows.integer(0), zone));
    if (auto read = rows.status(); !read)
        return read;
    insight.rhythm = rhythmOf(std::move(days), today);
    return done();
}

Status readBasket(Connection &connection, RowId customer, CustomerInsight &insight)
{
    Statement rows = connection.prepare("SELECT p.id, p.name, count(DISTINCT o.id) AS orders\n"
                                        "FROM orders o\n"
                                        "JOIN order_lines l ON l.order_id = o.id\n"
                                        "JOIN variants v ON v.id = l.variant_id\n"
                                        "JOIN products p ON p.id = v.product_id\n"
                                        "WHERE o.customer_id = ?1 AND o.status IN ('placed', 'completed')\n"
                                        "AND l.quantity > 0\n"
                                        "GROUP BY p.id HAVING count(DISTINCT o.id) >= ?2\n"
                                        "ORDER BY orders DESC, max(o.placed_at) DESC, p.id LIMIT ?3");
    rows.bind(1, customer).bind(2, kLeastRepeats).bind(3, kBasketSize);
    while (rows.next())
        insight.basket.push_back({ rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2)) });
    return rows.status();
}

} // namespace

std::optional<Rhythm> rhythmOf(std::vector<QDate> days, QDate today)
{
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() < kLeastDays)
        return std::nullopt;
    std::vector<int64_t> gaps;
    for (size_t i = days.size() - 1; i > 0 && gaps.size() < kMostGaps; --i)
        gaps.push_back(days[i - 1].daysTo(days[i]));
    const int64_t usual = median(gaps);
    std::vector<int64_t> deviations;
    for (const int64_t gap : gaps)
        deviations.push_back(std::abs(gap - usual));
    // Of two gaps the lower median would always agree with itself.
    const int64_t spread = gaps.size() == 2 ? *std::ranges::max_element(deviations) : median(deviations);
    if (spread * 2 > usual)
        return std::nullopt;
    Rhythm rhythm;
    rhythm.everyDays = static_cast<int>(usual);
    rhythm.daysSince = static_cast<int>(days.back().daysTo(today));
    rhythm.overdue = rhythm.daysSince * 2 > rhythm.everyDays * 3;
    return rhythm;
}

Result<CustomerInsight> loadCustomerInsight(
    Connection &connection, const ShopProfile &profile, RowId customer, QDate today)
{
    CustomerInsight insight;
    if (auto read = readSums(connection, profile.currency, customer, insight); !read)
        return read.error();
    if (auto read = readRhythm(connection, profile.zone, customer, today, insight); !read)
        return read.error();
    if (auto read = readBasket(connection, customer, insight); !read)
        return read.error();
    return insight;
}

} // namespace jishi
