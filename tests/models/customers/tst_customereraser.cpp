// An erased person leaves the books and nothing else: not a byte of her stays in the file.
#include "models/check/shopcheck.h"
#include "models/customers/customereraser.h"
#include "models/customers/customermerger.h"
#include "models/history/changereversal.h"
#include "models/orders/ordereditor.h"
#include "models/orders/orderstore.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstCustomerEraser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfHerIsInTheFileAndTheBooksAreAsBefore();
    void pastedListsForgetHerAndKeepTheOthers();
    void anErasedPersonCannotBeErasedAgain();
    void whatIsUndoneLaterDoesNotBringHerBack();
    void historyStaysGuarded();
    void checkFindsAnErasedPersonThatIsStillNamed();

private:
    RowId save(const Customer &customer);
    RowId addXiaofang();
    void order(RowId customer, const QString &note, const QString &paymentNote);
    Status erase(RowId customer)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return CustomerEraser(m_shop->connection(), m_shop->context()).erase(customer); });
    }
    QByteArray bytes() const;

    std::unique_ptr<ShopFixture> m_shop;
    int64_t m_variant = 0;
};

void TstCustomerEraser::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_variant = m_shop->addVariant("MG-1", 3990);
}

RowId TstCustomerEraser::save(const Customer &customer)
{
    const auto saved = inTransaction(m_shop->connection(),
        [&](Transaction &) { return CustomerStore(m_shop->connection(), m_shop->context()).save(customer); });
    return saved ? *saved : 0;
}

RowId TstCustomerEraser::addXiaofang()
{
    Customer customer;
    customer.name = u"陈小芳"_s;
    customer.phone = u"13855550001"_s;
    customer.remark = u"Xiaofang-Remark"_s;
    customer.birthday = u"1990-05-17"_s;
    customer.tags = u"Xiaofang-Tag"_s;
    customer.note = u"Xiaofang-Note"_s;
    customer.contacts = { { 0, CustomerContact::Kind::Address, u"Xiaofang-Road 7"_s, u"Xiaofang-Label"_s } };
    customer.groups = { { u"Fruit"_s, u"Xiaofang-Nick"_s } };
    const RowId id = save(customer);
    // An earlier edit leaves the former values in the record of changes and in the file's free space.
    customer = *CustomerStore(m_shop->connection(), m_shop->context()).customer(id);
    customer.name = u"Xiaofang-Later"_s;
    customer.groups = { { u"Fruit"_s, u"Xiaofang-Nick2"_s } };
    customer.contacts.clear();
    return save(customer);
}

void TstCustomerEraser::order(RowId customer, const QString &note, const QString &paymentNote)
{
    OrderDraft draft;
    draft.customerId = customer;
    draft.note = note;
    draft.address = u"Xiaofang-Street 7"_s;
    draft.lines.push_back({ m_variant, Quantity::units(2), {}, {} });
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
        OrderStore orders(m_shop->connection(), m_shop->context());
        const auto placed = orders.place(draft);
        if (!placed)
            return placed.error();
        // A later edit leaves what was said before in the order's trail.
        OrderEdit edit;
        edit.address = u"Xiaofang-Street 9"_s;
        edit.note = note + u", Xiaofang-Again"_s;
        edit.reason = u"Xiaofang-Called"_s;
        if (auto edited = OrderEditor(m_shop->connection(), m_shop->context()).edit(placed->id, edit); !edited)
            return edited;
        return orders.addPayment(placed->id, { PaymentMethod::WeChat, placed->total, {}, paymentNote });
    }).ok());
}

QByteArray TstCustomerEraser::bytes() const
{
    QByteArray all;
    for (const QLatin1String suffix : { QLatin1String(""), QLatin1String("-wal") })
        if (QFile file(m_shop->path() + suffix); file.open(QIODevice::ReadOnly))
            all += file.readAll();
    return all;
}

void TstCustomerEraser::nothingOfHerIsInTheFileAndTheBooksAreAsBefore()
{
    const RowId keep = addXiaofang();
    Customer second;
    second.name = u"Xiaofang-Second"_s;
    second.phone = u"13855550002"_s;
    const RowId other = save(second);
    order(keep, u"call 13855550001"_s, u"Xiaofang-Paid"_s);
    order(other, u"Xiaofang-Door"_s, {});
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &) {
        return CustomerMerger(m_shop->connection(), m_shop->context()).merge(keep, other);
    }).ok());
    const char *books = "SELECT count(*), sum(total), sum(paid), sum(customer_id) FROM orders";
    const QString before = m_shop->rows(books);
    QVERIFY(bytes().contains("Xiaofang"));

    QVERIFY(erase(keep).ok());
    QVERIFY(CustomerEraser::wipeFreeSpace(m_shop->connection()).ok());

    QCOMPARE(m_shop->rows(books), before);
    const QByteArray file = bytes();
    for (const QString &word : { u"Xiaofang"_s, u"1385555"_s, u"陈小芳"_s, u"05-17"_s })
        QVERIFY2(!file.contains(word.toUtf8()), qPrintable(word));
    const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
    QVERIFY(report.ok());
    for (const auto &problem : report->problems)
        QVERIFY2(false, qPrintable(problem.kind + u": "_s + problem.detail));
    const auto order = OrderStore(m_shop->connection(), m_shop->context()).order(1);
    QCOMPARE(order->customerName, u"Erased customer"_s);
}

