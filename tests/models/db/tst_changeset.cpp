#include "models/db/changeset.h"

#include "models/db/tuning.h"

#include <QTest>

using namespace jishi;

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachRowOnce();
    void givesUpListingBeyondTheLimit();
    void aMergeKeepsBothSides();
    void theWholeTableWinsAMerge();
};

void TestChangeSet::listsEachRowOnce()
{
    ChangeSet changes;
    QVERIFY(changes.isEmpty());
    changes.note("orders", 5);
    changes.note("orders", 5);
    changes.note("orders", 6);
    QCOMPARE(changes.tables().at("orders").ids, (std::set<RowId> { 5, 6 }));
    QVERIFY(!changes.touches("products"));
}

void TestChangeSet::givesUpListingBeyondTheLimit()
{
    ChangeSet changes;
    for (RowId id = 0; id < kListedChanges; ++id)
        changes.note("orders", id);
    QVERIFY(!changes.tables().at("orders").everything);
    changes.note("orders", kListedChanges);
    QVERIFY(changes.tables().at("orders").everything);
    changes.note("orders", 1);
    QVERIFY(changes.tables().at("orders").ids.empty());
}

void TestChangeSet::aMergeKeepsBothSides()
{
    ChangeSet one;
    one.note("orders", 1);
    ChangeSet other;
    other.note("orders", 2);
    other.note("products", 3);
    one.merge(other);
    QCOMPARE(one.tables().at("orders").ids, (std::set<RowId> { 1, 2 }));
    QCOMPARE(one.tables().at("products").ids, std::set<RowId> { 3 });
}

void TestChangeSet::theWholeTableWinsAMerge()
{
    ChangeSet one;
    one.note("orders", 1);
    ChangeSet other;
    other.noteAll("orders");
    one.merge(other);
    QVERIFY(one.tables().at("orders").everything);
    ChangeSet third;
    third.note("orders", 9);
    one.merge(third);
    QVERIFY(one.tables().at("orders").ids.empty());
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
