#include "models/exporting/purchaseexport.h"

#include "models/exporting/csvwriter.h"

namespace jishi {

QString purchaseText(const std::vector<PurchaseLine> &lines, const QString &unknown)
{
    QString text;
    std::optional<RowId> supplier;
    for (const PurchaseLine &line : lines) {
        if (supplier != line.supplierId) {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n"))
                + (line.supplier.isEmpty() ? unknown : line.supplier) + u'\n';
            supplier = line.supplierId;
        }
        text += QStringLiteral("- ") + line.name
            + (line.sku.isEmpty() ? QString() : QStringLiteral(" (") + line.sku + u')') + QStringLiteral(": ")
            + line.need.toPlain() + (line.unit.isEmpty() ? QString() : u' ' + line.unit) + u'\n';
    }
    return text;
}

QByteArray purchaseCsv(const std::vector<PurchaseLine> &lines)
{
    CsvWriter csv;
    for (const char *head : { "Supplier", "SKU", "Name", "Quantity", "Unit", "Available", "Sold in 28 Days" })
        csv.plain(QString::fromLatin1(head));
    csv.endRow();
    for (const PurchaseLine &line : lines) {
        csv.text(line.supplier).text(line.sku).text(line.name).plain(line.need.toPlain()).text(line.unit);
        csv.plain(line.available.toPlain()).plain(line.sold.toPlain());
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace jishi
