#pragma once
// A command of jishi-cli: one row of the command table, which feeds the dispatch and the help.
#include "models/base/clock.h"

#include <QCommandLineParser>
#include <vector>

namespace jishi::cli {

enum ExitCode {
    kAllDone = 0,
    kSomeRefused = 1, // or, for check: problems were found
    kCannot = 2, // wrong usage, or nothing could be done
};

struct Argument
{
    QString name; // "SHOP"
    QString description;
};

struct Call
{
    const QCommandLineParser &parser;
    const Clock &clock;

    QString argument(int index) const { return parser.positionalArguments().at(index); }
    QString option(const QString &name) const { return parser.value(name); }
    bool has(const QString &name) const { return parser.isSet(name); }
};

struct Command
{
    QString name;
    QString summary; // one sentence
    QString details; // what else its help says; may be empty
    std::vector<Argument> arguments; // all of them required, in this order
    QList<QCommandLineOption> options;
    int (*run)(const Call &call);
};

Command newCommand();
Command importCommand();
Command exportCommand();
Command searchCommand();
Command reportCommand();
Command orderCommand();
Command billCommand();
Command editCommand();
Command refundCommand();
Command pasteCommand();
Command customerCommand();
Command statementCommand();
Command verifyStatementCommand();
Command checkCommand();
Command resellerCopyCommand();
Command backupCommand();
Command restoreCommand();
Command connectCommand();
Command syncCommand();
Command hubStatusCommand();

} // namespace jishi::cli
