// The list of a chat group comes in: whoever is known is not doubled and keeps her name, the others become customers,
// and one step takes all of it back.
#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "tests/models/importing/importfixture.h"
#include "tests/models/importing/zipfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class GroupMembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListInEitherLanguageIsRead_data();
    void aListInEitherLanguageIsRead();
    void whoIsKnownKeepsHerName();
    void aNicknameIsKnownAgain();
    void theSameFileChangesNothing();
    void twoOfOneNicknameWithPhonesAreTwoPeople();
    void rowsWithoutAnythingOrWithLostDigitsAreRefused();
    void aDryRunStoresNothing();
    void oneStepTakesItBack();
    void otherTablesAndArchivedGroupsAreRefused();

private:
    Result<ImportReport> import(const QByteArray &content, bool dryRun = false)
    {
        ImportOptions options;
        options.group = m_group;
        options.dryRun = dryRun;
        return m_shop->import(content, options);
    }
    RowId customer(const QString &name, const QString &phone)
    {
        return *inTransaction(m_shop->connection(), [&](Transaction &transaction) {
            return CustomerStore(transaction.connection(), m_shop->context()).findOrAdd(name, phone);
        });
    }
    QString members()
    {
        return m_shop->rows("SELECT m.nickname, c.name, c.phone FROM group_members m\n"
                            "JOIN customers c ON c.id = m.customer_id\n"
                            "WHERE m.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY c.id");
    }

    std::unique_ptr<ImportFixture> m_shop;
    RowId m_group = 0;
};

void GroupMembersTest::init()
{
    m_shop = std::make_unique<ImportFixture>();
    Group group;
    group.name = u"阳光花园"_s;
    m_group = *inTransaction(m_shop->connection(),
        [&](Transaction &transaction) { return GroupStore(transaction.connection(), m_shop->context()).save(group); });
}

void GroupMembersTest::aListInEitherLanguageIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QString both = u"3栋小李|李雷|13800001111\n梅梅|韩梅|"_s;
    QTest::newRow("English") << QByteArray("Nickname,Name,Phone\n3栋小李,李雷,13800001111\n梅梅,韩梅,\n") << both;
    QTest::newRow("Chinese") << QByteArray("序号,群昵称,姓名,手机号\n1,3栋小李,李雷,138 0000 1111\n2,梅梅,韩梅,\n")
                             << both;
    QTest::newRow("tabs, other order") << QByteArray("电话\t名字\t昵称\n13800001111\t李雷\t3栋小李\n\t韩梅\t梅梅\n")
                                       << both;
    QTest::newRow("GB18030") << QByteArray::fromHex("eac7b3c62cb5e7bbb00ac3b7c3b72c0a") << u"梅梅|梅梅|"_s;
    QTest::newRow("nicknames only") << QByteArray("昵称\n梅梅\n") << u"梅梅|梅梅|"_s;
    QTest::newRow("a workbook") << workbookOf({ { { "Sheet1",
        textRow(1, { "昵称", "姓名", "电话" }) + textRow(2, { "3栋小李", "李雷", "13800001111" })
            + textRow(3, { "梅梅", "韩梅", "" }) } } })
                                << both;
    QTest::newRow("an archive") << zipOf({ { "群成员.csv", "昵称,姓名\n梅梅,韩梅\n" } }) << u"梅梅|韩梅|"_s;
    QTest::newRow("phones only") << QByteArray("Phone\n+86 13800001111\n") << u"|13800001111|13800001111"_s;
}

void GroupMembersTest::aListInEitherLanguageIsRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    const auto report = import(content);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->format, u"group-members"_s);
    QCOMPARE(refusals(*report), QString());
    QCOMPARE(members(), expected);
    QCOMPARE(report->members.added, static_cast<int>(expected.count(u'\n')) + 1);
}

void GroupMembersTest::whoIsKnownKeepsHerName()
{
    customer(u"王燕萍"_s, u"13900002222"_s);
    customer(u"韩梅"_s, {});
    const auto report = import("昵称,姓名,电话\n王姐,小王,13900002222\n梅梅,韩梅,\n");
    QCOMPARE(members(), u"王姐|王燕萍|13900002222\n梅梅|韩梅|"_s);
    QCOMPARE(counts(report->customers), u"0/0/2"_s);
    QCOMPARE(counts(report->members), u"2/0/0"_s);
}

