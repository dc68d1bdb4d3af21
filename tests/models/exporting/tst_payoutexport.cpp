// A batch goes to the bank or to WeChat as a list: who is still to be paid that way, with the account in clear.
#include "models/exporting/payoutexport.h"
#include "models/exporting/statementexport.h"
#include "models/importing/workbook.h"
#include "tests/models/commissions/commissiondesk.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstPayoutExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBankListTellsPayeeAndAccountInClear();
    void theWeChatListHasOnlyWeChat();
    void whatIsPaidVoidedOrFrozenIsNotInTheList();
    void aNameThatWouldRunAsAFormulaDoesNot();
    void onlyTheOwnerGetsIt();
    void theWorkbookIsOne();
    void aStatementIsAWorkbook();

private:
    TransferLists lists() { return { m_desk->shop.connection(), m_desk->shop.context() }; }
    QStringList rows(TransferWay way)
    {
        const auto csv = lists().csv(m_batch, way, u"Commission"_s);
        return csv ? QString::fromUtf8(*csv).split(u"\r\n"_s, Qt::SkipEmptyParts) : QStringList();
    }

    static QStringList rowsOf(const Result<QByteArray> &book)
    {
        if (!book)
            return { book.error().detail };
        auto archive = ZipArchive::open({ book->constData(), static_cast<size_t>(book->size()) });
        auto workbook = Workbook::open(*archive);
        const auto csv = workbook->csv(workbook->sheets().front());
        return QString::fromUtf8(*csv).remove(u'\r').trimmed().split(u'\n');
    }

    std::unique_ptr<CommissionDesk> m_desk;
    RowId m_batch = 0;
};

// Amy is paid by WeChat, Bea by the bank, of both a tenth is withheld.
void TstPayoutExport::init()
{
    m_desk = std::make_unique<CommissionDesk>();
    QVERIFY(m_desk->setRates(1'000, 0));
    m_desk->earn(m_desk->amy, 320);
    m_desk->earn(m_desk->bea, 123'450);
    m_batch = m_desk->prepare({ m_desk->amy, m_desk->bea })->batch;
}

void TstPayoutExport::theBankListTellsPayeeAndAccountInClear()
{
    const QStringList rows = this->rows(TransferWay::Bank);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], u"Number,Payee,Account number,Bank,Amount,Currency,Note"_s);
    QVERIFY2(rows[1].endsWith(u",Bea,account-0012345678,ICBC,1111.05,CNY,Commission"_s), qPrintable(rows[1]));
    QCOMPARE(rows[1].section(u',', 0, 0).size(), 32);
    QVERIFY(lists().csv(m_batch, TransferWay::Bank, {})->startsWith("\xEF\xBB\xBF"));
}

void TstPayoutExport::theWeChatListHasOnlyWeChat()
{
    const QStringList rows = this->rows(TransferWay::WeChat);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], u"Number,Payee,WeChat account,Amount,Currency,Note"_s);
    QVERIFY2(rows[1].endsWith(u",Amy,account-0012345678,2.88,CNY,Commission"_s), qPrintable(rows[1]));
}

void TstPayoutExport::whatIsPaidVoidedOrFrozenIsNotInTheList()
{
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    QCOMPARE(lists().of(m_batch, TransferWay::Bank)->size(), size_t(0));
    QVERIFY(m_desk->shop.run("UPDATE resellers SET status = 'frozen' WHERE name = 'Amy'"));
    QCOMPARE(lists().of(m_batch, TransferWay::WeChat)->size(), size_t(0));
    QVERIFY(m_desk->shop.run("UPDATE resellers SET status = 'active' WHERE name = 'Amy'"));
    QCOMPARE(lists().of(m_batch, TransferWay::WeChat)->size(), size_t(1));
    QVERIFY(m_desk->voidPayout(m_desk->lastPayout() - 1));
    QCOMPARE(lists().of(m_batch, TransferWay::WeChat)->size(), size_t(0));
}

void TstPayoutExport::aNameThatWouldRunAsAFormulaDoesNot()
{
    QVERIFY(m_desk->shop.run("UPDATE resellers SET payout_name = '=1+1' WHERE name = 'Amy'"));
    QVERIFY(rows(TransferWay::WeChat)[1].contains(u",'=1+1,"_s));
}

void TstPayoutExport::onlyTheOwnerGetsIt()
{
    ShopContext staff = m_desk->shop.context();
    staff.profile.role = ShopRole::Staff;
    const auto csv = TransferLists(m_desk->shop.connection(), staff).csv(m_batch, TransferWay::Bank, {});
    QVERIFY(!csv);
    QCOMPARE(csv.error().detail, u"Only the owner of the shop gets the list of transfers."_s);
}

void TstPayoutExport::theWorkbookIsOne()
{
    const QStringList rows = rowsOf(lists().xlsx(m_batch, TransferWay::Bank, u"Commission"_s));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[1].endsWith(u",Bea,account-0012345678,ICBC,1111.05,CNY,Commission"_s), qPrintable(rows[1]));
}

void TstPayoutExport::aStatementIsAWorkbook()
{
    QVERIFY(m_desk->pay(m_desk->lastPayout()));
    const QString text = rowsOf(statementWorkbook(m_desk->statement(m_desk->bea, "2026-03"))).join(u'\n');
    for (const QString &words : QStringList { u"Commission statement,2026-03,Bea,Test Shop,CNY"_s,
             u"Balance before,0"_s, u"Earned in the month,1234.5"_s, u"Paid out in the month,-1234.5"_s,
             u"Balance after,0"_s, u"10 % of ¥12,345.00"_s, u"Bank,•••• 5678,T-1,,-1234.5,123.45,0,1111.05"_s })
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
}

QTEST_GUILESS_MAIN(TstPayoutExport)
#include "tst_payoutexport.moc"
