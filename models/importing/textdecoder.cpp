#include "models/importing/textdecoder.h"

#include "models/importing/tuning.h"

#include <QStringDecoder>
#include <cstring>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace jishi {

namespace {

using namespace std::string_view_literals;

constexpr auto kUtf8Mark = "\xEF\xBB\xBF"sv;
constexpr auto kUtf16LittleMark = "\xFF\xFE"sv;
constexpr auto kUtf16BigMark = "\xFE\xFF"sv;

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with(kUtf16LittleMark) || bytes.starts_with(kUtf16BigMark);
}

Error cannotRead(const char *sentence)
{
    return { ErrorKind::CannotRead, QString::fromUtf8(sentence) };
}

// A few control characters happen in real exports; more than one in a hundred does not.
bool looksBinary(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, kSniffBytes);
    size_t controls = 0;
    for (const char c : start) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            ++controls;
    }
    return controls * 100 > start.size() || std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
}

Status refuseKnownKinds(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04"sv))
        return cannotRead("This is a workbook or ZIP archive; save the sheet as CSV and import that.");
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return cannotRead("This is an old workbook; save the sheet as CSV and import that.");
    if (bytes.starts_with("%PDF"sv))
        return cannotRead("This is a PDF document, not a table.");
    if (bytes.starts_with("SQLite format 3"sv))
        return cannotRead("This is a database or a shop, not a table of text.");
    return done();
}

Result<QByteArray> fromUtf16(std::string_view bytes)
{
    const bool little = bytes.starts_with(kUtf16LittleMark);
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return cannotRead("The file says it is UTF-16 but is damaged.");
    if (text.contains(QChar(u'\0')))
        return cannotRead("The file is not text: it holds binary data.");
    return text.toUtf8();
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status))
        return { nullptr, &ucnv_close };
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

Result<QByteArray> fromGb18030(std::string_view bytes)
{
    const auto source = openConverter("gb18030");
    const auto target = openConverter("UTF-8");
    if (!source || !target)
        return cannotRead("The file is not UTF-8, and GB18030 is not available here.");
    QByteArray text;
    char buffer[64 * 1024];
    UChar pivot[16 * 1024];
    UChar *pivotFrom = pivot;
    UChar *pivotTo = pivot;
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char *to = buffer;
        ucnv_convertEx(target.get(), source.get(), &to, buffer + sizeof buffer, &from, end, pivot, &pivotFrom, &pivotTo,
            pivot + std::size(pivot), false, true, &status);
        text.append(buffer, to - buffer);
    }
    if (U_FAILURE(status))
        return cannotRead("The file is neither UTF-8 nor GB18030 text; save it as UTF-8 and try again.");
    return text;
}

} // namespace

DecodedText::DecodedText(TextEncoding encoding, QByteArray owned)
    : m_encoding(encoding)
    , m_owned(std::move(owned))
    , m_text(m_owned.constData(), static_cast<size_t>(m_owned.size()))
{ }

std::string_view DecodedText::head(std::string_view bytes)
{
    if (bytes.size() <= kHeadBytes)
        return bytes;
    std::string_view start = bytes.substr(0, kHeadBytes);
    if (isUtf16(bytes))
        return start;
    const size_t end = start.rfind('\n');
    return end == std::string_view::npos ? start : start.substr(0, end + 1);
}

Result<DecodedText> DecodedText::decode(std::string_view bytes)
{
    if (bytes.empty())
        return cannotRead("The file is empty.");
    if (auto known = refuseKnownKinds(bytes); !known)
        return known.error();
    if (isUtf16(bytes)) {
        auto text = fromUtf16(bytes);
        if (!text)
            return text.error();
        return DecodedText(TextEncoding::Utf16, std::move(*text));
    }
    if (looksBinary(bytes))
        return cannotRead("The file is not text: it holds binary data.");
    const bool marked = bytes.starts_with(kUtf8Mark);
    if (marked)
        bytes.remove_prefix(kUtf8Mark.size());
    if (QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8())
        return DecodedText(TextEncoding::Utf8, bytes);
    if (marked)
        return cannotRead("The file says it is UTF-8 but is damaged.");
    auto text = fromGb18030(bytes);
    if (!text)
        return text.error();
    return DecodedText(TextEncoding::Gb18030, std::move(*text));
}

} // namespace jishi
