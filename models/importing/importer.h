#pragma once
// The way in for files of other programs: reads one, recognises its format, stores it in the caller's transaction, and
// tells what it did.
//
// On the writer thread: database.write([=](Transaction &t) { return importFile(t.connection(), context, path, options);
// })
#include "models/importing/importformat.h"
#include "models/importing/inputfile.h"
#include "models/importing/textdecoder.h"

#include <optional>

namespace jishi {

struct ImportOptions
{
    QString format = QStringLiteral("auto"); // or one of Importer::formats()
    bool dryRun = false; // does everything, then takes it back
    std::function<bool(int done, int total)> progress; // on the calling thread; false cancels; may be null
};

class Importer
{
public:
    // "woocommerce-products", "shopify-products", "square-items", "loyverse-items", "jishi-products",
    // "order-lines".
    static QStringList formats();

    Importer(const ShopContext &context, ImportOptions options);

    // Text, or a workbook or ZIP archive with one table. Reads and understands a file without touching the shop.
    // CannotRead with a sentence for the person; Cancelled; Refused for an unknown format.
    Status read(const QString &path);
    // The same for bytes in memory, which must outlive this object.
    Status readBytes(std::string_view bytes);
    // Stores what was read, inside the caller's transaction. After an error the caller rolls back, as Database::write
    // does; a dry run takes its own changes back and succeeds.
    Result<ImportReport> store(Connection &connection);

private:
    Status readText(std::string_view bytes, LineCount lines);
    Result<FoundHeader> findHeader(std::string_view text, LineCount lines) const;
    // Whether the beginning of a table has a known header.
    Status recognise(std::string_view bytes, LineCount lines) const;
    std::unique_ptr<ImportFormat> makeFormat(const FormatColumns *columns) const;
    Status storeOnce(Connection &connection);

    ShopContext m_context;
    ImportOptions m_options;
    ImportProgress m_progress;
    ImportReport m_report;
    std::unique_ptr<InputFile> m_file;
    QByteArray m_unpacked;
    std::optional<DecodedText> m_text;
    std::unique_ptr<ImportFormat> m_format;
};

// read() and store() in one.
Result<ImportReport> importFile(
    Connection &connection, const ShopContext &context, const QString &path, const ImportOptions &options);

} // namespace jishi
