// The links as a person uses them: made, found by what is typed, copied with one key, checked when somebody sends one
// back, and turned into posters.
#include "models/history/changereversal.h"
#include "models/resellers/linkcode.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linkstore.h"
#include "models/search/liveindex.h"
#include "models/tables/linktable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/catalog/categorybox.h"
#include "ui/links/campaigndialog.h"
#include "ui/links/linkcheckdialog.h"
#include "ui/links/linkdialog.h"
#include "ui/links/linkspage.h"
#include "ui/links/storefrontdialog.h"
#include "ui/posters/posterdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class LinksPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLinkToAProductIsMadeByKeyboard();
    void aLinkThatIsThereAlreadyIsShown();
    void aCampaignIsMadeOnTheWay();
    void withoutAStorefrontThereIsNoAddress();
    void aLinkToWhatIsGoneSaysSo();
    void anAddressWithoutCodeIsRefusedAndAnExampleShown();
    void enterCopiesCaptionAndLink();
    void aPastedLinkIsCheckedWhileItIsTyped();
    void typingFindsALink();
    void anArchivedLinkComesBackWithUndo();
    void aPosterIsLookedAtAndCopied();
    void postersOfManyGoodsGoIntoAFolder();
    void stoppedPostersSaySo();

private:
    void setPattern();
    RowId make(const LinkWish &wish);
    void open();
    LinkTable *table() { return m_page->findChild<LinkTable *>(); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    void pick(HitField *field, const QString &typed);
    void takeBack(const QSignalSpy &undoable);
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    T *in(QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<LinksPage> m_page;
    RowId m_mug = 0;
};

void LinksPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    const RowId variant = m_fixture->addVariant("MG-1", 3990);
    Statement product = m_fixture->connection().prepare("SELECT product_id FROM variants WHERE id = ?1");
    QVERIFY(product.bind(1, variant).next());
    m_mug = product.integer(0);
    product.reset();
    QVERIFY(m_fixture->run("UPDATE products SET name = 'Stone Mug';\n"
                           "INSERT INTO resellers (id, uuid, name, created_at) VALUES\n"
                           "(1, x'0190a5e4000070008000000000000001', 'Wang Yan', 1),\n"
                           "(2, x'0190a5e4000070008000000000000002', 'Li Na', 1);\n"
                           "INSERT INTO groups (id, uuid, name, created_at)\n"
                           "VALUES (1, x'0190a5e4000070008000000000000003', 'Sun Garden', 1)"));
}

void LinksPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

void LinksPageTest::setPattern()
{
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) -> Status {
        LinkDesk desk(transaction.connection(), m_fixture->context());
        if (auto kept = desk.setPattern(u"https://shop.example/p/{product}?r={code}&s={sign}"_s); !kept)
            return kept;
        return desk.ensureKey();
    }).ok());
}

RowId LinksPageTest::make(const LinkWish &wish)
{
    return *inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return LinkStore(transaction.connection(), m_fixture->context()).findOrMake(wish);
    });
}

void LinksPageTest::open()
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<LinksPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_index->isReady());
    QTRY_VERIFY(!table()->isLoading());
}

void LinksPageTest::pick(HitField *field, const QString &typed)
{
    field->setFocus();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

void LinksPageTest::takeBack(const QSignalSpy &undoable)
{
    const auto back = m_shop->database().write([&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(undoable.back().at(1).toLongLong());
    });
    QVERIFY(back.wait().ok());
}

void LinksPageTest::aLinkToAProductIsMadeByKeyboard()
{
    setPattern();
    open();
    QVERIFY(child<QPushButton>("emptyStateButton")->isVisible());
    const QAbstractItemModelTester tester(table());
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    m_page->showItem(u"new"_s);
    auto *dialog = m_page->findChild<LinkDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->focusWidget(), u"Wang"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), u"segment0"_s);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Right);
    in<QPushButton>(dialog, "makeLink")->click();
    QCOMPARE(in<QLabel>(dialog, "linkProblem")->text(), u"Choose the product that it leads to."_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), u"linkProductField"_s);
    QTest::keyClicks(dialog->focusWidget(), u"stone"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(in<QLabel>(dialog, "linkProduct")->text(), u"Stone Mug"_s);
    in<QComboBox>(dialog, "linkGroup")->setCurrentText(u"Sun Garden"_s);
    in<QPushButton>(dialog, "makeLink")->click();
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(cell(0, LinkTable::Reseller), u"Wang Yan"_s);
    QCOMPARE(cell(0, LinkTable::Target), u"Stone Mug"_s);
    QCOMPARE(cell(0, LinkTable::Group), u"Sun Garden"_s);
    QTRY_COMPARE(child<QLabel>("linkName")->text(), u"Stone Mug"_s);
    QCOMPARE(child<QLabel>("linkCode")->text(), cell(0, LinkTable::Code));
    QVERIFY(!child<QLabel>("linkQr")->pixmap().isNull());
    QTRY_COMPARE(undoable.count(), 1);
    takeBack(undoable);
    QTRY_COMPARE(table()->rowCount(), 0);
}

