#include "tests/support/projectrules.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace jishi::testing;
using namespace Qt::StringLiterals;

// The rules of ARCHITECTURE.md, kept by the files themselves. The second half proves that each rule can fail.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foldersIncludeOnlyWhatTheyMay() { everyFileKeeps(forbiddenIncludes); }
    void sqlIsInModelsOnly() { everyFileKeeps(sqlOutsideModels); }
    void noFloatIsNearMoney() { everyFileKeeps(floatsNearMoney); }
    void thereAreNoNestedEventLoops() { everyFileKeeps(nestedEventLoops); }
    void nothingIsUnfinishedOrBoundToAMachine() { everyFileKeeps(unfinishedOrMachineBound); }
    void noFileIsTooLong() { everyFileKeeps(tooLong); }
    void targetsLinkOnlyWhatTheyMay() { everyFileKeeps(forbiddenLinks); }
    void everyTopFolderExplainsItself();
    void noTwoTypesShareAName();
    void theCommandLineNeedsNoDisplay();
    void everyWordIsTranslated();

    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void permittedIncludesPass_data();
    void permittedIncludesPass();
    void sqlInTheWindowIsFound();
    void floatsAreFound();
    void otherRulesCanFail();
    void commentsAndStringsAreToldFromCode();

private:
    using Rule = QStringList (*)(const QString &, const QString &);
    void everyFileKeeps(Rule rule);
    std::map<QString, QString> m_files;
};

void TestLayers::initTestCase()
{
    const QString root = QStringLiteral(JISHI_SOURCE_DIR);
    for (const QString &path : projectFiles(root)) {
        QFile file(root + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files[path] = QString::fromUtf8(file.readAll());
    }
    QVERIFY2(m_files.size() > 50, "The repository was not found");
}

void TestLayers::everyFileKeeps(Rule rule)
{
    QStringList found;
    for (const auto &[path, text] : m_files)
        found << rule(path, text);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestLayers::everyTopFolderExplainsItself()
{
    for (const char *folder : { "app", "models", "resources", "sync", "tests", "translations", "ui" }) {
        const auto readme = m_files.find(QString::fromLatin1(folder) + u"/README.md");
        QVERIFY2(readme != m_files.end(), folder);
        QVERIFY2(readme->second.size() > 100, folder);
    }
    for (const char *page : { "README.md", "ARCHITECTURE.md", "CHANGELOG.md" })
        QVERIFY2(m_files.contains(QString::fromLatin1(page)), page);
}

// The linker takes one of two inline functions of a name, and the other type is then moved or destroyed by it.
void TestLayers::noTwoTypesShareAName()
{
    static const QRegularExpression space(u"^namespace ([\\w:]+) \\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression type(
        u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^;{]*)?\\s*\\{"_s, QRegularExpression::MultilineOption);
    std::map<QString, QString> homes;
    QStringList found;
    for (const auto &[path, text] : m_files) {
        if (!path.endsWith(u".h") || path.startsWith(u"tests/"))
            continue;
        const QString within = space.match(text).captured(1);
        for (auto types = type.globalMatch(text); types.hasNext();) {
            const QString name = within + u"::" + types.next().captured(1);
            if (const auto [home, isNew] = homes.emplace(name, path); !isNew)
                found << u"%1 is in %2 and in %3"_s.arg(name, home->second, path);
        }
    }
    QVERIFY(homes.size() > 100);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestLayers::theCommandLineNeedsNoDisplay()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), { qEnvironmentVariable("JISHI_CLI") });
    QVERIFY(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY2(libraries.contains(QStringLiteral("libQt6Core")), qPrintable(libraries));
    for (const char *library :
        { "libQt6Gui", "libQt6Widgets", "libQt6PrintSupport", "libQt6Svg", "libQCustomPlot", "libX11", "libxcb" })
        QVERIFY2(!libraries.contains(QLatin1String(library)), library);
}

void TestLayers::everyWordIsTranslated()
{
    // The English file holds plural forms only; both must be complete.
    for (const QString &path : { u"translations/jishi_zh_CN.ts"_s, u"translations/jishi_en.ts"_s }) {
        const QString &text = m_files.at(path);
        QVERIFY2(text.count(u"<message"_s) > 10, qPrintable(path));
        QVERIFY2(!text.contains(u"type=\"unfinished\""_s), qPrintable(path));
        QVERIFY2(!text.contains(u"<translation></translation>"_s), qPrintable(path));
    }
}

void TestLayers::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto bad = [](const char *path, const char *line) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    bad("models/orders/x.cpp", "#include \"ui/shell/page.h\"");
    bad("models/orders/x.cpp", "#include \"sync/engine/session.h\"");
    bad("models/orders/x.h", "#include \"app/wiring.h\"");
    bad("models/tables/x.cpp", "#include <QColor>");
    bad("models/tables/x.cpp", "#include <QtGui/QColor>");
    bad("models/tables/x.cpp", "#include <QWidget>");
    bad("models/tables/x.cpp", "#include <qwidget.h>");
    bad("models/tables/x.cpp", "#include <QNetworkReply>");
    bad("models/tables/x.cpp", "#include <QSqlQuery>");
    bad("sync/engine/x.cpp", "#include \"ui/errortext.h\"");
    bad("sync/engine/x.cpp", "#include <QImage>");
    bad("sync/engine/x.cpp", "#include <sqlite3.h>");
    bad("ui/orders/x.cpp", "#include \"sync/engine/session.h\"");
    bad("ui/orders/x.cpp", "#include \"app/wiring.h\"");
    bad("ui/orders/x.cpp", "#include \"models/db/connection.h\"");
    bad("ui/orders/x.cpp", "#include \"models/db/transaction.h\"");
    bad("ui/orders/x.cpp", "#include <QNetworkAccessManager>");
    bad("ui/orders/x.cpp", "#include <sqlite3.h>");
    bad("ui/dashboard/x.cpp", "#include <qcustomplot.h>");
    bad("app/cli/x.cpp", "#include <QApplication>");
    bad("app/cli/x.cpp", "#include <QGuiApplication>");
    bad("app/cli/x.cpp", "#include \"ui/errortext.h\"");
    bad("app/x.cpp", "#include <sqlite3.h>");
    bad("tests/models/orders/tst_x.cpp", "#include \"ui/errortext.h\"");
}

void TestLayers::aForbiddenIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(forbiddenIncludes(path, u"#pragma once\n" + line + u"\nint x;\n").size(), qsizetype(1));
}

