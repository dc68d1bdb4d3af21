#pragma once
// Rows of the feed of one shop that has something in every table, and what tests say about them.
#include "tests/support/feedofshop.h"
#include "tests/support/shopfixture.h"

#include <algorithm>

namespace jishi::testing {

// What one shop has said, made once.
inline ShopFixture &source()
{
    static std::unique_ptr<ShopFixture> shop = [] {
        auto made = std::make_unique<ShopFixture>();
        fillEveryTable(*made);
        return made;
    }();
    return *shop;
}

inline const std::vector<HubRow> &fullFeed()
{
    static const std::vector<HubRow> feed = feedOf(source().connection());
    return feed;
}

// Rows of some tables; those that nothing depends on come along with what they need.
inline std::vector<HubRow> without(const std::vector<HubRow> &feed, const char *table)
{
    std::vector<HubRow> rest;
    std::ranges::copy_if(feed, std::back_inserter(rest), [&](const HubRow &row) { return row.table != table; });
    return rest;
}

inline HubRow gone(const HubRow &row)
{
    return { row.table, row.id, 0, {}, true };
}

inline QByteArray hex(const Uuid &uuid)
{
    return QByteArray(reinterpret_cast<const char *>(uuid.data()), Uuid::kSize).toHex();
}

// Problems but for those of a shop of which only a part is there.
inline QString figureProblems(ShopFixture &shop)
{
    QStringList problems = problemsOf(shop).split(u'\n', Qt::SkipEmptyParts);
    for (const char *partial :
        { "no_variant", "no_lines", "ledger: Order", "ledger: and", "payout", "bill", "attribution" })
        problems.removeIf([&](const QString &problem) { return problem.startsWith(QLatin1String(partial)); });
    return problems.join(u'\n');
}

// Where two lists of rows differ, for a person.
inline QString difference(const QStringList &one, const QStringList &other)
{
    const QSet<QString> first(one.begin(), one.end());
    const QSet<QString> second(other.begin(), other.end());
    QStringList said;
    for (const QString &row : (first - second).values().mid(0, 3))
        said << QStringLiteral("alone: ") + row;
    for (const QString &row : (second - first).values().mid(0, 3))
        said << QStringLiteral("lacks: ") + row;
    return said.join(u'\n');
}

} // namespace jishi::testing
