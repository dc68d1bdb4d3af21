// The customers as a person uses them: found by what is typed, numbers shown only when asked for, orders one press
// away.
#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/history/changereversal.h"
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/tables/customertable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class CustomersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPhoneIsMaskedUntilAskedFor();
    void typingInitialsFindsACustomer();
    void addingACustomerSavesHer();
    void aCustomerWithoutANameIsRefused();
    void herOrdersAreAPressAway();
    void twoRowsOfOnePersonAreMerged();
    void twoWhoShareAPhoneAreAskedAboutOnce();
    void whoIsTakenBackIsNotShownAnyMore();
    void everyFieldOfAPersonIsEdited();
    void whatOthersChangedMeanwhileIsKept();
    void anEditCanBeTakenBack();
    void herHabitsAreTold();
    void anErasedPersonIsAskedAboutAndGone();
    void everythingAboutHerIsWrittenIntoAFolder();
    void theTableFollowsTheDatabase();

private:
    RowId addCustomer(const QString &name, const QString &phone);
    void addOrder(RowId customer);
    void open();
    CustomerEditor *edit(RowId customer);
    Customer stored(RowId customer);
    CustomerTable *table() { return m_page->findChild<CustomerTable *>(); }
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<CustomersPage> m_page;
};

void CustomersPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
}

void CustomersPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

RowId CustomersPageTest::addCustomer(const QString &name, const QString &phone)
{
    Customer customer;
    customer.name = name;
    customer.phone = phone;
    const auto id = inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return CustomerStore(transaction.connection(), m_fixture->context()).save(customer);
    });
    return id ? *id : 0;
}

void CustomersPageTest::addOrder(RowId customer)
{
    OrderDraft draft;
    draft.customerId = customer;
    draft.lines.push_back({ m_fixture->addVariant("MG-1", 3990), Quantity::units(2), {}, {} });
    const auto placed = inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return OrderStore(transaction.connection(), m_fixture->context()).place(draft);
    });
    QVERIFY(placed.ok());
}

void CustomersPageTest::open()
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<CustomersPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QTRY_VERIFY(m_index->isReady());
    QTRY_VERIFY(!table()->isLoading());
}

void CustomersPageTest::aPhoneIsMaskedUntilAskedFor()
{
    const RowId li = addCustomer(u"李伟"_s, u"13812341234"_s);
    const RowId wang = addCustomer(u"王燕萍"_s, u"13912345678"_s);
    open();
    m_page->showItem(QVariant::fromValue<qlonglong>(li));
    auto *phone = child<QLabel>(u"customerPhone"_s);
    QTRY_COMPARE(phone->text(), u"138****1234"_s);
    child<QPushButton>(u"revealPhone"_s)->click();
    QCOMPARE(phone->text(), u"13812341234"_s);
    // Asked for one person, not for the next.
    m_page->showItem(QVariant::fromValue<qlonglong>(wang));
    QTRY_COMPARE(phone->text(), u"139****5678"_s);
    for (int row = 0; row < table()->rowCount(); ++row)
        QVERIFY(table()->index(row, CustomerTable::Phone).data().toString().contains(u"****"_s));
}

void CustomersPageTest::typingInitialsFindsACustomer()
{
    addCustomer(u"李伟"_s, u"13812341234"_s);
    addCustomer(u"王燕萍"_s, u"13912345678"_s);
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    QTest::keyClicks(child<SearchField>(u"customersSearch"_s), u"wyp"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, CustomerTable::Name).data().toString(), u"王燕萍"_s);
    child<SearchField>(u"customersSearch"_s)->setText(u"41234"_s);
    QTRY_COMPARE(table()->index(0, CustomerTable::Name).data().toString(), u"李伟"_s);
}

void CustomersPageTest::addingACustomerSavesHer()
{
    open();
    m_page->showItem(u"new"_s);
    auto *form = child<CustomerEditor>(u"customerEditor"_s);
    QVERIFY(form);
    QVERIFY(QTest::qWaitForWindowActive(form));
    QTest::keyClicks(form->findChild<QLineEdit *>(u"customerNameField"_s), u"Li Wei"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"customerPhoneField"_s), u"13812341234"_s);
    QSignalSpy saved(form, &CustomerEditor::saved);
    // The platform without a display tells a window that it is active a moment after saying so to us.
    const auto pressSave = [form = QPointer<CustomerEditor>(form), &saved] {
        if (saved.isEmpty() && form)
            QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        return saved.count() == 1;
    };
    QTRY_VERIFY(pressSave());
    QTRY_COMPARE(table()->rowCount(), 1);
    QTRY_COMPARE(child<QLabel>(u"customerName"_s)->text(), u"Li Wei"_s);
}

