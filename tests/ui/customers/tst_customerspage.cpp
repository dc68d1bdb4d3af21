// The customers as a person uses them: found by what is typed, numbers shown only when asked for, orders one press
// away.
#include "models/catalog/catalogstore.h"
#include "models/customers/customerstore.h"
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/tables/customertable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/duplicatesdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QLabel>
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
    void theTableFollowsTheDatabase();

private:
    RowId addCustomer(const QString &name, const QString &phone);
    void addOrder(RowId customer);
    void open();
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
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"duplicatesTitle"_s)->text(), u"No Duplicates Are Left"_s);
        delete dialog;
    }
    QCOMPARE(table()->rowCount(), 2);
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
