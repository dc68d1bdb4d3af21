// A file is written whole or not at all, and the error says which one.
#include "models/exporting/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderFileIsReplacedWhole();
    void whereNothingCanBeWrittenTheErrorNamesTheFile();
};

void TstSaveFile::anOlderFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stock.csv"_s);
    QVERIFY(saveFile(path, "a long text of yesterday").ok());
    QVERIFY(saveFile(path, "today").ok());
    QCOMPARE(contents(path), QByteArray("today"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"stock.csv"_s });
}

void TstSaveFile::whereNothingCanBeWrittenTheErrorNamesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/stock.csv"_s);
    const Status saved = saveFile(path, "today");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::ReadOnly);
    QVERIFY(saved.error().detail.contains(path));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TstSaveFile)
#include "tst_savefile.moc"
