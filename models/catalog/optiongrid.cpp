#include "models/catalog/optiongrid.h"

#include <algorithm>

namespace jishi {

namespace {

std::vector<ProductOption> inUse(const std::vector<ProductOption> &options)
{
    std::vector<ProductOption> used;
    std::ranges::copy_if(
        options, std::back_inserter(used), [](const ProductOption &option) { return !option.values.isEmpty(); });
    return used;
}

// Every combination, the last option running fastest.
std::vector<QStringList> combinations(const std::vector<ProductOption> &options)
{
    std::vector<QStringList> all { {} };
    for (const ProductOption &option : options) {
        std::vector<QStringList> longer;
        for (const QStringList &start : all)
            for (const QString &value : option.values)
                longer.push_back(start + QStringList(value));
        all = std::move(longer);
    }
    return all;
}

// For every option now, which one it was before, or -1.
std::vector<int> origins(const std::vector<ProductOption> &now, const std::vector<ProductOption> &before)
{
    std::vector<int> origins;
    for (const ProductOption &option : now) {
        const auto found = std::ranges::find(before, option.name, &ProductOption::name);
        origins.push_back(found == before.end() ? -1 : static_cast<int>(found - before.begin()));
    }
    return origins;
}

// A variant of before stands for a combination when the options both know agree, and what is new is at its first value.
bool standsFor(const Variant &variant, const QStringList &combination, const std::vector<ProductOption> &now,
    const std::vector<int> &origins)
{
    for (int i = 0; i < combination.size(); ++i) {
        const int origin = origins[static_cast<size_t>(i)];
        const bool isNew = origin < 0 || origin >= variant.optionValues.size();
        const QString expected = isNew ? now[static_cast<size_t>(i)].values.front() : variant.optionValues[origin];
        if (expected != combination[i])
            return false;
    }
    return true;
}

bool wasLeftOut(
    const QStringList &combination, const std::vector<ProductOption> &before, const std::vector<int> &origins)
{
    // Where the options themselves have changed, nothing is known of what was left out.
    if (before.empty() || origins.size() != before.size() || std::ranges::find(origins, -1) != origins.end())
        return false;
    for (int i = 0; i < combination.size(); ++i)
        if (!before[static_cast<size_t>(origins[static_cast<size_t>(i)])].values.contains(combination[i]))
            return false;
    return true;
}

// The one that shares the most values.
const Variant &nearest(const QStringList &combination, const std::vector<Variant> &variants)
{
    const auto shared = [&](const Variant &variant) {
        int count = 0;
        for (const QString &value : combination)
            count += variant.optionValues.contains(value) ? 1 : 0;
        return count;
    };
    return *std::ranges::max_element(variants, {}, shared);
}

} // namespace

QString titleOf(const QStringList &optionValues)
{
    return optionValues.join(QStringLiteral(" / "));
}

std::vector<ProductOption> optionsOf(const QStringList &names, const std::vector<Variant> &variants)
{
    std::vector<ProductOption> options;
    for (int i = 0; i < names.size(); ++i) {
        ProductOption option { names[i], {} };
        for (const Variant &variant : variants)
            if (i < variant.optionValues.size() && !variant.optionValues[i].isEmpty()
                && !option.values.contains(variant.optionValues[i]))
                option.values << variant.optionValues[i];
        options.push_back(std::move(option));
    }
    return options;
}

Variant likeVariant(const Variant &neighbour)
{
    Variant fresh;
    fresh.unit = neighbour.unit;
    fresh.price = neighbour.price;
    fresh.listPrice = neighbour.listPrice;
    fresh.sale = neighbour.sale;
    fresh.tierPrices = neighbour.tierPrices;
    fresh.cost = neighbour.cost;
    fresh.lowStock = neighbour.lowStock;
    fresh.tracksStock = neighbour.tracksStock;
    return fresh;
}

std::vector<Variant> variantsFor(const std::vector<ProductOption> &options, const std::vector<ProductOption> &earlier,
    const std::vector<Variant> &variants)
{
    const std::vector<ProductOption> now = inUse(options);
    const std::vector<ProductOption> before = inUse(earlier);
    const std::vector<int> from = origins(now, before);
    std::vector<Variant> result;
    std::vector<bool> taken(variants.size());
    for (const QStringList &combination : combinations(now)) {
        size_t known = 0;
        while (known < variants.size() && (taken[known] || !standsFor(variants[known], combination, now, from)))
            ++known;
        if (known == variants.size() && !variants.empty() && wasLeftOut(combination, before, from))
            continue;
        if (known < variants.size())
            taken[known] = true;
        result.push_back(known < variants.size() ? variants[known]
                : variants.empty()               ? Variant()
                                                 : likeVariant(nearest(combination, variants)));
        result.back().optionValues = combination;
        result.back().title = titleOf(combination);
    }
    return result;
}

} // namespace jishi