void TestLayers::permittedIncludesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto good = [](const char *path, const char *line) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    good("models/orders/x.cpp", "#include <sqlite3.h>");
    good("models/orders/x.cpp", "#include <QAbstractTableModel>");
    good("models/orders/x.cpp", "// #include <QColor>");
    good("sync/transport/x.cpp", "#include <QNetworkReply>");
    good("ui/orders/x.cpp", "#include \"models/db/database.h\"");
    good("ui/orders/x.cpp", "#include <QWidget>");
    good("ui/charts/qcp.h", "#include <qcustomplot.h>");
    good("app/wiring.cpp", "#include \"ui/shell/page.h\"");
    good("app/cli/x.cpp", "#include \"models/orders/orderstore.h\"");
}

void TestLayers::permittedIncludesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(forbiddenIncludes(path, line + u'\n'), QStringList());
}

void TestLayers::sqlInTheWindowIsFound()
{
    const QString query = u"auto q = view.prepare(\"SELECT name FROM products\");"_s;
    QCOMPARE(sqlOutsideModels(u"ui/catalog/x.cpp"_s, query).size(), qsizetype(1));
    QCOMPARE(sqlOutsideModels(u"sync/merge/x.cpp"_s, query).size(), qsizetype(1));
    QCOMPARE(sqlOutsideModels(u"app/cli/x.cpp"_s, query).size(), qsizetype(1));
    QCOMPARE(sqlOutsideModels(u"models/catalog/x.cpp"_s, query), QStringList());
    for (const char *sql :
        { "R\"(\n  DELETE FROM orders)\"", "u\"UPDATE orders SET x = 1\"_s", "\"PRAGMA user_version\"",
            "\"CREATE TABLE t (a)\"", "\"INSERT INTO t VALUES (1)\"", "\"WITH t AS (SELECT 1) SELECT 1\"" })
        QVERIFY2(sqlOutsideModels(u"ui/x.cpp"_s, QString::fromLatin1(sql)).size() == 1, sql);
    for (const char *words :
        { "tr(\"Select a Product\")", "// \"SELECT 1\"", "tr(\"Update the Price\")", "\"Delete from the list\"" })
        QVERIFY2(sqlOutsideModels(u"ui/x.cpp"_s, QString::fromLatin1(words)).isEmpty(), words);
}

