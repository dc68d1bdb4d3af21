// Addresses as people write them, and the order in which one walks past their doors.
#include "models/pickup/doorplace.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstDoorPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void doorsComeInWalkingOrder();
    void whatIsNoDoorIsNone();
};

void TstDoorPlace::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("parts"); // estate/building/unit/floor/room
    const auto row = [](const QString &address, const QString &parts) {
        QTest::addRow("%s", qPrintable(address)) << address << parts;
    };
    row(u"3栋2单元601"_s, u"/3/2/6/601"_s);
    row(u"3 栋 2 单元 601 室"_s, u"/3/2/6/601"_s);
    row(u"８－２－３３４５"_s, u"/8/2/33/3345"_s);
    row(u"8-2-3345"_s, u"/8/2/33/3345"_s);
    row(u"8-302"_s, u"/8//3/302"_s);
    row(u"16栋"_s, u"/16//0/"_s);
    row(u"桂花苑16栋"_s, u"桂花苑/16//0/"_s);
    row(u"5号楼302"_s, u"/5//3/302"_s);
    row(u"三栋二单元601"_s, u"/3/2/6/601"_s);
    row(u"十二幢1单元5层"_s, u"/12/1/5/"_s);
    row(u"A座1203"_s, u"/a//12/1203"_s);
    row(u"b12栋305"_s, u"/b12//3/305"_s);
    row(u"12#301"_s, u"/12//3/301"_s);
    row(u"3栋2-601"_s, u"/3/2/6/601"_s);
    row(u"3楼601"_s, u"/3//6/601"_s);
    row(u"2栋3楼"_s, u"/2//3/"_s);
    row(u"Bldg 3 Rm 601"_s, u"/3//6/601"_s);
    row(u"Building 12, Unit B, Room 1503"_s, u"/12/b/15/1503"_s);
    row(u"Block 7 #05"_s, u"/7//0/"_s);
    row(u"Tower 2, 15th floor, Apt 15C"_s, u"/2//15/c15"_s);
    row(u"桂花苑三期 7-1-2001"_s, u"桂花苑三期/7/1/20/2001"_s);
}

void TstDoorPlace::anAddressIsTakenApart()
{
    QFETCH(QString, address);
    const DoorPlace place = DoorPlace::of(address);
    const auto text = [](const DoorNumber &door) -> QString {
        return door.letters + (door.number > 0 ? QString::number(door.number) : QString());
    };
    QTEST(QStringList(
              { place.estate, text(place.building), text(place.unit), QString::number(place.floor), text(place.room) })
              .join(u'/'),
        "parts");
    QVERIFY(place.isKnown());
}

void TstDoorPlace::doorsComeInWalkingOrder()
{
    const QStringList walk { u"2栋101"_s, u"3栋1单元601"_s, u"3栋2单元302"_s, u"3栋2单元1001"_s, u"10-1-201"_s,
        u"16栋"_s, u"A座301"_s, u"B座201"_s, u"b12栋101"_s };
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        QStringList mixed = walk;
        std::shuffle(mixed.begin(), mixed.end(), random);
        std::stable_sort(mixed.begin(), mixed.end(),
            [](const QString &a, const QString &b) { return DoorPlace::of(a) < DoorPlace::of(b); });
        QCOMPARE(mixed, walk);
    }
}

void TstDoorPlace::whatIsNoDoorIsNone()
{
    for (const QString &address : { u""_s, u"放门卫"_s, u"1 Harbour Plaza"_s, u"门口的快递柜"_s, u"2-3"_s })
        QVERIFY2(!DoorPlace::of(address).isKnown(), qPrintable(address));
}

QTEST_GUILESS_MAIN(TstDoorPlace)
#include "tst_doorplace.moc"
