#include "models/bills/billreader.h"
#include "models/exporting/xlsxwriter.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(JISHI_SOURCE_DIR "/tests/fixtures/bills/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString kindOf(const BillRow &row)
{
    return QString::fromLatin1(toText(row.kind));
}

} // namespace

// Every shape of bill ends as the same values; what is cut, rounded or strange ends as a sentence.
class TestBillReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMerchantsTradeBillOfWeChat();
    void everyShapeOfTheTradeBillSaysTheSame_data();
    void everyShapeOfTheTradeBillSaysTheSame();
    void aCommaOrAQuoteInAGoodsNameIsOnlyThat();
    void aFundBillOfWeChat();
    void aPersonsBillOfWeChat();
    void aPersonsWorkbookOfWeChat();
    void aPersonsBillOfAlipay();
    void aPersonsBillOfAlipaysPage();
    void aMerchantsTradeBillOfAlipay();
    void aMerchantsFundBillOfAlipay();
    void theSameRefundOfTwoBillsIsOneRow();
    void aBillThatWasSavedAgainIsReadAndRoundedNumbersAreNot();
    void aTradeBillThatASpreadsheetProgramHasSplitIsJoined();
    void anArchiveWithNamesInGbkIsOpened();
    void whatIsCutIsASentence_data();
    void whatIsCutIsASentence();
    void countsAndSumsAreCountedAgain_data();
    void countsAndSumsAreCountedAgain();
    void aColumnThatIsMissingIsNamed();
    void whatIsNoBillSaysSo();
    void aShopOfAnotherCurrencyTakesNone();

private:
    Result<Bill> read(const QByteArray &bytes)
    {
        const BillReader reader(m_shop.context());
        return reader.readBytes({ bytes.constData(), static_cast<size_t>(bytes.size()) });
    }
    // "payment 4200… A7-000001 39.90": a line per row.
    QString told(const QByteArray &bytes);
    static QStringList told(const Bill &bill);
    // What read() says of them; a null byte array: the fixture could not be read.
    QString sentence(const QByteArray &bytes)
    {
        const auto bill = read(bytes);
        return bill ? QString() : bill.error().detail;
    }

    ShopFixture m_shop;
};

QStringList TestBillReader::told(const Bill &bill)
{
    QStringList lines;
    for (const BillRow &row : bill.rows)
        lines << QStringList { kindOf(row), row.key(), row.merchantOrder, row.amount.toPlain(), row.fee.toPlain() }
                     .join(u' ')
                     .simplified();
    return lines;
}

QString TestBillReader::told(const QByteArray &bytes)
{
    const auto bill = read(bytes);
    return bill ? told(*bill).join(u'\n') : bill.error().detail;
}

void TestBillReader::aMerchantsTradeBillOfWeChat()
{
    const auto bill = read(fixture(u"wechat-trade-all.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(bill->format, u"wechat-trade"_s);
    QCOMPARE(bill->lines, 3);
    QCOMPARE(bill->refused.size(), size_t(0));
    QCOMPARE(told(*bill).join(u'\n'),
        u"payment 4200000000202603020000000001 A7-000001 39.90 0.24\n"
        "payment 4200000000202603020000000002 A7-000002 25.00 0.15\n"
        "refund refund/50300000002026030200000000001 A7-000001 -10.00 -0.06"_s);
    QCOMPARE(bill->rows[2].transaction, u"4200000000202603020000000001"_s);
    // 10:11:12 in Shanghai.
    QCOMPARE(
        QDateTime::fromMSecsSinceEpoch(bill->rows[0].at, Qt::UTC).toString(Qt::ISODate), u"2026-03-02T02:11:12Z"_s);
    QVERIFY(bill->rows[0].original.startsWith(u"`2026-03-02 10:11:12,`wx"_s));
    QCOMPARE(bill->rows[0].line, 2);
}

void TestBillReader::everyShapeOfTheTradeBillSaysTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rows");
    const QString payment = u"payment 4200000000202603020000000001 A7-000001 39.90 0.24"_s;
    QTest::newRow("24 columns") << u"wechat-trade-old.csv"_s << payment;
    QTest::newRow("payments only") << u"wechat-trade-success.csv"_s << payment;
    QTest::newRow("refunds only") << u"wechat-trade-refund.csv"_s
                                  << u"refund refund/50300000002026030200000000001 A7-000001 -10.00 -0.06"_s;
}

void TestBillReader::everyShapeOfTheTradeBillSaysTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, rows);
    QCOMPARE(told(fixture(name)), rows);
}

