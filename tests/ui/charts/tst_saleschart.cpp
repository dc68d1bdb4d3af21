#include "ui/charts/saleschart.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstSalesChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<SalesChart>(m_theme);
        QList<ChartBar> bars;
        for (int i = 0; i < 5; ++i)
            bars.append(
                { QString::number(i), u"Day %1"_s.arg(i), Money(100'00 * (i + 1), Currency()), u"%1 orders"_s.arg(i) });
        m_chart->setBars(bars);
        m_chart->resize(600, 240);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup() { m_chart.reset(); }

    void theArrowsMoveTheLitBarAndEnterOpensIt()
    {
        const QSignalSpy clicked(m_chart.get(), &SalesChart::barClicked);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(m_chart->highlighted(), 0);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->highlighted(), 2);
        QTest::keyClick(m_chart.get(), Qt::Key_End);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->highlighted(), 4);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).toInt(), 4);
    }

    void aBarSaysItsExactAmount()
    {
        QCOMPARE(m_chart->barText(2), u"¥300.00 · 2 orders"_s);
        m_chart->setHighlighted(2);
        QCOMPARE(m_chart->accessibleDescription(), u"Day 2, ¥300.00 · 2 orders"_s);
    }

    void aClickOpensTheBarUnderThePointer()
    {
        const QSignalSpy clicked(m_chart.get(), &SalesChart::barClicked);
        const auto *plot = m_chart->findChild<QWidget *>();
        QTest::mouseClick(
            const_cast<QWidget *>(plot), Qt::LeftButton, {}, QPoint(plot->width() - 30, plot->height() / 2));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).toInt(), 4);
    }

    void picturesAreWrittenAndAnImpossiblePlaceIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(m_chart->exportPng(folder.filePath(u"chart.png"_s)));
        QVERIFY(m_chart->exportPdf(folder.filePath(u"chart.pdf"_s)));
        QVERIFY(QFileInfo(folder.filePath(u"chart.png"_s)).size() > 1000);
        QVERIFY(!m_chart->exportPng(folder.filePath(u"missing/chart.png"_s)));
    }

    void noBarsAndOnlyZeroBarsAreShownToo()
    {
        m_chart->setBars({});
        m_chart->grab();
        m_chart->setBars({ { u"1"_s, u"Day"_s, Money(0, Currency()) } });
        m_chart->grab();
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->highlighted(), 0);
    }

private:
    Theme m_theme { *qApp };
    std::unique_ptr<SalesChart> m_chart;
};

QTEST_MAIN(TstSalesChart)
#include "tst_saleschart.moc"
