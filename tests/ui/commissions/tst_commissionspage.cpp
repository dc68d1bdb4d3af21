// The ledger as a person reads it: whose, of which month, why a figure is what it is; rules written, tried on an order
// and compared with the past.
#include "models/search/liveindex.h"
#include "models/tables/commissiontable.h"
#include "tests/models/commissions/salesnetwork.h"
#include "ui/actions/commandtable.h"
#include "ui/commissions/commissionspage.h"
#include "ui/commissions/replaymodel.h"
#include "ui/commissions/rulesdialog.h"
#include "ui/commissions/samplemodel.h"
#include "ui/commissions/whatifdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/sumrows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

using namespace testing;

class CommissionsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFiguresAddUpToTheEntries();
    void oneResellerIsChosen();
    void aNarrowWindowKeepsTheGoodsReadable();
    void aFigureExplainsItself();
    void theOrderBehindAFigureIsOpened();
    void whatOneOrderEarnedIsShownFromTheOrder();
    void aGapInTheSectionsIsShownWithAnExample();
    void aRuleIsTriedAndSavedAsTheNextVersion();
    void aRuleIsEnded();
    void thePastIsReckonedAgain();
    void withoutCommissionsThePageSaysWhatToDo();

private:
    void open();
    CommissionTable *table() { return m_page->findChild<CommissionTable *>(); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    RulesDialog *openRules();
    void type(RulesDialog *dialog, const char *name, const QString &text);

    std::unique_ptr<SalesNetwork> m_net;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<CommissionsPage> m_page;
    RowId m_order = 0;
};

// Rita sold three boxes of 40.00 at 8 %, one came back; Yan sold pears for 10.00.
void CommissionsPageTest::init()
{
    m_net = std::make_unique<SalesNetwork>();
    m_net->rule(RuleScope::Shop, 0, 800, 150);
    OrderDraft draft = m_net->basket(3, 0, SalesNetwork::kLakeside);
    draft.lines[0].unitPrice = yuan(4000);
    m_order = m_net->sold(draft);
    QVERIFY(m_net->refundOf(m_order, 1, Quantity::units(1)));
    m_net->sold(m_net->basket(0, 2, SalesNetwork::kHill));
}

void CommissionsPageTest::open()
{
    m_net->shop.close();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    auto shop = Shop::open(m_net->shop.path(), m_net->shop.clock());
    QVERIFY(shop);
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<CommissionsPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    new QAbstractItemModelTester(table(), table());
    m_page->resize(1080, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(!m_page->isLoading());
    QTRY_VERIFY(!child<QLabel>("commissionChain")->text().isEmpty());
}

void CommissionsPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_net.reset();
}

void CommissionsPageTest::theFiguresAddUpToTheEntries()
{
    open();
    QTRY_COMPARE(table()->rowCount(), 5); // Rita and Ming twice, Yan once
    // 9.60 + 1.80 for Rita and Ming, 0.80 for Yan; a third of the first came back.
    QCOMPARE(child<FigureCard>("commissionEarned")->figure(), u"¥12.20"_s);
    QCOMPARE(child<FigureCard>("commissionReversed")->figure(), u"−¥3.80"_s);
    QCOMPARE(child<FigureCard>("commissionWaiting")->figure(), u"¥8.40"_s);
    QCOMPARE(child<FigureCard>("commissionPayable")->figure(), u"¥0.00"_s);
    QTRY_VERIFY(child<QLabel>("commissionChain")->text().contains(u"intact"));
}

void CommissionsPageTest::oneResellerIsChosen()
{
    open();
    auto *people = child<QComboBox>("commissionPerson");
    QTRY_COMPARE(people->count(), 4);
    people->setCurrentIndex(people->findText(u"Yan"_s));
    Q_EMIT people->activated(people->currentIndex());
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(child<FigureCard>("commissionEarned")->figure(), u"¥0.80"_s);
    QVERIFY(child<QPushButton>("commissionStatement")->isVisible());
}

void CommissionsPageTest::aNarrowWindowKeepsTheGoodsReadable()
{
    open();
    auto *view = child<DataTable>("commissionTable");
    m_page->resize(1400, 720);
    QTRY_VERIFY(!view->isColumnHidden(CommissionTable::Basis) && !view->isColumnHidden(CommissionTable::Kind));
    m_page->resize(860, 720);
    QTRY_VERIFY(view->isColumnHidden(CommissionTable::Basis));
    QVERIFY(!view->isColumnHidden(CommissionTable::Rate) && !view->isColumnHidden(CommissionTable::Amount));
}

void CommissionsPageTest::aFigureExplainsItself()
{
    open();
    QTRY_COMPARE(table()->rowCount(), 5);
    int reversal = -1;
    for (int row = 0; row < table()->rowCount(); ++row)
        if (cell(row, CommissionTable::Amount) == u"−¥3.20")
            reversal = row;
    QVERIFY(reversal >= 0);
    child<DataTable>("commissionTable")->setCurrentIndex(table()->index(reversal, 0));
    QCOMPARE(child<QLabel>("whyTitle")->text(), u"Why −¥3.20?"_s);
    const QString sum = child<SumRows>("whySum")->text();
    for (const QString &figure : { u"¥120.00"_s, u"−¥40.00"_s, u"8.00 %"_s, u"¥9.60"_s, u"−¥3.20"_s, u"¥6.40"_s })
        QVERIFY2(sum.contains(figure), qPrintable(sum));
    QVERIFY(sum.contains(u"Whole shop, v1"));
    QVERIFY(child<QLabel>("whyStory")->text().contains(u"Rita: Leader of Lakeside"));
}

