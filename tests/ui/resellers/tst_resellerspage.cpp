// The resellers as the owner uses them: written in, invited, approved, raised and frozen, with every step taken back,
// and payout details that stand in clear in the owner's form alone.
#include "models/customers/customerstore.h"
#include "models/history/changereversal.h"
#include "models/resellers/invitestore.h"
#include "models/resellers/resellerstore.h"
#include "models/resellers/tierrules.h"
#include "models/search/liveindex.h"
#include "models/settings/shopoptions.h"
#include "models/tables/resellertable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/resellers/boundcustomers.h"
#include "ui/resellers/invitedialog.h"
#include "ui/resellers/resellereditor.h"
#include "ui/resellers/resellersettings.h"
#include "ui/resellers/resellerspage.h"
#include "ui/resellers/tiersdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace jishi {

class ResellersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aResellerIsWrittenInByKeyboard();
    void anEditKeepsWhatOthersWroteMeanwhile();
    void whatTheRulesRefuseIsSaidInTheForm();
    void payoutDetailsAreMaskedBesideTheListAndInClearInTheForm();
    void staffSeeNoPayoutDetailsAtAll();
    void anInvitationIsMadeAndItsTextCopied();
    void whoBringsACodeAppliesAndIsApproved();
    void anInvitationIsTakenBack();
    void aDeclinedApplicationComesBackWithUndo();
    void whoSoldEnoughIsRaisedWithOnePress();
    void frozenLeftAndBackAgain();
    void tiersSayWhatLiftsAndWhyNothingElse();
    void howCustomersAreBoundIsChosen();
    void herCustomersAreAPressAway();
    void anErasedResellerIsGone();
    void typingInitialsFindsHer();
    void theTableFollowsTheDatabase();

private:
    RowId add(const QString &name, ResellerStatus status = ResellerStatus::Active);
    void sell(RowId reseller, int64_t amount);
    void open();
    void show(RowId reseller);
    Reseller stored(RowId id) { return *ResellerStore(m_shop->database().view(), m_shop->context()).reseller(id); }
    ResellerTable *table() { return m_page->findChild<ResellerTable *>(); }
    void takeBack(const QSignalSpy &undoable);
    bool tells(const char *widget, const QString &words);
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    T *waitFor()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_page->findChild<T *>()) != nullptr; });
        return found;
    }
    template <typename T>
    static T *in(QWidget *form, const char *name)
    {
        return form->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<ResellersPage> m_page;
};

void ResellersPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_fixture->addVariant("MG-1", 1000);
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return TierRules(transaction.connection(), m_fixture->context())
            .save({ { 0, u"Silver"_s, {}, 90 }, { 0, u"Gold"_s, Money(10'000, {}), 30 } });
    }).ok());
}

void ResellersPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

RowId ResellersPageTest::add(const QString &name, ResellerStatus status)
{
    Reseller reseller;
    reseller.name = name;
    reseller.tierId = 1;
    reseller.status = status;
    reseller.payout = { PayoutMethod::Bank, u"6222020200112233445"_s, u"李娜"_s, u"ICBC"_s, {} };
    return *inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return ResellerStore(transaction.connection(), m_fixture->context()).save(reseller);
    });
}

void ResellersPageTest::sell(RowId reseller, int64_t amount)
{
    const RowId order = m_fixture->addOrder("A7-1", "completed");
    QVERIFY(m_fixture->run(qPrintable(
        u"UPDATE orders SET placed_at = %2 WHERE id = %1;\n"
        "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount)\n"
        "    VALUES (%1, 1, 1, 'M', 1000, %3, %3);\n"
        "INSERT INTO attributions (uuid, order_id, reseller_id, method, at) VALUES (randomblob(16), %1, %4, 'manual', 1)"_s
            .arg(order)
            .arg(testing::kMorning)
            .arg(amount)
            .arg(reseller))));
}

void ResellersPageTest::open()
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<ResellersPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_index->isReady());
    QTRY_VERIFY(!table()->isLoading());
}

void ResellersPageTest::show(RowId reseller)
{
    m_page->showItem(QVariant::fromValue<qlonglong>(reseller));
    QTRY_COMPARE(child<QLabel>("resellerName")->text(), stored(reseller).name);
}

