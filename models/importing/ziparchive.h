#pragma once
// The members of a ZIP archive in memory. Believes nothing that the archive says about itself: what is unpacked is
// counted while it is unpacked, so that a small file cannot fill the memory.
#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <string_view>
#include <vector>

struct zip;

namespace jishi {

class ZipArchive
{
public:
    struct Member
    {
        QString name; // for messages: UTF-8, or GB18030 as Chinese programs write it
        uint64_t index = 0;
    };

    // What is said of an archive, or of a workbook in one, that contradicts itself.
    static Error damaged();
    static bool isZip(std::string_view bytes);
    // bytes outlive this object. CannotRead with a sentence.
    static Result<ZipArchive> open(std::string_view bytes);

    // Files, without folders.
    const std::vector<Member> &members() const { return m_members; }
    bool has(const char *path) const;
    // CannotRead with a sentence: damaged, protected, or more than anyone's table.
    Result<QByteArray> read(const Member &member);
    Result<QByteArray> read(const QByteArray &path);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(std::unique_ptr<zip, Close> archive);
    Result<QByteArray> readIndex(uint64_t index);
    Error readingFailed() const;

    std::unique_ptr<zip, Close> m_archive;
    std::vector<Member> m_members;
    int64_t m_unpacked = 0; // over all members read so far
};

} // namespace jishi
