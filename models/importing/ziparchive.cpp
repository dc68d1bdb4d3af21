#include "models/importing/ziparchive.h"

#include "models/base/refusal.h"
#include "models/importing/cannotread.h"
#include "models/importing/textdecoder.h"
#include "models/importing/tuning.h"

#include <array>
#include <zip.h>

namespace jishi {

using namespace std::string_view_literals;

namespace {

// Chinese programs write names in GBK and do not say so.
QString memberName(const char *raw)
{
    const auto decoded = DecodedText::decode(raw);
    const std::string_view name = decoded ? decoded->text() : raw;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

struct CloseMember
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

Error ZipArchive::damaged()
{
    return cannotRead(Refusal::tr("The archive or workbook is damaged."));
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

bool ZipArchive::isZip(std::string_view bytes)
{
    // The second is an archive without members.
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source)
        return ZipArchive::damaged();
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return ZipArchive::damaged();
    }
    return ZipArchive(std::unique_ptr<zip, Close>(archive));
}

ZipArchive::ZipArchive(std::unique_ptr<zip, Close> archive)
    : m_archive(std::move(archive))
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char *raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (raw && *raw != '\0' && !std::string_view(raw).ends_with('/'))
            m_members.push_back({ memberName(raw), index });
    }
}

bool ZipArchive::has(const char *path) const
{
    return zip_name_locate(m_archive.get(), path, ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::read(const Member &member)
{
    return readIndex(member.index);
}

Result<QByteArray> ZipArchive::read(const QByteArray &path)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), path.constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return ZipArchive::damaged();
    return readIndex(static_cast<uint64_t>(index));
}

Result<QByteArray> ZipArchive::readIndex(uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0)
        return ZipArchive::damaged();
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(m_archive.get(), index, 0));
    if (!file)
        return readingFailed();
    QByteArray content;
    std::array<char, size_t { 64 } * 1024> buffer;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return ZipArchive::damaged();
        if (got == 0)
            return content;
        m_unpacked += got;
        content.append(buffer.data(), got);
        const bool swollen = content.size() > kUnpackedBytesUnasked
            && static_cast<uint64_t>(content.size()) / kLargestSwelling > stat.comp_size;
        if (m_unpacked > kLargestUnpackedBytes || swollen)
            return cannotRead(Refusal::tr("The archive or workbook unpacks to more than any table holds."));
    }
}

Error ZipArchive::readingFailed() const
{
    switch (zip_error_code_zip(zip_get_error(m_archive.get()))) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return cannotRead(Refusal::tr("The archive has a password; unpack it and import the file inside."));
    case ZIP_ER_COMPNOTSUPP:
        return cannotRead(
            Refusal::tr("The archive is packed in a way that cannot be read; unpack it and import the file inside."));
    default:
        return ZipArchive::damaged();
    }
}

} // namespace jishi
