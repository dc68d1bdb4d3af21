// The hub holds what leaves a device: its tables are those that are declared for capture, column by column.
#include "models/outbox/syncedtables.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstHubTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHubHasEveryTableAndColumn();
};

void TstHubTables::theHubHasEveryTableAndColumn()
{
    QFile file(QStringLiteral(JISHI_SOURCE_DIR "/sync/hub/deploy/sql/03_tables.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(file.readAll());
    static const QRegularExpression table(
        u"create table hub\\.(\\w+) \\(\\s*like hub\\.synced including all,\\s*([^;]*)\\);"_s);
    QStringList atHub;
    for (auto found = table.globalMatch(sql); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QStringList columns;
        const QStringList declared = match.captured(2).split(u',');
        for (const QString &column : declared)
            columns << column.simplified().section(u' ', 0, 0);
        atHub << match.captured(1) + u": "_s + columns.join(u' ');
    }
    QStringList here;
    for (const SyncedTable &each : syncedTables()) {
        QStringList columns;
        if (!each.part.empty())
            columns << QString::fromStdString(each.key) << QString::fromStdString(each.part);
        for (const std::string &column : each.columns)
            columns << QString::fromStdString(column);
        here << QString::fromStdString(each.name) + u": "_s + columns.join(u' ');
    }
    QCOMPARE(atHub.join(u'\n'), here.join(u'\n'));
}

QTEST_GUILESS_MAIN(TstHubTables)
#include "tst_hubtables.moc"
