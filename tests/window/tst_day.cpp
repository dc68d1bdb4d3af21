// RUN_SERIAL: the window must keep the keyboard.
// A day at the desk without a mouse: the whole program on a shop of its own, and only keys that a person presses. She
// pastes the list of her group, puts right what is in doubt, takes a call, takes money, gives some back, and pastes the
// list again when it has grown.
#include "app/application.h"
#include "models/catalog/catalogstore.h"
#include "models/check/shopcheck.h"
#include "models/groups/groupstore.h"
#include "models/pickup/pickupcode.h"
#include "models/tables/ordertable.h"
#include "tests/support/shopfixture.h"
#include "ui/groups/listplanmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

struct Goods
{
    const char16_t *name;
    const char *sku;
    int64_t price; // minor
};
constexpr Goods kGoods[] = { { u"海南芒果", "FR-001", 3990 }, { u"红富士苹果", "FR-002", 880 },
    { u"巨峰葡萄", "FR-003", 2500 }, { u"土鸡蛋", "EG-001", 1800 } };

// Thirty rows. Nobody sells 小甜甜 by that name, and one row says no quantity that could be meant.
QString list()
{
    QString text =
        u"#接龙\n周六水果团\n海南芒果 39.9元/份\n红富士苹果 8.8元/斤\n巨峰葡萄 25元/份\n土鸡蛋 18元/份\n\n"_s;
    const QString surnames = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华"_s;
    int row = 0;
    for (const QChar surname : surnames) {
        static const QStringList wishes { u"芒果2份"_s, u"苹果3斤"_s, u"葡萄1份 鸡蛋1份"_s, u"鸡蛋2份"_s };
        text += u"%1. %2姐 %3\n"_s.arg(row + 1).arg(surname).arg(wishes.at(row % wishes.size()));
        ++row;
    }
    text += u"%1. 桃子 小甜甜2份\n"_s.arg(++row);
    text += u"%1. 栗子 芒果1份\n"_s.arg(++row);
    return text;
}

} // namespace

class TstDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDayWithoutAMouse();

private:
    void makeShop(const QString &path);
    void pasteList();
    void mendWhatIsInDoubt();
    void takeOver();
    void takeACall();
    void takePayment();
    void printPickupList();
    void handOverByCode();
    void refundOneLine();
    void pasteAgain();

    // What a person does: keys go to whatever has the focus.
    static void press(const QKeySequence &keys);
    static void type(const QString &text);
    // The dialog is gone; as a window manager does, the window before it gets the keyboard back.
    void backToTheWindow(const QString &dialog);
    static bool focusIsOn(const QString &name);
    static bool tabTo(const QString &name);
    template <typename Widget>
    Widget *find(const QString &name) const;
    int64_t count(const char *sql) const;
    QString codeOf(const QString &customer) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Application> m_program;
};

void TstDay::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
}

void TstDay::makeShop(const QString &path)
{
    const SystemClock clock;
    auto made = ShopFile::create(path, profile(), clock);
    QVERIFY(made.ok());
    Connection &connection = (*made)->connection();
    const ShopContext &context = (*made)->context();
    const auto filled = inTransaction(connection, [&](Transaction &) -> Status {
        for (const Goods &each : kGoods) {
            Product product;
            product.name = QString::fromUtf16(each.name);
            Variant only;
            only.sku = QLatin1String(each.sku);
            only.price = Money(each.price, context.profile.currency);
            product.variants = { only };
            if (auto saved = CatalogStore(connection, context).save(product); !saved)
                return saved.error();
        }
        Group group;
        group.name = u"阳光花园"_s;
        const auto saved = GroupStore(connection, context).save(group);
        return saved ? done() : Status(saved.error());
    });
    QVERIFY(filled.ok());
}

void TstDay::init()
{
    m_path = m_folder.filePath(u"day.jishi"_s);
    makeShop(m_path);
    StartOptions options;
    options.shop = m_path;
    options.language = u"en"_s;
    options.theme = u"light"_s;
    m_program = std::make_unique<Application>(*qApp, options);
    m_program->start();
    QTRY_VERIFY(QApplication::activeWindow());
    QTRY_VERIFY(find<QWidget>(u"todayPage"_s));
}

void TstDay::cleanup()
{
    m_program.reset();
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(m_path + QLatin1String(suffix));
}

