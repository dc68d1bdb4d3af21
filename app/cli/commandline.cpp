#include "app/cli/commandline.h"

#include "app/cli/output.h"

#include <algorithm>

namespace jishi::cli {

namespace {

QString usageOf(const Command &command)
{
    QString usage = QStringLiteral("jishi-cli ") + command.name;
    for (const Argument &argument : command.arguments)
        usage += u' ' + argument.name;
    return QStringLiteral("Usage: ") + usage + QStringLiteral(" [options]");
}

void declare(QCommandLineParser &parser, const Command &command)
{
    for (const Argument &argument : command.arguments)
        parser.addPositionalArgument(argument.name, argument.description);
    parser.addOptions(command.options);
    // Not addHelpOption(): that one also offers Qt's own options, which say nothing to a person.
    parser.addOption({ { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Shows this help.") });
}

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    // The parser's own first line knows neither the command nor the order we want.
    const QString body = parser.helpText().section(u'\n', 1);
    QString help = usageOf(command) + u'\n' + command.summary + u'\n';
    if (!command.details.isEmpty())
        help += u'\n' + command.details + u'\n';
    return help + body;
}

// A long option is meant as a whole word; a known one given twice takes the last value.
int wrongUsage(const Command &command, const QString &sentence)
{
    complain(sentence);
    complain(usageOf(command));
    complain(QStringLiteral("Try: jishi-cli %1 --help").arg(command.name));
    return kCannot;
}

} // namespace

int CommandLine::run(const QStringList &arguments) const
{
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        print(overallHelp());
        return kAllDone;
    }
    if (name == u"--version") {
        print(QStringLiteral("jishi-cli " JISHI_VERSION "\n"));
        return kAllDone;
    }
    const auto command = std::ranges::find(m_commands, name, &Command::name);
    if (command != m_commands.end())
        return runCommand(*command, arguments);
    complain(
        name.isEmpty() ? QStringLiteral("No command was given.") : QStringLiteral("There is no command %1.").arg(name));
    complain(overallHelp().trimmed());
    return kCannot;
}

int CommandLine::runCommand(const Command &command, const QStringList &arguments) const
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    declare(parser, command);
    QStringList own = arguments;
    own.removeAt(1);
    const bool understood = parser.parse(own);
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpOf(command, parser));
        return kAllDone;
    }
    if (!understood)
        return wrongUsage(command, parser.errorText());
    const qsizetype given = parser.positionalArguments().size();
    const auto wanted = static_cast<qsizetype>(command.arguments.size());
    if (given < wanted)
        return wrongUsage(
            command, QStringLiteral("%1 is missing.").arg(command.arguments[static_cast<size_t>(given)].name));
    if (given > wanted)
        return wrongUsage(
            command, QStringLiteral("%1 is one argument too many.").arg(parser.positionalArguments().at(wanted)));
    return command.run({ parser, m_clock });
}

QString CommandLine::overallHelp() const
{
    QString help = QStringLiteral("Usage: jishi-cli COMMAND ...\n"
                                  "Works on a Jishi shop file without a window.\n\n"
                                  "Commands:\n");
    for (const Command &command : m_commands)
        help += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(command.summary);
    help += QStringLiteral("\nOptions:\n"
                           "  -h, --help  Shows this help; after a command, the help of that command.\n"
                           "  --version   Shows the version.\n\n"
                           "Results are JSON on standard output, with amounts in minor units (1990 is 19.90); words go "
                           "to standard error.\n"
                           "Exit codes: 0 all done, 1 some refused or problems found, 2 nothing could be done.\n");
    return help;
}

} // namespace jishi::cli
