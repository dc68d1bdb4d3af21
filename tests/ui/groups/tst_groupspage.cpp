// The groups as a person uses them: made and edited by keyboard, members found by what is typed, their list brought in
// from a file, orders one press away, and every step taken back.
#include "models/customers/customerstore.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/jielong/listreader.h"
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/tables/groupmembertable.h"
#include "models/tables/grouptable.h"
#include "models/tables/ordertable.h"
#include "tests/support/shopfixture.h"
#include "ui/actions/commandtable.h"
#include "ui/groups/groupeditor.h"
#include "ui/groups/groupspage.h"
#include "ui/importing/importdialog.h"
#include "ui/shell/taskstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jishi {

class GroupsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewGroupIsWrittenInByKeyboard();
    void anEditKeepsWhatOthersWroteMeanwhile();
    void aGroupWithoutANameOrWithTheNameOfAnotherIsRefused();
    void leavingTheFormAsksWhenSomethingIsLost();
    void figuresAndPickupPointsStandBesideTheList();
    void aCustomerIsFoundAddedAndCalledByHerNickname();
    void aMemberIsTakenOutWithDelete();
    void nobodyFoundIsSaid();
    void aListOfMembersComesFromAFile();
    void theOrdersOfTheGroupAreAPressAway();
    void theDaysListIsWrittenCopiedAndThereAgainTomorrow();
    void whoHasNotPaidIsReminded();
    void anArchivedGroupComesBackWithUndo();
    void typingInitialsFindsAGroup();
    void theTablesFollowTheDatabase();

private:
    RowId addGroup(const QString &name);
    RowId addCustomer(const QString &name, const QString &phone = {});
    void addOrder(RowId group, RowId customer, bool paid);
    void join(RowId group, RowId customer, const QString &nickname);
    void open();
    void show(RowId group);
    void addMember(const QString &typed);
    GroupEditor *editor() { return m_page->findChild<GroupEditor *>(); }
    void press(GroupEditor *form, const char *button)
    {
        form->findChild<QPushButton *>(QLatin1String(button))->click();
    }
    Group stored(RowId group);
    void takeBack(const QSignalSpy &undoable);
    bool tells(const char *widget, const QString &words);
    GroupTable *table() { return m_page->findChild<GroupTable *>(); }
    GroupMemberTable *members() { return m_page->findChild<GroupMemberTable *>(); }
    QString member(int row, int column) { return members()->index(row, column).data().toString(); }
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<testing::ShopFixture> m_fixture;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<TaskStrip> m_tasks;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<LiveIndex> m_index;
    std::unique_ptr<GroupsPage> m_page;
    RowId m_variant = 0;
};

void GroupsPageTest::init()
{
    m_fixture = std::make_unique<testing::ShopFixture>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_commands = std::make_unique<CommandTable>(*m_theme);
    m_tasks = std::make_unique<TaskStrip>();
    m_variant = m_fixture->addVariant("MG-1", 3990);
}

void GroupsPageTest::cleanup()
{
    m_page.reset();
    m_index.reset();
    m_shop.reset();
    m_tasks.reset();
    m_commands.reset();
    m_theme.reset();
    m_fixture.reset();
}

RowId GroupsPageTest::addGroup(const QString &name)
{
    Group group;
    group.name = name;
    group.platform = u"WeChat"_s;
    group.pickups = { { 0, u"South Gate"_s, u"1 Sun Road"_s, u"17–20"_s } };
    return *inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return GroupStore(transaction.connection(), m_fixture->context()).save(group);
    });
}

RowId GroupsPageTest::addCustomer(const QString &name, const QString &phone)
{
    return *inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return CustomerStore(transaction.connection(), m_fixture->context()).findOrAdd(name, phone);
    });
}