void TstDay::press(const QKeySequence &keys)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keySequence(focus ? focus : QApplication::activeWindow(), keys);
    QTest::qWait(0);
}

void TstDay::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TstDay::backToTheWindow(const QString &dialog)
{
    QTRY_VERIFY(!find<QWidget>(dialog));
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->objectName() == u"mainWindow")
            window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow());
}

bool TstDay::focusIsOn(const QString &name)
{
    const auto there = [&name] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    const bool arrived = QTest::qWaitFor(there);
    if (!arrived)
        qWarning() << "The keyboard is on" << QApplication::focusWidget() << QApplication::activeWindow()
                   << (QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    return arrived;
}

bool TstDay::tabTo(const QString &name)
{
    constexpr int kMost = 20;
    for (int tabs = 0; tabs < kMost && QApplication::focusWidget()->objectName() != name; ++tabs)
        press(QKeySequence(Qt::Key_Tab));
    return focusIsOn(name);
}

template <typename Widget>
Widget *TstDay::find(const QString &name) const
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *found = window->findChild<Widget *>(name))
            return found;
    return nullptr;
}

// By a connection of its own: what the program has really stored.
int64_t TstDay::count(const char *sql) const
{
    const auto connection = Connection::open(m_path, Connection::Mode::Read);
    const auto counted = connection ? (*connection)->integer(sql) : Result<int64_t>(connection.error());
    return counted ? *counted : -1;
}

// As it stands in the message that she was sent.
QString TstDay::codeOf(const QString &customer) const
{
    const auto connection = Connection::open(m_path, Connection::Mode::Read);
    Statement row = (*connection)
                        ->prepare("SELECT o.uuid FROM orders o JOIN customers c ON c.id = o.customer_id\n"
                                  "WHERE c.name = ?1");
    return row.bind(1, customer).next() ? PickupCode::of(row.uuid(0)).text : QString();
}

void TstDay::pasteList()
{
    QApplication::clipboard()->setText(list());
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    QVERIFY(focusIsOn(u"listText"_s));
    QCOMPARE(find<QPlainTextEdit>(u"listText"_s)->toPlainText(), list());
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const auto *plan = find<QWidget>(u"listPastePage"_s)->findChild<ListPlanModel *>();
    QTRY_COMPARE(plan->rowCount(), 30);
    QCOMPARE(plan->count(ListPlanModel::New), 29);
    QCOMPARE(plan->count(ListPlanModel::NotUnderstood), 1);
}

// The field that asks has the keyboard: what is meant, Enter.
void TstDay::mendWhatIsInDoubt()
{
    QVERIFY(focusIsOn(u"listGoods0"_s));
    type(u"FR-003"_s);
    press(QKeySequence(Qt::Key_Return));
    const auto *plan = find<QWidget>(u"listPastePage"_s)->findChild<ListPlanModel *>();
    QTRY_COMPARE(plan->count(ListPlanModel::NotUnderstood), 0);
}

void TstDay::takeOver()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE source = 'list' AND status = 'placed'"), 30);
    QCOMPARE(count("SELECT count(*) FROM order_lines"), 37); // seven asked for two things
}

// Somebody rings: two boxes of eggs, she will pay later.
void TstDay::takeACall()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(focusIsOn(u"itemField"_s));
    type(u"EG-001"_s);
    press(QKeySequence(Qt::Key_Return));
    type(u"2"_s);
    press(QKeySequence(Qt::Key_Return));
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE source <> 'list'"), 1);
}

// The newest order is on top: she has just transferred the money.
void TstDay::takePayment()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(focusIsOn(u"orderTable"_s));
    press(QKeySequence(Qt::Key_Home));
    press(QKeySequence(Qt::CTRL | Qt::Key_T));
    QTRY_VERIFY(find<QWidget>(u"paymentDialog"_s));
    QTRY_VERIFY(find<QWidget>(u"paymentDialog"_s)->isActiveWindow());
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT paid FROM orders WHERE source <> 'list'"), 3600);
    backToTheWindow(u"paymentDialog"_s);
}