void TestBillReader::aCommaOrAQuoteInAGoodsNameIsOnlyThat()
{
    const auto bill = read(fixture(u"wechat-trade-all.csv"_s));
    QCOMPARE(bill->rows[0].goods, u"海南芒果,5斤装"_s);
    QCOMPARE(bill->rows[1].goods, u"巨峰葡萄 \"特级\""_s);
}

void TestBillReader::aFundBillOfWeChat()
{
    QCOMPARE(told(fixture(u"wechat-funds.csv"_s)),
        u"payment 4200000000202603020000000001 A7-000001 39.90 0.00\n"
        "fee fee/4200000000202603020000000001 A7-000001 -0.24 0.24\n"
        "refund refund/50300000002026030200000000001 R-0001 -10.00 0.00\n"
        "other 1000000000000000000000000000009 W-1 -100.00 0.00"_s);
}

void TestBillReader::aPersonsBillOfWeChat()
{
    const auto bill = read(fixture(u"wechat-personal.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'),
        u"payment 1000050001202603020000000000001 1000050001202603020000000000001 39.90 0.00\n"
        "payment 1000107301202603020000000000002 25.00 0.00\n"
        "payment 1000039801202603020000000000003 39.90 0.00\n"
        "other 4200001111202603020000000000004 10001 -20.00 0.00\n"
        "refund refund/1000107301202603020000000000005 -10.00 0.00\n"
        "fee fee/207260302000000000000000000006 -0.10 0.10"_s);
    QCOMPARE(bill->rows[0].party, u"桃子"_s);
    QCOMPARE(bill->rows[0].remark, QString());
    QCOMPARE(bill->rows[2].refunded.minor(), int64_t(3990)); // 已全额退款
    QCOMPARE(bill->rows[1].refunded.minor(), int64_t(0));
}

// Since 2025 a workbook, since 2026 with plain numbers and one more row above.
void TestBillReader::aPersonsWorkbookOfWeChat()
{
    XlsxWriter sheet("Sheet1", 2);
    const auto row = [&sheet](const QStringList &cells) {
        for (const QString &cell : cells)
            sheet.plain(cell);
        sheet.endRow();
    };
    row({ u"微信支付"_s });
    row({ u"微信支付账单明细"_s });
    row({ u"共1笔记录"_s });
    row({ u"交易时间"_s, u"交易类型"_s, u"交易对方"_s, u"商品"_s, u"收/支"_s, u"金额(元)"_s, u"支付方式"_s,
        u"当前状态"_s, u"交易单号"_s, u"商户单号"_s, u"备注"_s });
    sheet.moment(kMorning, m_shop.context().profile.zone);
    for (const char16_t *cell : { u"群收款", u"桃子", u"/", u"收入" })
        sheet.plain(QString::fromUtf16(cell));
    sheet.figure(u"39.9"_s);
    for (const char16_t *cell : { u"零钱", u"已存入零钱", u"1000050001202603010000000000001", u"/", u"/" })
        sheet.plain(QString::fromUtf16(cell));
    sheet.endRow();
    const auto bill = read(*sheet.finish());
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'), u"payment 1000050001202603010000000000001 39.90 0.00"_s);
    QCOMPARE(bill->rows[0].at, kMorning);
}

void TestBillReader::aPersonsBillOfAlipay()
{
    const auto bill = read(fixture(u"alipay-app.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'),
        u"payment 20260302220014100000000000001 39.90 0.00\n"
        "payment 20260302220014100000000000002 25.00 0.00\n"
        "other 20260302220014100000000000003 M0001 -20.00 0.00\n"
        "refund refund/20260302220014100000000000002_R1 -10.00 0.00\n"
        "other 20260302220014100000000000004 -39.90 0.00"_s);
    QCOMPARE(bill->rows[0].party, u"王*萍"_s);
    QCOMPARE(bill->rows[0].account, u"138****1234"_s);
    QCOMPARE(bill->rows[3].transaction, bill->rows[1].transaction);
    QVERIFY(bill->rows[3].onlyIfKnown);
}

void TestBillReader::aPersonsBillOfAlipaysPage()
{
    const auto bill = read(fixture(u"alipay-web.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'),
        u"payment 2026030222001410000001 A7-000001 39.90 0.24\n"
        "payment 2026030222001410000002 25.00 0.00\n"
        "other 2026030222001410000003 -20.00 0.00"_s);
    QCOMPARE(bill->rows[1].refunded.minor(), int64_t(500));
}

void TestBillReader::aMerchantsTradeBillOfAlipay()
{
    const auto bill = read(fixture(u"alipay-trade.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'),
        u"payment 2026030222001410000001 A7-000001 39.90 0.24\n"
        "refund refund/2026030222001410000001/R-0001 A7-000001 -10.00 -0.06"_s);
    QCOMPARE(bill->rows[0].party, u"燕萍"_s);
    QCOMPARE(bill->rows[0].account, u"138****1234"_s);
}

void TestBillReader::aMerchantsFundBillOfAlipay()
{
    QCOMPARE(told(fixture(u"alipay-funds.csv"_s)),
        u"payment 2026030222001410000001 A7-000001 39.90 0.00\n"
        "fee fee/2026030222001410000001 A7-000001 -0.24 0.24\n"
        "refund refund/2026030222001410000001/flow 100000000003 A7-000001 -10.00 0.00\n"
        "other W2026 -100.00 0.00"_s);
}

void TestBillReader::theSameRefundOfTwoBillsIsOneRow()
{
    const auto trade = read(fixture(u"wechat-trade-all.csv"_s));
    const auto funds = read(fixture(u"wechat-funds.csv"_s));
    QCOMPARE(trade->rows[0].uuid(), funds->rows[0].uuid());
    QCOMPARE(trade->rows[2].uuid(), funds->rows[2].uuid());
    QVERIFY(trade->rows[0].uuid() != trade->rows[1].uuid());
}

void TestBillReader::aBillThatWasSavedAgainIsReadAndRoundedNumbersAreNot()
{
    const auto bill = read(fixture(u"wechat-personal-saved-again.csv"_s));
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill).join(u'\n'), u"payment 1000050001202603020000000000001 39.90 0.00"_s);
    QCOMPARE(bill->refused.size(), size_t(2));
    QVERIFY(bill->refused[0].reason.contains(u"1.00011E+30"_s));
    QVERIFY(bill->refused[1].reason.contains(u"1000107301202600000000000000000"_s));
    QCOMPARE(bill->refused[0].line, 5);
}

void TestBillReader::aTradeBillThatASpreadsheetProgramHasSplitIsJoined()
{
    QByteArray text;
    for (QByteArray line : fixture(u"wechat-trade-all.csv"_s).split('\n')) {
        line = line.trimmed();
        // Every row is padded to the widest; the quote in a name is escaped as spreadsheet programs do.
        line.replace("`巨峰葡萄 \"特级\"", "\"`巨峰葡萄 \"\"特级\"\"\"");
        text += line + QByteArray(28 - line.count(','), ',') + "\r\n";
    }
    const auto bill = read(text);
    QVERIFY2(bill.ok(), bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(told(*bill), told(*read(fixture(u"wechat-trade-all.csv"_s))));
    QCOMPARE(bill->rows[0].goods, u"海南芒果,5斤装"_s);
    QCOMPARE(bill->rows[1].goods, u"巨峰葡萄 \"特级\""_s);
}

void TestBillReader::anArchiveWithNamesInGbkIsOpened()
{
    const QByteArray archive = fixture(u"alipay-trade.zip"_s);
    QVERIFY(!archive.isEmpty());
    QCOMPARE(told(archive), told(fixture(u"alipay-trade.csv"_s)));
}

void TestBillReader::whatIsCutIsASentence_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "wechat-trade-all", "wechat-trade-old", "wechat-trade-success", "wechat-trade-refund",
             "wechat-funds", "wechat-personal", "alipay-app", "alipay-web", "alipay-trade", "alipay-funds" })
        QTest::newRow(name) << QLatin1String(name) + u".csv"_s;
    QTest::newRow("archive") << u"alipay-trade.zip"_s;
}

