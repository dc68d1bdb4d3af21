// Ctrl+Z from any page: what was done to the catalog is taken back in the order it was done, and done again.
#include "models/catalog/catalogstore.h"
#include "tests/support/openshop.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/undohistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneGoesBackAndForth();
    void doingSomethingNewForgetsWhatWasUndone();
    void whatCannotBeTakenBackSaysSo();
    void aSearchFieldWithoutTypingLeavesUndoToTheShop();

private:
    // Stores the product and tells the history; returns its id.
    RowId store(UndoHistory &history, const Product &product)
    {
        const auto outcome =
            m_open.write([this, product](Transaction &transaction) -> Result<std::pair<RowId, int64_t>> {
                const auto id = CatalogStore(transaction.connection(), m_open.shop().context()).save(product);
                if (!id)
                    return id.error();
                return std::pair(*id, *currentChange(transaction.connection()));
            });
        if (!outcome)
            return 0;
        history.note(product.name, outcome->second);
        return outcome->first;
    }
    QString nameOf(RowId id)
    {
        const auto product = CatalogStore(m_open.database().view(), m_open.shop().context()).product(id);
        return product->archived ? u"archived"_s : product->name;
    }

    testing::OpenShop m_open;
    Theme m_theme { *qApp };
};

void TestUndoHistory::whatWasDoneGoesBackAndForth()
{
    CommandTable commands(m_theme);
    UndoHistory history(m_open.shop(), commands);
    QSignalSpy messages(&history, &UndoHistory::messageRequested);
    QVERIFY(!commands.isHandled("edit.undo"));
    Product product;
    product.name = u"Mango"_s;
    product.variants.emplace_back();
    const RowId id = store(history, product);
    product = *CatalogStore(m_open.database().view(), m_open.shop().context()).product(id);
    product.name = u"Best Mango"_s;
    store(history, product);
    QVERIFY(commands.isHandled("edit.undo"));
    QVERIFY(!commands.isHandled("edit.redo"));

    commands.action("edit.undo")->trigger();
    QTRY_COMPARE(nameOf(id), u"Mango"_s);
    QTRY_COMPARE(messages.count(), 1);
    commands.action("edit.undo")->trigger();
    QTRY_COMPARE(nameOf(id), u"archived"_s);
    QTRY_COMPARE(messages.count(), 2);
    QVERIFY(!commands.isHandled("edit.undo"));
    commands.action("edit.redo")->trigger();
    QTRY_COMPARE(nameOf(id), u"Mango"_s);
    QTRY_COMPARE(messages.count(), 3);
    commands.action("edit.redo")->trigger();
    QTRY_COMPARE(nameOf(id), u"Best Mango"_s);
}

void TestUndoHistory::doingSomethingNewForgetsWhatWasUndone()
{
    CommandTable commands(m_theme);
    UndoHistory history(m_open.shop(), commands);
    Product product;
    product.name = u"Pear"_s;
    product.variants.emplace_back();
    const RowId id = store(history, product);
    history.undo();
    QTRY_COMPARE(nameOf(id), u"archived"_s);
    QTRY_VERIFY(commands.isHandled("edit.redo"));
    product.name = u"Plum"_s;
    store(history, product);
    QVERIFY(!commands.isHandled("edit.redo"));
}

void TestUndoHistory::whatCannotBeTakenBackSaysSo()
{
    CommandTable commands(m_theme);
    UndoHistory history(m_open.shop(), commands);
    QSignalSpy messages(&history, &UndoHistory::messageRequested);
    history.note(u"nothing"_s, 987654);
    history.undo();
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages[0][0].value<Message>().tone, Tone::Bad);
    QVERIFY(!commands.isHandled("edit.undo"));
}

void TestUndoHistory::aSearchFieldWithoutTypingLeavesUndoToTheShop()
{
    SearchField field;
    QAction undo(&field);
    undo.setShortcut(QKeySequence::Undo);
    field.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    QTest::keyClicks(&field, u"mango"_s);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(field.text(), QString());
}

QTEST_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