void GroupsPageTest::addOrder(RowId group, RowId customer, bool paid)
{
    OrderDraft draft;
    draft.groupId = group;
    draft.customerId = customer;
    draft.lines.push_back({ m_variant, Quantity::units(2), {}, {} });
    if (paid)
        draft.payment = DraftPayment {};
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return OrderStore(transaction.connection(), m_fixture->context()).place(draft);
    }).ok());
}

void GroupsPageTest::join(RowId group, RowId customer, const QString &nickname)
{
    QVERIFY(inTransaction(m_fixture->connection(), [&](Transaction &transaction) {
        return GroupStore(transaction.connection(), m_fixture->context()).putMember(group, customer, nickname);
    }).ok());
}

void GroupsPageTest::open()
{
    m_fixture->close();
    auto shop = Shop::open(m_fixture->path(), m_fixture->clock());
    QVERIFY(shop.ok());
    m_shop = std::move(*shop);
    m_index = std::make_unique<LiveIndex>(m_shop->database());
    m_page = std::make_unique<GroupsPage>(*m_shop, *m_index, UiContext { *m_theme, *m_commands, *m_tasks });
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_index->isReady());
    QTRY_VERIFY(!table()->isLoading());
}

void GroupsPageTest::show(RowId group)
{
    m_page->showItem(QVariant::fromValue<qlonglong>(group));
    QTRY_COMPARE(members()->group(), group);
    QTRY_VERIFY(!members()->isLoading());
}

Group GroupsPageTest::stored(RowId group)
{
    return *m_shop->database()
                .read([&](Connection &connection) { return GroupStore(connection, m_shop->context()).group(group); })
                .wait();
}

void GroupsPageTest::takeBack(const QSignalSpy &undoable)
{
    const auto back = m_shop->database().write([&](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), m_shop->context()).takeBack(undoable.back().at(1).toLongLong());
    });
    QVERIFY(back.wait().ok());
}

bool GroupsPageTest::tells(const char *widget, const QString &words)
{
    const auto labels = child<QWidget>(widget)->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
}