// Whatever is there of a file is all of the bill, or a sentence.
void TestBillReader::whatIsCutIsASentence()
{
    QFETCH(QString, name);
    const QByteArray whole = fixture(name);
    const auto bill = read(whole);
    QVERIFY(bill.ok());
    int sentences = 0;
    // Where it ends, each byte; before, where a step that is no whole number of letters comes by.
    for (qsizetype length = 0; length<whole.size(); length += whole.size() - length> 150 ? 7 : 1) {
        const auto part = read(whole.left(length));
        sentences += !part.ok();
        if (!part)
            QVERIFY(!part.error().detail.isEmpty());
        else
            QCOMPARE(told(*part), told(*bill));
    }
    QVERIFY(sentences > 100);
}

void TestBillReader::countsAndSumsAreCountedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("a row more") << u"wechat-trade-all.csv"_s << QByteArray("\n`3,`64.90") << QByteArray("\n`4,`64.90");
    QTest::newRow("another sum") << u"wechat-trade-all.csv"_s << QByteArray("`3,`64.90") << QByteArray("`3,`64.91");
    QTest::newRow("other refunds") << u"wechat-trade-all.csv"_s << QByteArray("`10.00,`0.00,`0.33")
                                   << QByteArray("`10.01,`0.00,`0.33");
    QTest::newRow("other fees") << u"wechat-trade-all.csv"_s << QByteArray("`0.33000") << QByteArray("`0.33001");
    QTest::newRow("a person's records") << u"wechat-personal.csv"_s << QByteArray("共6笔记录")
                                        << QByteArray("共7笔记录");
    QTest::newRow("a fund bill's rows") << u"wechat-funds.csv"_s << QByteArray("\n`4,`1") << QByteArray("\n`5,`1");
    QTest::newRow("what went out") << u"alipay-funds.csv"_s << QByteArray("-110.24") << QByteArray("-110.25");
}