void CustomersPageTest::aCustomerWithoutANameIsRefused()
{
    open();
    child<QPushButton>(u"customersNew"_s)->click();
    auto *form = child<CustomerEditor>(u"customerEditor"_s);
    form->findChild<QPushButton *>(u"saveCustomer"_s)->click();
    QCOMPARE(form->findChild<QLabel *>(u"customerProblem"_s)->text(), u"A customer needs a name."_s);
    QVERIFY(form->isVisible());
}

void CustomersPageTest::herOrdersAreAPressAway()
{
    const RowId id = addCustomer(u"李伟"_s, u"13812341234"_s);
    addOrder(id);
    open();
    m_page->showItem(QVariant::fromValue<qlonglong>(id));
    QTRY_VERIFY(child<QLabel>(u"customerSums"_s)->text().endsWith(u"¥79.80"_s));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    child<QPushButton>(u"showOrders"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).toByteArray(), QByteArray("orders"));
    QCOMPARE(asked.front().at(1).value<QVariant>().toMap().value(u"customer"_s).toLongLong(), id);
}

void CustomersPageTest::twoRowsOfOnePersonAreMerged()
{
    const RowId kept = addCustomer(u"王燕萍"_s, u"13800001234"_s);
    const RowId other = addCustomer(u"燕子"_s, u"13800001234"_s);
    addOrder(kept);
    addOrder(other);
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    child<QPushButton>(u"findDuplicates"_s)->click();
    auto *keep = child<QPushButton>(u"keep0"_s);
    QTRY_VERIFY(keep->isVisible());
    QTRY_COMPARE(child<QLabel>(u"duplicatesTitle"_s)->text(), u"The same phone number"_s);
    keep->click();
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->idAt(0), kept);
    QTRY_COMPARE(table()->index(0, CustomerTable::Orders).data().toLongLong(), 2);
    QTRY_VERIFY(!keep->isVisible());
}

void CustomersPageTest::whoIsTakenBackIsNotShownAnyMore()
{
    const RowId id = addCustomer(u"李伟"_s, u"13812341234"_s);
    open();
    auto *edit = child<QPushButton>(u"editCustomer"_s);
    QTRY_VERIFY(edit->isVisible());
    const auto takeBack = [id](Transaction &transaction) {
        return transaction.connection().prepare("UPDATE customers SET deleted_at = 1 WHERE id = ?").bind(1, id).run();
    };
    (void)m_shop->database().write(takeBack);
    QTRY_COMPARE(table()->rowCount(), 0);
    QTRY_VERIFY(!edit->isVisible());
}

void CustomersPageTest::twoWhoShareAPhoneAreAskedAboutOnce()
{
    addCustomer(u"王燕萍"_s, u"13800001234"_s);
    addCustomer(u"她先生"_s, u"13800001234"_s);
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    for (const bool asked : { true, false }) {
        child<QPushButton>(u"findDuplicates"_s)->click();
        auto *dialog = m_page->findChild<DuplicatesDialog *>();
        auto *distinct = dialog->findChild<QPushButton *>(u"notTheSame"_s);
        QTRY_COMPARE(distinct->isVisible(), asked);
        if (asked)
            distinct->click();
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"duplicatesTitle"_s)->text(),
            asked ? u"No Duplicates Are Left"_s : u"No Duplicates Found"_s);
        delete dialog;
    }
    QCOMPARE(table()->rowCount(), 2);
}

CustomerEditor *CustomersPageTest::edit(RowId customer)
{
    m_page->showItem(QVariant::fromValue<qlonglong>(customer));
    const auto shown = [&] {
        const auto &of = child<CustomerPane>(u"customerPane"_s)->customer();
        return of && of->id == customer;
    };
    if (!QTest::qWaitFor(shown))
        return nullptr;
    child<QPushButton>(u"editCustomer"_s)->click();
    (void)QTest::qWaitFor([&] { return m_page->findChild<CustomerEditor *>() != nullptr; });
    return m_page->findChild<CustomerEditor *>();
}

