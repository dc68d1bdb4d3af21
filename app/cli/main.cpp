#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace jishi;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Standard error is for the person; QT_LOGGING_RULES still brings the steps back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false"));
    const SystemClock clock;
    const cli::CommandLine commandLine(
        { cli::newCommand(), cli::importCommand(), cli::exportCommand(), cli::searchCommand(), cli::reportCommand(),
            cli::orderCommand(), cli::editCommand(), cli::refundCommand(), cli::pasteCommand(), cli::billCommand(),
            cli::customerCommand(), cli::statementCommand(), cli::verifyStatementCommand(), cli::checkCommand(),
            cli::backupCommand(), cli::restoreCommand(), cli::resellerCopyCommand(), cli::connectCommand(),
            cli::syncCommand(), cli::hubStatusCommand() },
        clock);
    return commandLine.run(QCoreApplication::arguments());
}
