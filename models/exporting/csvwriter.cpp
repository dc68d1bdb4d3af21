#include "models/exporting/csvwriter.h"

#include <QStringList>

namespace jishi {

QString withoutFormula(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n＝＋－＠");
    // Blanks in front do not stop a spreadsheet; nor does an apostrophe of the text's own, which on the way back would
    // be taken for ours.
    const QString seen = text.trimmed();
    const bool runs =
        !text.isEmpty() && (starters.contains(text.front()) || (!seen.isEmpty() && starters.contains(seen.front())));
    const bool looksEscaped = text.startsWith(u'\'') && text.size() > 1 && starters.contains(text.at(1));
    return runs || looksEscaped ? u'\'' + text : text;
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
