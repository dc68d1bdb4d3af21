#pragma once
// Plans the demo's customers: common names put together by chance, with phone numbers of a range that is plainly made
// up (13x 0000 xxxx).
#include "models/demo/demoplan.h"
#include "models/demo/demorandom.h"

namespace jishi::demo {

class PeoplePlanner
{
public:
    explicit PeoplePlanner(DemoRandom &random)
        : m_random(random)
    { }
    void plan(int customers, Instant from, Plan &plan);

private:
    std::string chineseName();
    std::string englishName();
    std::string address();

    DemoRandom &m_random;
};

} // namespace jishi::demo