Customer CustomersPageTest::stored(RowId customer)
{
    const auto read = m_shop->database().read(
        [&](Connection &connection) { return CustomerStore(connection, m_shop->context()).customer(customer); });
    return *read.wait();
}

void CustomersPageTest::everyFieldOfAPersonIsEdited()
{
    const RowId id = addCustomer(u"王燕萍"_s, u"13812341234"_s);
    open();
    CustomerEditor *form = edit(id);
    QVERIFY(form);
    form->findChild<QPushButton *>(u"addContact"_s)->click();
    QTest::keyClicks(form->findChild<QLineEdit *>(u"contactValue"_s), u"13900005678"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"contactLabel"_s), u"work"_s);
    form->findChild<QPushButton *>(u"addGroup"_s)->click();
    form->findChild<QComboBox *>(u"groupName"_s)->setEditText(u"Fruit"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"groupNickname"_s), u"Auntie"_s);
    form->findChild<QLineEdit *>(u"customerRemarkField"_s)->setText(u"3-502 王姐"_s);
    form->findChild<QLineEdit *>(u"customerTagsField"_s)->setText(u"vip, 团长"_s);
    form->findChild<QComboBox *>(u"customerResellerField"_s)->setEditText(u"Chen"_s);
    auto *birthday = form->findChild<QLineEdit *>(u"customerBirthdayField"_s);
    birthday->setText(u"in spring"_s);
    form->findChild<QPushButton *>(u"saveCustomer"_s)->click();
    QVERIFY(form->findChild<QLabel *>(u"customerProblem"_s)->text().startsWith(u"A birthday is month and day"_s));
    birthday->setText(u"3-9"_s);
    QSignalSpy saved(form, &CustomerEditor::saved);
    form->findChild<QPushButton *>(u"saveCustomer"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    const Customer now = stored(id);
    QCOMPARE(now.contacts.size(), 1U);
    QCOMPARE(now.contacts[0].value, u"13900005678"_s);
    QCOMPARE(now.contacts[0].label, u"work"_s);
    QCOMPARE(now.groups, (std::vector<GroupMembership> { { u"Fruit"_s, u"Auntie"_s } }));
    QCOMPARE(now.remark, u"3-502 王姐"_s);
    QCOMPARE(now.tags, u"vip,团长"_s);
    QCOMPARE(now.reseller, u"Chen"_s);
    QCOMPARE(now.birthday, u"03-09"_s);
    // Both numbers are masked beside the list, and the birthday is announced (today is 1 March).
    QTRY_COMPARE(child<QLabel>(u"customerPhone"_s)->text(), u"138****1234\n139****5678  work"_s);
    const auto facts = child<QWidget>(u"customerPane"_s)->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(facts, [](const QLabel *fact) { return fact->text().startsWith(u"03-09 · in 8 day"); }));
}

