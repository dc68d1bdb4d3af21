#include "tests/support/projectrules.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace jishi::testing {

namespace {

constexpr qsizetype kLongestFile = 600; // lines; style asks for far less

// One arrow that does not exist: who may not include what.
struct Wall
{
    const char *folder;
    QStringList folders; // of this repository
    QStringList qtModules;
    QStringList headers;
};

const std::vector<Wall> &walls()
{
    const QStringList window { QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"),
        QStringLiteral("QtSvg") };
    const QStringList net { QStringLiteral("QtNetwork"), QStringLiteral("QtWebSockets") };
    const QStringList sql { QStringLiteral("sqlite3.h") };
    const QStringList chart { QStringLiteral("qcustomplot.h") };
    const QStringList qtSql { QStringLiteral("QtSql") };
    static const std::vector<Wall> all {
        { "models/", { QStringLiteral("ui/"), QStringLiteral("sync/"), QStringLiteral("app/") }, window + net + qtSql,
            chart },
        { "sync/", { QStringLiteral("ui/"), QStringLiteral("app/") }, window + qtSql, sql + chart },
        { "ui/", { QStringLiteral("sync/"), QStringLiteral("app/") }, net + qtSql, sql },
        { "app/", {}, qtSql, sql + chart },
        { "app/cli/", { QStringLiteral("ui/") }, window, {} },
        { "tests/models/", { QStringLiteral("ui/"), QStringLiteral("sync/"), QStringLiteral("app/") }, window + net,
            {} },
        { "tests/sync/", { QStringLiteral("ui/"), QStringLiteral("app/") }, window, {} },
        { "tests/ui/", { QStringLiteral("sync/"), QStringLiteral("app/") }, net, {} },
    };
    return all;
}

bool isCode(const QString &path)
{
    return path.endsWith(QStringLiteral(".cpp")) || path.endsWith(QStringLiteral(".h"));
}

// Qt's own folders say which module a header belongs to.
bool isOfQtModule(const QString &header, const QString &module)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith(module) || QFileInfo::exists(headers + u'/' + module + u'/' + header);
}

bool isOpenDatabaseHeader(const QString &header)
{
    return header == u"models/db/database.h" || header == u"models/db/pending.h" || header == u"models/db/changeset.h"
        || header == u"models/db/workqueue.h"; // a thread, nothing of the file
}

QStringList matches(
    const QString &path, const QString &text, const QRegularExpression &pattern, const QString &complaint)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << QStringLiteral("%1: %2: %3").arg(path, complaint, match.next().captured(0));
    return found;
}

} // namespace

QStringList forbiddenIncludes(const QString &path, const QString &text)
{
    QStringList found;
    if (!isCode(path))
        return found;
    for (const QString &header : SourceText::of(text).includes) {
        bool forbidden = false;
        for (const Wall &wall : walls()) {
            if (!path.startsWith(QLatin1String(wall.folder)))
                continue;
            for (const QString &folder : wall.folders)
                forbidden |= header.startsWith(folder);
            for (const QString &module : wall.qtModules)
                forbidden |= isOfQtModule(header, module);
            forbidden |= wall.headers.contains(header);
        }
        if (path.startsWith(u"ui/")) {
            forbidden |= header.startsWith(u"models/db/") && !isOpenDatabaseHeader(header);
            forbidden |= header == u"qcustomplot.h" && !path.startsWith(u"ui/charts/");
        }
        if (forbidden)
            found << QStringLiteral("%1 must not include %2").arg(path, header);
    }
    return found;
}

QStringList sqlOutsideModels(const QString &path, const QString &text)
{
    QStringList found;
    if (!isCode(path) || !(path.startsWith(u"ui/") || path.startsWith(u"sync/") || path.startsWith(u"app/")))
        return found;
    static const QRegularExpression sql(QStringLiteral(
        "^\\s*(SELECT\\s|INSERT\\s+(INTO|OR)\\b|REPLACE\\s+INTO\\b|UPDATE\\s+\\w+|DELETE\\s+FROM\\b|PRAGMA\\s|"
        "(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|UNIQUE|TRIGGER|VIEW|VIRTUAL|TEMP)|WITH\\s+(RECURSIVE|\\w+\\s+AS)|BEGIN\\b|"
        "VACUUM\\b|ATTACH\\s)"));
    const QStringList strings = SourceText::of(text).strings;
    for (const QString &string : strings)
        if (sql.match(string).hasMatch())
            found << QStringLiteral("%1 contains SQL: %2").arg(path, string.left(60));
    return found;
}

