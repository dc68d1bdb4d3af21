#include "ui/catalog/variantcells.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

QString plain(const std::optional<Money> &money)
{
    return money ? money->toPlain() : QString();
}

const QRegularExpression &listMarks()
{
    static const QRegularExpression marks(u"[,，、;；\\s]+"_s);
    return marks;
}

bool setBarcodes(Variant &variant, const QString &text)
{
    QStringList codes = text.split(listMarks(), Qt::SkipEmptyParts);
    codes.removeDuplicates();
    variant.barcode = codes.isEmpty() ? QString() : codes.takeFirst();
    variant.moreBarcodes = codes;
    return true;
}

// 2026-11-30, 2026/11/30 and 2026.11.30; an empty text is an open end.
std::optional<QDate> dayFrom(QString text)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text.replace(u'/', u'-').replace(u'.', u'-'), u"yyyy-M-d"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool setDay(Variant &variant, QDate SalePrice::*end, const QString &text)
{
    const auto day = dayFrom(text);
    if (!day)
        return false;
    if (!variant.sale && day->isValid())
        variant.sale = SalePrice { variant.price, {}, {} };
    if (variant.sale)
        (*variant.sale).*end = *day;
    return true;
}

bool setOnHand(Variant &variant, std::optional<Quantity> &counted, const QString &text)
{
    const auto quantity = text.isEmpty() ? std::nullopt : Quantity::parse(text);
    if (!text.isEmpty() && !quantity)
        return false;
    variant.tracksStock = quantity.has_value();
    counted = quantity && *quantity != variant.onHand ? quantity : std::nullopt;
    return true;
}

bool setLowStock(Variant &variant, const QString &text)
{
    const auto quantity = text.isEmpty() ? std::nullopt : Quantity::parse(text);
    variant.lowStock = quantity;
    return text.isEmpty() || quantity.has_value();
}

} // namespace

VariantCells::Kind VariantCells::kind(int column)
{
    switch (column) {
    case Title:
    case Sku:
    case Barcode:
    case Unit:
        return Kind::Text;
    case LowStock:
    case OnHand:
        return Kind::Quantity;
    case SaleFrom:
    case SaleUntil:
        return Kind::Day;
    default:
        return Kind::Money;
    }
}

QString VariantCells::dayText(const Variant &variant, int column) const
{
    if (!variant.sale)
        return {};
    return (column == SaleFrom ? variant.sale->from : variant.sale->until).toString(Qt::ISODate);
}

QString VariantCells::text(const Variant &variant, const std::optional<Quantity> &counted, int column) const
{
    switch (column) {
    case Title:
        return variant.title;
    case Sku:
        return variant.sku;
    case Barcode:
        return variant.barcode.isEmpty() ? QString()
                                         : (QStringList(variant.barcode) + variant.moreBarcodes).join(u", "_s);
    case Unit:
        return variant.unit;
    case Price:
        return variant.price.toPlain();
    case ListPrice:
        return plain(variant.listPrice);
    case Cost:
        return plain(variant.cost);
    case LowStock:
        return variant.lowStock ? variant.lowStock->toPlain() : QString();
    case OnHand:
        return variant.tracksStock ? counted.value_or(variant.onHand).toPlain() : QString();
    case Sale:
        return variant.sale ? variant.sale->price.toPlain() : QString();
    case SaleFrom:
    case SaleUntil:
        return dayText(variant, column);
    default: {
        const auto price = std::ranges::find(variant.tierPrices, tier(column), &TierPrice::tierId);
        return price == variant.tierPrices.end() ? QString() : price->price.toPlain();
    }
    }
}

bool VariantCells::setText(Variant &variant, std::optional<Quantity> &counted, int column, const QString &text) const
{
    switch (column) {
    case Title:
        variant.title = text;
        return true;
    case Sku:
        variant.sku = text;
        return true;
    case Barcode:
        return setBarcodes(variant, text);
    case Unit:
        variant.unit = text;
        return true;
    case Price:
        return setPrice(variant, text);
    case ListPrice:
        return setMoney(variant.listPrice, text);
    case Cost:
        return setMoney(variant.cost, text);
    case LowStock:
        return setLowStock(variant, text);
    case OnHand:
        return setOnHand(variant, counted, text);
    case Sale:
        return setSale(variant, text);
    case SaleFrom:
        return setDay(variant, &SalePrice::from, text);
    case SaleUntil:
        return setDay(variant, &SalePrice::until, text);
    default:
        return setTierPrice(variant, tier(column), text);
    }
}

bool VariantCells::setMoney(std::optional<Money> &target, const QString &text) const
{
    if (text.isEmpty()) {
        target.reset();
        return true;
    }
    bool rounded = false;
    const auto money = Money::parse(text, m_currency, &rounded);
    if (!money || rounded || money->isNegative())
        return false;
    target = money;
    return true;
}

bool VariantCells::setPrice(Variant &variant, const QString &text) const
{
    std::optional<Money> price;
    if (!setMoney(price, text) || !price)
        return false;
    variant.price = *price;
    return true;
}

bool VariantCells::setSale(Variant &variant, const QString &text) const
{
    std::optional<Money> price;
    if (!setMoney(price, text))
        return false;
    if (!price)
        variant.sale.reset();
    else
        variant.sale = SalePrice { *price, variant.sale ? variant.sale->from : QDate(),
            variant.sale ? variant.sale->until : QDate() };
    return true;
}

bool VariantCells::setTierPrice(Variant &variant, RowId tier, const QString &text) const
{
    std::optional<Money> price;
    if (!setMoney(price, text))
        return false;
    std::erase_if(variant.tierPrices, [tier](const TierPrice &known) { return known.tierId == tier; });
    if (price)
        variant.tierPrices.push_back({ tier, *price });
    std::ranges::sort(variant.tierPrices, {}, &TierPrice::tierId);
    return true;
}

QString VariantCells::head(int column) const
{
    switch (column) {
    //: Column head: one kind of a product, such as Blue / L
    case Title:
        return tr("Variant");
    case Sku:
        return tr("SKU");
    case Barcode:
        return tr("Barcode");
    //: Column head: what is counted, such as kg or box
    case Unit:
        return tr("Unit");
    case Price:
        return tr("Price");
    //: Column head: the higher price that is struck through
    case ListPrice:
        return tr("List Price");
    //: Column head: what the shop pays for it
    case Cost:
        return tr("Cost");
    //: Column head: at or below this much it is time to buy more
    case LowStock:
        return tr("Low At");
    case OnHand:
        return tr("On Hand");
    //: Column head: a lower price for a time
    case Sale:
        return tr("Sale Price");
    //: Column head: the first day of a sale
    case SaleFrom:
        return tr("Sale From");
    //: Column head: the last day of a sale
    case SaleUntil:
        return tr("Sale Until");
    default:
        return m_tiers[static_cast<size_t>(column - FirstTier)].name;
    }
}

} // namespace jishi
