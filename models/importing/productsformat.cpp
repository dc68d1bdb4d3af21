#include "models/importing/productsformat.h"

#include "models/base/refusal.h"

#include "models/importing/celltext.h"
#include "models/importing/productwriter.h"

#include <cstdlib>

namespace jishi {

using namespace Qt::StringLiterals;

Status ProductsFormat::parse(
    std::string_view text, const FoundHeader &header, ImportReport &report, const ImportProgress &progress)
{
    m_header = header;
    m_report = &report;
    m_reader.emplace(text, header.delimiter, header.bodyPosition, header.bodyLine);
    while (m_reader->next()) {
        if (report.rows++ % 256 == 0)
            if (auto goesOn =
                    progress.reading(static_cast<int64_t>(m_reader->position()), static_cast<int64_t>(text.size()));
                !goesOn)
                return goesOn;
        readRow();
        if (m_drafts.empty() && report.refused.size() >= kHopelessRows)
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

Status ProductsFormat::store(Connection &connection, ImportReport &report, const ImportProgress &progress)
{
    return ProductWriter(connection, m_context, m_source, report).store(m_drafts, progress);
}

QString ProductsFormat::text(int field) const
{
    return toQString(trimmed(cell(field)));
}

std::optional<Money> ProductsFormat::money(int field, bool *readable)
{
    const std::string_view given = identity(cell(field));
    if (given.empty())
        return std::nullopt;
    const auto value = number(given);
    bool rounded = false;
    const auto minor = value ? value->toScaled(m_context.profile.currency.decimals(), &rounded) : std::nullopt;
    if (!minor || std::abs(*minor) > kLargestAmount) {
        refuse(Refusal::tr("The price cannot be read: %1").arg(toQString(given.substr(0, 60))));
        *readable = false;
        return std::nullopt;
    }
    m_report->rounded += rounded;
    return Money(*minor, m_context.profile.currency);
}

std::optional<Quantity> ProductsFormat::quantity(int field, bool *readable)
{
    const std::string_view given = identity(cell(field));
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

std::optional<QString> ProductsFormat::code(int field, bool *readable)
{
    if (!has(field))
        return std::nullopt;
    const std::string_view given = identity(cell(field));
    if (isScientific(given)) {
        refuse(Refusal::tr(
            "The code %1 has lost its digits in a spreadsheet; format that column as text and export again.")
                   .arg(toQString(given)));
        *readable = false;
    }
    return toQString(given);
}

QString tidyTags(const QString &tags)
{
    QStringList tidy;
    for (const QString &tag : tags.split(u',', Qt::SkipEmptyParts))
        if (const QString name = tag.simplified(); !name.isEmpty() && !tidy.contains(name))
            tidy.append(name);
    return tidy.isEmpty() ? u""_s : tidy.join(u", "_s);
}

} // namespace jishi
