// The lists as workbooks: figures are numbers, codes and doors stay text, amounts add up.
#include "models/exporting/pickupexport.h"
#include "models/importing/workbook.h"
#include "tests/models/orders/orderdesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPickupExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePackingListIsATable();
    void everyThingOfAnOrderHasARowAndItsAmountStandsOnce();

private:
    // The rows of its only sheet.
    static QStringList rowsOf(const Result<QByteArray> &book);

    std::unique_ptr<OrderDesk> m_desk;
    QString m_code;
};

void TstPickupExport::init()
{
    m_desk = std::make_unique<OrderDesk>();
    OrderDraft draft;
    draft.customerName = u"李雷"_s;
    draft.address = u"3-601"_s; // no day of March
    draft.note = u"=1+1"_s; // no formula
    draft.lines.push_back({ m_desk->apple, Quantity::fromThousandths(1500), {}, yuan(0) });
    draft.lines.push_back({ m_desk->pear, Quantity::units(2), {}, yuan(0) });
    const RowId id = m_desk->place(draft)->id;
    m_code = PickupCode::of(m_desk->order(id).uuid).text;
}

QStringList TstPickupExport::rowsOf(const Result<QByteArray> &book)
{
    if (!book)
        return { book.error().detail };
    auto archive = ZipArchive::open({ book->constData(), static_cast<size_t>(book->size()) });
    auto workbook = Workbook::open(*archive);
    const auto csv = workbook->csv(workbook->sheets().front());
    return QString::fromUtf8(*csv).remove(u'\r').trimmed().split(u'\n');
}

void TstPickupExport::thePackingListIsATable()
{
    const auto totals = loadPackingTotals(m_desk->shop.connection(), m_desk->shop.context().profile, {});
    const QStringList rows = rowsOf(packingWorkbook(*totals, { u"商品"_s, u"SKU"_s }));
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[0].startsWith(u"商品,SKU"), qPrintable(rows[0]));
    QVERIFY2(rows[1].contains(u"APPLE,,1,1.5,0,1.5,0,1.5"), qPrintable(rows[1]));
}

void TstPickupExport::everyThingOfAnOrderHasARowAndItsAmountStandsOnce()
{
    const auto entries = PickupLists(m_desk->shop.connection(), m_desk->shop.context()).load({});
    const QStringList rows = rowsOf(pickupWorkbook(*entries, { u"社群"_s }, Currency()));
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[1].contains(u",3-601,李雷,,,") && rows[1].contains(u',' + m_code + u','), qPrintable(rows[1]));
    QVERIFY2(rows[1].endsWith(u",1.5,,15,15,=1+1"), qPrintable(rows[1]));
    QVERIFY2(rows[2].endsWith(u",PEAR,2"), qPrintable(rows[2]));
}

QTEST_GUILESS_MAIN(TstPickupExport)
#include "tst_pickupexport.moc"
