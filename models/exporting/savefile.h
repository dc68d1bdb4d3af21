#pragma once
// Files that leave the shop are written whole or not at all: what stood there before stays when the disk is full.
#include "models/base/result.h"

#include <QByteArray>

namespace jishi {

// ReadOnly where nothing can be written, DiskFull, Storage. The detail is a sentence that names the file.
Status saveFile(const QString &path, const QByteArray &bytes);

} // namespace jishi