void GroupMembersTest::aNicknameIsKnownAgain()
{
    QVERIFY(import("昵称\n3栋小李\n"));
    // A later list knows more of her.
    const auto report = import("昵称,姓名,电话\n3栋小李,李雷,13800001111\n");
    QCOMPARE(members(), u"3栋小李|3栋小李|13800001111"_s);
    QCOMPARE(counts(report->customers), u"0/1/0"_s);
    QCOMPARE(counts(report->members), u"0/0/1"_s);
    // By the phone she is known under a new nickname too; a list without one leaves it.
    QCOMPARE(counts(import("昵称,电话\n小李,13800001111\n")->members), u"0/1/0"_s);
    QCOMPARE(counts(import("电话\n13800001111\n")->members), u"0/0/1"_s);
    QCOMPARE(members(), u"小李|3栋小李|13800001111"_s);
}

void GroupMembersTest::theSameFileChangesNothing()
{
    const QByteArray file = "昵称,姓名,电话\n3栋小李,李雷,13800001111\n梅梅,韩梅,\n小花,,\n";
    QVERIFY(import(file));
    QVERIFY(m_shop->run("DELETE FROM outbox"));
    const auto again = import(file);
    QVERIFY(!again->bringsAnything());
    QCOMPARE(counts(again->members), u"0/0/3"_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM outbox"), int64_t(0));
}

void GroupMembersTest::twoOfOneNicknameWithPhonesAreTwoPeople()
{
    QVERIFY(import("昵称,电话\n平安,13800001111\n平安,13800002222\n"));
    QCOMPARE(members(), u"平安|平安|13800001111\n平安|平安|13800002222"_s);
    // Which of the two is meant nobody can say.
    const auto report = import("昵称\n平安\n");
    QCOMPARE(refusals(*report), u"2: Several customers are called 平安; give the phone or the customer's code."_s);
}

void GroupMembersTest::rowsWithoutAnythingOrWithLostDigitsAreRefused()
{
    const auto report = import("序号,昵称,电话\n1,梅梅,\n2,,\n3,小李,1.38E+10\n");
    QCOMPARE(refusals(*report),
        u"3: Neither nickname, name nor phone is given.\n"
        "4: The code 1.38E+10 has lost its digits in a spreadsheet; format that column as text and export again."_s);
    QCOMPARE(members(), u"梅梅|梅梅|"_s);
}

void GroupMembersTest::aDryRunStoresNothing()
{
    const auto report = import("昵称,姓名\n梅梅,韩梅\n", true);
    QCOMPARE(counts(report->members), u"1/0/0"_s);
    QCOMPARE(counts(report->customers), u"1/0/0"_s);
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers"), int64_t(0));
    QCOMPARE(members(), QString());
}

void GroupMembersTest::oneStepTakesItBack()
{
    const RowId known = customer(u"王燕萍"_s, u"13900002222"_s);
    QVERIFY(import("昵称,姓名,电话\n王姐,,13900002222\n3栋小李,李雷,13800001111\n"));
    const int64_t change = m_shop->integer("SELECT max(change) FROM outbox");
    const auto back = inTransaction(m_shop->connection(), [&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(change);
    });
    QVERIFY(back.ok());
    QCOMPARE(members(), QString());
    QCOMPARE(m_shop->integer("SELECT sum(id) FROM customers WHERE deleted_at IS NULL"), known);
    const auto again = inTransaction(m_shop->connection(), [&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(back->change);
    });
    QVERIFY(again.ok());
    QCOMPARE(members(), u"王姐|王燕萍|13900002222\n3栋小李|李雷|13800001111"_s);
}

void GroupMembersTest::otherTablesAndArchivedGroupsAreRefused()
{
    const auto other = import("SKU,Price\nA1,3\n");
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::CannotRead);
    QVERIFY2(other.error().detail.contains(u"members of a group"_s), qPrintable(other.error().detail));
    QVERIFY(inTransaction(m_shop->connection(), [&](Transaction &transaction) {
        return GroupStore(transaction.connection(), m_shop->context()).archive(m_group);
    }));
    QVERIFY(!import("昵称\n梅梅\n"));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM customers"), int64_t(0));
}

QTEST_GUILESS_MAIN(GroupMembersTest)
#include "tst_groupmembers.moc"
