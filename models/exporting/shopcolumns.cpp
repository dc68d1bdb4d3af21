#include "models/exporting/shopcolumns.h"

#include "models/catalog/shoplists.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ShopColumn::About about)
{
    return about == ShopColumn::About::Field ? u"Field"_s : u"Price"_s;
}

} // namespace

QString ShopColumn::header() const
{
    return wordOf(about) + u": "_s + name;
}

std::optional<ShopColumn> ShopColumn::fromHeader(const QString &cell)
{
    // A Chinese keyboard makes the wide colon.
    const QString tidy = QString(cell).replace(u'：', u':').trimmed();
    const qsizetype colon = tidy.indexOf(u':');
    const QString name = tidy.mid(colon + 1).trimmed();
    if (colon < 0 || name.isEmpty())
        return std::nullopt;
    for (const About about : { About::Field, About::TierPrice })
        if (tidy.left(colon).trimmed().compare(wordOf(about), Qt::CaseInsensitive) == 0)
            return ShopColumn { about, name };
    return std::nullopt;
}

ShopColumns ShopColumns::of(Connection &connection, const ShopContext &context)
{
    const ShopLists lists(connection, context);
    ShopColumns all;
    if (context.profile.role != ShopRole::Reseller)
        for (const ResellerTier &tier : lists.tiers()) {
            all.columns.push_back({ ShopColumn::About::TierPrice, tier.name });
            all.sql += ",\n    (SELECT price FROM tier_prices WHERE variant_id = v.id AND deleted_at IS NULL"
                       " AND tier_id = "
                + std::to_string(tier.id) + ")";
        }
    for (const CustomField &field : lists.customFields()) {
        all.columns.push_back({ ShopColumn::About::Field, field.name });
        all.sql += ",\n    (SELECT value FROM custom_values WHERE product_id = p.id AND deleted_at IS NULL"
                   " AND field_id = "
            + std::to_string(field.id) + ")";
    }
    return all;
}

} // namespace jishi
