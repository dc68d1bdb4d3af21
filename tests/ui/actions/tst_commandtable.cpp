#include "ui/actions/commandtable.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QtTest>

using namespace jishi;

class TstCommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdIsThereOnce()
    {
        QSet<QByteArray> ids;
        for (const Command &command : CommandTable::all()) {
            QVERIFY2(!ids.contains(command.id), command.id);
            ids.insert(command.id);
        }
    }

    void noTwoCommandsShareAShortcut()
    {
        QHash<QString, QByteArray> taken;
        for (const Command &command : CommandTable::all()) {
            if (!command.shortcut)
                continue;
            const QKeySequence keys(QString::fromLatin1(command.shortcut), QKeySequence::PortableText);
            QVERIFY2(!keys.isEmpty(), command.id);
            QVERIFY2(!taken.contains(keys.toString()), command.id);
            taken.insert(keys.toString(), command.id);
        }
    }

    void everyIconIsInTheProgram()
    {
        for (const Command &command : CommandTable::all()) {
            if (command.icon)
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(command.icon))),
                    command.icon);
        }
    }

    void aCommandShowsOnlyWhileSomebodyHandlesIt()
    {
        CommandTable commands(m_theme);
        QAction *action = commands.action("order.new");
        QVERIFY(!action->isVisible());
        int runs = 0;
        {
            QObject context;
            commands.handle("order.new", &context, [&] { ++runs; });
            QVERIFY(action->isVisible() && action->isEnabled());
            action->trigger();
        }
        QVERIFY(!action->isVisible() && !action->isEnabled());
        QCOMPARE(runs, 1);
    }

    void theLastOneToComeHandlesIt()
    {
        CommandTable commands(m_theme);
        QObject later;
        QByteArray who;
        {
            QObject earlier;
            commands.handle("order.new", &earlier, [&] { who = "earlier"; });
            commands.handle("order.new", &later, [&] { who = "later"; });
        }
        commands.action("order.new")->trigger();
        QCOMPARE(who, QByteArray("later"));
    }

private:
    Theme m_theme { *qApp };
};

QTEST_MAIN(TstCommandTable)
#include "tst_commandtable.moc"