void ResellersPageTest::takeBack(const QSignalSpy &undoable)
{
    const auto back = m_shop->database().write([&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(undoable.back().at(1).toLongLong());
    });
    QVERIFY(back.wait().ok());
}

bool ResellersPageTest::tells(const char *widget, const QString &words)
{
    const auto labels = child<QWidget>(widget)->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
}

void ResellersPageTest::aResellerIsWrittenInByKeyboard()
{
    open();
    QVERIFY(child<QPushButton>("emptyStateButton")->isVisible());
    m_page->showItem(u"new"_s);
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    QTest::keyClicks(form->focusWidget(), u"Li Na"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(form->focusWidget()->objectName(), u"resellerInviteField"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"Si"_s); // Silver, chosen by its letters
    for (const char *field : { "resellerInviterField", "resellerPhoneField", "resellerWeChatField",
             "resellerCustomerField", "payoutMethod", "identityNumber", "resellerNoteField", "cancelReseller" }) {
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        QCOMPARE(form->focusWidget()->objectName(), QLatin1String(field));
    }
    QSignalSpy saved(form, &ResellerEditor::saved);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);
    const Reseller reseller = stored(saved.front().front().toLongLong());
    QCOMPARE(reseller.name, u"Li Na"_s);
    QCOMPARE(reseller.tier, u"Silver"_s);
    QCOMPARE(reseller.status, ResellerStatus::Active);
    QTRY_COMPARE(table()->rowCount(), 1);
    QTRY_COMPARE(child<QLabel>("resellerName")->text(), u"Li Na"_s);
}

void ResellersPageTest::anEditKeepsWhatOthersWroteMeanwhile()
{
    const RowId id = add(u"Li Na"_s);
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("editReseller")->click();
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form);
    const auto meanwhile = m_shop->database().write([&](Transaction &transaction) {
        ResellerStore store(transaction.connection(), m_shop->context());
        Reseller reseller = *store.reseller(id);
        reseller.note = u"Saturdays"_s;
        return store.save(reseller);
    });
    QVERIFY(meanwhile.wait().ok());
    in<QLineEdit>(form, "resellerNameField")->setText(u"Li Na-Chen"_s);
    in<QPushButton>(form, "saveReseller")->click();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(stored(id).name, u"Li Na-Chen"_s);
    QCOMPARE(stored(id).note, u"Saturdays"_s);
    takeBack(undoable);
    QCOMPARE(stored(id).name, u"Li Na"_s);
    QCOMPARE(stored(id).note, u"Saturdays"_s);
}

void ResellersPageTest::whatTheRulesRefuseIsSaidInTheForm()
{
    add(u"Li Na"_s);
    open();
    child<QPushButton>("resellersNew")->click();
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form);
    auto *problem = in<QLabel>(form, "resellerProblem");
    in<QPushButton>(form, "saveReseller")->click();
    QCOMPARE(problem->text(), u"A reseller needs a name."_s);
    in<QLineEdit>(form, "resellerNameField")->setText(u"li na"_s);
    in<QPushButton>(form, "saveReseller")->click();
    QTRY_COMPARE(problem->text(), u"There is a reseller li na already."_s);
    in<QLineEdit>(form, "resellerInviteField")->setText(u"ABCDEFGH"_s);
    in<QPushButton>(form, "saveReseller")->click();
    QTRY_COMPARE(problem->text(), u"This is no invite code: a letter is missing or mistaken."_s);
    QVERIFY(form->isVisible());
    QCOMPARE(table()->rowCount(), 1);
}

void ResellersPageTest::payoutDetailsAreMaskedBesideTheListAndInClearInTheForm()
{
    const RowId id = add(u"Li Na"_s);
    open();
    show(id);
    QVERIFY(tells("resellerFacts", u"Bank · ICBC · ****3445 · *娜"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"6222020200112233445"_s));
    child<QPushButton>("editReseller")->click();
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form);
    QCOMPARE(in<QLineEdit>(form, "payoutAccount")->text(), u"6222020200112233445"_s);
    QVERIFY(!form->isChanged());
}

