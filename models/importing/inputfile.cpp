#include "models/importing/inputfile.h"

#include "models/importing/cannotread.h"
#include "models/importing/tuning.h"

#include <QFileInfo>

namespace jishi {

Result<std::unique_ptr<InputFile>> InputFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotRead(QStringLiteral("There is no file %1.").arg(path));
    if (!info.isFile())
        return cannotRead(QStringLiteral("%1 is not a file.").arg(path));
    std::unique_ptr<InputFile> input(new InputFile);
    input->m_file.setFileName(path);
    if (!input->m_file.open(QIODevice::ReadOnly))
        return cannotRead(QStringLiteral("The file %1 cannot be read: %2.").arg(path, input->m_file.errorString()));
    const qint64 size = input->m_file.size();
    if (size == 0)
        return cannotRead(QStringLiteral("The file is empty."));
    if (size > kLargestFileBytes)
        return cannotRead(QStringLiteral("The file is larger than 1 GiB; split it into smaller files."));
    if (size > kReadWholeBytes) {
        const uchar *mapped = input->m_file.map(0, size);
        if (!mapped)
            return cannotRead(QStringLiteral("The file %1 cannot be read: %2.").arg(path, input->m_file.errorString()));
        input->m_bytes = { reinterpret_cast<const char *>(mapped), static_cast<size_t>(size) };
        return input;
    }
    input->m_content = input->m_file.readAll();
    if (input->m_content.size() < size)
        return cannotRead(QStringLiteral("The file %1 could not be read to its end.").arg(path));
    input->m_bytes = { input->m_content.constData(), static_cast<size_t>(input->m_content.size()) };
    return input;
}

} // namespace jishi
