// The owner pays her resellers: chooses, prepares, marks as paid with the transfer's picture, voids what did not
// arrive, closes the month, and gives a statement away that can be verified.
#include "models/commissions/commissionledger.h"
#include "models/commissions/payoutlists.h"
#include "models/commissions/statementfile.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/orderdialog.h"
#include "ui/payouts/payablemodel.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/payoutspage.h"
#include "ui/payouts/statementdialog.h"
#include "ui/payouts/statementmodel.h"
#include "ui/payouts/statementpaper.h"
#include "ui/payouts/verifydialog.h"
#include "ui/payouts/voucheredit.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace { }

class TstPayoutsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whoIsPayableIsListedAndWhoIsNotSaysWhy();
    void theChosenArePreparedByKeyboard();
    void chooseAllTakesThoseWhoCanBePaid();
    void whatIsWithheldIsShownBeforehand();
    void whatWasPreparedLastIsInHand();
    void aPercentageThatIsNoneIsSaidSo();
    void aPayoutIsMarkedAsPaidWithItsVoucher();
    void aPayoutThatDidNotArriveIsVoided();
    void theListForTheBankIsSaved();
    void aMonthThatIsOverIsClosed();
    void theStatementOpensForTheRowInHand();
    void theSignedFileIsVerifiedAndAnAlteredOneIsNamed();
    void theStatementIsSavedAsPdf();
    void theStatementOnPaperGoesOnOnFurtherPages();
    void anEmptyShopSaysWhatToDo();

private:
    template <typename T = QPushButton>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    DataTable *people() { return child<DataTable>("payableTable"); }
    DataTable *made() { return child<DataTable>("payoutTable"); }
    PayableModel *payable() { return m_page->findChild<PayableModel *>(); }
    PayoutModel *payouts() { return m_page->findChild<PayoutModel *>(); }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < payable()->rowCount(); ++row)
            if (payable()->candidate(row)->name == name)
                return row;
        return -1;
    }
    RowId addReseller(const QString &name, const QString &method, const char *status = "active");
    void earn(RowId reseller, int64_t amount, Instant at, int days = 0);
    void show();
    void press(const char *button) { QTest::mouseClick(child(button), Qt::LeftButton); }
    // Chooses Amy and has her payout prepared.
    void prepareAmy();
    static void accept(OrderDialog *dialog, const char *button)
    {
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    // Types into a dialog's file field, as if it had been chosen.
    void chooseFile(QWidget *parent, const char *name, const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = parent->findChild<QFileDialog *>(QLatin1String(name))));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    int64_t integer(const char *sql) { return *m_open->database().view().integer(sql); }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<PayoutsPage> m_page;
    RowId m_amy = 0;
    RowId m_bea = 0;
};

