#include "models/importing/tablesample.h"

#include "models/importing/celltext.h"
#include "models/importing/tuning.h"

#include <QCryptographicHash>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const CsvReader &reader)
{
    QStringList cells;
    for (const std::string_view cell : reader.cells())
        cells.append(toQString(trimmed(cell.substr(0, kLongestSampleCell))));
    return cells;
}

QString shapeOf(const QStringList &header)
{
    QStringList names;
    for (const QString &cell : header)
        names.append(HeaderFinder::normalised(cell));
    const QByteArray all = names.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(32));
}

// The row with the most words that we know, else the first of several cells.
struct Header
{
    int known = -1;
    qsizetype filled = 0;
    QStringList header;
    FoundHeader body;

    bool isBetterThan(const Header &other) const
    {
        return known != other.known ? known > other.known : filled > other.filled;
    }
};

Header candidateOf(const CsvReader &reader)
{
    Header candidate;
    candidate.known = 0;
    candidate.header = cellsOf(reader);
    for (const QString &cell : std::as_const(candidate.header)) {
        candidate.filled += !cell.isEmpty();
        const QString name = HeaderFinder::normalised(cell);
        candidate.known += !name.isEmpty() && ColumnMapping::isKnownWord(name);
    }
    return candidate;
}

Header bestHeader(std::string_view text, LineCount lines)
{
    Header best;
    for (const char delimiter : kDelimiters) {
        CsvReader reader(text, delimiter, 0, 1, lines);
        Header first; // of this delimiter, while nothing is known by its words
        for (int row = 0; row < kHeaderRows && reader.next(); ++row) {
            Header candidate = candidateOf(reader);
            if (candidate.known == 0 && (candidate.filled < 2 || first.known == 0))
                continue;
            if (first.known >= candidate.known)
                continue;
            candidate.body.delimiter = delimiter;
            candidate.body.width = static_cast<int>(candidate.header.size());
            candidate.body.bodyPosition = reader.position();
            candidate.body.bodyLine = reader.nextLine();
            candidate.body.lines = lines;
            first = std::move(candidate);
        }
        if (first.known >= 0 && first.isBetterThan(best))
            best = std::move(first);
    }
    return best;
}

} // namespace

Result<TableSample> TableSample::of(std::string_view text, LineCount lines)
{
    Header best = bestHeader(text.substr(0, kHeadBytes), lines);
    if (best.known < 0)
        return Error { ErrorKind::CannotRead, u"The file holds no table: no row has more than one cell."_s };
    TableSample sample;
    sample.header = std::move(best.header);
    while (!sample.header.isEmpty() && sample.header.back().isEmpty())
        sample.header.removeLast();
    sample.body = std::move(best.body);
    sample.shape = shapeOf(sample.header);
    CsvReader reader(text, sample.body.delimiter, sample.body.bodyPosition, sample.body.bodyLine, lines);
    while (sample.rows.size() < kSampleRows && reader.next())
        sample.rows.push_back(cellsOf(reader));
    sample.text = text.substr(0, reader.position());
    return sample;
}

FoundHeader TableSample::mapped(const FoundHeader &body, const ColumnMapping &mapping)
{
    FoundHeader header = body;
    constexpr auto kFields = static_cast<size_t>(MappedField::Count);
    header.columnOf.assign(kFields, -1);
    header.columnsOf.assign(kFields, {});
    for (size_t field = 1; field < kFields; ++field) {
        header.columnsOf[field] = mapping.columnsOf(static_cast<MappedField>(field));
        if (!header.columnsOf[field].empty())
            header.columnOf[field] = header.columnsOf[field].front();
    }
    return header;
}

} // namespace jishi