void TestLayers::floatsAreFound()
{
    for (const char *code : { "double price = 0;", "float x;", "auto p = text.toDouble();", "std::stod(text)",
             "sqlite3_column_double(s, 0)" })
        for (const QString &folder : { u"models/orders/"_s, u"sync/merge/"_s, u"app/cli/"_s })
            QVERIFY2(!floatsNearMoney(folder + u"x.cpp", QString::fromLatin1(code)).isEmpty(), code);
    QVERIFY(!floatsNearMoney(u"models/x.cpp"_s, u"prepare(\"SELECT avg(total) FROM orders\")"_s).isEmpty());
    QVERIFY(!floatsNearMoney(u"models/x.cpp"_s, u"prepare(\"SELECT CAST(total AS REAL)\")"_s).isEmpty());
    QVERIFY(!floatsNearMoney(u"models/migrations/0009_x.sql"_s, u"price REAL NOT NULL"_s).isEmpty());
    QVERIFY(!floatsNearMoney(u"ui/orders/x.cpp"_s, u"auto *box = new QDoubleSpinBox;"_s).isEmpty());
    QVERIFY(floatsNearMoney(u"ui/charts/x.cpp"_s, u"double x = 0;"_s).isEmpty()); // a chart draws in floating point
    QVERIFY(floatsNearMoney(u"models/x.cpp"_s, u"int x; // never a double"_s).isEmpty());
    QVERIFY(floatsNearMoney(u"models/x.cpp"_s, u"auto s = \"double click\";"_s).isEmpty());
}

void TestLayers::otherRulesCanFail()
{
    QVERIFY(!nestedEventLoops(u"ui/x.cpp"_s, u"QCoreApplication::processEvents();"_s).isEmpty());
    QVERIFY(!nestedEventLoops(u"ui/x.cpp"_s, u"QEventLoop loop; loop.exec();"_s).isEmpty());
    QVERIFY(!unfinishedOrMachineBound(u"ui/x.cpp"_s,
        QStringLiteral("// TO"
                       "DO: later"))
                 .isEmpty());
    QVERIFY(!unfinishedOrMachineBound(u"README.md"_s,
        QStringLiteral("see /wo"
                       "rk/shared/x"))
                 .isEmpty());
    QVERIFY(!unfinishedOrMachineBound(u"ui/x.cpp"_s,
        QStringLiteral("open(\"/ho"
                       "me/me/shop\")"))
                 .isEmpty());
    QVERIFY(!tooLong(u"ui/x.cpp"_s, u"int x;\n"_s.repeated(601)).isEmpty());
    QVERIFY(tooLong(u"ui/x.cpp"_s, u"int x;\n"_s.repeated(600)).isEmpty());
    QVERIFY(!forbiddenLinks(u"ui/CMakeLists.txt"_s, u"target_link_libraries(ui\n  PUBLIC models PRIVATE sync)"_s)
                 .isEmpty());
    QVERIFY(!forbiddenLinks(u"models/CMakeLists.txt"_s, u"target_link_libraries(models PUBLIC Qt6::Core Qt6::Gui)"_s)
                 .isEmpty());
    QVERIFY(forbiddenLinks(u"models/CMakeLists.txt"_s, u"# not ui\ntarget_link_libraries(models PUBLIC Qt6::Core)"_s)
                .isEmpty());
}

void TestLayers::commentsAndStringsAreToldFromCode()
{
    const SourceText source = SourceText::of(
        u"int a = 1'000; // \"not a string\"\n/* double */ auto s = R\"x(a \" b)x\"; char c = '\"'; f(\"q\\\"\");"_s);
    QCOMPARE(source.strings, (QStringList { u"a \" b"_s, u"q\\\""_s }));
    QVERIFY(!source.code.contains(u"double"));
    QVERIFY(source.code.contains(u"1'000;"));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
