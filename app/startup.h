#pragma once
// What the person asked for on the command line.
#include <QString>

class QCoreApplication;

namespace jishi {

struct StartOptions
{
    QString shop; // a file; empty: the last one
    bool demo = false;
    QString language; // empty: as remembered; not remembered itself
    QString theme;
    QByteArray page; // shown first
    QString grab; // a PNG to draw the window into, then quit
};

// Organisation, name and version, which settings, folders and dialogs depend on.
void nameProgram();
// Answers --help and --version, and leaves the program on a mistake.
StartOptions readArguments(const QCoreApplication &application);

} // namespace jishi
