#include "models/bills/billreader.h"

#include "models/base/refusal.h"
#include "models/bills/billrowreader.h"
#include "models/bills/billtotals.h"
#include "models/importing/packedfile.h"
#include "models/importing/textdecoder.h"

namespace jishi {

namespace {

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
}

LineCount linesOf(const PackedTable &table)
{
    return table.isSheet ? LineCount::Rows : LineCount::Physical;
}

Status recognise(const PackedTable &table)
{
    const auto text = DecodedText::decode(viewOf(table.text));
    if (!text)
        return text.error();
    const auto header = HeaderFinder(bills::all()).find(text->text(), linesOf(table));
    return header ? done() : Status(header.error());
}

} // namespace

Result<Bill> BillReader::read(const QString &path) const
{
    const auto file = InputFile::open(path);
    if (!file)
        return file.error();
    return readBytes((*file)->bytes());
}

Result<Bill> BillReader::readBytes(std::string_view bytes) const
{
    if (!PackedFile::isPacked(bytes)) {
        const auto text = DecodedText::decode(bytes);
        return text ? readText(text->text(), LineCount::Physical) : text.error();
    }
    const auto table = PackedFile::find(bytes, recognise);
    if (!table)
        return table.error();
    const auto text = DecodedText::decode(viewOf(table->text));
    return text ? readText(text->text(), linesOf(*table)) : text.error();
}

Result<Bill> BillReader::readText(std::string_view text, LineCount lines) const
{
    if (m_context.profile.currency != Currency())
        return Error { ErrorKind::CannotRead,
            Refusal::tr("The bill counts in CNY and the shop in %1.").arg(m_context.profile.currency.code()) };
    const auto table = BillTable::open(text, lines);
    if (!table)
        return table.error();
    Bill bill;
    BillRowReader rows(*table, m_context.profile.zone);
    rows.readInto(bill);
    // A row that is no row means that the end is missing, or that this is something else.
    if (auto whole = BillTotals(*table).check(); !whole)
        return whole.error();
    if (bill.lines == 0)
        return Error { ErrorKind::CannotRead, Refusal::tr("The bill has no rows.") };
    return bill;
}

} // namespace jishi
