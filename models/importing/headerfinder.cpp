#include "models/importing/headerfinder.h"

#include "models/importing/celltext.h"
#include "models/importing/tuning.h"

#include <QHash>
#include <algorithm>

namespace jishi {

namespace {

struct Candidate
{
    FoundHeader header;
    int found = 0;
    QStringList missing; // required ones
};

// In the order of the file.
std::vector<int> positionsOf(const ColumnNames &column, const QHash<QString, int> &cells, const QList<int> &taken)
{
    std::vector<int> positions;
    if (column.match == ColumnNames::Match::Whole) {
        for (const QString &name : column.normalised)
            if (const int position = cells.value(name, -1); position >= 0 && !taken.contains(position))
                return { position };
        return positions;
    }
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto begins = [&](const QString &name) { return cell.key().startsWith(name); };
        if (!taken.contains(cell.value()) && std::ranges::any_of(column.normalised, begins))
            positions.push_back(cell.value());
    }
    std::ranges::sort(positions);
    return positions;
}

Candidate match(const FormatColumns &format, const QHash<QString, int> &cells)
{
    Candidate candidate;
    candidate.header.format = &format;
    candidate.header.columnOf.assign(static_cast<size_t>(format.fields), -1);
    candidate.header.columnsOf.resize(static_cast<size_t>(format.fields));
    QList<int> taken;
    for (const ColumnNames &column : format.columns) {
        const std::vector<int> positions = positionsOf(column, cells, taken);
        if (!positions.empty()) {
            for (const int position : positions)
                taken.append(position);
            candidate.header.columnOf[static_cast<size_t>(column.field)] = positions.front();
            candidate.header.columnsOf[static_cast<size_t>(column.field)] = positions;
            ++candidate.found;
        } else if (column.required) {
            candidate.missing.append(column.title);
        }
    }
    return candidate;
}

QHash<QString, int> normalisedCells(const CsvReader &reader)
{
    QHash<QString, int> cells;
    for (size_t i = 0; i < reader.cells().size(); ++i) {
        const std::string_view cell = reader.cells()[i];
        const QString name = cell.size() > 200 ? QString() : HeaderFinder::normalised(toQString(cell));
        if (!name.isEmpty() && !cells.contains(name))
            cells.insert(name, static_cast<int>(i));
    }
    return cells;
}

Error noHeader(const Candidate &nearest, const std::vector<const FormatColumns *> &formats)
{
    if (nearest.found >= 2)
        return { ErrorKind::CannotRead,
            QStringLiteral("This looks like %1, but a column is missing: %2.")
                .arg(nearest.header.format->title, nearest.missing.join(QStringLiteral(", "))) };
    QStringList titles;
    for (const FormatColumns *format : formats)
        titles.append(format->title);
    return { ErrorKind::CannotRead,
        QStringLiteral("No row with known column names was found in the first %1 rows (looked for %2).")
            .arg(kHeaderRows)
            .arg(titles.join(QStringLiteral(", "))) };
}

} // namespace

ColumnNames::ColumnNames(int whichField, bool isRequired, QStringView names, Match howToMatch)
    : field(whichField)
    , required(isRequired)
    , match(howToMatch)
{
    const auto each = names.split(u'|');
    title = each.front().toString();
    for (const QStringView name : each)
        normalised.append(HeaderFinder::normalised(name));
}

QString HeaderFinder::normalised(QStringView name)
{
    const QString folded = name.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString letters;
    for (const QChar c : folded)
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    return letters;
}

Result<FoundHeader> HeaderFinder::find(std::string_view text, LineCount lines) const
{
    Candidate best;
    Candidate nearest;
    for (const char delimiter : kDelimiters) {
        CsvReader reader(text, delimiter, 0, 1, lines);
        for (int row = 0; row < kHeaderRows && reader.next(); ++row) {
            const auto cells = normalisedCells(reader);
            for (const FormatColumns *format : m_formats) {
                Candidate candidate = match(*format, cells);
                candidate.header.delimiter = delimiter;
                candidate.header.width = static_cast<int>(reader.cells().size());
                candidate.header.bodyPosition = reader.position();
                candidate.header.bodyLine = reader.nextLine();
                candidate.header.lines = lines;
                Candidate &rival = candidate.missing.isEmpty() ? best : nearest;
                if (candidate.found > rival.found)
                    rival = std::move(candidate);
            }
        }
    }
    if (best.found > 0)
        return best.header;
    return noHeader(nearest, m_formats);
}

} // namespace jishi
