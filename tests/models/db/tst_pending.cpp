#include "models/db/pending.h"

#include "models/db/workqueue.h"

#include <QTest>

using namespace jishi;

// Runs under ThreadSanitizer too (./dev tsan).
class TestPending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheThreadOfTheInbox();
    void deliversLaterEvenWhenItIsAlreadyThere();
    void aDeadContextIsNeverCalled();
    void aContextThatDiesBeforeDeliveryIsNeverCalled();
    void anInboxThatDiesFirstIsHarmless();
    void waitingGivesTheValue();
    void manyAnswersArriveInOrder();
};

void TestPending::deliversInTheThreadOfTheInbox()
{
    const auto inbox = std::make_shared<Inbox>();
    WorkQueue queue;
    const Pending<int> pending(inbox);
    queue.post([pending] { pending.finish(42); });
    int answer = 0;
    std::thread::id where;
    whenDone(pending, this, [&](int value) {
        answer = value;
        where = std::this_thread::get_id();
    });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(where, std::this_thread::get_id());
}

void TestPending::deliversLaterEvenWhenItIsAlreadyThere()
{
    const auto inbox = std::make_shared<Inbox>();
    const Pending<int> pending(inbox);
    pending.finish(1);
    bool called = false;
    whenDone(pending, this, [&](int) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void TestPending::aDeadContextIsNeverCalled()
{
    const auto inbox = std::make_shared<Inbox>();
    const Pending<int> pending(inbox);
    bool called = false;
    auto context = std::make_unique<QObject>();
    whenDone(pending, context.get(), [&](int) { called = true; });
    context.reset();
    pending.finish(1);
    QTest::qWait(20);
    QVERIFY(!called);
}

void TestPending::aContextThatDiesBeforeDeliveryIsNeverCalled()
{
    const auto inbox = std::make_shared<Inbox>();
    const Pending<int> pending(inbox);
    bool called = false;
    auto context = std::make_unique<QObject>();
    whenDone(pending, context.get(), [&](int) { called = true; });
    pending.finish(1); // posted, not yet delivered
    context.reset();
    QTest::qWait(20);
    QVERIFY(!called);
}

void TestPending::anInboxThatDiesFirstIsHarmless()
{
    auto inbox = std::make_shared<Inbox>();
    bool called = false;
    const Pending<int> early(inbox);
    const Pending<int> late(inbox);
    whenDone(early, this, [&](int) { called = true; });
    whenDone(late, this, [&](int) { called = true; });
    early.finish(1); // waits in the inbox, and goes with it
    inbox.reset();
    late.finish(1);
    whenDone(late, this, [&](int) { called = true; });
    QTest::qWait(20);
    QVERIFY(!called);
}

void TestPending::waitingGivesTheValue()
{
    WorkQueue queue;
    const Pending<QString> pending(std::make_shared<Inbox>());
    queue.post([pending] { pending.finish(QStringLiteral("荔枝")); });
    QCOMPARE(pending.wait(), QStringLiteral("荔枝"));
}

void TestPending::manyAnswersArriveInOrder()
{
    const auto inbox = std::make_shared<Inbox>();
    WorkQueue queue;
    std::vector<int> answers;
    for (int i = 0; i < 200; ++i) {
        const Pending<int> pending(inbox);
        whenDone(pending, this, [&](int value) { answers.push_back(value); });
        queue.post([pending, i] { pending.finish(i); });
    }
    QTRY_COMPARE(answers.size(), size_t(200));
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
}

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
