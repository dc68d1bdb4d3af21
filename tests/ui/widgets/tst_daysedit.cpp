#include "ui/widgets/daysedit.h"

#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstDaysEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberAloneIsEnough()
    {
        DaysEdit days;
        days.setRange(1, 365);
        days.setWords([](int number) { return u"%1 days from now"_s.arg(number); });
        days.setValue(30);
        QCOMPARE(days.text(), u"30 days from now"_s);
        days.selectAll();
        QTest::keyClicks(&days, u"7"_s);
        QCOMPARE(days.value(), 7);
        QTest::keyClick(&days, Qt::Key_Return);
        QCOMPARE(days.text(), u"7 days from now"_s);
        days.stepUp();
        QCOMPARE(days.text(), u"8 days from now"_s);
    }

    void moreThanTheMostIsNotTaken()
    {
        DaysEdit days;
        days.setRange(1, 90);
        days.selectAll();
        QTest::keyClicks(&days, u"91"_s);
        QCOMPARE(days.value(), 9);
    }
};

QTEST_MAIN(TstDaysEdit)
#include "tst_daysedit.moc"