void TestBillReader::countsAndSumsAreCountedAgain()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, instead);
    QByteArray text = fixture(name);
    QCOMPARE(text.count(what), qsizetype(1));
    QVERIFY(read(text).ok());
    QVERIFY(!sentence(text.replace(what, instead)).isEmpty());
}

void TestBillReader::aColumnThatIsMissingIsNamed()
{
    QByteArray text = fixture(u"wechat-personal.csv"_s);
    text.replace("交易单号", "单号");
    const QString said = sentence(text);
    QVERIFY2(said.contains(u"交易单号"_s), qPrintable(said));
    QVERIFY2(said.contains(u"WeChat"_s), qPrintable(said));
}

void TestBillReader::whatIsNoBillSaysSo()
{
    QVERIFY(sentence("sku,name,price\n1,Apple,3.33\n").contains(u"no bill"_s));
    QVERIFY(!sentence("").isEmpty());
    QVERIFY(!sentence("%PDF-1.4").isEmpty());
    QVERIFY(!sentence(QByteArray(200, '\xff')).isEmpty());
    QVERIFY(!sentence(fixture(u"wechat-trade-all.csv"_s).left(900).replace("`CNY", "`\"")).isEmpty());
}

void TestBillReader::aShopOfAnotherCurrencyTakesNone()
{
    ShopContext context = m_shop.context();
    context.profile.currency = *Currency::fromCode(u"GBP");
    const QByteArray bytes = fixture(u"wechat-personal.csv"_s);
    const auto bill = BillReader(context).readBytes({ bytes.constData(), static_cast<size_t>(bytes.size()) });
    QVERIFY(!bill.ok());
    QVERIFY(bill.error().detail.contains(u"GBP"_s));
}

QTEST_GUILESS_MAIN(TestBillReader)
#include "tst_billreader.moc"
