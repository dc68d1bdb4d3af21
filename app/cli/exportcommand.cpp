#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/exporting/exporter.h"
#include "models/exporting/savefile.h"

namespace jishi::cli {

namespace {

const QStringList &tableNames()
{
    static const QStringList names { QStringLiteral("products"), QStringLiteral("customers"), QStringLiteral("orders"),
        QStringLiteral("stock"), QStringLiteral("commissions") };
    return names;
}

Result<QByteArray> exported(ShopFile &shop, ExportTable table, const QString &format, const QString &layout)
{
    const Exporter exporter(shop.connection(), shop.context());
    if (layout == u"woocommerce")
        return exporter.products(ExportLayout::WooCommerce);
    if (layout == u"shopify")
        return exporter.products(ExportLayout::Shopify);
    if (format == u"xlsx")
        return exporter.xlsx(table);
    return format == u"json" ? exporter.json(table) : exporter.csv(table);
}

int run(const Call &call)
{
    const QString what = call.argument(1);
    const qsizetype table = tableNames().indexOf(what);
    if (table < 0)
        return refuse(QStringLiteral("There is nothing called %1 to export. There is: %2.")
                          .arg(what, tableNames().join(QStringLiteral(", "))));
    const QString format = call.option(QStringLiteral("format"));
    if (format != u"csv" && format != u"xlsx" && format != u"json")
        return refuse(QStringLiteral("--format is csv, xlsx or json, not %1.").arg(format));
    const QString layout = call.option(QStringLiteral("layout"));
    if (layout != u"jishi" && layout != u"woocommerce" && layout != u"shopify")
        return refuse(QStringLiteral("--layout is jishi, woocommerce or shopify, not %1.").arg(layout));
    if (layout != u"jishi" && (what != u"products" || format != u"csv"))
        return refuse(QStringLiteral("The layout of %1 is for products as CSV.").arg(layout));
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto bytes = exported(**shop, static_cast<ExportTable>(table), format, layout);
    if (!bytes)
        return failed(bytes.error(), call.argument(0));
    const QString target = call.option(QStringLiteral("out"));
    if (target.isEmpty() || target == u"-") {
        printBytes(*bytes);
        return kAllDone;
    }
    if (const auto saved = saveFile(target, *bytes); !saved)
        return failed(saved.error(), target);
    return kAllDone;
}

} // namespace

Command exportCommand()
{
    return { QStringLiteral("export"),
        QStringLiteral("Writes products, customers, orders, stock or commissions for other programs."),
        QStringLiteral(
            "CSV is UTF-8 with a byte order mark, amounts as plain decimals. A text that a spreadsheet "
            "would run as a formula gets an\n"
            "apostrophe in front. XLSX has the same columns; its texts stay texts, its amounts are numbers. "
            "Products, customers and stock that were exported\n"
            "as CSV or XLSX can be imported again. JSON has amounts in minor units and quantities in "
            "thousandths. Orders "
            "have one row per line.\n"
            "Commissions have one row per entry of the ledger; basis and rate are whole numbers, minor units "
            "and 1/10000, of a\n"
            "fixed commission thousandths of a unit and minor units per unit; state is how the entry stands "
            "now."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("WHAT"), QStringLiteral("products, customers, orders, stock or commissions.") } },
        {
            { QStringLiteral("format"), QStringLiteral("csv, xlsx or json. Default: csv."), QStringLiteral("FORMAT"),
                QStringLiteral("csv") },
            { QStringLiteral("layout"),
                QStringLiteral("jishi, or for products the layout that woocommerce or shopify import. Default: jishi."),
                QStringLiteral("LAYOUT"), QStringLiteral("jishi") },
            { QStringLiteral("out"), QStringLiteral("The file to write. Default: standard output."),
                QStringLiteral("FILE") },
        },
        run };
}

} // namespace jishi::cli
