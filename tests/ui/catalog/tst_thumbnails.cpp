// Small pictures for the catalog list: they arrive after they were asked for, and only when there are any.
#include "models/catalog/catalogstore.h"
#include "tests/support/openshop.h"
#include "ui/catalog/thumbnails.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class ThumbnailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShopWithoutPicturesKeepsNoRoom();
    void thePictureArrivesAsASquare();
    void whatIsNoPictureStaysEmpty();

private:
    static RowId add(testing::OpenShop &shop, const QByteArray &content);
    static QByteArray png(const QSize &size);
};

RowId ThumbnailsTest::add(testing::OpenShop &shop, const QByteArray &content)
{
    const auto id = shop.write([context = &shop.shop().context(), content](Transaction &transaction) {
        return CatalogStore(transaction.connection(), *context).addPicture({ u"image/png"_s, content });
    });
    return id ? *id : 0;
}

QByteArray ThumbnailsTest::png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void ThumbnailsTest::aShopWithoutPicturesKeepsNoRoom()
{
    testing::OpenShop shop;
    const Thumbnails thumbnails(shop.shop(), 24);
    QTest::qWait(50);
    QVERIFY(!thumbnails.any());
    add(shop, png({ 8, 8 }));
    QTRY_VERIFY(thumbnails.any());
}

void ThumbnailsTest::thePictureArrivesAsASquare()
{
    testing::OpenShop shop;
    const RowId id = add(shop, png({ 300, 100 }));
    Thumbnails thumbnails(shop.shop(), 24);
    QVERIFY(!thumbnails.of(id));
    QTRY_VERIFY(thumbnails.of(id));
    QCOMPARE(thumbnails.of(id)->size(), QSize(24, 24));
    QCOMPARE(thumbnails.of(id)->toImage().pixelColor(12, 12).green(), 255);
}

void ThumbnailsTest::whatIsNoPictureStaysEmpty()
{
    testing::OpenShop shop;
    const RowId id = add(shop, "no picture");
    Thumbnails thumbnails(shop.shop(), 24);
    QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
    QVERIFY(!thumbnails.of(id));
    QTRY_VERIFY(arrived.count() >= 2); // that there are any, and that this one was read
    QVERIFY(!thumbnails.of(id));
    QVERIFY(!thumbnails.of(0));
}

} // namespace jishi

QTEST_MAIN(jishi::ThumbnailsTest)
#include "tst_thumbnails.moc"