void CommissionsPageTest::theOrderBehindAFigureIsOpened()
{
    open();
    QTRY_COMPARE(table()->rowCount(), 5);
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    child<DataTable>("commissionTable")->setCurrentIndex(table()->index(4, 0));
    QTest::mouseClick(child<QPushButton>("whyOrder"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toByteArray(), QByteArray("orders"));
    QCOMPARE(asked[0][1].toLongLong(), m_order);
}

void CommissionsPageTest::whatOneOrderEarnedIsShownFromTheOrder()
{
    open();
    m_page->showItem(QVariantMap { { u"order"_s, QVariant::fromValue<qlonglong>(m_order) } });
    QTRY_COMPARE(table()->rowCount(), 4);
    QTest::mouseClick(child<QPushButton>("commissionWhole"), Qt::LeftButton);
    QTRY_COMPARE(table()->rowCount(), 5);
}

RulesDialog *CommissionsPageTest::openRules()
{
    QTest::mouseClick(child<QPushButton>("commissionRules"), Qt::LeftButton);
    return m_page->findChild<RulesDialog *>();
}

void CommissionsPageTest::type(RulesDialog *dialog, const char *name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(QLatin1String(name));
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void CommissionsPageTest::aGapInTheSectionsIsShownWithAnExample()
{
    open();
    RulesDialog *dialog = openRules();
    QVERIFY(dialog);
    type(dialog, "sectionUntil1", u"50"_s);
    auto *problem = dialog->findChild<QLabel *>(u"ruleProblem"_s);
    QVERIFY2(problem->text().contains(u"goods at ¥50.00 would be in no section"), qPrintable(problem->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveRule"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addSection"_s), Qt::LeftButton);
    QVERIFY2(problem->text().isEmpty(), qPrintable(problem->text())); // it begins where the first one ends
    type(dialog, "sectionFrom2", u"40"_s);
    QVERIFY2(problem->text().contains(u"goods at ¥40.00 would be in both"), qPrintable(problem->text()));
}

void CommissionsPageTest::aRuleIsTriedAndSavedAsTheNextVersion()
{
    open();
    RulesDialog *dialog = openRules();
    type(dialog, "sectionFirst1", u"10"_s);
    auto *sample = dialog->findChild<CommissionSampleModel *>();
    new QAbstractItemModelTester(sample, sample);
    QCOMPARE(sample->rowCount(), 1); // the newest order is Yan's pears of 10.00
    QCOMPARE(sample->index(0, CommissionSampleModel::Amount).data().toString(), u"¥1.00"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveRule"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isChanged());
    const auto versions = RuleStore(m_shop->database().view(), m_shop->context()).versions(RuleScope::Shop, 0);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(versions->front().sections.front().first, int64_t(1000));
    QCOMPARE(versions->front().sections.front().second, int64_t(150));
}

void CommissionsPageTest::aRuleIsEnded()
{
    open();
    RulesDialog *dialog = openRules();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"endRule"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"endRule"_s)->isEnabled());
    const auto versions = RuleStore(m_shop->database().view(), m_shop->context()).versions(RuleScope::Shop, 0);
    QCOMPARE(versions->front().basis, CommissionBasis::None);
}

void CommissionsPageTest::thePastIsReckonedAgain()
{
    open();
    RulesDialog *dialog = openRules();
    type(dialog, "sectionFirst1", u"16"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareRule"_s), Qt::LeftButton);
    auto *whatIf = dialog->findChild<WhatIfDialog *>();
    QVERIFY(whatIf);
    auto *rows = whatIf->findChild<ReplayModel *>();
    QTRY_COMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(0, ReplayModel::Name).data().toString(), u"Rita"_s);
    QCOMPARE(rows->index(0, ReplayModel::Actual).data().toString(), u"¥6.40"_s);
    QCOMPARE(rows->index(0, ReplayModel::Other).data().toString(), u"¥12.80"_s);
    QCOMPARE(rows->index(0, ReplayModel::Difference).data().toString(), u"+¥6.40"_s);
    QVERIFY(whatIf->findChild<QLabel *>(u"whatIfSum"_s)->text().contains(u"+¥7.20")); // and Yan's 0.80
}

void CommissionsPageTest::withoutCommissionsThePageSaysWhatToDo()
{
    m_net = std::make_unique<SalesNetwork>();
    open();
    QVERIFY(!child<DataTable>("commissionTable")->isVisible());
    QCOMPARE(child<FigureCard>("commissionEarned")->figure(), u"¥0.00"_s);
}

} // namespace jishi

QTEST_MAIN(jishi::CommissionsPageTest)
#include "tst_commissionspage.moc"
