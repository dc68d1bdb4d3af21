#include "models/importing/packedfile.h"

#include "models/base/refusal.h"
#include "models/importing/cannotread.h"
#include "models/importing/workbook.h"

#include <optional>

namespace jishi {

namespace {

class Search
{
public:
    explicit Search(const PackedFile::Recognise &recognise)
        : m_recognise(recognise)
    { }

    Status lookInto(ZipArchive &archive)
    {
        return Workbook::isWorkbook(archive) ? lookIntoWorkbook(archive, QString()) : lookIntoMembers(archive);
    }
    Result<PackedTable> result()
    {
        if (m_found.size() > 1)
            return cannotRead(
                Refusal::tr("Several tables in it can be imported; import them one by one from files of their own: %1.")
                    .arg(names()));
        if (m_found.empty())
            return m_reason ? *m_reason : cannotRead(Refusal::tr("The archive holds no CSV, TSV or XLSX file."));
        return std::move(m_found.front());
    }

private:
    QString names() const
    {
        QStringList all;
        for (const PackedTable &each : m_found)
            all.append(each.name);
        return all.join(QStringLiteral(", "));
    }

    Status lookIntoWorkbook(ZipArchive &archive, const QString &file)
    {
        auto workbook = Workbook::open(archive);
        if (!workbook)
            return workbook.error();
        for (const Workbook::Sheet &sheet : workbook->sheets()) {
            auto text = workbook->csv(sheet);
            if (!text)
                return text.error();
            const QString name = file.isEmpty() ? sheet.name : QString(file + u' ' + sheet.name);
            consider({ name, std::move(*text), true });
        }
        return done();
    }

    Status lookIntoMembers(ZipArchive &archive)
    {
        for (const ZipArchive::Member &member : archive.members()) {
            const QString name = member.name.section(u'/', -1);
            const QString ending = name.section(u'.', -1).toLower();
            // What macOS puts beside each file has the file's name.
            if (name.startsWith(u'.') || member.name.startsWith(QLatin1String("__MACOSX/")))
                continue;
            const bool table = ending == u"csv" || ending == u"tsv" || ending == u"txt";
            if (!table && ending != u"xlsx")
                continue;
            auto content = archive.read(member);
            if (!content)
                return content.error();
            if (table)
                consider({ name, std::move(*content), false });
            else if (auto looked = lookIntoInner(*content, name); !looked)
                return looked;
        }
        return done();
    }

    Status lookIntoInner(const QByteArray &content, const QString &name)
    {
        auto archive = ZipArchive::open({ content.constData(), static_cast<size_t>(content.size()) });
        if (!archive)
            return archive.error();
        return lookIntoWorkbook(*archive, name);
    }

    void consider(PackedTable table)
    {
        const Status known = m_recognise(table);
        if (known)
            m_found.push_back(std::move(table));
        else if (!m_reason || table.name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            m_reason = known.error();
    }

    const PackedFile::Recognise &m_recognise;
    std::vector<PackedTable> m_found;
    std::optional<Error> m_reason; // why the first, or a CSV rather than a readme, is not known
};

} // namespace

bool PackedFile::isPacked(std::string_view bytes)
{
    return ZipArchive::isZip(bytes);
}

Result<PackedTable> PackedFile::find(std::string_view bytes, const Recognise &recognise)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    Search search(recognise);
    if (auto looked = search.lookInto(*archive); !looked)
        return looked.error();
    return search.result();
}

} // namespace jishi
