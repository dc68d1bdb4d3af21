#include "models/importing/squareformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

enum Field : int {
    Token,
    ItemName,
    VariationName,
    Sku,
    Description,
    Categories,
    Gtin,
    Price,
    Cost,
    Archived,
    Stock,
    AlertOn,
    AlertLevel,
    FirstOption, // then alternating: name, value
    FieldCount = FirstOption + 2 * SquareFormat::kOptions,
};

bool isYes(std::string_view cell)
{
    const std::string word = foldedCase(trimmed(cell));
    return word == "y" || word == "yes" || word == "true";
}

} // namespace

const FormatColumns &SquareFormat::columns()
{
    using enum ColumnNames::Match;
    static const FormatColumns columns = [] {
        FormatColumns made { u"square-items"_s, u"Square items"_s, FieldCount,
            {
                { ItemName, true, u"Item Name" },
                { VariationName, true, u"Variation Name" },
                { Price, true, u"Price" },
                { Token, false, u"Token" },
                { Sku, false, u"SKU" },
                { Description, false, u"Description" },
                { Categories, false, u"Categories|Category" },
                { Gtin, false, u"GTIN" },
                { Cost, false, u"Default Unit Cost" },
                { Archived, false, u"Archived" },
                { Stock, false, u"Current Quantity", Beginning },
                { AlertOn, false, u"Stock Alert Enabled", Beginning },
                { AlertLevel, false, u"Stock Alert Count", Beginning },
            } };
        for (int i = 0; i < kOptions; ++i) {
            const QString number = QString::number(i + 1);
            made.columns.emplace_back(FirstOption + 2 * i, false, QString(u"Option Name "_s + number));
            made.columns.emplace_back(FirstOption + 2 * i + 1, false, QString(u"Option Value "_s + number));
        }
        return made;
    }();
    return columns;
}

void SquareFormat::readRow()
{
    const QString token = text(Token);
    const QString name = text(ItemName);
    if (name.isEmpty())
        return refuse(Refusal::tr("The name is missing."));
    const bool sameToken = !token.isEmpty() && m_byToken.contains(token);
    if (sameToken)
        return readVariant(m_byToken.value(token));
    const auto sameName = m_byName.constFind(name);
    readVariant(sameName != m_byName.constEnd() ? *sameName : startItem(token, name));
}

size_t SquareFormat::startItem(const QString &token, const QString &name)
{
    ProductDraft product;
    product.line = line();
    product.key = token.isEmpty() ? QString(u"name:"_s + name) : token;
    product.name = name;
    if (has(Description))
        product.description = plainText(cell(Description));
    fileUnder(text(Categories), product);
    if (has(Archived))
        product.published = !isYes(cell(Archived));
    for (int i = 0; i < kOptions; ++i)
        if (const QString option = text(FirstOption + 2 * i); !option.isEmpty())
            product.optionNames.append(option);
    const size_t position = m_drafts.size();
    if (!token.isEmpty())
        m_byToken.insert(token, position);
    m_byName.insert(name, position);
    m_variationNames.emplace_back();
    m_drafts.push_back(std::move(product));
    return position;
}

void SquareFormat::readVariant(size_t position)
{
    ProductDraft &product = m_drafts[position];
    VariantDraft variant;
    bool readable = true;
    variant.line = line();
    for (const QString &option : std::as_const(product.optionNames)) {
        QString value = u""_s;
        for (int i = 0; i < kOptions; ++i)
            if (text(FirstOption + 2 * i) == option)
                value = text(FirstOption + 2 * i + 1);
        variant.optionValues.append(value);
    }
    variant.sku = code(Sku, &readable);
    variant.barcode = code(Gtin, &readable);
    variant.price = money(Price, &readable);
    variant.cost = money(Cost, &readable);
    variant.stock = summedQuantity(Stock, &readable);
    if (has(Stock))
        variant.tracksStock = variant.stock.has_value();
    variant.lowStock = lowStock(&readable);
    if (!readable)
        return;
    m_variationNames[position].append(text(VariationName));
    product.variants.push_back(std::move(variant));
}

// A level counts where its alert is on.
std::optional<Quantity> SquareFormat::lowStock(bool *readable)
{
    const auto on = cells(AlertOn);
    const auto levels = cells(AlertLevel);
    std::optional<Quantity> sum;
    for (size_t i = 0; i < levels.size() && i < on.size(); ++i) {
        const auto level = isYes(on[i]) ? quantityOf(levels[i], readable) : std::nullopt;
        if (level)
            sum = sum ? *sum + *level : *level;
    }
    return sum;
}

void SquareFormat::finish()
{
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        ProductDraft &product = m_drafts[i];
        // What Square writes for an item without variations.
        const bool plain = product.variants.size() == 1
            && (m_variationNames[i].front().isEmpty() || m_variationNames[i].front() == u"Regular");
        if (!product.optionNames.isEmpty() || plain)
            continue;
        product.optionNames = { u"Variation"_s };
        for (size_t j = 0; j < product.variants.size(); ++j)
            product.variants[j].optionValues = { m_variationNames[i][static_cast<qsizetype>(j)] };
    }
}

} // namespace jishi
