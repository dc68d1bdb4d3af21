#pragma once
// The way in for files of other programs: reads one, recognises its format, stores it in the caller's transaction, and
// tells what it did.
//
// On the writer thread: database.write([=](Transaction &t) { return importFile(t.connection(), context, path, options);
// })
#include "models/importing/importformat.h"
#include "models/importing/inputfile.h"
#include "models/importing/tablesample.h"
#include "models/importing/textdecoder.h"

#include <optional>

namespace jishi {

struct ImportOptions
{
    QString format = QStringLiteral("auto"); // or one of Importer::formats()
    RowId group = 0; // the file lists the members of this group; then no other format is looked for
    bool dryRun = false; // does everything, then takes it back
    // What a person said the columns hold; then no preset is looked for.
    std::optional<ColumnMapping> mapping;
    // What she has said about files of this shape before; may be null. Asked when the format is auto.
    std::function<std::optional<ColumnMapping>(const QString &shape)> remembered;
    RowPatches patches; // rows that she has put right
    bool withCells = false; // of refused lines, so that they can be put right
    std::function<bool(int done, int total)> progress; // on the calling thread; false cancels; may be null
};

class Importer
{
public:
    // "woocommerce-products", "shopify-products", "square-items", "loyverse-items", "jishi-products",
    // "jishi-customers", "jishi-stock", "order-lines". A table read by a person's mapping is reported as
    // "mapped-products" or "mapped-customers", a list of a group's members as "group-members".
    static QStringList formats();

    Importer(const ShopContext &context, ImportOptions options);

    // Text, or a workbook or ZIP archive with one table. Reads and understands a file without touching the shop.
    // CannotRead with a sentence for the person; Cancelled; Refused for an unknown format.
    Status read(const QString &path);
    // The same for bytes in memory, which must outlive this object.
    Status readBytes(std::string_view bytes);
    // The header and first rows of a file, for a person to say what they hold.
    Result<TableSample> sample(const QString &path);
    // Stores what was read, inside the caller's transaction. After an error the caller rolls back, as Database::write
    // does; a dry run takes its own changes back and succeeds.
    Result<ImportReport> store(Connection &connection);

private:
    struct Layout
    {
        FoundHeader header;
        std::optional<ColumnMapping> mapping;
        QStringList titles; // of the columns, where they are mapped
    };
    using Recognise = std::function<Status(std::string_view text, LineCount lines)>;
    // Finds the one table of the file that is recognised and decodes it.
    Status load(std::string_view bytes, const Recognise &recognise);
    Status readText();
    Result<Layout> findLayout(std::string_view text, LineCount lines) const;
    std::optional<Layout> mappedLayout(const TableSample &sample) const;
    Result<FoundHeader> findPreset(std::string_view text, LineCount lines) const;
    std::unique_ptr<ImportFormat> makeFormat(const Layout &layout) const;
    Status storeOnce(Connection &connection);
    // Tells the refused lines' cells as they stand in the file.
    void addCells();

    ShopContext m_context;
    ImportOptions m_options;
    ImportProgress m_progress;
    ImportReport m_report;
    std::unique_ptr<InputFile> m_file;
    QByteArray m_unpacked;
    std::optional<DecodedText> m_text;
    LineCount m_lines = LineCount::Physical;
    FoundHeader m_header;
    std::unique_ptr<ImportFormat> m_format;
};

// read() and store() in one, by the mapping that the shop remembers where it has one.
Result<ImportReport> importFile(
    Connection &connection, const ShopContext &context, const QString &path, const ImportOptions &options);

} // namespace jishi
