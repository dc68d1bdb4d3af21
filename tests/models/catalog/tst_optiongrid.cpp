// Color × size: what options make of the variants that are there.
#include "models/catalog/optiongrid.h"

#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

QString titles(const std::vector<Variant> &variants)
{
    QStringList titles;
    for (const Variant &variant : variants)
        titles << variant.title + (variant.sku.isEmpty() ? QString() : u'=' + variant.sku);
    return titles.join(u", "_s);
}

Variant known(const QStringList &values, const char *sku)
{
    Variant variant;
    variant.sku = QString::fromLatin1(sku);
    variant.optionValues = values;
    variant.title = titleOf(values);
    variant.price = Money(1000, Currency());
    variant.unit = u"件"_s;
    return variant;
}

const ProductOption kColor { u"Color"_s, { u"Blue"_s, u"Red"_s } };
const ProductOption kSize { u"Size"_s, { u"M"_s, u"L"_s } };

} // namespace

class TstOptionGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoOptionsMakeEveryCombination();
    void theOnlyVariantBecomesTheFirstCombination();
    void aNewValueAddsItsRowAndKeepsTheRest();
    void aNewVariantIsLikeItsNearestNeighbour();
    void aValueThatGoesTakesItsVariantsOnly();
    void whatWasLeftOutStaysOut();
    void anOptionThatComesKeepsTheVariantsAtItsFirstValue();
    void anOptionThatGoesKeepsOneVariantEach();
    void reorderedOptionsKeepTheirVariants();
    void optionsAreReadFromTheVariants();
};

void TstOptionGrid::twoOptionsMakeEveryCombination()
{
    QCOMPARE(titles(variantsFor({ kColor, kSize }, {}, {})), u"Blue / M, Blue / L, Red / M, Red / L"_s);
}

void TstOptionGrid::theOnlyVariantBecomesTheFirstCombination()
{
    const auto made = variantsFor({ kColor }, {}, { known({}, "S-1") });
    QCOMPARE(titles(made), u"Blue=S-1, Red"_s);
    QCOMPARE(made[1].price.minor(), 1000);
}

void TstOptionGrid::aNewValueAddsItsRowAndKeepsTheRest()
{
    const std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Blue"_s, u"L"_s }, "2"),
        known({ u"Red"_s, u"M"_s }, "3"), known({ u"Red"_s, u"L"_s }, "4") };
    ProductOption wider = kSize;
    wider.values.insert(1, u"XL"_s);
    QCOMPARE(titles(variantsFor({ kColor, wider }, { kColor, kSize }, stored)),
        u"Blue / M=1, Blue / XL, Blue / L=2, Red / M=3, Red / XL, Red / L=4"_s);
}

void TstOptionGrid::aNewVariantIsLikeItsNearestNeighbour()
{
    std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Red"_s, u"M"_s }, "2") };
    stored[1].price = Money(2000, Currency());
    const ProductOption one { u"Size"_s, { u"M"_s } };
    const auto made = variantsFor({ kColor, kSize }, { kColor, one }, stored);
    QCOMPARE(titles(made), u"Blue / M=1, Blue / L, Red / M=2, Red / L"_s);
    QCOMPARE(made[1].price.minor(), 1000);
    QCOMPARE(made[3].price.minor(), 2000);
    QCOMPARE(made[3].unit, u"件"_s);
    QVERIFY(made[3].sku.isEmpty());
}

void TstOptionGrid::aValueThatGoesTakesItsVariantsOnly()
{
    const std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Blue"_s, u"L"_s }, "2"),
        known({ u"Red"_s, u"M"_s }, "3"), known({ u"Red"_s, u"L"_s }, "4") };
    QCOMPARE(titles(variantsFor({ kColor, { u"Size"_s, { u"L"_s } } }, { kColor, kSize }, stored)),
        u"Blue / L=2, Red / L=4"_s);
}

void TstOptionGrid::whatWasLeftOutStaysOut()
{
    const std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Red"_s, u"L"_s }, "4") };
    ProductOption wider = kColor;
    wider.values << u"Green"_s;
    QCOMPARE(titles(variantsFor({ wider, kSize }, { kColor, kSize }, stored)),
        u"Blue / M=1, Red / L=4, Green / M, Green / L"_s);
}

void TstOptionGrid::anOptionThatComesKeepsTheVariantsAtItsFirstValue()
{
    const std::vector<Variant> stored { known({ u"Blue"_s }, "1"), known({ u"Red"_s }, "2") };
    QCOMPARE(titles(variantsFor({ kColor, kSize }, { kColor }, stored)), u"Blue / M=1, Blue / L, Red / M=2, Red / L"_s);
}

void TstOptionGrid::anOptionThatGoesKeepsOneVariantEach()
{
    const std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Blue"_s, u"L"_s }, "2"),
        known({ u"Red"_s, u"M"_s }, "3") };
    QCOMPARE(titles(variantsFor({ kColor }, { kColor, kSize }, stored)), u"Blue=1, Red=3"_s);
}

void TstOptionGrid::reorderedOptionsKeepTheirVariants()
{
    const std::vector<Variant> stored { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Red"_s, u"M"_s }, "2") };
    const ProductOption one { u"Size"_s, { u"M"_s } };
    QCOMPARE(titles(variantsFor({ one, kColor }, { kColor, one }, stored)), u"M / Blue=1, M / Red=2"_s);
}

void TstOptionGrid::optionsAreReadFromTheVariants()
{
    const auto options = optionsOf({ u"Color"_s, u"Size"_s },
        { known({ u"Blue"_s, u"M"_s }, "1"), known({ u"Red"_s, u"M"_s }, "2"), known({ u"Red"_s, u"L"_s }, "3") });
    QCOMPARE(options, std::vector<ProductOption>({ kColor, kSize }));
}

QTEST_GUILESS_MAIN(TstOptionGrid)
#include "tst_optiongrid.moc"