void GroupsPageTest::aNewGroupIsWrittenInByKeyboard()
{
    open();
    QVERIFY(child<QPushButton>("emptyStateButton")->isVisible());
    m_page->showItem(u"new"_s);
    GroupEditor *form = editor();
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    QTest::keyClicks(form->focusWidget(), u"Sun Garden"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"Line"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"Wang"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"fruit, near"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(form->focusWidget()->objectName(), u"addPickup"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Space);
    for (const QString &words : { u"South Gate"_s, u"1 Sun Road"_s, u"17-20"_s }) {
        QTest::keyClicks(form->focusWidget(), words);
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(form->focusWidget()->objectName(), u"removePickup"_s);
    QSignalSpy saved(form, &GroupEditor::saved);
    // The platform without a display tells a window that it is active a moment after saying so to us.
    const auto pressSave = [form = QPointer<GroupEditor>(form), &saved] {
        if (saved.isEmpty() && form)
            QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        return saved.count() == 1;
    };
    QTRY_VERIFY(pressSave());
    const Group group = stored(saved.front().front().toLongLong());
    QCOMPARE(group.name, u"Sun Garden"_s);
    QCOMPARE(group.platform, u"Line"_s);
    QCOMPARE(group.leader, u"Wang"_s);
    QCOMPARE(group.tags, u"fruit,near"_s);
    QCOMPARE(group.pickups.size(), size_t(1));
    QCOMPARE(group.pickups[0].address, u"1 Sun Road"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QTRY_COMPARE(child<QLabel>("groupName")->text(), u"Sun Garden"_s);
}

void GroupsPageTest::anEditKeepsWhatOthersWroteMeanwhile()
{
    const RowId id = addGroup(u"阳光花园"_s);
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("editGroup")->click();
    GroupEditor *form = editor();
    QVERIFY(form);
    const auto meanwhile = m_shop->database().write([&](Transaction &transaction) {
        GroupStore groups(transaction.connection(), m_shop->context());
        Group group = *groups.group(id);
        group.note = u"Saturdays"_s;
        return groups.save(group);
    });
    QVERIFY(meanwhile.wait().ok());
    form->findChild<QLineEdit *>(u"groupNameField"_s)->setText(u"阳光花园二期"_s);
    form->findChild<QPushButton *>(u"removePickup"_s)->click();
    press(form, "saveGroup");
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(stored(id).name, u"阳光花园二期"_s);
    QCOMPARE(stored(id).note, u"Saturdays"_s);
    QVERIFY(stored(id).pickups.empty());
    takeBack(undoable);
    QCOMPARE(stored(id).name, u"阳光花园"_s);
    QCOMPARE(stored(id).note, u"Saturdays"_s);
    QCOMPARE(stored(id).pickups.size(), size_t(1));
}

void GroupsPageTest::aGroupWithoutANameOrWithTheNameOfAnotherIsRefused()
{
    addGroup(u"阳光花园"_s);
    open();
    child<QPushButton>("groupsNew")->click();
    GroupEditor *form = editor();
    auto *problem = form->findChild<QLabel *>(u"groupProblem"_s);
    press(form, "saveGroup");
    QCOMPARE(problem->text(), u"A group needs a name."_s);
    form->findChild<QLineEdit *>(u"groupNameField"_s)->setText(u"阳光花园"_s);
    press(form, "addPickup");
    form->findChild<QLineEdit *>(u"pickupAddress"_s)->setText(u"1 Sun Road"_s);
    press(form, "saveGroup");
    QCOMPARE(problem->text(), u"A pickup point needs a name."_s);
    form->findChild<QLineEdit *>(u"pickupName"_s)->setText(u"Kiosk"_s);
    press(form, "saveGroup");
    QTRY_COMPARE(problem->text(), u"This cannot be done There is a group 阳光花园 already."_s);
    QVERIFY(form->isVisible());
    QCOMPARE(table()->rowCount(), 1);
}

void GroupsPageTest::leavingTheFormAsksWhenSomethingIsLost()
{
    const RowId id = addGroup(u"阳光花园"_s);
    open();
    show(id);
    child<QPushButton>("editGroup")->click();
    GroupEditor *form = editor();
    QVERIFY(!form->isChanged()); // nothing was typed yet
    form->findChild<QPlainTextEdit *>(u"groupNoteField"_s)->setPlainText(u"Saturdays"_s);
    form->reject();
    QVERIFY(form->isVisible());
    QVERIFY(form->findChild<QMessageBox *>(u"discardQuestion"_s));
}

void GroupsPageTest::figuresAndPickupPointsStandBesideTheList()
{
    const RowId id = addGroup(u"阳光花园"_s);
    const RowId li = addCustomer(u"李雷"_s, u"13812341234"_s);
    const RowId han = addCustomer(u"韩梅"_s);
    join(id, li, u"3栋小李"_s);
    join(id, han, u"梅梅"_s);
    addOrder(id, li, true);
    addOrder(id, li, false);
    open();
    show(id);
    QCOMPARE(table()->index(0, GroupTable::Members).data().toInt(), 2);
    QCOMPARE(table()->index(0, GroupTable::OpenOrders).data().toInt(), 2);
    QCOMPARE(table()->index(0, GroupTable::Sold).data().toString(), u"¥159.60"_s);
    QCOMPARE(table()->index(0, GroupTable::Unpaid).data().toString(), u"¥79.80"_s);
    QVERIFY(tells("groupFigures", u"¥159.60"_s));
    QVERIFY(tells("groupFigures", u"¥79.80"_s));
    QVERIFY(tells("groupFacts", u"the shop itself"_s));
    QVERIFY(tells("groupPickups", u"South Gate"_s));
    QVERIFY(tells("groupPickups", u"1 Sun Road · 17–20"_s));
    // Who ordered most comes first; her number is masked.
    QCOMPARE(member(0, GroupMemberTable::Nickname), u"3栋小李"_s);
    QCOMPARE(member(0, GroupMemberTable::Phone), u"138****1234"_s);
    QCOMPARE(member(0, GroupMemberTable::Orders), u"2"_s);
    QCOMPARE(member(0, GroupMemberTable::Unpaid), u"¥79.80"_s);
    QCOMPARE(member(1, GroupMemberTable::Name), u"韩梅"_s);
    QCOMPARE(child<QLabel>("memberSummary")->text(), u"2 member(s) · ¥79.80 unpaid"_s);
}

void GroupsPageTest::addMember(const QString &typed)
{
    auto *field = child<HitField>("addMember");
    field->setFocus();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

void GroupsPageTest::aCustomerIsFoundAddedAndCalledByHerNickname()
{
    const RowId id = addGroup(u"阳光花园"_s);
    addCustomer(u"李雷"_s, u"13812341234"_s);
    addCustomer(u"王燕萍"_s, u"13912345678"_s);
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    addMember(u"wyp"_s);
    // As soon as she is in the list, her nickname is asked for.
    const auto asked = [&] { return child<DataTable>("memberTable")->findChild<QLineEdit *>(); };
    QTRY_VERIFY(asked());
    QTest::keyClicks(asked(), u"Auntie"_s);
    QTest::keyClick(asked(), Qt::Key_Return);
    QTRY_COMPARE(undoable.count(), 2);
    QTRY_COMPARE(member(0, GroupMemberTable::Nickname), u"Auntie"_s);
    QCOMPARE(member(0, GroupMemberTable::Name), u"王燕萍"_s);
    // Then the next one is typed: by the end of the number.
    QTRY_VERIFY(child<HitField>("addMember")->hasFocus());
    addMember(u"41234"_s);
    QTRY_COMPARE(members()->rowCount(), 2);
    takeBack(undoable);
    QTRY_COMPARE(members()->rowCount(), 1);
}

void GroupsPageTest::aMemberIsTakenOutWithDelete()
{
    const RowId id = addGroup(u"阳光花园"_s);
    join(id, addCustomer(u"李雷"_s), u"小李"_s);
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    auto *view = child<DataTable>("memberTable");
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.front().front().value<Message>().title, u"李雷 is no longer in 阳光花园."_s);
    QTRY_COMPARE(members()->rowCount(), 0);
    takeBack(undoable);
    QTRY_COMPARE(members()->rowCount(), 1);
    QCOMPARE(member(0, GroupMemberTable::Nickname), u"小李"_s);
}

void GroupsPageTest::nobodyFoundIsSaid()
{
    const RowId id = addGroup(u"阳光花园"_s);
    open();
    show(id);
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    addMember(u"xyz"_s);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.front().front().value<Message>().title, u"No customer fits xyz."_s);
}

void GroupsPageTest::aListOfMembersComesFromAFile()
{
    const RowId id = addGroup(u"阳光花园"_s);
    addCustomer(u"王燕萍"_s, u"13912345678"_s);
    QFile file(m_fixture->path(u"members.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("昵称,姓名,电话\n王姐,小王,13912345678\n3栋小李,李雷,\n,,\n");
    file.close();
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("importMembers")->click();
    auto *dialog = m_page->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QSignalSpy examined(dialog, &ImportDialog::examined);
    dialog->examine(file.fileName());
    QTRY_COMPARE(examined.count(), 1);
    QCOMPARE(members()->rowCount(), 0); // nothing is changed yet
    QCOMPARE(dialog->findChild<QLabel *>(u"importTitle"_s)->text(), u"2 Row(s) to Import"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"importColumns"_s)->isVisible());
    dialog->importNow();
    QTRY_COMPARE(undoable.count(), 1);
    QCOMPARE(undoable.front().front().toString(), u"import of members of 阳光花园"_s);
    QTRY_COMPARE(members()->rowCount(), 2);
    QCOMPARE(member(0, GroupMemberTable::Name), u"李雷"_s);
    QCOMPARE(member(1, GroupMemberTable::Nickname), u"王姐"_s);
    QCOMPARE(member(1, GroupMemberTable::Name), u"王燕萍"_s);
    takeBack(undoable);
    QTRY_COMPARE(members()->rowCount(), 0);
}

void GroupsPageTest::theOrdersOfTheGroupAreAPressAway()
{
    const RowId id = addGroup(u"阳光花园"_s);
    const RowId li = addCustomer(u"李雷"_s);
    addOrder(id, li, false);
    addOrder(addGroup(u"办公室"_s), li, false);
    open();
    show(id);
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    child<QPushButton>("groupOrders")->click();
    child<QPushButton>("groupUnpaid")->click();
    QCOMPARE(asked.count(), 2);
    child<QPushButton>("groupPaste")->click();
    QCOMPARE(asked.at(2).at(0).toByteArray(), QByteArray("list-paste"));
    QCOMPARE(asked.at(2).at(1).value<QVariant>().toLongLong(), id);
    for (const bool unpaid : { false, true }) {
        const QVariantMap wish = asked.at(unpaid ? 1 : 0).at(1).value<QVariant>().toMap();
        QCOMPARE(asked.at(unpaid ? 1 : 0).at(0).toByteArray(), QByteArray("orders"));
        QCOMPARE(wish.value(u"group"_s).toLongLong(), id);
        QCOMPARE(wish.value(u"label"_s).toString(), u"阳光花园"_s);
        QCOMPARE(wish.value(u"unpaid"_s).toBool(), unpaid);
    }
    OrderTable orders(*m_shop);
    OrderFilter filter;
    filter.group = id;
    orders.setFilter(filter);
    QTRY_VERIFY(!orders.isLoading());
    QCOMPARE(orders.rowCount(), 1);
    QCOMPARE(orders.summary().net.toDisplay(), u"¥79.80"_s);
}

void GroupsPageTest::theDaysListIsWrittenCopiedAndThereAgainTomorrow()
{
    Group group;
    group.name = u"Sunny Garden"_s;
    group.pickups = { { 0, u"东门岗亭"_s, {}, u"17:00-19:00"_s } };
    const auto id = inTransaction(m_fixture->connection(),
        [&](Transaction &) { return GroupStore(m_fixture->connection(), m_fixture->context()).save(group); });
    open();
    show(*id);
    QTRY_VERIFY(m_index->isReady());
    m_commands->action("group.post")->trigger();
    QVERIFY(child<QDialog>("listPostDialog"));
    auto *field = child<HitField>("postItemField");
    QTest::keyClicks(field, u"MG-1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *items = child<DataTable>("postItems");
    QTRY_COMPARE(items->model()->rowCount(), 1);
    QVERIFY(items->model()->setData(items->model()->index(0, 0), u"大芒果"_s));
    QVERIFY(items->model()->setData(items->model()->index(0, 1), u"35"_s));
    child<QComboBox>("postScript")->setCurrentIndex(0);
    child<QLineEdit>("postTitle")->setText(u"周六水果团"_s);
    child<QLineEdit>("postUntil")->setText(u"周五 20:00"_s);
    const QString wanted =
        u"#接龙\n周六水果团\n1. 大芒果 35元/份\n自提点：东门岗亭\n取货时间：17:00-19:00\n截止：周五 20:00\n\n1. "_s;
    QCOMPARE(child<QPlainTextEdit>("postPreview")->toPlainText(), wanted);
    child<QPushButton>("copyPost")->click();
    QTRY_VERIFY(!child<QDialog>("listPostDialog"));
    QCOMPARE(QApplication::clipboard()->text(), wanted);
    // What it wrote, the program reads.
    const ReadList list = ListReader(GoodsNames()).read(wanted + u"小李 大芒果2份\n"_s);
    QCOMPARE(list.rows.size(), size_t(1));
    QVERIFY(list.rows[0].isSure());
    QTRY_VERIFY(!m_shop->database().isWriting());
    m_commands->action("group.post")->trigger();
    QTRY_COMPARE(child<QPlainTextEdit>("postPreview")->toPlainText(), wanted);
    child<QDialog>("listPostDialog")->reject();
}

void GroupsPageTest::whoHasNotPaidIsReminded()
{
    const RowId group = addGroup(u"Sunny Garden"_s);
    const RowId li = addCustomer(u"李小明"_s);
    join(group, li, u"小李"_s);
    addOrder(group, li, false);
    addOrder(group, addCustomer(u"王燕萍"_s), true);
    open();
    show(group);
    m_commands->action("group.remind")->trigger();
    QVERIFY(child<QDialog>("remindDialog"));
    child<QComboBox>("remindScript")->setCurrentIndex(0);
    child<QLineEdit>("remindTitle")->setText(u"周六水果团"_s);
    auto *preview = child<QPlainTextEdit>("remindPreview");
    QVERIFY2(preview->toPlainText().contains(u"@小李 ¥79.80"), qPrintable(preview->toPlainText()));
    QVERIFY(!preview->toPlainText().contains(u"王燕萍"));
    QVERIFY(QTest::qWaitForWindowActive(child<QDialog>("remindDialog")));
    auto *who = child<QListWidget>("remindWho");
    QCOMPARE(who->count(), 2);
    who->setCurrentRow(1);
    QCOMPARE(preview->toPlainText(), u"小李 你好，周六水果团还有 ¥79.80 没付，方便时付一下，谢谢！"_s);
    QTest::keyClick(who, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), preview->toPlainText());
    who->setCurrentRow(0);
    QTest::keyClick(who, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!child<QDialog>("remindDialog"));
    QVERIFY(QApplication::clipboard()->text().contains(u"共 1 人未付"));
}

void GroupsPageTest::anArchivedGroupComesBackWithUndo()
{
    const RowId id = addGroup(u"阳光花园"_s);
    addGroup(u"办公室"_s);
    open();
    show(id);
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    child<QPushButton>("archiveGroup")->click();
    QTRY_COMPARE(table()->rowCount(), 1);
    QTRY_COMPARE(child<QLabel>("groupName")->text(), u"办公室"_s); // the next one is shown
    takeBack(undoable);
    QTRY_COMPARE(table()->rowCount(), 2);
    QCOMPARE(stored(id).pickups.size(), size_t(1));
}

void GroupsPageTest::typingInitialsFindsAGroup()
{
    addGroup(u"阳光花园"_s);
    addGroup(u"办公室"_s);
    open();
    QTRY_COMPARE(table()->rowCount(), 2);
    QTest::keyClicks(child<SearchField>("groupsSearch"), u"yghy"_s);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, GroupTable::Name).data().toString(), u"阳光花园"_s);
}

void GroupsPageTest::theTablesFollowTheDatabase()
{
    const RowId id = addGroup(u"阳光花园"_s);
    const RowId li = addCustomer(u"李雷"_s);
    open();
    show(id);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester groups(table(), Mode::QtTest), people(members(), Mode::QtTest);
    const auto joined = m_shop->database().write([&](Transaction &transaction) {
        return GroupStore(transaction.connection(), m_shop->context()).putMember(id, li, u"小李"_s);
    });
    QVERIFY(joined.wait().ok());
    QTRY_COMPARE(members()->rowCount(), 1);
    QTRY_COMPARE(table()->index(0, GroupTable::Members).data().toInt(), 1);
    const auto archived = m_shop->database().write(
        [&](Transaction &transaction) { return GroupStore(transaction.connection(), m_shop->context()).archive(id); });
    QVERIFY(archived.wait().ok());
    QTRY_COMPARE(table()->rowCount(), 0);
    QTRY_COMPARE(members()->rowCount(), 0);
    QVERIFY(child<QPushButton>("emptyStateButton")->isVisible());
}

} // namespace jishi

QTEST_MAIN(jishi::GroupsPageTest)
#include "tst_groupspage.moc"
