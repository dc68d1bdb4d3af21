#pragma once
// The bytes of a file to import: read when it is small, mapped when it is large.
#include "models/base/result.h"

#include <QByteArray>
#include <QFile>
#include <memory>
#include <string_view>

namespace jishi {

class InputFile
{
public:
    // CannotRead with a sentence: missing, a folder, unreadable, empty, too large.
    static Result<std::unique_ptr<InputFile>> open(const QString &path);
    std::string_view bytes() const { return m_bytes; }

private:
    InputFile() = default;
    QFile m_file;
    QByteArray m_content;
    std::string_view m_bytes;
};

} // namespace jishi