void LinksPageTest::aLinkThatIsThereAlreadyIsShown()
{
    make({ 2 });
    open();
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    m_page->showItem(u"new"_s);
    auto *dialog = m_page->findChild<LinkDialog *>();
    in<QPushButton>(dialog, "makeLink")->click();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.front().front().value<Message>().title, u"Li Na has this link already."_s);
    QCOMPARE(undoable.count(), 0);
    QCOMPARE(table()->rowCount(), 1);
}

void LinksPageTest::aCampaignIsMadeOnTheWay()
{
    open();
    m_page->showItem(u"new"_s);
    auto *dialog = m_page->findChild<LinkDialog *>();
    in<SegmentedControl>(dialog, "linkTargets")->setCurrent(2);
    in<QPushButton>(dialog, "makeLink")->click();
    QCOMPARE(in<QLabel>(dialog, "linkProblem")->text(), u"Choose the campaign that it leads to."_s);
    in<QPushButton>(dialog, "newCampaign")->click();
    auto *form = dialog->findChild<CampaignDialog *>();
    QVERIFY(form);
    in<QPushButton>(form, "saveCampaign")->click();
    QTRY_COMPARE(in<QLabel>(form, "campaignProblem")->text(), u"A campaign needs a name."_s);
    in<QLineEdit>(form, "campaignName")->setText(u"Spring"_s);
    in<QLineEdit>(form, "campaignFirst")->setText(u"tomorrow"_s);
    in<QPushButton>(form, "saveCampaign")->click();
    QCOMPARE(in<QLabel>(form, "campaignProblem")->text(), u"A day is written like 2026-03-01."_s);
    in<QLineEdit>(form, "campaignFirst")->setText(u"2026/3/5"_s);
    in<QPushButton>(form, "saveCampaign")->click();
    QTRY_COMPARE(in<QComboBox>(dialog, "linkCampaign")->currentText(), u"Spring"_s);
    in<QPushButton>(dialog, "makeLink")->click();
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(cell(0, LinkTable::Target), u"Spring"_s);
}

void LinksPageTest::withoutAStorefrontThereIsNoAddress()
{
    make({ 1 });
    open();
    QTRY_VERIFY(child<QPushButton>("linkStorefront")->isVisible());
    QVERIFY(!child<QPushButton>("copyLink")->isVisible());
    child<QPushButton>("linkStorefront")->click();
    auto *dialog = m_page->findChild<StorefrontDialog *>();
    QVERIFY(dialog);
    in<QLineEdit>(dialog, "storefrontPattern")->setText(u"https://shop.example/{code}/{sign}"_s);
    in<QPushButton>(dialog, "saveStorefront")->click();
    QTRY_VERIFY(child<QPushButton>("copyLink")->isVisible());
    QVERIFY(child<QPlainTextEdit>("linkCaption")->toPlainText().contains(u"https://shop.example/"_s));
    QVERIFY(!child<QPushButton>("linkStorefront")->isVisible());
}

void LinksPageTest::aLinkToWhatIsGoneSaysSo()
{
    setPattern();
    QVERIFY(m_fixture->run("INSERT INTO campaigns (id, uuid, name, created_at)\n"
                           "VALUES (1, x'0190a5e4000070008000000000000008', 'Spring', 1)"));
    make({ 1, LinkTarget::Campaign, 1 });
    QVERIFY(m_fixture->run("UPDATE campaigns SET deleted_at = 2"));
    open();
    QTRY_COMPARE(child<QLabel>("linkMissing")->text(), u"What it leads to is not there any more."_s);
    QVERIFY(!child<QPushButton>("copyLink")->isVisible());
    QVERIFY(!child<QPushButton>("linkStorefront")->isVisible());
}

