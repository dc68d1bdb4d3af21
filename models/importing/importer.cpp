#include "models/importing/importer.h"

#include "models/importing/loyverseformat.h"
#include "models/importing/orderlinesformat.h"
#include "models/importing/ownformat.h"
#include "models/importing/packedfile.h"
#include "models/importing/shopifyformat.h"
#include "models/importing/squareformat.h"
#include "models/importing/tuning.h"
#include "models/importing/woocommerceformat.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

const std::vector<const FormatColumns *> &allFormats()
{
    static const std::vector<const FormatColumns *> formats { &WooCommerceFormat::columns(), &ShopifyFormat::columns(),
        &SquareFormat::columns(), &LoyverseFormat::columns(), &OwnFormat::columns(), &OrderLinesParser::columns() };
    return formats;
}

} // namespace

QStringList Importer::formats()
{
    QStringList names;
    for (const FormatColumns *format : allFormats())
        names.append(format->format);
    return names;
}

Importer::Importer(const ShopContext &context, ImportOptions options)
    : m_context(context)
    , m_options(std::move(options))
    , m_progress(m_options.progress)
{ }

Status Importer::read(const QString &path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return readBytes(m_file->bytes());
}

Status Importer::readBytes(std::string_view bytes)
{
    m_report = {};
    m_report.dryRun = m_options.dryRun;
    if (!PackedFile::isPacked(bytes))
        return readText(bytes, LineCount::Physical);
    const auto linesOf = [](const PackedTable &table) { return table.isSheet ? LineCount::Rows : LineCount::Physical; };
    auto table = PackedFile::find(bytes, [&](const PackedTable &each) {
        return recognise({ each.text.constData(), static_cast<size_t>(each.text.size()) }, linesOf(each));
    });
    if (!table)
        return table.error();
    m_unpacked = std::move(table->text);
    return readText({ m_unpacked.constData(), static_cast<size_t>(m_unpacked.size()) }, linesOf(*table));
}

Status Importer::recognise(std::string_view bytes, LineCount lines) const
{
    auto beginning = DecodedText::decode(DecodedText::head(bytes));
    if (!beginning)
        return beginning.error();
    if (auto header = findHeader(beginning->text(), lines); !header)
        return header.error();
    return done();
}

Status Importer::readText(std::string_view bytes, LineCount lines)
{
    // A large file without a header in its beginning is turned away before all of it is decoded.
    if (DecodedText::head(bytes).size() < bytes.size())
        if (auto known = recognise(bytes, lines); !known)
            return known;
    auto text = DecodedText::decode(bytes);
    if (!text)
        return text.error();
    m_text.emplace(std::move(*text));
    const auto header = findHeader(m_text->text(), lines);
    if (!header)
        return header.error();
    m_report.format = header->format->format;
    m_format = makeFormat(header->format);
    if (auto parsed = m_format->parse(m_text->text(), *header, m_report, m_progress); !parsed)
        return parsed;
    if (m_report.rows == 0)
        return Error { ErrorKind::CannotRead, u"The file has a header and no rows."_s };
    return done();
}

Result<FoundHeader> Importer::findHeader(std::string_view text, LineCount lines) const
{
    std::vector<const FormatColumns *> wanted;
    for (const FormatColumns *format : allFormats())
        if (m_options.format == u"auto" || m_options.format == format->format)
            wanted.push_back(format);
    if (wanted.empty())
        return Error { ErrorKind::Refused,
            u"There is no format %1; known are auto, %2."_s.arg(m_options.format, formats().join(u", "_s)) };
    return HeaderFinder(std::move(wanted)).find(text, lines);
}

std::unique_ptr<ImportFormat> Importer::makeFormat(const FormatColumns *columns) const
{
    if (columns == &WooCommerceFormat::columns())
        return std::make_unique<WooCommerceFormat>(m_context);
    if (columns == &ShopifyFormat::columns())
        return std::make_unique<ShopifyFormat>(m_context);
    if (columns == &SquareFormat::columns())
        return std::make_unique<SquareFormat>(m_context);
    if (columns == &LoyverseFormat::columns())
        return std::make_unique<LoyverseFormat>(m_context);
    if (columns == &OwnFormat::columns())
        return std::make_unique<OwnFormat>(m_context);
    return std::make_unique<OrderLinesFormat>(m_context);
}

Status Importer::storeOnce(Connection &connection)
{
    if (auto stored = m_format->store(connection, m_report, m_progress); !stored)
        return stored;
    if (m_report.rows < kRowsForAnalyze)
        return done();
    return connection.execute("PRAGMA analysis_limit = 1000; ANALYZE");
}

Result<ImportReport> Importer::store(Connection &connection)
{
    if (!m_format)
        return Error { ErrorKind::CannotRead, u"No file was read."_s };
    if (!m_options.dryRun) {
        if (auto stored = storeOnce(connection); !stored)
            return stored.error();
    } else {
        if (auto begun = connection.execute("SAVEPOINT dry_run"); !begun)
            return begun.error();
        const auto stored = storeOnce(connection);
        if (auto undone = connection.execute("ROLLBACK TO dry_run; RELEASE dry_run"); !undone)
            return undone.error();
        if (!stored)
            return stored.error();
    }
    m_report.sortRefused();
    return m_report;
}

Result<ImportReport> importFile(
    Connection &connection, const ShopContext &context, const QString &path, const ImportOptions &options)
{
    Importer importer(context, options);
    if (auto read = importer.read(path); !read)
        return read.error();
    return importer.store(connection);
}

} // namespace jishi
