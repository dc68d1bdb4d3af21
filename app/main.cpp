// The window program, as a list of steps.
#include "app/application.h"
#include "app/logging.h"
#include "app/startup.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    jishi::nameProgram();
    jishi::startLogging();
    const jishi::StartOptions options = jishi::readArguments(qt);
    jishi::Application application(qt, options);
    application.start();
    return QApplication::exec();
}
