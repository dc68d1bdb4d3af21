// On hand over time: the arrow keys and the pointer tell each movement in its exact words.
#include "ui/charts/stockchart.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstStockChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<StockChart>(m_theme, QTimeZone::utc());
        m_chart->setSteps({ { 0, Quantity::units(10), u"Monday"_s, u"10 · Purchase +10"_s },
                              { 5 * kDay, *Quantity::parse(u"9.5"), u"Saturday"_s, u"9.5 · Sale −0.5"_s } },
            10 * kDay);
        m_chart->resize(600, 200);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup() { m_chart.reset(); }

    void theArrowsTellOneMovementAfterTheOther()
    {
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(m_chart->accessibleDescription(), u"Monday, 10 · Purchase +10"_s);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->highlighted(), 1);
    }

    void thePointerTellsWhatWasThereThen()
    {
        auto *plot = m_chart->findChild<QWidget *>();
        QTest::mouseMove(plot, QPoint(plot->width() / 3, plot->height() / 2));
        QTRY_COMPARE(m_chart->highlighted(), 0);
        QTest::mouseMove(plot, QPoint(plot->width() - 40, plot->height() / 2));
        QTRY_COMPARE(m_chart->highlighted(), 1);
    }

    void withoutMovementsThereIsNothingToTell()
    {
        m_chart->setSteps({}, 0);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(m_chart->highlighted(), -1);
    }

private:
    Theme m_theme { *qApp };
    std::unique_ptr<StockChart> m_chart;
};

QTEST_MAIN(TstStockChart)
#include "tst_stockchart.moc"
