#include "models/importing/headerfinder.h"

#include "models/importing/celltext.h"
#include "models/importing/csvreader.h"
#include "models/importing/tuning.h"

#include <QHash>
#include <algorithm>

namespace jishi {

namespace {

constexpr char kDelimiters[] = { ',', '\t', ';', '|' };

struct Candidate
{
    FoundHeader header;
    int found = 0;
    QStringList missing; // required ones
};

Candidate match(const FormatColumns &format, const QHash<QString, int> &cells)
{
    Candidate candidate;
    candidate.header.format = &format;
    candidate.header.columnOf.assign(static_cast<size_t>(format.fields), -1);
    QList<int> taken;
    for (const ColumnNames &column : format.columns) {
        int position = -1;
        for (const QString &name : column.normalised) {
            position = cells.value(name, -1);
            if (position >= 0 && !taken.contains(position))
                break;
            position = -1;
        }
        if (position >= 0) {
            taken.append(position);
            candidate.header.columnOf[static_cast<size_t>(column.field)] = position;
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

ColumnNames::ColumnNames(int whichField, bool isRequired, QStringView names)
    : field(whichField)
    , required(isRequired)
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

Result<FoundHeader> HeaderFinder::find(std::string_view text) const
{
    Candidate best;
    Candidate nearest;
    for (const char delimiter : kDelimiters) {
        CsvReader reader(text, delimiter);
        for (int row = 0; row < kHeaderRows && reader.next(); ++row) {
            const auto cells = normalisedCells(reader);
            for (const FormatColumns *format : m_formats) {
                Candidate candidate = match(*format, cells);
                candidate.header.delimiter = delimiter;
                candidate.header.width = static_cast<int>(reader.cells().size());
                candidate.header.bodyPosition = reader.position();
                candidate.header.bodyLine = reader.nextLine();
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
