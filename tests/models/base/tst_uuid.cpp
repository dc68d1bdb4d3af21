#include "models/base/ids.h"

#include <QTest>
#include <set>
#include <thread>
#include <vector>

using namespace jishi;

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheTimeItsVersionAndItsVariant();
    void growsEvenWithinOneMillisecond();
    void growsWhenTheClockGoesBack();
    void threadsNeverMakeTheSameOne();
    void sameParentAndPurposeGiveTheSameId();
    void textReadsBack();
    void wrongTextIsRefused();
};

void TestUuid::carriesTheTimeItsVersionAndItsVariant()
{
    // Later than any other test's time: ids of one process only ever grow.
    const int64_t now = 0x019FFFFFFFFF;
    const QString text = Uuid::v7(now).toText();
    QVERIFY2(text.startsWith(QStringLiteral("019fffff-ffff-7")), qPrintable(text));
    QVERIFY(QStringLiteral("89ab").contains(text.at(19)));
}

void TestUuid::growsEvenWithinOneMillisecond()
{
    Uuid last = Uuid::v7(1772326800000);
    for (int i = 0; i < 10000; ++i) {
        const Uuid next = Uuid::v7(1772326800000);
        QVERIFY(next > last);
        last = next;
    }
}

void TestUuid::growsWhenTheClockGoesBack()
{
    const Uuid before = Uuid::v7(1772326800000);
    QVERIFY(Uuid::v7(1000) > before);
}

void TestUuid::threadsNeverMakeTheSameOne()
{
    constexpr size_t kEach = 20000;
    std::vector<std::vector<Uuid>> made(4);
    std::vector<std::thread> threads;
    for (auto &ids : made)
        threads.emplace_back([&ids] {
            for (size_t i = 0; i < kEach; ++i)
                ids.push_back(Uuid::v7(1772326800000));
        });
    for (std::thread &thread : threads)
        thread.join();
    std::set<Uuid> all;
    for (const auto &ids : made)
        all.insert(ids.begin(), ids.end());
    QCOMPARE(all.size(), kEach * made.size());
}

void TestUuid::sameParentAndPurposeGiveTheSameId()
{
    const Uuid parent = Uuid::v7(1772326800000);
    QCOMPARE(Uuid::derived(parent, "line/3"), Uuid::derived(parent, "line/3"));
    QVERIFY(Uuid::derived(parent, "line/3") != Uuid::derived(parent, "line/4"));
    QVERIFY(Uuid::derived(parent, "line/3") != Uuid::derived(Uuid(), "line/3"));
    // Pinned: another version of the program must derive the same.
    const Uuid known = *Uuid::fromText(u"0190a5e4-0000-7000-8000-000000000001");
    QCOMPARE(Uuid::derived(known, "line/1").toText(), QStringLiteral("4447e252-bcc4-8e8c-a524-3c9650cd01bb"));
}

void TestUuid::textReadsBack()
{
    const Uuid uuid = Uuid::v7(1772326800000);
    QCOMPARE(Uuid::fromText(uuid.toText()), std::optional(uuid));
    QCOMPARE(Uuid::fromText(uuid.toText().toUpper()), std::optional(uuid));
    QCOMPARE(Uuid::fromBytes(uuid.data(), Uuid::kSize), std::optional(uuid));
    QVERIFY(Uuid().isNil());
}

void TestUuid::wrongTextIsRefused()
{
    for (const QString &text :
        { QString(), QStringLiteral("0190a5e4"), QStringLiteral("0190a5e4-0000-7000-8000-00000000000g"),
            QStringLiteral("0190a5e400000-7000-8000-000000000001"),
            QStringLiteral("{190a5e4-0000-7000-8000-000000000001}") })
        QVERIFY2(!Uuid::fromText(text), qPrintable(text));
    QVERIFY(!Uuid::fromBytes("short", 5));
    QVERIFY(!Uuid::fromBytes(nullptr, Uuid::kSize));
}

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