// It is the first of March; everything was earned in February.
void TstPayoutsPage::init()
{
    m_open = std::make_unique<OpenShop>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_amy = addReseller(u"Amy"_s, u"wechat"_s);
    m_bea = addReseller(u"Bea"_s, u"bank"_s);
    earn(m_amy, 32'000, kMorning - 20 * kDay);
    earn(m_amy, 1'000, kMorning - 2 * kDay, 7);
    earn(m_bea, 10'000, kMorning - 20 * kDay);
    earn(addReseller(u"Cai"_s, u"wechat"_s, "frozen"), 500, kMorning - 20 * kDay);
    earn(addReseller(u"Dan"_s, QString()), 500, kMorning - 20 * kDay);
    earn(addReseller(u"Eve"_s, u"cash"_s), -80, kMorning - 20 * kDay);
}

void TstPayoutsPage::cleanup()
{
    m_page.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_open.reset();
}

void TstPayoutsPage::show()
{
    m_page = std::make_unique<PayoutsPage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QTRY_VERIFY(!m_page->isLoading());
    m_page->activated();
}

RowId TstPayoutsPage::addReseller(const QString &name, const QString &method, const char *status)
{
    const auto added = m_open->write([&](Transaction &transaction) -> Result<RowId> {
        auto run =
            transaction.connection()
                .prepare("INSERT INTO resellers (uuid, name, status, payout_method, payout_account, created_at)\n"
                         "VALUES (?1, ?2, ?3, ?4, '6222020011112222', 0)")
                .bind(1, Uuid::v7(kMorning))
                .bind(2, name)
                .bind(3, status)
                .bind(4, method.isNull() ? u""_s : method)
                .run();
        return run ? Result<RowId>(transaction.connection().lastInsertId()) : run.error();
    });
    return added ? *added : 0;
}

void TstPayoutsPage::earn(RowId reseller, int64_t amount, Instant at, int days)
{
    CommissionEntry entry;
    entry.uuid = Uuid::v7(at);
    entry.resellerId = reseller;
    entry.level = 1;
    entry.kind = amount < 0 ? EntryKind::Reversal : EntryKind::Accrual;
    entry.amount = Money(amount, Currency());
    entry.at = at;
    entry.releaseAt = at + days * kDay;
    QVERIFY(m_open->write([&, context = &m_open->shop().context()](Transaction &transaction) {
        return CommissionLedger(transaction.connection(), *context).append(entry);
    }));
}

void TstPayoutsPage::prepareAmy()
{
    people()->selectRow(rowOf(u"Amy"_s));
    QTest::keyClick(people(), Qt::Key_Space);
    press("preparePayout");
    auto *dialog = child<OrderDialog>("prepareDialog");
    accept(dialog, "prepareAccept");
    QTRY_COMPARE(payouts()->rowCount(), 1);
}

void TstPayoutsPage::whoIsPayableIsListedAndWhoIsNotSaysWhy()
{
    show();
    QCOMPARE(payable()->rowCount(), 5);
    const auto cell = [&](const QString &name, int column, int role = Qt::DisplayRole) {
        return payable()->index(rowOf(name), column).data(role);
    };
    QCOMPARE(cell(u"Amy"_s, PayableModel::Payable).toString(), u"¥320.00"_s);
    QCOMPARE(cell(u"Amy"_s, PayableModel::Waiting).toString(), u"¥10.00"_s);
    QCOMPARE(cell(u"Amy"_s, PayableModel::Way).toString(), u"WeChat •••• 2222"_s);
    QCOMPARE(cell(u"Amy"_s, PayableModel::Chosen, Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    for (const QString &name : QStringList { u"Cai"_s, u"Dan"_s, u"Eve"_s }) {
        QVERIFY2(!cell(name, PayableModel::Chosen, Qt::CheckStateRole).isValid(), qPrintable(name));
        QVERIFY(cell(name, PayableModel::Standing, Qt::ToolTipRole).toString().contains(name));
    }
    QVERIFY(!child("preparePayout")->isEnabled());
}

void TstPayoutsPage::theChosenArePreparedByKeyboard()
{
    show();
    people()->setFocus();
    people()->selectRow(rowOf(u"Cai"_s));
    QTest::keyClick(people(), Qt::Key_Space); // frozen: nothing happens
    QCOMPARE(payable()->chosen().size(), size_t(0));
    people()->selectRow(rowOf(u"Bea"_s));
    QTest::keyClick(people(), Qt::Key_Space);
    QTest::keyClick(people(), Qt::Key_Space);
    QCOMPARE(payable()->chosen().size(), size_t(0));
    prepareAmy();
    QCOMPARE(child<SegmentedControl>("payoutLists")->current(), 1);
    const Payout *payout = payouts()->payout(0);
    QCOMPARE(payout->resellerName, u"Amy"_s);
    QCOMPARE(payout->net.minor(), 32'000);
    QCOMPARE(payout->state(), PayoutState::Prepared);
    QTRY_COMPARE(payable()->index(rowOf(u"Amy"_s), PayableModel::InPayout).data().toString(), u"¥320.00"_s);
}

void TstPayoutsPage::chooseAllTakesThoseWhoCanBePaid()
{
    show();
    press("chooseAllPayable");
    QCOMPARE(payable()->chosen().size(), size_t(2));
    QVERIFY(child("preparePayout")->text().contains(u"¥420.00"_s));
    press("chooseAllPayable");
    QCOMPARE(payable()->chosen().size(), size_t(0));
    // A click on the box does it too.
    const QRect box = people()->visualRect(payable()->index(rowOf(u"Bea"_s), PayableModel::Chosen));
    QTest::mouseClick(people()->viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(payable()->chosen().size(), size_t(1));
}

void TstPayoutsPage::whatIsWithheldIsShownBeforehand()
{
    show();
    press("chooseAllPayable");
    press("preparePayout");
    auto *dialog = child<OrderDialog>("prepareDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"payoutTax"_s)->text(), u"0"_s);
    dialog->findChild<QLineEdit *>(u"payoutTax"_s)->setText(u"1.5"_s);
    accept(dialog, "prepareAccept");
    QTRY_COMPARE(payouts()->rowCount(), 2);
    QCOMPARE(payouts()->payout(0)->tax.minor(), 480);
    QCOMPARE(payouts()->payout(0)->net.minor(), 31'520);
    QCOMPARE(PayoutLists(m_open->database().view(), m_open->shop().context()).rates(), (PayoutRates { 150, 0 }));
}

void TstPayoutsPage::whatWasPreparedLastIsInHand()
{
    show();
    prepareAmy();
    press("payPayout");
    accept(child<OrderDialog>("payDialog"), "payAccept");
    QTRY_VERIFY(!child("payPayout")->isEnabled());
    child<SegmentedControl>("payoutLists")->setCurrent(0);
    press("chooseAllPayable");
    press("preparePayout");
    accept(child<OrderDialog>("prepareDialog"), "prepareAccept");
    QTRY_COMPARE(payouts()->rowCount(), 2);
    QVERIFY(child("payPayout")->isEnabled());
}

void TstPayoutsPage::aPercentageThatIsNoneIsSaidSo()
{
    show();
    press("chooseAllPayable");
    press("preparePayout");
    auto *dialog = child<OrderDialog>("prepareDialog");
    for (const QString &typed : QStringList { u"ten"_s, u"1.555"_s, u"-1"_s, u"101"_s }) {
        dialog->findChild<QLineEdit *>(u"payoutFee"_s)->setText(typed);
        QVERIFY2(!dialog->findChild<QPushButton *>(u"prepareAccept"_s)->isEnabled(), qPrintable(typed));
    }
    dialog->findChild<QLineEdit *>(u"payoutFee"_s)->setText(u"2 %"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"prepareAccept"_s)->isEnabled());
    dialog->reject();
}

void TstPayoutsPage::aPayoutIsMarkedAsPaidWithItsVoucher()
{
    show();
    prepareAmy();
    press("payPayout");
    auto *dialog = child<OrderDialog>("payDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"payReference"_s), u"4200001"_s);
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QApplication::clipboard()->setImage(picture);
    auto *voucher = dialog->findChild<VoucherEdit *>(u"payVoucher"_s);
    QTest::keyClick(voucher, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(voucher->picture());
    accept(dialog, "payAccept");
    QTRY_COMPARE(payouts()->payout(0)->state(), PayoutState::Paid);
    QCOMPARE(payouts()->payout(0)->reference, u"4200001"_s);
    QVERIFY(payouts()->payout(0)->picture > 0);
    QCOMPARE(integer("SELECT sum(amount) FROM commission_entries WHERE kind = 'payout'"), -32'000);
    QVERIFY(!child("payPayout")->isEnabled());
    press("payoutVoucher");
    QVERIFY(m_page->findChild<QLabel *>(u"voucherPicture"_s)->pixmap().width() == 60);
}

void TstPayoutsPage::aPayoutThatDidNotArriveIsVoided()
{
    show();
    prepareAmy();
    press("payPayout");
    accept(child<OrderDialog>("payDialog"), "payAccept");
    QTRY_COMPARE(payouts()->payout(0)->state(), PayoutState::Paid);
    press("voidPayout");
    auto *dialog = child<OrderDialog>("voidDialog");
    QVERIFY(!dialog->findChild<QPushButton *>(u"voidAccept"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"voidReason"_s), u"Wrong account"_s);
    accept(dialog, "voidAccept");
    QTRY_COMPARE(payouts()->payout(0)->state(), PayoutState::Voided);
    QTRY_COMPARE(payable()->index(rowOf(u"Amy"_s), PayableModel::Payable).data().toString(), u"¥320.00"_s);
    QVERIFY(!child("voidPayout")->isEnabled());
}

void TstPayoutsPage::theListForTheBankIsSaved()
{
    show();
    prepareAmy();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    const QList<QAction *> ways = child<QMenu>("exportMenu")->actions();
    QCOMPARE(ways.size(), 4);
    ways.at(1)->trigger(); // nobody is paid by the bank
    chooseFile(m_page.get(), "transferFile", m_folder.filePath(u"bank.csv"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"bank.csv"_s)));
    QCOMPARE(said.last().first().value<Message>().tone, Tone::Warn);
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>(u"transferFile"_s));
    ways.at(3)->trigger();
    chooseFile(m_page.get(), "transferFile", m_folder.filePath(u"wechat.csv"_s));
    QFile file(m_folder.filePath(u"wechat.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Amy,6222020011112222,320.00,CNY"));
}

void TstPayoutsPage::aMonthThatIsOverIsClosed()
{
    show();
    QVERIFY(child("closeMonth")->isEnabled());
    press("closeMonth");
    auto *dialog = child<OrderDialog>("closeMonthDialog");
    QVERIFY(dialog->windowTitle().contains(u"2026-02"_s));
    accept(dialog, "closeMonthAccept");
    QTRY_COMPARE(integer("SELECT count(*) FROM closed_months WHERE month = '2026-02'"), 1);
    QTRY_VERIFY(!child("closeMonth")->isEnabled());
}

void TstPayoutsPage::theStatementOpensForTheRowInHand()
{
    show();
    people()->selectRow(rowOf(u"Amy"_s));
    QTest::keyClick(people(), Qt::Key_Return);
    auto *dialog = m_page->findChild<StatementDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"statementReseller"_s)->text(), u"Amy"_s);
    QCOMPARE(dialog->statement().month, (CommissionMonth { 2026, 3 }));
    QCOMPARE(dialog->statement().opening.total().minor(), 33'000);
    dialog->findChild<QComboBox *>(u"statementMonth"_s)->setCurrentIndex(1);
    auto *lines = dialog->findChild<StatementModel *>();
    QTRY_COMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->index(0, StatementModel::Amount).data().toString(), u"¥320.00"_s);
    QVERIFY(dialog->statement().addsUp());
}

void TstPayoutsPage::theSignedFileIsVerifiedAndAnAlteredOneIsNamed()
{
    show();
    people()->selectRow(rowOf(u"Amy"_s));
    press("payoutStatement");
    auto *dialog = m_page->findChild<StatementDialog *>();
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"statementReseller"_s)->text(), u"Amy"_s);
    dialog->findChild<QComboBox *>(u"statementMonth"_s)->setCurrentIndex(1);
    QTRY_COMPARE(dialog->findChild<StatementModel *>()->rowCount(), 2);
    QSignalSpy said(dialog, &StatementDialog::messageRequested);
    const QString path = m_folder.filePath(u"amy.jishi-statement"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"statementSigned"_s), Qt::LeftButton);
    chooseFile(dialog, "statementFile", path);
    QTRY_COMPARE(said.count(), 1);
    const QString fingerprint = dialog->findChild<QLabel *>(u"statementKey"_s)->text().section(u": "_s, 1);
    QCOMPARE(fingerprint.size(), 24);

    VerifyDialog verify(fingerprint, nullptr);
    verify.setFile(path);
    auto *verdict = verify.findChild<QLabel *>(u"verifyVerdict"_s);
    auto *details = verify.findChild<QLabel *>(u"verifyDetails"_s);
    QCOMPARE(verdict->text(), u"Genuine: nothing was altered."_s);
    QVERIFY(details->text().contains(u"¥330.00"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"amount\":32000", "\"amount\":92000");
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    verify.setFile({});
    verify.setFile(path);
    QCOMPARE(verdict->text(), u"Not genuine: do not rely on this file."_s);
    QCOMPARE(details->text(), u"Line 2, an entry, was altered."_s);
    verify.findChild<QLineEdit *>(u"verifyFingerprint"_s)->setText(u"3f2a"_s);
    QCOMPARE(verdict->text(), u"The file cannot be verified."_s);
}

void TstPayoutsPage::theStatementIsSavedAsPdf()
{
    StatementDialog dialog(m_open->shop(), *m_theme, m_amy, CommissionMonth { 2026, 2 }, nullptr);
    QSignalSpy said(&dialog, &StatementDialog::messageRequested);
    QTRY_COMPARE(dialog.findChild<StatementModel *>()->rowCount(), 2);
    for (const auto &[button, name, magic] :
        { std::tuple("statementPdf", u"amy.pdf"_s, "%PDF"), std::tuple("statementWorkbook", u"amy.xlsx"_s, "PK") }) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        chooseFile(&dialog, "statementFile", m_folder.filePath(name));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(magic));
        QTRY_VERIFY(!dialog.findChild<QFileDialog *>(u"statementFile"_s));
    }
    QCOMPARE(said.count(), 2);
}

// Everything is on the paper, nothing beyond it and nothing over anything else.
void TstPayoutsPage::theStatementOnPaperGoesOnOnFurtherPages()
{
    CommissionStatement statement =
        *CommissionStatements(m_open->database().view(), m_open->shop().context()).of(m_amy, { 2026, 2 });
    StatementLine line = statement.lines.front();
    line.order = u"A7-000588"_s;
    line.goods = u"烟台红富士苹果一级大果现摘现发脆甜多汁整箱 Yantai Red Fuji Apples, first grade, freshly picked"_s;
    line.ruleScope = u"product"_s;
    line.ruleVersion = 12;
    line.basis = 123'456;
    line.rate = 825;
    line.refund = u"A7-000999"_s;
    line.refundShare = 3'333;
    for (int i = 0; i < 60; ++i)
        statement.lines.push_back(line);
    const Paper paper = statementPaper(statement, u"2026-03-01"_s, u"3f2a 91c0 07de 5b14 aa60"_s);
    QVERIFY(paper.pages.size() > 2);
    int heads = 0;
    int numbers = 0;
    int lines = 0;
    for (const PaperPage &page : paper.pages) {
        for (const PaperItem &item : page.items) {
            QVERIFY2(QRect(QPoint(), page.size).contains(item.rect), qPrintable(item.text));
            if (item.kind != PaperItem::Kind::Text)
                continue;
            QVERIFY2(
                wrappedHeight(item.text, item.font, item.rect.width()) <= item.rect.height(), qPrintable(item.text));
            heads += item.text == u"State, release" ? 1 : 0;
            numbers += item.text.startsWith(u"Page "_s) ? 1 : 0;
            lines += item.text.contains(u"A7-000588"_s) ? 1 : 0;
        }
    }
    QCOMPARE(size_t(heads), paper.pages.size());
    QCOMPARE(size_t(numbers), paper.pages.size());
    QCOMPARE(lines, 60);
}

void TstPayoutsPage::anEmptyShopSaysWhatToDo()
{
    m_open = std::make_unique<OpenShop>();
    show();
    QVERIFY(!people()->isVisible());
    QVERIFY(!child("closeMonth")->isEnabled());
    QVERIFY(!child("payoutStatement")->isEnabled());
    child<SegmentedControl>("payoutLists")->setCurrent(1);
    QVERIFY(!made()->isVisible());
    QVERIFY(!child("payPayout")->isVisible());
}

QTEST_MAIN(TstPayoutsPage)
#include "tst_payoutspage.moc"
