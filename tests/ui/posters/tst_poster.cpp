// Posters: nothing overlaps whatever is written, the label of advertising is always there, and the QR code can be read
// from a small picture.
#include "models/exporting/savefile.h"
#include "tests/support/shopfixture.h"
#include "ui/posters/poster.h"
#include "ui/posters/postermaker.h"
#include "ui/printing/qrpicture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

const QString kUrl = u"https://shop.example.com/product/MUG-12345?r=K7M3XQ2HW&s=abcDEF_123-45678&c="_s;
const QString kLongChinese =
    u"正宗云南高山老树红心猕猴桃特级大果礼盒装产地直发新鲜现摘包邮坏果包赔家庭分享装十二枚"_s.repeated(4);
const QString kLongEnglish =
    u"Extraordinarily handcrafted stoneware breakfast mug with a Donaudampfschifffahrtsgesellschaftskapitaen glaze, "
    "dishwasher safe, in a gift box "_s.repeated(4);

Money yuan(int64_t minor)
{
    return { minor, Currency() };
}

} // namespace

class PosterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void everyPlaceIsItsOwn_data() { everyPoster(); }
    void everyPlaceIsItsOwn();
    void theCodeIsReadFromASmallPicture_data() { everyPoster(); }
    void theCodeIsReadFromASmallPicture();
    void theLabelIsAlwaysThere_data() { everyPoster(); }
    void theLabelIsAlwaysThere();
    void aLongNameWrapsAndEnds_data();
    void aLongNameWrapsAndEnds();
    void wordsStayInTheirPlaces_data() { everyPoster(); }
    void wordsStayInTheirPlaces();
    void anAddressThatIsTooLongIsRefused();
    void aPosterIsNamedAfterItsGoods();
    void aPictureMayBeSeenThrough();

private:
    static void everyPoster();
    static PosterContent content(const QString &name);

    std::unique_ptr<Theme> m_theme;
};

void PosterTest::everyPoster()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("size");
    for (const PosterLayout layout : kPosterLayouts)
        for (const PosterSize size : kPosterSizes)
            QTest::addRow("layout %d, size %d", static_cast<int>(layout), static_cast<int>(size))
                << static_cast<int>(layout) << static_cast<int>(size);
}

PosterContent PosterTest::content(const QString &name)
{
    PosterContent content;
    content.offer = { name, yuan(3990), true, yuan(5990), {} };
    content.url = kUrl;
    content.shop = u"阳光小店 Sunshine"_s;
    content.reseller = u"Wang Yan"_s;
    content.code = u"K7M-3XQ-2HW"_s;
    content.script = PostScript::Simplified;
    return content;
}

void PosterTest::everyPlaceIsItsOwn()
{
    QFETCH(int, layout);
    QFETCH(int, size);
    // From a short address to a long one.
    for (const int modules : { 33, 41, 49, 53 }) {
        const PosterPlan plan =
            PosterPlan::of(static_cast<PosterLayout>(layout), static_cast<PosterSize>(size), modules);
        QVERIFY(plan.module > 0);
        const auto places = plan.places();
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY2(places[i].width() >= plan.size.width() / 14 && places[i].height() >= plan.size.width() / 26,
                qPrintable(u"place %1 of %2 modules is small"_s.arg(i).arg(modules)));
            QVERIFY(QRect(QPoint(), plan.size).contains(places[i]));
            for (size_t j = i + 1; j < places.size(); ++j)
                QVERIFY2(!places[i].intersects(places[j]), qPrintable(u"%1 and %2 overlap"_s.arg(i).arg(j)));
        }
    }
}

void PosterTest::theCodeIsReadFromASmallPicture()
{
    QFETCH(int, layout);
    QFETCH(int, size);
    const QImage code = qrModules(kUrl);
    const PosterPlan plan =
        PosterPlan::of(static_cast<PosterLayout>(layout), static_cast<PosterSize>(size), code.width());
    const QImage poster =
        paintPoster(content(u"杯子"_s), static_cast<PosterLayout>(layout), static_cast<PosterSize>(size));
    QCOMPARE(poster.size(), PosterPlan::sizeOf(static_cast<PosterSize>(size)));
    // Every module is three pixels at 40 %, black on white, with four modules around that are white.
    QVERIFY(plan.module * 4 / 10 >= 3);
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x) {
            const QPoint middle = plan.code.topLeft() + QPoint(x, y) * plan.module + QPoint(1, 1) * (plan.module / 2);
            const bool isQuiet = x < 4 || y < 4 || x >= code.width() - 4 || y >= code.height() - 4;
            QCOMPARE(poster.pixel(middle), code.pixel(x, y));
            QVERIFY(!isQuiet || poster.pixel(middle) == qRgb(255, 255, 255));
        }
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"small.png"_s);
    QVERIFY(poster.scaledToWidth(poster.width() * 4 / 10, Qt::SmoothTransformation).save(path));
    QProcess process;
    process.start(reader, { u"--quiet"_s, u"--raw"_s, path });
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), kUrl);
}

