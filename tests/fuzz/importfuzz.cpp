#include "tests/fuzz/importfuzz.h"

#include "models/db/database.h"
#include "models/importing/importer.h"

#include <QTemporaryDir>

namespace jishi::testing {

namespace {

class FuzzShop
{
public:
    FuzzShop()
    {
        const ShopProfile profile { QStringLiteral("Fuzz"), Currency(), QTimeZone(QByteArrayLiteral("Asia/Shanghai")),
            {} };
        auto created = ShopFile::create(m_folder.filePath(QStringLiteral("fuzz.jishi")), profile, m_clock);
        if (!created)
            qFatal("The shop cannot be made.");
        m_file = std::move(*created);
        (void)m_file->connection().execute("PRAGMA synchronous = OFF");
    }

    void import(const QString &format, std::string_view bytes)
    {
        ImportOptions options;
        options.format = format;
        options.dryRun = true;
        Importer importer(m_file->context(), options);
        if (!importer.readBytes(bytes))
            return;
        const auto report = inTransaction(
            m_file->connection(), [&](Transaction &transaction) { return importer.store(transaction.connection()); });
        if (!report)
            qFatal("What was read could not be stored: %s", qPrintable(report.error().detail));
        const auto left =
            m_file->connection().integer("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM products)");
        if (!left || *left != 0)
            qFatal("A dry run left something behind.");
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { 1772326800000 };
    std::unique_ptr<ShopFile> m_file;
};

} // namespace

void importBytes(const QString &format, const uint8_t *data, size_t size)
{
    static FuzzShop shop;
    shop.import(format, { reinterpret_cast<const char *>(data), size });
}

} // namespace jishi::testing