QStringList floatsNearMoney(const QString &path, const QString &text)
{
    // Money and quantities live in models and sync; there is no floating-point number at all, except where a reason is
    // given here.
    static const std::map<QString, QString> allowed {
        { QStringLiteral("models/exporting/xlsxwriter.cpp"),
            QStringLiteral("the numbers of a workbook are binary fractions; text becomes one as it is written") },
    };
    if (allowed.contains(path))
        return {};
    const bool ours = path.startsWith(u"models/") || path.startsWith(u"sync/") || path.startsWith(u"app/cli/");
    if (ours && path.endsWith(u".sql")) {
        static const QRegularExpression real(
            QStringLiteral("\\b(REAL|FLOAT|DOUBLE)\\b"), QRegularExpression::CaseInsensitiveOption);
        return matches(path, text, real, QStringLiteral("a floating-point column"));
    }
    if (!isCode(path))
        return {};
    static const QRegularExpression number(QStringLiteral(
        "\\b(double|float|qreal|toDouble|toFloat|stod|stof|strtod|atof|sqlite3_(column|bind|value|result)_double)\\b"));
    static const QRegularExpression editor(QStringLiteral("\\b(toDouble|QDoubleSpinBox|QDoubleValidator)\\b"));
    const SourceText source = SourceText::of(text);
    if (path.startsWith(u"ui/") || path.startsWith(u"app/"))
        return matches(path, source.code, ours ? number : editor, QStringLiteral("a floating-point number near money"));
    if (!ours)
        return {};
    static const QRegularExpression real(
        QStringLiteral("\\bAS REAL\\b|\\bround\\s*\\(|\\bavg\\s*\\("), QRegularExpression::CaseInsensitiveOption);
    return matches(path, source.code, number, QStringLiteral("a floating-point number near money"))
        + matches(path, source.strings.join(u'\n'), real, QStringLiteral("SQL that makes a floating-point number"));
}

QStringList nestedEventLoops(const QString &path, const QString &text)
{
    if (!isCode(path) || path.startsWith(u"tests/"))
        return {};
    static const QRegularExpression loop(QStringLiteral("\\b(processEvents|QEventLoop)\\b"));
    const SourceText source = SourceText::of(text);
    return matches(path, source.code + source.includes.join(u'\n'), loop, QStringLiteral("a nested event loop"));
}

QStringList unfinishedOrMachineBound(const QString &path, const QString &text)
{
    // Put together from pieces, so that this file keeps its own rule.
    static const QRegularExpression unfinished(QStringLiteral("\\b(TO"
                                                              "DO|FIX"
                                                              "ME|XX"
                                                              "X|HA"
                                                              "CK)\\b"));
    static const QRegularExpression machine(QStringLiteral("(^|[\\s\"'=(])(/wo"
                                                           "rk/|/tm"
                                                           "p/w/|/ro"
                                                           "ot/|/ho"
                                                           "me/\\w)"),
        QRegularExpression::MultilineOption);
    return matches(path, text, unfinished, QStringLiteral("unfinished"))
        + matches(path, text, machine, QStringLiteral("a path of one machine"));
}

QStringList tooLong(const QString &path, const QString &text)
{
    const auto lines = text.count(u'\n');
    if (!isCode(path) || lines <= kLongestFile)
        return {};
    return { QStringLiteral("%1 has %2 lines: which two names are hiding in it?").arg(path).arg(lines) };
}

QStringList forbiddenLinks(const QString &path, const QString &text)
{
    static const std::map<QString, QString> walled {
        { QStringLiteral("models/CMakeLists.txt"), QStringLiteral("Qt6::(?!Core\\b)\\w+|\\b(ui|sync|app)\\b") },
        { QStringLiteral("sync/CMakeLists.txt"), QStringLiteral("Qt6::(Gui|Widgets|Sql)|SQLite|\\b(ui|app)\\b") },
        { QStringLiteral("ui/CMakeLists.txt"),
            QStringLiteral("Qt6::(Network|WebSockets|Sql)|SQLite|\\b(sync|app)\\b") },
    };
    const auto wall = walled.find(path);
    if (wall == walled.end())
        return {};
    QStringList found;
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression link(
        QStringLiteral("target_link_libraries\\s*\\(\\s*(models|sync|ui)\\b([^)]*)\\)"));
    const QString plain = QString(text).remove(comment);
    for (auto call = link.globalMatch(plain); call.hasNext();)
        found << matches(
            path, call.next().captured(2), QRegularExpression(wall->second), QStringLiteral("must not link"));
    return found;
}

QStringList projectFiles(const QString &root)
{
    static const QRegularExpression ours(
        QStringLiteral("\\.(cpp|h|sql|qss|md|txt|cmake|json|ts|desktop|xml)$|^dev$|^\\.ci/"));
    QStringList files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next().mid(root.size() + 1);
        const bool foreign = path.startsWith(u"build") || path.startsWith(u".git/") || path.startsWith(u".cache/")
            || path.startsWith(u".ccache/") || path.startsWith(u"tests/fixtures/")
            || path.startsWith(u"tests/fuzz/corpus/");
        if (!foreign && ours.match(path).hasMatch())
            files << path;
    }
    files.sort();
    return files;
}

} // namespace jishi::testing