void PosterTest::theLabelIsAlwaysThere()
{
    QFETCH(int, layout);
    QFETCH(int, size);
    const QImage code = qrModules(kUrl);
    const PosterPlan plan =
        PosterPlan::of(static_cast<PosterLayout>(layout), static_cast<PosterSize>(size), code.width());
    for (const PostScript script : { PostScript::Simplified, PostScript::Traditional, PostScript::English }) {
        PosterContent words = content(kLongChinese);
        words.script = script;
        const QImage poster = paintPoster(words, static_cast<PosterLayout>(layout), static_cast<PosterSize>(size));
        // Its place holds dark letters on a light ground.
        int dark = 0;
        const QRect inside = plan.label.adjusted(12, 8, -12, -8);
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            for (int x = inside.left(); x <= inside.right(); ++x)
                dark += qGray(poster.pixel(x, y)) < 160 ? 1 : 0;
        QVERIFY2(dark > 100, qPrintable(QString::number(dark)));
        QVERIFY(!LinkWords::of(script).label.isEmpty());
    }
}

void PosterTest::aLongNameWrapsAndEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << kLongChinese;
    QTest::newRow("English") << kLongEnglish;
    QTest::newRow("one word") << QString(400, u'W');
}

void PosterTest::aLongNameWrapsAndEnds()
{
    QFETCH(QString, text);
    const QSize place(500, 200);
    const FittedText fitted = fitText(text, Theme::bodyFont(), { place, 50, 30 });
    const QFontMetrics metrics(fitted.font);
    QCOMPARE(fitted.font.pixelSize(), 30);
    QVERIFY(fitted.lines.size() > 2);
    QVERIFY(fitted.height() <= place.height());
    for (const QString &line : fitted.lines)
        QVERIFY2(metrics.horizontalAdvance(line) <= place.width() + 1, qPrintable(line));
    QVERIFY(fitted.lines.back().endsWith(u'…'));
    QCOMPARE(fitText(u"杯子"_s, Theme::bodyFont(), { place, 50, 30 }).font.pixelSize(), 50);
}

// What is long changes no pixel outside of its own place.
void PosterTest::wordsStayInTheirPlaces()
{
    QFETCH(int, layout);
    QFETCH(int, size);
    const auto paint = [&](const PosterContent &content) {
        return paintPoster(content, static_cast<PosterLayout>(layout), static_cast<PosterSize>(size));
    };
    const PosterPlan plan =
        PosterPlan::of(static_cast<PosterLayout>(layout), static_cast<PosterSize>(size), qrModules(kUrl).width());
    PosterContent empty = content({});
    empty.offer.price.reset();
    empty.shop.clear();
    empty.reseller.clear();
    PosterContent full = content({});
    full.offer.price = yuan(8'888'888'88);
    full.offer.listPrice = yuan(9'999'999'99);
    for (QString *words : { &full.offer.name, &full.shop, &full.reseller })
        *words = kLongEnglish.left(30) + kLongChinese;
    QImage before = paint(empty);
    QImage after = paint(full);
    for (const QRect &place : { plan.picture, plan.name, plan.price, plan.shop, plan.reseller })
        for (QImage *image : { &before, &after })
            for (int y = place.top(); y <= place.bottom(); ++y)
                for (int x = place.left(); x <= place.right(); ++x)
                    image->setPixel(x, y, 0);
    QCOMPARE(after, before);
}

void PosterTest::anAddressThatIsTooLongIsRefused()
{
    PosterSource source;
    source.content = content(u"杯子"_s);
    source.content.url = u"https://shop.example/"_s + QString(400, u'x');
    const auto poster = PosterMaker::paint(source, PosterLayout::Card, PosterSize::Chat);
    QVERIFY(!poster && poster.error().kind == ErrorKind::Refused);
}

void PosterTest::aPosterIsNamedAfterItsGoods()
{
    Link link;
    link.code = u"K7M3XQ2HW"_s;
    QCOMPARE(PosterMaker::fileName(link), u"K7M3XQ2HW.png"_s);
    link.product = u"../MUG:1"_s;
    QCOMPARE(PosterMaker::fileName(link), u"_MUG_1-K7M3XQ2HW.png"_s);
    link.product = Uuid::derived({}, "x").toText();
    link.targetName = u"杯子"_s;
    QCOMPARE(PosterMaker::fileName(link), u"杯子-K7M3XQ2HW.png"_s);
}

void PosterTest::aPictureMayBeSeenThrough()
{
    QImage clear(40, 40, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    PosterSource source;
    source.content = content(u"杯子"_s);
    source.picture = PosterMaker::png(clear);
    const auto poster = PosterMaker::paint(source, PosterLayout::Showcase, PosterSize::Square);
    QVERIFY(poster.ok());
    QCOMPARE(poster->pixel(20, 20), qRgb(255, 255, 255));
    // What is no picture leaves the calm ground.
    source.picture = "no picture";
    QVERIFY(
        PosterMaker::paint(source, PosterLayout::Showcase, PosterSize::Square)->pixel(20, 20) != qRgb(255, 255, 255));
}

} // namespace jishi

QTEST_MAIN(jishi::PosterTest)
#include "tst_poster.moc"