void CustomersPageTest::whatOthersChangedMeanwhileIsKept()
{
    const RowId id = addCustomer(u"王燕萍"_s, u"13812341234"_s);
    open();
    CustomerEditor *form = edit(id);
    QVERIFY(form);
    const auto meanwhile = m_shop->database().write([&](Transaction &transaction) {
        CustomerStore store(transaction.connection(), m_shop->context());
        Customer customer = *store.customer(id);
        customer.note = u"likes pears"_s;
        customer.contacts.push_back({ 0, CustomerContact::Kind::Phone, u"13700001111"_s, {} });
        customer.groups.push_back({ u"Tea"_s, {} });
        return store.save(customer);
    });
    QVERIFY(meanwhile.wait().ok());
    form->findChild<QPushButton *>(u"addContact"_s)->click();
    QTest::keyClicks(form->findChild<QLineEdit *>(u"contactValue"_s), u"13900005678"_s);
    form->findChild<QPushButton *>(u"addGroup"_s)->click();
    form->findChild<QComboBox *>(u"groupName"_s)->setEditText(u"Fruit"_s);
    QSignalSpy saved(form, &CustomerEditor::saved);
    form->findChild<QPushButton *>(u"saveCustomer"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    const Customer now = stored(id);
    QCOMPARE(now.note, u"likes pears"_s);
    QCOMPARE(now.contacts.size(), 2U);
    QCOMPARE(now.groups.size(), 2U);
}

void CustomersPageTest::anEditCanBeTakenBack()
{
    const RowId id = addCustomer(u"王燕萍"_s, u"13812341234"_s);
    open();
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    CustomerEditor *form = edit(id);
    QVERIFY(form);
    form->findChild<QLineEdit *>(u"customerNameField"_s)->setText(u"王姐"_s);
    form->findChild<QPushButton *>(u"addGroup"_s)->click();
    form->findChild<QComboBox *>(u"groupName"_s)->setEditText(u"Fruit"_s);
    form->findChild<QPushButton *>(u"saveCustomer"_s)->click();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(stored(id).name, u"王姐"_s);
    const auto change = undoable.front().at(1).toLongLong();
    const auto back = m_shop->database().write([&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(change);
    });
    QVERIFY(back.wait().ok());
    QCOMPARE(stored(id).name, u"王燕萍"_s);
    QVERIFY(stored(id).groups.empty());
}

void CustomersPageTest::herHabitsAreTold()
{
    const RowId id = addCustomer(u"李伟"_s, u"13812341234"_s);
    const RowId variant = m_fixture->addVariant("MG-1", 3990);
    for (const int daysAgo : { 30, 21, 12 }) {
        m_fixture->clock().set(testing::kMorning - daysAgo * int64_t { 86'400'000 });
        OrderDraft draft;
        draft.customerId = id;
        draft.lines.push_back({ variant, Quantity::units(1), {}, {} });
        QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
            return OrderStore(transaction.connection(), m_fixture->context()).place(draft);
        }).ok());
    }
    m_fixture->clock().set(testing::kMorning);
    open();
    m_page->showItem(QVariant::fromValue<qlonglong>(id));
    const auto told = [&](const QString &words) {
        const auto labels = child<QWidget>(u"customerHabits"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(told(u"usually every 9 day(s), 12 day(s) ago"_s));
    QVERIFY(told(u"¥119.70"_s)); // unpaid
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    auto *usual = child<QWidget>(u"customerBasket"_s)->findChild<QPushButton *>();
    QVERIFY(usual);
    usual->click();
    QCOMPARE(asked.front().at(0).toByteArray(), QByteArray("catalog"));
}

void CustomersPageTest::anErasedPersonIsAskedAboutAndGone()
{
    const RowId id = addCustomer(u"王燕萍"_s, u"13812341234"_s);
    addOrder(id);
    open();
    QVERIFY(QTest::qWaitFor([&] { return child<CustomerPane>(u"customerPane"_s)->customer().has_value(); }));
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    child<QPushButton>(u"erasePerson"_s)->click();
    auto *question = child<QMessageBox>(u"eraseQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"cannot be undone"_s));
    QVERIFY(question->informativeText().contains(u"Backups made before"_s));
    child<QPushButton>(u"confirmErase"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.front().front().value<Message>().title, u"The person is erased."_s);
    QTRY_COMPARE(table()->rowCount(), 0);
    QVERIFY(stored(id).erased);
    QFile file(m_shop->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("13812341234"));
}

void CustomersPageTest::everythingAboutHerIsWrittenIntoAFolder()
{
    const RowId id = addCustomer(u"Wang/Yanping"_s, u"13812341234"_s);
    addOrder(id);
    open();
    QVERIFY(QTest::qWaitFor([&] { return child<CustomerPane>(u"customerPane"_s)->customer().has_value(); }));
    child<QPushButton>(u"exportPerson"_s)->click();
    auto *dialog = child<QFileDialog>(u"exportFolder"_s);
    QVERIFY(dialog);
    QTemporaryDir folder;
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    Q_EMIT dialog->fileSelected(folder.path());
    QTRY_COMPARE(said.count(), 1);
    QFile json(folder.filePath(u"Wang-Yanping 2026-03-01/everything.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains("13812341234"));
}

void CustomersPageTest::theTableFollowsTheDatabase()
{
    open();
    QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(child<QPushButton>(u"emptyStateButton"_s)->isVisible());
    Customer customer;
    customer.name = u"Chen Hao"_s;
    (void)m_shop->database().write([context = &m_shop->context(), customer](Transaction &transaction) {
        return CustomerStore(transaction.connection(), *context).save(customer);
    });
    QTRY_COMPARE(table()->rowCount(), 1);
    QVERIFY(!child<QPushButton>(u"emptyStateButton"_s)->isVisible());
}

} // namespace jishi

QTEST_MAIN(jishi::CustomersPageTest)
#include "tst_customerspage.moc"
