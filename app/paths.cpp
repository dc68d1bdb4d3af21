#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace jishi::paths {

QString demoShop()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/jishi");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/demo.jishi");
}

QString shops()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString credentials()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/jishi/credentials");
}

} // namespace jishi::paths
