#include "models/exporting/csvwriter.h"

#include <QStringList>

namespace jishi {

namespace {

// Blanks in front do not stop a spreadsheet.
bool runsAsFormula(QStringView text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n＝＋－＠");
    const QStringView seen = text.trimmed();
    return !text.isEmpty() && (starters.contains(text.front()) || (!seen.isEmpty() && starters.contains(seen.front())));
}

} // namespace

QString withoutFormula(const QString &text)
{
    // An apostrophe of the text's own would on the way back be taken for ours.
    qsizetype own = 0;
    while (own < text.size() && text[own] == u'\'')
        ++own;
    return runsAsFormula(QStringView(text).sliced(own)) ? u'\'' + text : text;
}

QString withFormula(const QString &cell)
{
    const QString text = cell.startsWith(u'\'') ? cell.sliced(1) : QString();
    return !text.isEmpty() && withoutFormula(text) == cell ? text : cell;
}

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{ }

CsvWriter &CsvWriter::text(const QString &value)
{
    cell(withoutFormula(value));
    return *this;
}

CsvWriter &CsvWriter::plain(const QString &value)
{
    cell(value);
    return *this;
}

void CsvWriter::cell(const QString &value)
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
    const bool needsQuotes = value.contains(u'"') || value.contains(u',') || value.contains(u'\n')
        || value.contains(u'\r') || value.startsWith(u' ') || value.endsWith(u' ');
    if (!needsQuotes) {
        m_bytes += value.toUtf8();
        return;
    }
    QString escaped = value;
    m_bytes += '"' + escaped.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

} // namespace jishi