void ResellersPageTest::staffSeeNoPayoutDetailsAtAll()
{
    const RowId id = add(u"Li Na"_s);
    QVERIFY(m_fixture->run("INSERT INTO settings (key, value) VALUES ('role', 'staff')\n"
                           "ON CONFLICT (key) DO UPDATE SET value = 'staff'"));
    open();
    show(id);
    QVERIFY(tells("resellerFacts", u"Bank · ICBC · ****3445 · *娜"_s));
    QVERIFY(!child<QPushButton>("resellerTiers")->isVisible());
    QVERIFY(!child<QPushButton>("copyForReseller")->isVisible());
    child<QPushButton>("editReseller")->click();
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form);
    QVERIFY(!in<QLineEdit>(form, "payoutAccount"));
    QSignalSpy saved(form, &ResellerEditor::saved);
    in<QLineEdit>(form, "resellerPhoneField")->setText(u"13800001234"_s);
    in<QPushButton>(form, "saveReseller")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(*m_shop->database().view().integer("SELECT payout_account = '6222020200112233445' FROM resellers"), 1);
}

void ResellersPageTest::anInvitationIsMadeAndItsTextCopied()
{
    add(u"Wang Yan"_s);
    open();
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("inviteReseller")->click();
    auto *dialog = waitFor<InviteDialog>();
    QVERIFY(dialog);
    QVERIFY(!in<QPushButton>(dialog, "copyInvite")->isEnabled()); // nothing to copy yet
    auto *inviter = in<QComboBox>(dialog, "inviteInviter");
    inviter->setCurrentIndex(inviter->findText(u"Wang Yan"_s));
    in<QPushButton>(dialog, "makeInvite")->click();
    QTRY_COMPARE(in<QListWidget>(dialog, "openInvites")->count(), 1);
    const QString code = in<QLabel>(dialog, "inviteCode")->text();
    QCOMPARE(code.size(), 9);
    QVERIFY(!in<QLabel>(dialog, "invitePicture")->pixmap().isNull());
    QCOMPARE(dialog->focusWidget(), in<QPushButton>(dialog, "copyInvite")); // what comes next
    in<QPushButton>(dialog, "copyInvite")->click();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(code) && text.contains(u"Test Shop"_s));
    QCOMPARE(undoable.count(), 1);
    takeBack(undoable);
    QVERIFY(InviteStore(m_shop->database().view(), m_shop->context()).open()->empty());
}

void ResellersPageTest::whoBringsACodeAppliesAndIsApproved()
{
    const RowId inviter = add(u"Wang Yan"_s);
    const auto invite = inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return InviteStore(transaction.connection(), m_fixture->context()).make({ .inviterId = inviter, .tierId = 1 });
    });
    QVERIFY(invite.ok());
    open();
    child<QPushButton>("resellersNew")->click();
    auto *form = waitFor<ResellerEditor>();
    QVERIFY(form);
    in<QLineEdit>(form, "resellerNameField")->setText(u"Li Na"_s);
    in<QLineEdit>(form, "resellerInviteField")->setText(invite->spaced().toLower());
    QVERIFY(!in<QComboBox>(form, "resellerTierField")->isEnabled()); // the code says it
    QSignalSpy saved(form, &ResellerEditor::saved);
    in<QPushButton>(form, "saveReseller")->click();
    QTRY_COMPARE(saved.count(), 1);
    const RowId id = saved.front().front().toLongLong();
    QCOMPARE(stored(id).status, ResellerStatus::Applied);
    QCOMPARE(stored(id).inviter, u"Wang Yan"_s);
    QTRY_VERIFY(child<QPushButton>("approveApplication"));
    QVERIFY(child<QWidget>("decisions")->isVisible());
    child<QPushButton>("approveApplication")->click();
    QTRY_COMPARE(stored(id).status, ResellerStatus::Active);
    QTRY_VERIFY(!child<QWidget>("decisions")->isVisible());
}

void ResellersPageTest::anInvitationIsTakenBack()
{
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return InviteStore(transaction.connection(), m_fixture->context()).make({});
    }).ok());
    open();
    m_page->showItem(u"invite"_s);
    auto *dialog = waitFor<InviteDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(in<QListWidget>(dialog, "openInvites")->count(), 1);
    in<QPushButton>(dialog, "revokeInvite")->click();
    QTRY_COMPARE(in<QListWidget>(dialog, "openInvites")->count(), 0);
    QCOMPARE(in<QLabel>(dialog, "inviteCode")->text(), u"—"_s);
}

