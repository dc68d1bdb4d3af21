#include "app/cli/commandline.h"

#include <QCoreApplication>

using namespace jishi;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const cli::CommandLine commandLine({ cli::newCommand(), cli::importCommand(), cli::exportCommand(), cli::searchCommand(),
                                           cli::reportCommand(), cli::orderCommand(), cli::checkCommand(), cli::backupCommand(),
                                           cli::restoreCommand() },
        clock);
    return commandLine.run(QCoreApplication::arguments());
}