void TstCustomerEraser::pastedListsForgetHerAndKeepTheOthers()
{
    const RowId id = addXiaofang();
    QVERIFY(m_shop->run("INSERT INTO groups (id, uuid, name, created_at) VALUES (77, randomblob(16), 'Elsewhere', 1);"
                        "INSERT INTO group_lists (id, uuid, group_id, text, pasted_at, created_at)\n"
                        "SELECT 1, randomblob(16), id, 'x', 1, 1 FROM groups WHERE name = 'Fruit';"
                        "INSERT INTO group_lists (id, uuid, group_id, text, pasted_at, created_at)\n"
                        "VALUES (2, randomblob(16), 77, '1. 陈小芳 3', 1, 1)"));
    // Pasted again when it had grown: what it said before is in the record of changes.
    QVERIFY(m_shop->run("UPDATE group_lists SET text = '#接龙\n1. 陈小芳 芒果2份\n2. 小李 芒果1份' WHERE id = 1"));
    QVERIFY(m_shop->run("UPDATE group_lists SET text = text || '\n3. Xiaofang-Nick2 苹果' WHERE id = 1"));
    QVERIFY(erase(id).ok());
    QVERIFY(CustomerEraser::wipeFreeSpace(m_shop->connection()).ok());
    QCOMPARE(m_shop->text("SELECT text FROM group_lists WHERE id = 1"), u"#接龙\n1. \n2. 小李 芒果1份\n3. "_s);
    // In a group that she never was in, the same name is somebody else.
    QCOMPARE(m_shop->text("SELECT text FROM group_lists WHERE id = 2"), u"1. 陈小芳 3"_s);
    QVERIFY(m_shop->run("DELETE FROM group_lists WHERE id = 2; DELETE FROM outbox WHERE row = 2"));
    QVERIFY(CustomerEraser::wipeFreeSpace(m_shop->connection()).ok());
    for (const QString &word : { u"陈小芳"_s, u"Xiaofang"_s })
        QVERIFY2(!bytes().contains(word.toUtf8()), qPrintable(word));
}

void TstCustomerEraser::anErasedPersonCannotBeErasedAgain()
{
    const RowId id = addXiaofang();
    QVERIFY(erase(id).ok());
    QCOMPARE(erase(id).error().kind, ErrorKind::Refused);
}

void TstCustomerEraser::whatIsUndoneLaterDoesNotBringHerBack()
{
    const RowId id = addXiaofang();
    const int64_t edit = m_shop->integer("SELECT change FROM capture_state");
    m_shop->clock().set(kMorning + 1000);
    QVERIFY(erase(id).ok());
    (void)inTransaction(m_shop->connection(),
        [&](Transaction &) { return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(edit); });
    const Customer erased = *CustomerStore(m_shop->connection(), m_shop->context()).customer(id);
    QVERIFY(erased.erased);
    QCOMPARE(erased.name + erased.phone + erased.note, QString());
    QVERIFY(erased.contacts.empty() && erased.groups.empty());
}

void TstCustomerEraser::historyStaysGuarded()
{
    const RowId id = addXiaofang();
    order(id, {}, u"Xiaofang-Paid"_s);
    QVERIFY(erase(id).ok());
    QVERIFY(!m_shop->refusal("UPDATE payments SET note = 'x'").isEmpty());
    QVERIFY(!m_shop->refusal("UPDATE fulfilments SET note = 'x'").isEmpty()
        || m_shop->integer("SELECT count(*) FROM fulfilments") == 0);
}

void TstCustomerEraser::checkFindsAnErasedPersonThatIsStillNamed()
{
    addXiaofang();
    QVERIFY(m_shop->run("UPDATE customers SET erased_at = 1, deleted_at = 1"));
    const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
    QVERIFY(report.ok());
    QCOMPARE(report->problems.size(), 1U);
    QCOMPARE(report->problems[0].kind, u"erased"_s);
}

QTEST_GUILESS_MAIN(TstCustomerEraser)
#include "tst_customereraser.moc"