void ResellersPageTest::aDeclinedApplicationComesBackWithUndo()
{
    const RowId id = add(u"Li Na"_s, ResellerStatus::Applied);
    open();
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    QTRY_VERIFY(child<QPushButton>("declineApplication"));
    child<QPushButton>("declineApplication")->click();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(stored(id).status, ResellerStatus::Declined);
    takeBack(undoable);
    QCOMPARE(stored(id).status, ResellerStatus::Applied);
    QTRY_VERIFY(child<QWidget>("decisions")->isVisible());
}

void ResellersPageTest::whoSoldEnoughIsRaisedWithOnePress()
{
    const RowId id = add(u"Li Na"_s);
    sell(id, 12'000);
    open();
    QTRY_VERIFY(child<QPushButton>("raiseReseller"));
    QCOMPARE(child<QPushButton>("raiseReseller")->text(), u"Raise to Gold"_s);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("raiseReseller")->click();
    QTRY_COMPARE(stored(id).tier, u"Gold"_s);
    QTRY_VERIFY(!child<QWidget>("decisions")->isVisible());
    QTRY_COMPARE(undoable.count(), 1);
    takeBack(undoable);
    QCOMPARE(stored(id).tier, u"Silver"_s);
}

void ResellersPageTest::frozenLeftAndBackAgain()
{
    const RowId id = add(u"Li Na"_s);
    open();
    show(id);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    const auto press = [&](const char *button, ResellerStatus status) {
        QTRY_VERIFY(child<QPushButton>(button)->isVisible());
        child<QPushButton>(button)->click();
        QTRY_COMPARE(stored(id).status, status);
    };
    press("freezeReseller", ResellerStatus::Frozen);
    press("thawReseller", ResellerStatus::Active);
    press("leaveReseller", ResellerStatus::Left);
    press("returnReseller", ResellerStatus::Active);
    QTRY_COMPARE(messages.count(), 4);
    QVERIFY(!child<QPushButton>("approveReseller")->isVisible());
}

void ResellersPageTest::tiersSayWhatLiftsAndWhyNothingElse()
{
    open();
    child<QPushButton>("resellerTiers")->click();
    auto *dialog = waitFor<TiersDialog>();
    QVERIFY(dialog);
    QVERIFY(in<QLabel>(dialog, "tiersWhy")->text().contains(u"禁止传销条例"_s));
    const auto names = dialog->findChildren<QLineEdit *>(u"tierName"_s);
    QCOMPARE(names.size(), 2);
    in<QPushButton>(dialog, "addTier")->click();
    const auto more = dialog->findChildren<QLineEdit *>(u"tierName"_s);
    more.back()->setText(u"Ruby"_s);
    dialog->findChildren<MoneyEdit *>(u"tierSales"_s).back()->setText(u"900"_s);
    dialog->findChildren<QSpinBox *>(u"tierDays"_s).back()->setValue(60);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    in<QPushButton>(dialog, "saveTiers")->click();
    QTRY_COMPARE(undoable.count(), 1);
    const auto tiers = *TierRules(m_shop->database().view(), m_shop->context()).all();
    QCOMPARE(tiers.size(), size_t(3));
    QCOMPARE(tiers[2].name, u"Ruby"_s);
    QCOMPARE(tiers[2].sales->minor(), 90'000);
    QCOMPARE(tiers[2].days, 60);
    QVERIFY(!tiers[0].sales);
}

void ResellersPageTest::howCustomersAreBoundIsChosen()
{
    open();
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("resellerBinding")->click();
    auto *dialog = waitFor<ResellerSettings>();
    QVERIFY(dialog);
    QVERIFY(in<QRadioButton>(dialog, "binding-first")->isChecked());
    QVERIFY(!in<QSpinBox>(dialog, "bindingDays")->isEnabled());
    in<QRadioButton>(dialog, "binding-days")->setChecked(true);
    QVERIFY(in<QSpinBox>(dialog, "bindingDays")->isEnabled());
    in<QSpinBox>(dialog, "bindingDays")->setValue(60);
    in<QSpinBox>(dialog, "attributionDays")->setValue(7);
    in<QPushButton>(dialog, "saveResellerSettings")->click();
    QTRY_COMPARE(undoable.count(), 1);
    const ShopOptions options(m_shop->database().view(), m_shop->context());
    QCOMPARE(options.value(option::kBinding), u"days"_s);
    QCOMPARE(options.number(option::kBindingDays), 60);
    QCOMPARE(options.number(option::kAttributionDays), 7);
    takeBack(undoable);
    QCOMPARE(options.value(option::kBinding), u"first"_s);
}

void ResellersPageTest::herCustomersAreAPressAway()
{
    const RowId id = add(u"Li Na"_s);
    QVERIFY(m_fixture->run(
        "INSERT INTO customers (uuid, name, created_at, reseller_id, bound_at, bound_by) VALUES\n"
        "(randomblob(16), 'Chen', 1, 1, 1772326700000, 'link'), (randomblob(16), 'Bai', 1, 1, NULL, '')"));
    open();
    show(id);
    QTRY_COMPARE(child<QPushButton>("resellerCustomers")->text(), u"Her Customers (2)"_s);
    child<QPushButton>("resellerCustomers")->click();
    auto *dialog = waitFor<BoundCustomers>();
    QVERIFY(dialog);
    auto *list = in<QTreeWidget>(dialog, "boundList");
    QCOMPARE(list->topLevelItem(0)->text(0), u"Bai"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"by hand"_s);
    QVERIFY(list->topLevelItem(1)->text(1).startsWith(u"by a link, since "_s));
    QSignalSpy wished(m_page.get(), &Page::pageRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(wished.count(), 1);
    QCOMPARE(wished.front().at(0).toByteArray(), "customers"_ba);
    QCOMPARE(wished.front().at(1).value<QVariant>().toLongLong(), 1);
}

void ResellersPageTest::anErasedResellerIsGone()
{
    const RowId id = add(u"Li Na"_s, ResellerStatus::Applied);
    open();
    show(id);
    child<QPushButton>("eraseReseller")->click();
    auto *question = m_page->findChild<QMessageBox *>(u"eraseResellerQuestion"_s);
    QVERIFY(question);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    question->findChild<QPushButton *>(u"confirmEraseReseller"_s)->click();
    QTRY_COMPARE(messages.count(), 1);
    QTRY_COMPARE(table()->rowCount(), 0);
    QCOMPARE(*m_shop->database().view().integer("SELECT count(*) FROM resellers WHERE name LIKE '#______'"), 1);
}

void ResellersPageTest::typingInitialsFindsHer()
{
    add(u"李娜"_s);
    add(u"王燕"_s);
    open();
    QCOMPARE(table()->rowCount(), 2);
    auto *search = child<SearchField>("resellersSearch");
    search->setFocus();
    QTest::keyClicks(search, u"ln"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, ResellerTable::Name).data().toString(), u"李娜"_s);
}

void ResellersPageTest::theTableFollowsTheDatabase()
{
    const RowId id = add(u"Li Na"_s);
    sell(id, 5'000);
    open();
    const QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table()->index(0, ResellerTable::Orders).data().toInt(), 1);
    QCOMPARE(table()->index(0, ResellerTable::Sales).data().toString(), u"¥50.00"_s);
    QCOMPARE(table()->index(0, ResellerTable::Payable).data().toString(), u"—"_s);
    const auto earned = m_shop->database().write([](Transaction &transaction) {
        return transaction.connection().execute(
            "INSERT INTO commission_entries (uuid, reseller_id, level, kind, order_id, amount, at, booked_at,\n"
            "    release_at, chain) VALUES (randomblob(16), 1, 1, 'accrual', 1, 400, 1, 1, 2, zeroblob(32))");
    });
    QVERIFY(earned.wait().ok());
    QTRY_COMPARE(table()->index(0, ResellerTable::Payable).data().toString(), u"¥4.00"_s);
}

} // namespace jishi

QTEST_MAIN(jishi::ResellersPageTest)
#include "tst_resellerspage.moc"
