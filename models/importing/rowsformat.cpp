#include "models/importing/rowsformat.h"

#include "models/base/refusal.h"

#include "models/exporting/csvwriter.h"
#include "models/importing/celltext.h"

#include <cstdlib>

namespace jishi {

using namespace Qt::StringLiterals;

Status RowsFormat::parse(
    std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress)
{
    m_header = header;
    m_report = &report;
    m_reader.emplace(text, header.delimiter, header.bodyPosition, header.bodyLine, header.lines);
    m_reader->setPatches(header.patches);
    while (m_reader->next()) {
        if (report.rows++ % 256 == 0)
            if (auto goesOn =
                    progress.reading(static_cast<int64_t>(m_reader->position()), static_cast<int64_t>(text.size()));
                !goesOn)
                return goesOn;
        readRow();
        if (!hasRead() && report.refused.size() >= kHopelessRows)
            return Error { ErrorKind::CannotRead,
                u"None of the first %1 rows could be read. Line %2: %3"_s.arg(kHopelessRows)
                    .arg(report.refused.front().line)
                    .arg(report.refused.front().reason) };
    }
    if (m_reader->failure())
        return *m_reader->failure();
    finish();
    return done();
}

std::vector<std::string_view> RowsFormat::cells(int field) const
{
    std::vector<std::string_view> all;
    for (const int column : m_header.columns(field))
        all.push_back(m_reader->cell(column));
    return all;
}

QString RowsFormat::text(int field) const
{
    return toQString(trimmed(cell(field)));
}

std::optional<Quantity> RowsFormat::quantityOf(std::string_view cell, bool *readable)
{
    const std::string_view given = identity(cell);
    if (given.empty())
        return std::nullopt;
    const auto value = number(given);
    bool tooFine = false;
    const auto thousandths = value ? value->toScaled(Quantity::kDecimals, &tooFine) : std::nullopt;
    if (!thousandths || tooFine || std::abs(*thousandths) > kLargestQuantity) {
        refuse(Refusal::tr("The stock cannot be read: %1").arg(toQString(given.substr(0, 60))));
        *readable = false;
        return std::nullopt;
    }
    return Quantity::fromThousandths(*thousandths);
}

std::optional<QString> RowsFormat::code(int field, bool *readable)
{
    return has(field) ? std::optional(codeOf(cell(field), readable)) : std::nullopt;
}

QString RowsFormat::codeOf(std::string_view cell, bool *readable)
{
    const std::string_view given = identity(cell);
    if (isScientific(given)) {
        refuse(Refusal::tr(
            "The code %1 has lost its digits in a spreadsheet; format that column as text and export again.")
                   .arg(toQString(given)));
        *readable = false;
    }
    return toQString(given);
}

QString RowsFormat::typedIn(std::string_view cell)
{
    const QString value = withFormula(toQString(cell));
    return value.isNull() ? u""_s : value;
}

} // namespace jishi
