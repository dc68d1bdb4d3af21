#include "models/importing/importer.h"

#include "models/catalog/catalogstore.h"
#include "models/importing/celltext.h"
#include "models/importing/groupmembersformat.h"
#include "models/importing/importmappings.h"
#include "models/importing/loyverseformat.h"
#include "models/importing/mappedcustomers.h"
#include "models/importing/mappedproducts.h"
#include "models/importing/orderlinesformat.h"
#include "models/importing/owncustomersformat.h"
#include "models/importing/ownformat.h"
#include "models/importing/packedfile.h"
#include "models/importing/shopifyformat.h"
#include "models/importing/squareformat.h"
#include "models/importing/stockformat.h"
#include "models/importing/tuning.h"
#include "models/importing/woocommerceformat.h"

#include <QHash>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

const std::vector<const FormatColumns *> &allFormats()
{
    static const std::vector<const FormatColumns *> formats { &WooCommerceFormat::columns(), &ShopifyFormat::columns(),
        &SquareFormat::columns(), &LoyverseFormat::columns(), &OwnFormat::columns(), &OwnCustomersFormat::columns(),
        &StockFormat::columns(), &OrderLinesParser::columns() };
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
    const auto recognise = [this](std::string_view text, LineCount lines) -> Status {
        auto layout = findLayout(text, lines);
        return layout ? done() : Status(layout.error());
    };
    if (auto loaded = load(bytes, recognise); !loaded)
        return loaded;
    return readText();
}

Result<TableSample> Importer::sample(const QString &path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    // Of several sheets the first is the one that is meant: the others explain it.
    bool found = false;
    const auto recognise = [&found](std::string_view text, LineCount lines) -> Status {
        auto sample = TableSample::of(text, lines);
        if (!sample || found)
            return sample ? Error { ErrorKind::CannotRead, u"This is a further table."_s } : sample.error();
        found = true;
        return done();
    };
    if (auto loaded = load(m_file->bytes(), recognise); !loaded)
        return loaded.error();
    return TableSample::of(m_text->text(), m_lines);
}

Status Importer::load(std::string_view bytes, const Recognise &recognise)
{
    const auto known = [&recognise](std::string_view beginning, LineCount lines) -> Status {
        auto text = DecodedText::decode(DecodedText::head(beginning));
        return text ? recognise(text->text(), lines) : Status(text.error());
    };
    const auto viewOf = [](const QByteArray &text) {
        return std::string_view(text.constData(), static_cast<size_t>(text.size()));
    };
    m_lines = LineCount::Physical;
    if (PackedFile::isPacked(bytes)) {
        const auto linesOf = [](const PackedTable &table) {
            return table.isSheet ? LineCount::Rows : LineCount::Physical;
        };
        auto table =
            PackedFile::find(bytes, [&](const PackedTable &each) { return known(viewOf(each.text), linesOf(each)); });
        if (!table)
            return table.error();
        m_lines = linesOf(*table);
        m_unpacked = std::move(table->text);
        bytes = viewOf(m_unpacked);
    } else if (DecodedText::head(bytes).size() < bytes.size()) {
        // A large file without a header in its beginning is turned away before all of it is decoded.
        if (auto begins = known(bytes, m_lines); !begins)
            return begins;
    }
    auto text = DecodedText::decode(bytes);
    if (!text)
        return text.error();
    m_text.emplace(std::move(*text));
    return done();
}

Status Importer::readText()
{
    auto layout = findLayout(m_text->text(), m_lines);
    if (!layout)
        return layout.error();
    layout->header.patches = m_options.patches.empty() ? nullptr : &m_options.patches;
    m_header = layout->header;
    m_report.format = m_header.format                ? m_header.format->format
        : layout->mapping->rows == RowKind::Products ? u"mapped-products"_s
                                                     : u"mapped-customers"_s;
    m_format = makeFormat(*layout);
    if (auto parsed = m_format->parse(m_text->text(), m_header, m_report, m_progress); !parsed)
        return parsed;
    if (m_report.rows == 0)
        return Error { ErrorKind::CannotRead, u"The file has a header and no rows."_s };
    return done();
}