// 孙姐 stands there with her code; one of her two things comes back bruised.
void TstDay::handOverByCode()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_7));
    QVERIFY(focusIsOn(u"pickupScan"_s));
    type(codeOf(u"孙姐"_s));
    press(QKeySequence(Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE fulfilment = 'handed_over'"), 1);
    press(QKeySequence(Qt::CTRL | Qt::Key_T)); // she pays now
    QTRY_VERIFY(find<QWidget>(u"paymentDialog"_s));
    QTRY_VERIFY(find<QWidget>(u"paymentDialog"_s)->isActiveWindow());
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE source = 'list' AND paid = 4300"), 1);
    backToTheWindow(u"paymentDialog"_s);
}

// What is still to be fetched, on paper.
void TstDay::printPickupList()
{
    QVERIFY(focusIsOn(u"pickupScan"_s));
    QTRY_VERIFY(find<QWidget>(u"printList"_s)->isEnabled()); // the list is there
    press(QKeySequence(Qt::CTRL | Qt::Key_P));
    QTRY_VERIFY(find<QDialog>(u"paperDialog"_s));
    QTRY_VERIFY(find<QDialog>(u"paperDialog"_s)->isActiveWindow());
    QVERIFY(find<QDialog>(u"paperDialog"_s)->windowTitle().contains(u"Pickup"_s));
    QVERIFY(find<QLabel>(u"paperCount"_s)->text().contains(u"page"_s));
    QVERIFY(tabTo(u"paperPdf"_s));
    press(QKeySequence(Qt::Key_Space));
    QTRY_VERIFY(find<QFileDialog>(u"paperFile"_s));
    QTRY_VERIFY(find<QFileDialog>(u"paperFile"_s)->isActiveWindow());
    const QString path = m_folder.filePath(u"pickup.pdf"_s);
    press(QKeySequence::SelectAll);
    type(path);
    press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    backToTheWindow(u"paperDialog"_s);
}

void TstDay::refundOneLine()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(focusIsOn(u"orderTable"_s));
    press(QKeySequence::Find);
    QVERIFY(focusIsOn(u"orderSearch"_s));
    type(u"sunjie"_s);
    const auto *orders = find<QWidget>(u"ordersPage"_s)->findChild<OrderTable *>();
    QTRY_COMPARE(orders->rowCount(), 1);
    press(QKeySequence(Qt::Key_Down));
    QVERIFY(focusIsOn(u"orderTable"_s));
    press(QKeySequence(Qt::Key_Home));
    press(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(focusIsOn(u"refundQuantity1"_s));
    type(u"1"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE source = 'refund' AND total = -2500"), 1);
    QCOMPARE(count("SELECT sum(amount) FROM payments"), 3600 + 4300 - 2500);
    backToTheWindow(u"refundDialog"_s);
}

void TstDay::pasteAgain()
{
    QApplication::clipboard()->setText(list() + u"31. 柿子 鸡蛋1份\n32. 核桃 苹果2斤\n"_s);
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    QVERIFY(focusIsOn(u"listText"_s));
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const auto *plan = find<QWidget>(u"listPastePage"_s)->findChild<ListPlanModel *>();
    QTRY_COMPARE(plan->rowCount(), 32);
    QCOMPARE(plan->count(ListPlanModel::New), 2);
    QCOMPARE(plan->count(ListPlanModel::Unchanged), 30); // what was meant by 小甜甜 is remembered
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(count("SELECT count(*) FROM orders WHERE source = 'list'"), 32);
    QCOMPARE(count("SELECT count(*) FROM orders WHERE status = 'placed'"), 32); // 孙姐's is done, the call's is not
}

void TstDay::aDayWithoutAMouse()
{
    for (const auto step :
        { &TstDay::pasteList, &TstDay::mendWhatIsInDoubt, &TstDay::takeOver, &TstDay::takeACall, &TstDay::takePayment,
            &TstDay::handOverByCode, &TstDay::printPickupList, &TstDay::refundOneLine, &TstDay::pasteAgain }) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    m_program.reset();
    const SystemClock clock;
    const auto file = ShopFile::open(m_path, ShopFile::Access::Read, clock);
    QVERIFY(file.ok());
    const auto report = ShopCheck((*file)->connection(), (*file)->context()).run();
    QVERIFY(report.ok());
    QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : qPrintable(report->problems.front().detail));
}

QTEST_MAIN(TstDay)
#include "tst_day.moc"
