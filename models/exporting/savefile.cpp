#include "models/exporting/savefile.h"

#include <QSaveFile>
#include <cerrno>

namespace jishi {

Status saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && file.write(bytes) == bytes.size() && file.commit())
        return done();
    const ErrorKind kind = errno == ENOSPC ? ErrorKind::DiskFull : opened ? ErrorKind::Storage : ErrorKind::ReadOnly;
    return Error { kind, QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()) };
}

} // namespace jishi