void LinksPageTest::anAddressWithoutCodeIsRefusedAndAnExampleShown()
{
    open();
    child<QPushButton>("storefrontAddress")->click();
    auto *dialog = m_page->findChild<StorefrontDialog *>();
    auto *pattern = in<QLineEdit>(dialog, "storefrontPattern");
    auto *save = in<QPushButton>(dialog, "saveStorefront");
    auto *problem = in<QLabel>(dialog, "storefrontProblem");
    QVERIFY(!save->isEnabled());
    pattern->setText(u"https://shop.example/{sign}"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(problem->text(), u"The address needs {code}: without it nobody knows whose link it is."_s);
    pattern->setText(u"https://shop.example/{code}"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(problem->text(), u"Without {sign} nobody can tell a link that was changed."_s);
    pattern->setText(u"https://shop.example/{product}?r={code}&s={sign}"_s);
    QVERIFY(problem->text().isEmpty());
    QVERIFY(in<QLabel>(dialog, "storefrontExample")->text().contains(u"https://shop.example/MUG-1?r="_s));
}

void LinksPageTest::enterCopiesCaptionAndLink()
{
    setPattern();
    make({ 1, LinkTarget::Product, m_mug });
    open();
    QTRY_COMPARE(child<QLabel>("linkName")->text(), u"Stone Mug"_s);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    auto *view = child<DataTable>("linksTable");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(messages.count(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"#ad Stone Mug"_s);
    QCOMPARE(lines[1], u"¥39.90"_s);
    QVERIFY(lines[2].startsWith(u"https://shop.example/p/MG-1?r="_s));
    auto *script = child<QComboBox>("linkScript");
    script->setCurrentIndex(0);
    QVERIFY(child<QPlainTextEdit>("linkCaption")->toPlainText().startsWith(u"广告 Stone Mug"_s));
}

void LinksPageTest::aPastedLinkIsCheckedWhileItIsTyped()
{
    setPattern();
    const RowId mine = make({ 1, LinkTarget::Product, m_mug });
    make({ 2 });
    open();
    const LinkDesk desk(m_shop->database().view(), m_shop->context());
    const Link link = *LinkStore(m_shop->database().view(), m_shop->context()).link(mine);
    const QString url = desk.url(link);
    child<QPushButton>("checkLink")->click();
    auto *dialog = m_page->findChild<LinkCheckDialog *>();
    auto *text = in<QLineEdit>(dialog, "linkCheckText");
    const auto verdict = [&](const QString &pasted) {
        text->setText(pasted);
        return in<QLabel>(dialog, "linkVerdict")->text().section(u':', 0, 0);
    };
    QCOMPARE(verdict(u"hello"_s), u"Unknown"_s);
    QVERIFY(!in<QPushButton>(dialog, "showCheckedLink")->isEnabled());
    QCOMPARE(verdict(QString(url).replace(u"MG-1"_s, u"MG-2"_s)), u"Tampered with"_s);
    QCOMPARE(verdict(u"#ad Stone Mug\n"_s + url), u"Genuine"_s);
    QCOMPARE(in<QLabel>(dialog, "linkWhose")->text(), u"Wang Yan · Stone Mug"_s);
    in<QPushButton>(dialog, "showCheckedLink")->click();
    QTRY_COMPARE(child<QLabel>("linkName")->text(), u"Stone Mug"_s);
}

void LinksPageTest::typingFindsALink()
{
    make({ 1, LinkTarget::Product, m_mug });
    const RowId other = make({ 2, LinkTarget::Shop, 0, 1 });
    const QString code = LinkStore(m_fixture->connection(), m_fixture->context()).link(other)->code;
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    auto *search = child<SearchField>("linksSearch");
    const auto found = [&](const QString &typed) {
        search->clear();
        QTest::keyClicks(search, typed);
    };
    found(u"wang mug"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(cell(0, LinkTable::Reseller), u"Wang Yan"_s);
    found(LinkCode::spaced(code).toLower());
    QTRY_VERIFY(table()->rowCount() == 1 && cell(0, LinkTable::Reseller) == u"Li Na"_s);
    found(u"nobody"_s);
    QTRY_COMPARE(table()->rowCount(), 0);
    search->clear();
    auto *reseller = child<QComboBox>("linksReseller");
    reseller->setCurrentText(u"Li Na"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    reseller->setCurrentIndex(0);
    QTRY_COMPARE(table()->rowCount(), 2);
}

void LinksPageTest::anArchivedLinkComesBackWithUndo()
{
    make({ 1 });
    open();
    QTRY_VERIFY(child<QPushButton>("archiveLink")->isVisible());
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("archiveLink")->click();
    QTRY_COMPARE(table()->rowCount(), 0);
    takeBack(undoable);
    QTRY_COMPARE(table()->rowCount(), 1);
}

void LinksPageTest::aPosterIsLookedAtAndCopied()
{
    setPattern();
    make({ 1, LinkTarget::Product, m_mug });
    open();
    QTRY_VERIFY(child<QPushButton>("linkPoster")->isVisible());
    child<QPushButton>("linkPoster")->click();
    auto *dialog = m_page->findChild<PosterDialog *>();
    QVERIFY(dialog);
    auto *copy = in<QPushButton>(dialog, "copyPoster");
    QTRY_VERIFY(copy->isEnabled());
    in<SegmentedControl>(dialog, "posterSizes")->setCurrent(2);
    const auto copied = [copy] {
        copy->click();
        return QApplication::clipboard()->image().size();
    };
    QTRY_COMPARE(copied(), QSize(900, 1200));
    const QString path = m_fixture->path(u"one.png"_s);
    dialog->saveInto(path);
    QCOMPARE(QImage(path).size(), QSize(900, 1200));
}

void LinksPageTest::postersOfManyGoodsGoIntoAFolder()
{
    setPattern();
    m_fixture->addVariant("PL-1", 5990);
    QVERIFY(m_fixture->run("UPDATE products SET name = 'Plate' WHERE name <> 'Stone Mug'"));
    make({ 1, LinkTarget::Product, m_mug });
    open();
    QTRY_VERIFY(child<QPushButton>("linkPoster")->isVisible());
    child<QPushButton>("linkPoster")->click();
    auto *dialog = m_page->findChild<PosterDialog *>();
    for (const QString &typed : { u"plate"_s, u"plate"_s, u"stone"_s })
        pick(in<HitField>(dialog, "posterGoodsField"), typed);
    QCOMPARE(in<QListWidget>(dialog, "posterList")->count(), 2);
    QCOMPARE(in<QPushButton>(dialog, "savePoster")->text(), u"Save 2 Picture(s)…"_s);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    const QDir folder(m_fixture->path(u"."_s));
    dialog->saveInto(folder.path());
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.front().front().value<Message>().title, u"2 poster(s) are saved."_s);
    QVERIFY(!m_tasks->isBusy() || QTest::qWaitFor([&] { return !m_tasks->isBusy(); }));
    const QStringList names = folder.entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 2);
    QVERIFY(names[0].startsWith(u"MG-1-"_s) && names[1].startsWith(u"PL-1-"_s));
    for (const QString &name : names)
        QCOMPARE(QImage(folder.filePath(name)).size(), QSize(1080, 1440));
    // The link of the plate is there now.
    QTRY_COMPARE(table()->rowCount(), 2);
}

void LinksPageTest::stoppedPostersSaySo()
{
    setPattern();
    for (int i = 0; i < 12; ++i)
        m_fixture->addVariant(QByteArray("PL-" + QByteArray::number(i)).constData(), 5990);
    QVERIFY(m_fixture->run("INSERT INTO categories (id, uuid, name, created_at)\n"
                           "VALUES (1, x'0190a5e4000070008000000000000009', 'Plates', 1);\n"
                           "UPDATE products SET category_id = 1"));
    make({ 1, LinkTarget::Product, m_mug });
    open();
    QTRY_VERIFY(child<QPushButton>("linkPoster")->isVisible());
    child<QPushButton>("linkPoster")->click();
    auto *dialog = m_page->findChild<PosterDialog *>();
    auto *addAll = in<QPushButton>(dialog, "addPosterCategory");
    QVERIFY(!addAll->isEnabled()); // of all goods there may be too many
    in<CategoryBox>(dialog, "posterCategory")->setCategory(1);
    QTRY_VERIFY(addAll->isEnabled());
    addAll->click();
    QTRY_COMPARE(in<QListWidget>(dialog, "posterList")->count(), 13);
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    dialog->saveInto(QDir(m_fixture->path(u"."_s)).path());
    m_tasks->cancelAll();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.front().front().value<Message>().title, u"Stopped."_s);
    QTRY_COMPARE(table()->rowCount(), 13);
}

} // namespace jishi

QTEST_MAIN(jishi::LinksPageTest)
#include "tst_linkspage.moc"
