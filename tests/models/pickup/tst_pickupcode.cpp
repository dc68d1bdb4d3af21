// A code is the same on every device, survives being typed by hand, and a slip is noticed.
#include "models/pickup/pickupcode.h"

#include <QSet>
#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstPickupCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeOfAnOrderNeverChanges();
    void aCodeIsReadBackHoweverItIsTyped();
    void everyWrongLetterAndEverySwapIsNoticed();
    void whatIsNoCodeIsNotReadAsOne();
    void thePictureTellsApartWhatTheLettersDoNot();
};

// Labels that are printed stay good: these are in people's hands.
void TstPickupCode::theCodeOfAnOrderNeverChanges()
{
    const PickupCode code = PickupCode::of(*Uuid::fromText(u"0190a5e4-0000-7000-8000-000000000001"));
    QCOMPARE(code.text, u"2MHFAM"_s);
    QCOMPARE(code.scan, u"2MHFAMREKEYV"_s);
    QCOMPARE(code.spaced().remove(u' '), code.text);
}

void TstPickupCode::aCodeIsReadBackHoweverItIsTyped()
{
    for (int i = 0; i < 1000; ++i) {
        const PickupCode code = PickupCode::of(Uuid::v7(i));
        QCOMPARE(code.text.size(), 6);
        QCOMPARE(code.scan.size(), 12);
        for (const QString &typed :
            QStringList { code.text, code.text.toLower(), code.spaced(), u' ' + code.text + u'\n' })
            QCOMPARE(PickupCode::read(typed), code.text);
        QCOMPARE(PickupCode::read(code.scan), code.scan);
        QVERIFY(code.fits(code.text) && code.fits(code.scan));
    }
    const PickupCode code = PickupCode::of(Uuid::v7(1));
    QString wide; // as an input method writes letters
    for (const QChar c : code.text)
        wide += QChar(c.unicode() + 0xFEE0);
    QCOMPARE(PickupCode::read(wide), code.text);
}

void TstPickupCode::everyWrongLetterAndEverySwapIsNoticed()
{
    const QString letters = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    for (int i = 0; i < 50; ++i) {
        const QString code = PickupCode::of(Uuid::v7(i)).text;
        for (int at = 0; at < code.size(); ++at) {
            for (const QChar letter : letters) {
                QString slip = code;
                slip[at] = letter;
                QCOMPARE(PickupCode::read(slip).isEmpty(), slip != code);
            }
            if (at + 1 < code.size() && code[at] != code[at + 1]) {
                QString swapped = code;
                std::swap(swapped[at], swapped[at + 1]);
                QVERIFY2(PickupCode::read(swapped).isEmpty(), qPrintable(code + u' ' + swapped));
            }
        }
    }
}

void TstPickupCode::whatIsNoCodeIsNotReadAsOne()
{
    const QString code = PickupCode::of(Uuid::v7(7)).text;
    for (const QString &text :
        QStringList { u""_s, u"A7-000123"_s, u"13800001234"_s, code.left(5), code + u'2', u"取货码王燕"_s })
        QVERIFY2(PickupCode::read(text).isEmpty(), qPrintable(text));
    QVERIFY(!PickupCode::of(Uuid::v7(7)).fits({}));
}

void TstPickupCode::thePictureTellsApartWhatTheLettersDoNot()
{
    QSet<QString> texts;
    QSet<QString> scans;
    for (int i = 0; i < 20000; ++i) {
        const PickupCode code = PickupCode::of(Uuid::v7(i));
        texts.insert(code.text);
        scans.insert(code.scan);
    }
    QCOMPARE(scans.size(), 20000);
    QVERIFY2(texts.size() > 19900, qPrintable(QString::number(texts.size())));
}

QTEST_GUILESS_MAIN(TstPickupCode)
#include "tst_pickupcode.moc"
