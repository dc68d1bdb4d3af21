#include "ui/actions/commandtable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/startpage.h"
#include "ui/shell/task.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

class SamplePage final : public Page
{
public:
    using Page::Page;
    QString title() const override { return u"Sample"_s; }
    void activated() override { ++activations; }
    void showItem(const QVariant &what) override { shown = what; }
    int activations = 0;
    QVariant shown;
};

class SampleSource final : public PaletteSource
{
public:
    using PaletteSource::PaletteSource;
    QList<PaletteEntry> entries(const QString &text) override
    {
        if (!text.startsWith(u"mang"_s))
            return {};
        return { { u"Products"_s, u"Mango"_s, u"M-1"_s, {}, "catalog", [this] { opened = true; } } };
    }
    bool opened = false;
};

} // namespace

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.choose(u"en"_s);
        m_made = 0;
        m_commands = std::make_unique<CommandTable>(m_theme);
        m_window = std::make_unique<MainWindow>(m_theme, *m_commands);
        m_window->setStartPage(new StartPage(m_theme, *m_commands, m_window.get()));
        const auto make = [this](QWidget *parent) {
            ++m_made;
            return new SamplePage(parent);
        };
        m_window->addPage({ "orders", "Orders", "orders", "go.orders" }, make);
        m_window->addPage({ "catalog", "Catalog", "catalog", "go.catalog" }, make);
        m_window->addPage({ "order-entry", nullptr, nullptr, nullptr, "orders" }, make);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage("orders");
    }

    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void aPageThatIsNotShownDoesNotTakeTheKeyboard()
    {
        auto *shown = new QLineEdit(m_window->page("orders"));
        shown->show();
        shown->setFocus();
        QTRY_VERIFY(shown->hasFocus());
        m_window->showPage("catalog");
        auto *field = new QLineEdit(m_window->page("catalog"));
        field->show();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        // What somebody asked for on the page before has just come.
        shown->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!shown->hasFocus());
    }

    void aPageIsMadeWhenItIsFirstShown()
    {
        QCOMPARE(m_made, 1);
        m_window->showPage("catalog", 42);
        QCOMPARE(m_made, 2);
        m_window->showPage("orders");
        m_window->showPage("catalog");
        QCOMPARE(m_made, 2);
        const auto *page = static_cast<SamplePage *>(m_window->page("catalog"));
        QCOMPARE(page->activations, 2);
        QCOMPARE(page->shown, QVariant(42));
    }

    void shortcutsSwitchPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPage(), QByteArray("catalog"));
    }

    void aPageWithoutAnEntryLightsItsParent()
    {
        m_window->showPage("order-entry");
        QCOMPARE(m_window->navigation().currentIndex().data().toString(), u"Orders"_s);
    }

    void closingThePagesBringsTheStartPageBack()
    {
        m_window->closePages();
        QVERIFY(!m_window->hasPage("orders"));
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QVERIFY(!m_commands->isHandled("go.orders"));
    }

    void controlKOpensThePaletteAndEnterRunsWhatWasFound()
    {
        SampleSource source;
        m_window->addPaletteSource(&source);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(!palette->isOpen());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isOpen());
        auto *input = palette->findChild<QLineEdit *>(u"paletteInput"_s);
        QTRY_VERIFY(input->hasFocus());
        QTest::keyClicks(input, u"mango"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(source.opened);
        QVERIFY(!palette->isOpen());
    }

    void thePaletteFiltersAndIsWalkedWithTheArrows()
    {
        m_window->openPalette();
        auto *palette = m_window->findChild<CommandPalette *>();
        auto *input = palette->findChild<QLineEdit *>(u"paletteInput"_s);
        auto *list = palette->findChild<QListView *>(u"paletteList"_s);
        const int all = list->model()->rowCount();
        QTest::keyClicks(input, u"go to"_s);
        QVERIFY(list->model()->rowCount() <= all);
        QCOMPARE(list->currentIndex().data().toString(), u"Go to Orders"_s);
        QTest::keyClick(input, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"Go to Catalog"_s);
        QTest::keyClick(input, Qt::Key_Down); // round the end, over the heading
        QCOMPARE(list->currentIndex().data().toString(), u"Go to Orders"_s);
        QTest::keyClick(input, Qt::Key_Up);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), QByteArray("catalog"));
    }

    void escapeClosesThePaletteAndGivesTheFocusBack()
    {
        m_window->navigation().setFocus();
        m_window->openPalette();
        auto *palette = m_window->findChild<CommandPalette *>();
        QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteInput"_s), Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
        QVERIFY(m_window->navigation().hasFocus());
    }

    void aSourceThatDiesLeavesThePalette()
    {
        {
            SampleSource source;
            m_window->addPaletteSource(&source);
        }
        m_window->openPalette(u"mango"_s);
        auto *list = m_window->findChild<QListView *>(u"paletteList"_s);
        QCOMPARE(list->currentIndex().data(PaletteModel::Icon).toByteArray(), QByteArray("info")); // nothing found
    }

    void theLanguageSwitchesWithoutARestart()
    {
        QCOMPARE(m_window->navigation().text("orders"), u"Orders"_s);
        m_language.choose(u"zh_CN"_s);
        QTRY_COMPARE(m_window->navigation().text("orders"), u"订单"_s);
        QCOMPARE(m_commands->action("order.new")->text(), u"新建订单"_s);
        m_language.choose(u"en"_s);
        QTRY_COMPARE(m_window->navigation().text("orders"), u"Orders"_s);
    }

    void aMessageOffersItsActionOnce()
    {
        int undone = 0;
        m_window->showMessage({ Tone::Ok, u"3 products deleted"_s, {}, u"Undo"_s, [&] { ++undone; } });
        auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!bar->isVisible());
    }

    void longWorkIsShownAndCanBeStopped()
    {
        Task *task = m_window->tasks().begin(u"Importing"_s);
        task->setProgress(25, 100);
        QVERIFY(m_window->tasks().isVisible());
        const auto stop = task->stopFlag();
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"taskCancel"_s), Qt::LeftButton);
        QVERIFY(stop->load());
        task->finish();
        QVERIFY(!m_window->tasks().isVisible());
    }

    void everyButtonAndFieldHasAnAccessibleName()
    {
        m_window->openPalette();
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool touched =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (touched && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    Theme m_theme { *qApp };
    Language m_language;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
