#include "models/demo/demopeople.h"

#include "models/demo/demowords.h"

namespace jishi::demo {

std::string PeoplePlanner::chineseName()
{
    std::string name(m_random.pick(surnames()));
    if (m_random.percent(15))
        return name.append(m_random.pick(titles()));
    name.append(m_random.pick(givenSyllables()));
    if (m_random.percent(70))
        name.append(m_random.pick(givenSyllables()));
    return name;
}

std::string PeoplePlanner::englishName()
{
    const std::string first(m_random.pick(englishFirstNames()));
    return first + ' ' + std::string(m_random.pick(englishLastNames()));
}

std::string PeoplePlanner::address()
{
    const std::string compound(m_random.pick(compounds()));
    const int64_t building = m_random.between(1, 18);
    const int64_t floor = m_random.between(1, 24);
    return compound + std::to_string(building) + "栋" + std::to_string(floor) + "0"
        + std::to_string(m_random.between(1, 4));
}

void PeoplePlanner::plan(int customers, Instant from, Plan &plan)
{
    plan.customers.reserve(static_cast<size_t>(customers));
    for (int i = 0; i < customers; ++i) {
        PlannedCustomer customer;
        customer.name = m_random.percent(12) ? englishName() : chineseName();
        // Each person a number of their own; spread, so that neighbours in the list do not look counted.
        const int tail = (i * 7919) % 10000;
        const std::string digits = std::to_string(10000 + tail).substr(1);
        customer.phone = "1" + std::to_string(30 + (i / 10000 + 8) % 70) + "0000" + digits;
        if (m_random.percent(70))
            customer.address = address();
        customer.since = from;
        plan.customers.push_back(std::move(customer));
    }
}

} // namespace jishi::demo
