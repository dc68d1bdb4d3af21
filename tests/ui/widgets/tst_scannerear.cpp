// A scanner beside an input method: what arrives as composed letters instead of keys.
#include "ui/widgets/scannerear.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 200; // generous, so that a busy machine does not look like a person

void compose(QLineEdit &field, const QString &letters)
{
    QInputMethodEvent event(letters, {});
    QCoreApplication::sendEvent(&field, &event);
}

void commit(QLineEdit &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace

class ScannerEarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanWhoseEnterWasSwallowedIsConfirmed();
    void slowLettersAreNotAScan();
    void chosenCharactersAreNotAScan();
    void lettersStillHeldAreTakenOverByEnter();
};

void ScannerEarTest::aScanWhoseEnterWasSwallowedIsConfirmed()
{
    QLineEdit field;
    new ScannerEar(&field, kGap);
    QSignalSpy confirmed(&field, &QLineEdit::returnPressed);
    const QString code = u"ABC123456"_s;
    for (int length = 1; length <= code.size(); ++length)
        compose(field, code.left(length));
    commit(field, code);
    QVERIFY(confirmed.wait());
    QCOMPARE(field.text(), code);
    QCOMPARE(confirmed.size(), 1);
}

void ScannerEarTest::slowLettersAreNotAScan()
{
    QLineEdit field;
    new ScannerEar(&field, kGap);
    QSignalSpy confirmed(&field, &QLineEdit::returnPressed);
    compose(field, u"orang"_s);
    QTest::qWait(kGap + 100);
    compose(field, u"orange"_s);
    commit(field, u"orange"_s);
    QVERIFY(!confirmed.wait(2 * kGap));
    QCOMPARE(field.text(), u"orange"_s);
}

void ScannerEarTest::chosenCharactersAreNotAScan()
{
    QLineEdit field;
    new ScannerEar(&field, kGap);
    QSignalSpy confirmed(&field, &QLineEdit::returnPressed);
    compose(field, u"pingguo"_s);
    commit(field, u"苹果"_s);
    QVERIFY(!confirmed.wait(2 * kGap));
}

void ScannerEarTest::lettersStillHeldAreTakenOverByEnter()
{
    QLineEdit field;
    new ScannerEar(&field, kGap);
    QString atEnter;
    connect(&field, &QLineEdit::returnPressed, &field, [&] { atEnter = field.text(); });
    compose(field, u"MG-001"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(atEnter, u"MG-001"_s);
    QCOMPARE(field.text(), u"MG-001"_s);
}

QTEST_MAIN(ScannerEarTest)
#include "tst_scannerear.moc"
