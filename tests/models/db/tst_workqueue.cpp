#include "models/db/workqueue.h"

#include <QTest>
#include <atomic>

using namespace jishi;

// Runs under ThreadSanitizer too (./dev tsan).
class TestWorkQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInTheOrderOfPosting();
    void runsOnOneThreadThatIsNotOurs();
    void finishesWhatWasPostedBeforeItEnds();
    void manyThreadsMayPost();
    void aTaskMayPostTheNext();
};

void TestWorkQueue::runsInTheOrderOfPosting()
{
    std::vector<int> order; // touched by the queue's thread only, until it has ended
    {
        WorkQueue queue;
        for (int i = 0; i < 1000; ++i)
            queue.post([&order, i] { order.push_back(i); });
    }
    QCOMPARE(order.size(), size_t(1000));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestWorkQueue::runsOnOneThreadThatIsNotOurs()
{
    std::vector<std::thread::id> ids;
    {
        WorkQueue queue;
        for (int i = 0; i < 10; ++i)
            queue.post([&ids] { ids.push_back(std::this_thread::get_id()); });
    }
    QVERIFY(ids.front() != std::this_thread::get_id());
    QVERIFY(std::all_of(ids.begin(), ids.end(), [&](auto id) { return id == ids.front(); }));
}

void TestWorkQueue::finishesWhatWasPostedBeforeItEnds()
{
    int done = 0;
    {
        WorkQueue queue;
        queue.post([] { std::this_thread::sleep_for(std::chrono::milliseconds(20)); });
        for (int i = 0; i < 100; ++i)
            queue.post([&done] { ++done; });
    }
    QCOMPARE(done, 100);
}

void TestWorkQueue::manyThreadsMayPost()
{
    int done = 0;
    {
        WorkQueue queue;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&queue, &done] {
                for (int i = 0; i < 500; ++i)
                    queue.post([&done] { ++done; });
            });
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(done, 2000);
}

void TestWorkQueue::aTaskMayPostTheNext()
{
    std::atomic<int> steps = 0;
    WorkQueue queue;
    std::function<void()> step = [&] {
        if (++steps < 100)
            queue.post(step);
    };
    queue.post(step);
    while (steps < 100)
        std::this_thread::yield();
    QCOMPARE(steps.load(), 100);
}

QTEST_GUILESS_MAIN(TestWorkQueue)
#include "tst_workqueue.moc"
