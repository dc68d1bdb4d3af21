#include "ui/actions/commandtable.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/theme/theme.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace jishi;

class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallScreenHasRoomForIt();
};

void ShortcutsDialogTest::aSmallScreenHasRoomForIt()
{
    const Theme theme(*qApp);
    const CommandTable commands(theme);
    ShortcutsDialog dialog(commands);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height() * 9 / 10);
    // What does not fit is reached by the keyboard.
    dialog.resize(dialog.width(), 300);
    auto *list = dialog.findChild<QScrollArea *>(u"shortcutsList"_s);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    list->setFocus();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_PageDown);
    QVERIFY(list->verticalScrollBar()->value() > 0);
}

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
