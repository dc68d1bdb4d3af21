#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstAmountEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmountIsReadToTheCent_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("whole") << u"CNY"_s << u"12"_s << qint64(1200);
        QTest::newRow("one decimal") << u"CNY"_s << u"0.1"_s << qint64(10);
        QTest::newRow("grouped with a symbol") << u"CNY"_s << u"¥1,234.50"_s << qint64(123450);
        QTest::newRow("no decimals") << u"JPY"_s << u"980"_s << qint64(980);
        QTest::newRow("three decimals") << u"KWD"_s << u"1.005"_s << qint64(1005);
        QTest::newRow("too large for a double") << u"CNY"_s << u"90071992547409.93"_s << qint64(9007199254740993);
    }

    void anAmountIsReadToTheCent()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        MoneyEdit edit(*Currency::fromCode(code));
        edit.setText(text);
        QVERIFY(edit.money().has_value());
        QCOMPARE(edit.money()->minor(), minor);
        QVERIFY(!edit.property("invalid").toBool());
    }

    void whatIsNotAnAmountIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"abc"_s;
        QTest::newRow("finer than the currency") << u"1.005"_s;
        QTest::newRow("negative") << u"-3"_s;
        QTest::newRow("two points") << u"1.2.3"_s;
        QTest::newRow("out of range") << u"99999999999999999999"_s;
    }

    void whatIsNotAnAmountIsMarked()
    {
        QFETCH(QString, text);
        MoneyEdit edit { Currency() };
        edit.setText(text);
        QVERIFY(!edit.money());
        QVERIFY(edit.property("invalid").toBool());
    }

    void anEmptyFieldIsNoAmountAndNoMistake()
    {
        MoneyEdit edit { Currency() };
        edit.setMoney(Money(100, Currency()));
        edit.setEmpty();
        QVERIFY(!edit.money());
        QVERIFY(!edit.property("invalid").toBool());
    }

    void aNegativeAmountIsTakenWhereItIsAllowed()
    {
        MoneyEdit edit { Currency() };
        edit.setNegativeAllowed(true);
        edit.setText(u"-3.50"_s);
        QCOMPARE(edit.money()->minor(), qint64(-350));
    }

    void halfAJinIsAQuantity()
    {
        QuantityEdit edit;
        edit.setText(u"0.5"_s);
        QCOMPARE(edit.quantity()->thousandths(), qint64(500));
        edit.setText(u"0.0005"_s);
        QVERIFY(!edit.quantity());
        edit.setText(u"0"_s);
        QVERIFY(!edit.quantity());
        QVERIFY(edit.property("invalid").toBool());
    }

    void arrowsCountWholeUnitsAndStopAtTheMinimum()
    {
        QuantityEdit edit;
        edit.setText(u"1.5"_s);
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.text(), u"2.5"_s);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.text(), u"0.5"_s);
    }
};

QTEST_MAIN(TstAmountEdits)
#include "tst_amountedits.moc"