Result<Importer::Layout> Importer::findLayout(std::string_view text, LineCount lines) const
{
    if (m_options.group > 0) {
        const auto header = HeaderFinder(GroupMembersFormat::layouts()).find(text, lines);
        return header ? Result<Layout>(Layout { *header, {}, {} }) : header.error();
    }
    const bool mayBeMapped = m_options.mapping || (m_options.format == u"auto" && m_options.remembered);
    const auto sample = mayBeMapped ? TableSample::of(text, lines) : Error {};
    if (sample)
        if (auto mapped = mappedLayout(*sample))
            return *mapped;
    if (m_options.mapping)
        return Error { ErrorKind::CannotRead, u"The file has other columns than those that were named."_s };
    auto preset = findPreset(text, lines);
    if (preset)
        return Layout { *preset, {}, {} };
    Error error = preset.error();
    if (sample && error.kind == ErrorKind::CannotRead)
        error.detail += u" Its columns are: %1. In the window, Import asks what they hold and remembers it."_s.arg(
            sample->header.join(u", "_s));
    return error;
}

std::optional<Importer::Layout> Importer::mappedLayout(const TableSample &sample) const
{
    std::optional<ColumnMapping> mapping;
    if (m_options.mapping && m_options.mapping->shape == sample.shape)
        mapping = m_options.mapping;
    else if (!m_options.mapping && m_options.remembered)
        mapping = m_options.remembered(sample.shape);
    if (!mapping)
        return std::nullopt;
    return Layout { TableSample::mapped(sample.body, *mapping), mapping, sample.header };
}

Result<FoundHeader> Importer::findPreset(std::string_view text, LineCount lines) const
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

std::unique_ptr<ImportFormat> Importer::makeFormat(const Layout &layout) const
{
    if (layout.mapping && layout.mapping->rows == RowKind::Customers)
        return std::make_unique<MappedCustomers>(m_context);
    if (layout.mapping)
        return std::make_unique<MappedProducts>(m_context, *layout.mapping, layout.titles);
    if (m_options.group > 0)
        return std::make_unique<GroupMembersFormat>(m_context, m_options.group);
    const FormatColumns *columns = layout.header.format;
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
    if (columns == &OwnCustomersFormat::columns())
        return std::make_unique<OwnCustomersFormat>(m_context);
    if (columns == &StockFormat::columns())
        return std::make_unique<StockFormat>(m_context);
    return std::make_unique<OrderLinesFormat>(m_context);
}

// The header is the last row before the body; what stands above it is not part of the table.
void Importer::addCells()
{
    QHash<int, QStringList> cells;
    for (const RefusedLine &each : m_report.refused)
        if (static_cast<size_t>(cells.size()) < kMostRowsWithCells)
            cells.insert(each.line, {});
    const auto cellsOf = [](const CsvReader &reader) {
        QStringList all;
        for (const std::string_view cell : reader.cells())
            all.append(toQString(cell));
        return all;
    };
    CsvReader reader(m_text->text(), m_header.delimiter, 0, 1, m_header.lines);
    reader.setPatches(m_header.patches);
    qsizetype missing = cells.size();
    while (missing > 0 && reader.next()) {
        if (reader.position() <= m_header.bodyPosition)
            m_report.header = cellsOf(reader);
        else if (const auto wanted = cells.find(reader.line()); wanted != cells.end()) {
            *wanted = cellsOf(reader);
            --missing;
        }
    }
    for (RefusedLine &each : m_report.refused)
        each.cells = cells.value(each.line);
}

Status Importer::storeOnce(Connection &connection)
{
    if (m_format->changesCatalog())
        if (auto allowed = mayChangeCatalog(m_context); !allowed)
            return allowed;
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
    if (m_options.withCells && !m_report.refused.empty())
        addCells();
    return m_report;
}

Result<ImportReport> importFile(
    Connection &connection, const ShopContext &context, const QString &path, const ImportOptions &options)
{
    ImportOptions asked = options;
    if (!asked.remembered)
        asked.remembered = [&connection](const QString &shape) { return ImportMappings(connection).find(shape); };
    Importer importer(context, std::move(asked));
    if (auto read = importer.read(path); !read)
        return read.error();
    return importer.store(connection);
}

} // namespace jishi
