#pragma once
// Turns the bytes of an imported file into UTF-8: by its mark, else strict UTF-8, else GB18030. What is not text is
// refused.
#include "models/base/result.h"

#include <QByteArray>
#include <string_view>

namespace jishi {

enum class TextEncoding {
    Utf8,
    Utf16,
    Gb18030,
};

class DecodedText
{
public:
    // CannotRead with a sentence for anything that is not text. UTF-8 is not copied: bytes must then outlive the
    // result.
    static Result<DecodedText> decode(std::string_view bytes);
    // The beginning of a large file, cut at the end of a line, to look at its header before decoding all of it.
    static std::string_view head(std::string_view bytes);

    TextEncoding encoding() const { return m_encoding; }
    std::string_view text() const { return m_text; }

private:
    DecodedText(TextEncoding encoding, std::string_view text)
        : m_encoding(encoding)
        , m_text(text)
    { }
    DecodedText(TextEncoding encoding, QByteArray owned);

    TextEncoding m_encoding;
    QByteArray m_owned;
    std::string_view m_text;
};

} // namespace jishi
