#pragma once
// Plans the demo's products: every fruit by the 斤 and boxed, gifts in flavours and sizes, and as many more lots as are
// asked for.
#include "models/demo/demoplan.h"
#include "models/demo/demorandom.h"
#include "models/demo/demowords.h"

namespace jishi::demo {

class CatalogPlanner
{
public:
    CatalogPlanner(DemoRandom &random, Currency currency)
        : m_random(random)
        , m_currency(currency)
    { }
    void plan(int products, Plan &plan);
    // A price in hundredths of a yuan, as the shop's currency would have it.
    int64_t minor(int64_t fen) const;

private:
    struct Size
    {
        std::string title;
        std::string_view unit;
        int64_t fen = 0;
        bool byWeight = false;
    };
    struct Blueprint
    {
        std::string name;
        int category = 0;
        bool perishable = false;
        std::vector<Size> sizes;
    };
    static std::vector<Blueprint> fruitBlueprints();
    static std::vector<Blueprint> goodBlueprints();
    static std::vector<Blueprint> blueprints();
    void add(const Blueprint &blueprint, int lot, Plan &plan);
    PlannedVariant variant(const Blueprint &blueprint, const Size &size, int product, int position, size_t serial);

    DemoRandom &m_random;
    Currency m_currency;
};

// The last digit of an EAN-13 that starts with these twelve.
char eanCheckDigit(std::string_view twelveDigits);

} // namespace jishi::demo
