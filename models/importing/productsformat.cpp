#include "models/importing/productsformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"
#include "models/importing/productwriter.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <utility>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// On which line a code was first seen.
class CodesSeen
{
public:
    explicit CodesSeen(size_t expected) { m_lines.reserve(static_cast<qsizetype>(expected)); }
    // The line that had the code before, 0 when it is new or empty.
    int note(const QString &code, int line)
    {
        if (code.isEmpty())
            return 0;
        int &first = m_lines[code];
        if (first == 0)
            return std::exchange(first, line);
        return first;
    }
    void forget(const QString &code) { m_lines.remove(code); }

private:
    QHash<QString, int> m_lines;
};

} // namespace

Status ProductsFormat::parse(
    std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress)
{
    if (auto parsed = RowsFormat::parse(text, header, report, progress); !parsed)
        return parsed;
    refuseRepeatedCodes();
    return done();
}

Status ProductsFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    return ProductWriter(connection, m_context, m_source, report).store(m_drafts, progress);
}

std::optional<Money> ProductsFormat::money(int field, bool *readable)
{
    return moneyOf(cell(field), readable);
}

std::optional<Money> ProductsFormat::firstMoney(int field, bool *readable)
{
    for (const std::string_view each : cells(field))
        if (const auto price = moneyOf(each, readable); price || !*readable)
            return price;
    return std::nullopt;
}

std::optional<Money> ProductsFormat::moneyOf(std::string_view cell, bool *readable)
{
    const std::string_view given = identity(cell);
    if (given.empty() || foldedCase(given) == "variable")
        return std::nullopt;
    const auto value = number(given);
    bool rounded = false;
    const auto minor = value ? value->toScaled(m_context.profile.currency.decimals(), &rounded) : std::nullopt;
    if (!minor || std::abs(*minor) > kLargestAmount) {
        refuse(Refusal::tr("The price cannot be read: %1").arg(toQString(given.substr(0, 60))));
        *readable = false;
        return std::nullopt;
    }
    m_report->rounded += rounded;
    return Money(*minor, m_context.profile.currency);
}

std::optional<Quantity> ProductsFormat::summedQuantity(int field, bool *readable)
{
    std::optional<Quantity> sum;
    for (const std::string_view each : cells(field))
        if (const auto level = quantityOf(each, readable))
            sum = sum ? *sum + *level : *level;
    return sum;
}

void ProductsFormat::refuseRepeatedCodes()
{
    std::vector<VariantDraft *> byLine;
    for (ProductDraft &product : m_drafts)
        for (VariantDraft &variant : product.variants)
            byLine.push_back(&variant);
    std::ranges::stable_sort(byLine, {}, [](const VariantDraft *variant) { return variant->line; });
    CodesSeen skus(byLine.size());
    CodesSeen barcodes(0);
    for (VariantDraft *variant : byLine) {
        const QString sku = variant->sku.value_or(QString()).toLower();
        const QString barcode = variant->barcode.value_or(QString());
        if (const int before = skus.note(sku, variant->line)) {
            m_report->refuse(
                variant->line, Refusal::tr("The SKU %1 stands on line %2 already.").arg(*variant->sku).arg(before));
            variant->repeated = true;
        } else if (const int line = barcodes.note(barcode, variant->line)) {
            m_report->refuse(
                variant->line, Refusal::tr("The barcode %1 stands on line %2 already.").arg(barcode).arg(line));
            variant->repeated = true;
            skus.forget(sku);
        }
    }
    for (ProductDraft &product : m_drafts)
        std::erase_if(product.variants, [](const VariantDraft &variant) { return variant.repeated; });
    // Whatever the format: why a product lost its rows is listed row by row.
    std::erase_if(m_drafts, [](const ProductDraft &product) { return product.variants.empty(); });
}

namespace {
constexpr QChar kOwnComma(0xE000); // of the private use area: in no file
} // namespace

void fileUnder(const QString &paths, ProductDraft &product)
{
    if (!paths.contains(u',')) {
        if (!paths.isEmpty())
            product.category = paths.trimmed();
        return;
    }
    QStringList each;
    // A comma of a name's own has a backslash before it.
    for (const QString &path : QString(paths).replace(u"\\,"_s, QString(kOwnComma)).split(u',', Qt::SkipEmptyParts))
        each.append(QString(path).replace(kOwnComma, u','));
    if (each.isEmpty())
        return;
    product.category = each.front().trimmed();
    QString tags = product.tags.value_or(QString());
    for (qsizetype i = 1; i < each.size(); ++i)
        tags += u',' + each[i].section(u'>', -1);
    if (each.size() > 1)
        product.tags = tidyTags(tags);
}

QString tidyTags(const QString &tags)
{
    if (!tags.contains(u',')) {
        const QString name = tags.simplified();
        return name.isEmpty() ? u""_s : name;
    }
    QStringList tidy;
    for (const QString &tag : tags.split(u',', Qt::SkipEmptyParts))
        if (const QString name = tag.simplified(); !name.isEmpty() && !tidy.contains(name))
            tidy.append(name);
    return tidy.isEmpty() ? u""_s : tidy.join(u", "_s);
}

} // namespace jishi
