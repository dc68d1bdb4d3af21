// Looking at sales: choosing a grouping, opening what is behind a bar, taking the chart and the figures along.
#include "models/orders/orderstore.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/charts/saleschart.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace jishi;

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<testing::OpenShop>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_commands = std::make_unique<CommandTable>(*m_theme);
        m_tasks = std::make_unique<TaskStrip>();
    }

    void cleanup()
    {
        m_page.reset();
        m_tasks.reset();
        m_commands.reset();
        m_theme.reset();
        m_open.reset();
    }

    void theFiguresAreThoseOfTheOrders()
    {
        placeOn(0, 2);
        placeOn(1, 1);
        show();
        QTRY_COMPARE(m_page->findChild<FigureCard *>(QStringLiteral("reportNet"))->figure(), QStringLiteral("¥119.70"));
        QCOMPARE(chart()->bars().size(), 30);
    }

    void aBarOpensTheOrdersOfItsDay()
    {
        placeOn(0, 1);
        show();
        QTRY_COMPARE(chart()->bars().size(), 30);
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        chart()->setFocus();
        chart()->setHighlighted(29);
        QTest::keyClick(chart(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        const QVariantMap wish = asked.first().at(1).toMap();
        QCOMPARE(asked.first().at(0).toByteArray(), QByteArray("orders"));
        QCOMPARE(wish.value(QStringLiteral("from")).toDate(), m_open->shop().today());
        QCOMPARE(wish.value(QStringLiteral("to")).toDate(), m_open->shop().today());
    }

    void productsAreRankedByWhatTheyBring()
    {
        placeOn(0, 1);
        show();
        m_page->findChild<SegmentedControl *>(QStringLiteral("reportBy"))->setCurrent(3);
        QTRY_COMPARE(chart()->bars().size(), 1);
        QCOMPARE(table()->model()->index(0, 1).data().toString(), QStringLiteral("FR-001"));
    }

    void aShopWithOldHistoryOpensOnThatHistory()
    {
        placeOn(400, 1);
        show();
        auto *preset = m_page->findChild<QComboBox *>(QStringLiteral("reportPreset"));
        QTRY_COMPARE(preset->currentIndex(), 5);
        QTRY_COMPARE(chart()->bars().size(), 1);
    }

    void chartAndFiguresCanBeTakenAlong()
    {
        placeOn(0, 1);
        show();
        QTRY_COMPARE(chart()->bars().size(), 30);
        const std::pair<const char *, QByteArray> kinds[] = { { "png", "\x89PNG" }, { "pdf", "%PDF" },
            { "csv", "\xEF\xBB\xBF" } };
        for (const auto &[kind, magic] : kinds) {
            const QString path = m_folder.filePath(QStringLiteral("report.") + QLatin1String(kind));
            m_commands->action(QByteArray("report.export.").append(kind).constData())->trigger();
            QTRY_VERIFY(m_page->findChild<QFileDialog *>());
            auto *dialog = m_page->findChild<QFileDialog *>();
            QSignalSpy told(m_page.get(), &Page::messageRequested);
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QCOMPARE(told.size(), 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(8).startsWith(magic), kind);
        }
    }

private:
    SalesChart *chart() const { return m_page->findChild<SalesChart *>(); }
    DataTable *table() const { return m_page->findChild<DataTable *>(); }

    void show()
    {
        m_page = std::make_unique<ReportsPage>(m_open->shop(), UiContext { *m_theme, *m_commands, *m_tasks });
        m_page->resize(1080, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void placeOn(int daysAgo, int mangoes)
    {
        OrderDraft draft;
        draft.lines.push_back({ m_open->mango(), Quantity::units(mangoes), {}, Money(0, m_open->shop().currency()) });
        draft.placedAt = m_open->shop().now() - static_cast<Instant>(daysAgo) * 24 * 3600 * 1000;
        const auto placed = m_open->write([draft, &context = m_open->shop().context()](Transaction &transaction) {
            return OrderStore(transaction.connection(), context).place(draft);
        });
        QVERIFY(placed.ok());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<testing::OpenShop> m_open;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
