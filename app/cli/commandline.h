#pragma once
// Finds the command that the arguments name, reads its options and runs it. Wrong usage ends with exit code 2 and the
// usage on stderr.
#include "app/cli/command.h"

#include <QStringList>

namespace jishi::cli {

class CommandLine
{
public:
    CommandLine(std::vector<Command> commands, const Clock &clock)
        : m_commands(std::move(commands))
        , m_clock(clock)
    { }

    // The arguments with the program's name in front.
    int run(const QStringList &arguments) const;

private:
    int runCommand(const Command &command, const QStringList &arguments) const;
    QString overallHelp() const;

    std::vector<Command> m_commands;
    const Clock &m_clock;
};

} // namespace jishi::cli
