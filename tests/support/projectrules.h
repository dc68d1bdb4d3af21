#pragma once
// The rules of the repository as functions of a file's path and text, so that the tests can show each of them failing.
#include <QStringList>

namespace jishi::testing {

// A C++ file seen without its comments: the code with strings emptied, and the strings by themselves.
struct SourceText
{
    QString code;
    QStringList strings;
    QStringList includes;

    static SourceText of(const QString &text);
};

// Each returns what is wrong, one sentence each; nothing when the file keeps the rule. Paths are relative to the
// repository.
QStringList forbiddenIncludes(const QString &path, const QString &text);
QStringList sqlOutsideModels(const QString &path, const QString &text);
QStringList floatsNearMoney(const QString &path, const QString &text);
QStringList nestedEventLoops(const QString &path, const QString &text);
QStringList unfinishedOrMachineBound(const QString &path, const QString &text);
QStringList tooLong(const QString &path, const QString &text);
QStringList forbiddenLinks(const QString &path, const QString &text);

// Every text file of the repository that we wrote, relative to its root; built files and fixtures are left out.
QStringList projectFiles(const QString &root);

} // namespace jishi::testing
