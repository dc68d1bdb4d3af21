#include "models/demo/democatalog.h"

#include <cstdio>

namespace jishi::demo {

namespace {

std::string both(const std::string &chinese, const std::string &english)
{
    return chinese + ' ' + english;
}

std::string padded(const char *format, long long number)
{
    char text[32];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

std::string englishName(const Good &good, const Words &flavour)
{
    std::string name(good.name.english);
    if (const size_t place = name.find('%'); place != std::string::npos)
        return name.replace(place, 1, flavour.english);
    return flavour.english.empty() ? name : std::string(flavour.english) + ' ' + name;
}

// Prices end as shop prices do: 12.90, 12.80.
int64_t shopPrice(int64_t fen)
{
    return fen < 100 ? fen : fen / 10 * 10 - (fen / 10 % 10 == 0 ? 10 : 0);
}

} // namespace

char eanCheckDigit(std::string_view twelveDigits)
{
    int sum = 0;
    for (size_t i = 0; i < twelveDigits.size(); ++i)
        sum += (twelveDigits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

int64_t CatalogPlanner::minor(int64_t fen) const
{
    // A currency without decimals has small units: 19.90 becomes about 400, not 20.
    return m_currency.decimals() == 0 ? fen / 5 : fen * m_currency.minorPerMajor() / 100;
}

std::vector<CatalogPlanner::Blueprint> CatalogPlanner::fruitBlueprints()
{
    std::vector<Blueprint> blueprints;
    for (const Fruit &fruit : fruits()) {
        for (const Words &origin : fruit.origins) {
            const std::string chinese = std::string(origin.chinese) + std::string(fruit.name.chinese);
            const std::string english = std::string(origin.english) + ' ' + std::string(fruit.name.english);
            blueprints.push_back({ both(chinese, english), fruit.category, true, { { "", "斤", fruit.fen, true } } });
            blueprints.push_back({ both(chinese + " 箱装", english + ", Boxed"), fruit.category, true,
                { { "3斤装", "盒", fruit.fen * 3, false }, { "5斤装", "箱", fruit.fen * 48 / 10, false },
                    { "10斤装", "箱", fruit.fen * 9, false } } });
        }
        const Words &origin = fruit.origins[0];
        blueprints.push_back({ both("精选" + std::string(origin.chinese) + std::string(fruit.name.chinese),
                                   "Select " + std::string(origin.english) + ' ' + std::string(fruit.name.english)),
            fruit.category, true, { { "", "斤", fruit.fen * 14 / 10, true } } });
    }
    return blueprints;
}

std::vector<CatalogPlanner::Blueprint> CatalogPlanner::goodBlueprints()
{
    std::vector<Blueprint> blueprints;
    const Words none {};
    for (const Good &good : goods()) {
        std::vector<Size> sizes;
        int64_t fen = good.fen;
        for (const std::string_view title : good.sizes) {
            sizes.push_back({ std::string(title), good.unit, fen, false });
            fen = fen * 19 / 10;
        }
        if (sizes.empty())
            sizes.push_back({ "", good.unit, good.fen, false });
        const auto flavours = good.flavours.empty() ? std::span<const Words>(&none, 1) : good.flavours;
        for (const Words &flavour : flavours) {
            blueprints.push_back(
                { both(std::string(flavour.chinese) + std::string(good.name.chinese), englishName(good, flavour)),
                    good.category, false, sizes });
        }
    }
    return blueprints;
}

// Fruit and gifts by turns, so that a small shop has both.
std::vector<CatalogPlanner::Blueprint> CatalogPlanner::blueprints()
{
    const std::vector<Blueprint> fruit = fruitBlueprints();
    const std::vector<Blueprint> gifts = goodBlueprints();
    std::vector<Blueprint> all;
    // Steps that share no divisor with the lists' lengths visit every entry once, neighbours far apart.
    for (size_t i = 0; i < std::max(fruit.size(), gifts.size()); ++i) {
        if (i < fruit.size())
            all.push_back(fruit[i * 37 % fruit.size()]);
        if (i < gifts.size())
            all.push_back(gifts[i * 41 % gifts.size()]);
    }
    return all;
}

void CatalogPlanner::plan(int products, Plan &plan)
{
    const std::vector<Blueprint> all = blueprints();
    plan.products.reserve(static_cast<size_t>(products));
    for (size_t i = 0; i < static_cast<size_t>(products); ++i)
        add(all[i % all.size()], static_cast<int>(i / all.size()) + 1, plan);
}

void CatalogPlanner::add(const Blueprint &blueprint, int lot, Plan &plan)
{
    const int product = static_cast<int>(plan.products.size());
    std::string name = blueprint.name;
    if (lot > 1)
        name += " 第" + std::to_string(lot) + "批 Lot " + std::to_string(lot);
    plan.products.push_back({ name, blueprint.category, blueprint.sizes.size() > 1 });
    int position = 0;
    for (const Size &size : blueprint.sizes) {
        plan.variants.push_back(variant(blueprint, size, product, position++, plan.variants.size()));
        PlannedVariant &added = plan.variants.back();
        added.name = size.title.empty() ? name : name + ' ' + size.title;
    }
}

PlannedVariant CatalogPlanner::variant(
    const Blueprint &blueprint, const Size &size, int product, int position, size_t serial)
{
    PlannedVariant variant;
    variant.product = product;
    variant.position = position;
    variant.sku =
        std::string(categories()[static_cast<size_t>(blueprint.category)].code) + padded("%04lld", product + 1);
    if (blueprint.sizes.size() > 1)
        variant.sku += '-' + std::to_string(position + 1);
    // 20 to 29 are the numbers that shops may print themselves.
    const std::string digits = padded("20%010lld", static_cast<long long>(serial) + 1);
    variant.barcode = digits + eanCheckDigit(digits);
    variant.title = size.title;
    variant.unit = size.unit;
    const int64_t fen = shopPrice(size.fen * m_random.between(92, 112) / 100);
    variant.price = minor(fen);
    variant.cost = minor(fen * m_random.between(52, 72) / 100);
    if (m_random.percent(12))
        variant.listPrice = minor(shopPrice(fen * 125 / 100));
    variant.byWeight = size.byWeight;
    variant.perishable = blueprint.perishable;
    variant.lowStock = (size.byWeight ? 10 : blueprint.perishable ? 4 : 3) * Quantity::kPerUnit;
    return variant;
}

} // namespace jishi::demo
