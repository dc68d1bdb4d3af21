#include "models/exporting/pickupexport.h"

#include "models/exporting/xlsxwriter.h"

namespace jishi {

namespace {

void writeItem(XlsxWriter &book, const PickupEntry &entry, const PickupItem &item, bool first)
{
    for (const QString &text : { entry.groupName, entry.pickupName, entry.address, entry.name, entry.nickname,
             entry.phoneTail, entry.number, entry.code.text, item.name })
        book.text(text);
    book.figure(item.quantity.toPlain()).text(item.unit);
    if (first)
        book.amount(entry.total).amount(entry.due).text(entry.note);
    book.endRow();
}

} // namespace

Result<QByteArray> packingWorkbook(const PackingTotals &totals, const QStringList &heads)
{
    XlsxWriter book("Packing", 0);
    book.headers(heads);
    for (const PackingLine &line : totals.lines) {
        book.text(line.name).text(line.sku).text(line.unit).figure(QString::number(line.orders));
        book.figure(line.total.toPlain()).figure(line.packed.toPlain()).figure(line.toPack().toPlain());
        if (line.onHand)
            book.figure(line.onHand->toPlain()).figure(line.missing.toPlain());
        book.endRow();
    }
    return book.finish();
}

Result<QByteArray> pickupWorkbook(
    const std::vector<PickupEntry> &entries, const QStringList &heads, const Currency &currency)
{
    XlsxWriter book("Pickup", currency.decimals());
    book.headers(heads);
    for (const PickupEntry &entry : entries) {
        bool first = true;
        for (const PickupItem &item : entry.items)
            writeItem(book, entry, item, std::exchange(first, false));
    }
    return book.finish();
}

} // namespace jishi
