// The window stays awake while the shop is busy: imports a large file and reports the longest time the event loop stood
// still.
#include "models/importing/importer.h"
#include "models/search/liveindex.h"
#include "models/tables/ordertable.h"
#include "tests/support/openshop.h"
#include "tests/support/sqlwatch.h"
#include "tests/support/uiwatchdog.h"
#include "ui/actions/commandtable.h"
#include "ui/dashboard/todaypage.h"
#include "ui/orders/orderspage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QtTest>

using namespace jishi;

class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportOfAHundredThousandLinesLeavesTheWindowAwake()
    {
        testing::OpenShop open;
        LiveIndex index(open.database());
        Theme theme(*qApp);
        CommandTable commands(theme);
        TaskStrip tasks;
        const UiContext ui { theme, commands, tasks };
        OrdersPage orders(open.shop(), index, ui);
        TodayPage today(open.shop(), index, ui);
        orders.resize(1080, 720);
        today.resize(1080, 720);
        orders.show();
        today.show();
        QVERIFY(QTest::qWaitForWindowExposed(&today));
        QTRY_VERIFY(index.isReady());

        const QString file = writeLines(100000);
        testing::SqlWatch sql(open.database().view());
        testing::UiWatchdog watchdog;
        bool finished = false;
        const auto pending = open.database().write([file, &context = open.shop().context()](Transaction &transaction) {
            return importFile(transaction.connection(), context, file, {});
        });
        ImportReport report;
        QObject here;
        whenDone(pending, &here, [&](const Result<ImportReport> &imported) {
            finished = imported.ok();
            if (imported)
                report = *imported;
        });
        QTRY_VERIFY_WITH_TIMEOUT(finished, 120000);
        // What comes after belongs to it: tables, charts and the index follow the change.
        auto *table = orders.findChild<OrderTable *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 20000, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!index.search(u"SKU-77", SearchScope::Products, 5).empty(), 60000);
        QCOMPARE(report.rows, 100000);
        QVERIFY(watchdog.turns() > 0);
        QVERIFY(sql.statements() > 0);
        qInfo("Longest gap of the event loop while importing 100,000 lines: %lld ms",
            static_cast<long long>(watchdog.longestGapMs()));
        qInfo("The longest of %d statements on its thread: %lld microseconds", sql.statements(),
            static_cast<long long>(sql.longestMicroseconds()));
    }

private:
    QString writeLines(int count)
    {
        const QString path = m_folder.filePath(QStringLiteral("lines.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("Order,SKU,Name,Quantity,Time,Price,Customer\n");
        for (int i = 0; i < count; ++i) {
            const QByteArray line = QByteArray::number(i / 5 + 1) + ",SKU-" + QByteArray::number(i % 500) + ",Thing "
                + QByteArray::number(i % 500) + ",2,2026-01-" + QByteArray::number(10 + i % 20 / 5) + " 10:00,1.25,C"
                + QByteArray::number(i / 5 % 900) + "\n";
            file.write(line);
        }
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
