#include "models/importing/sheetreader.h"

#include "models/base/refusal.h"
#include "models/importing/tuning.h"

namespace jishi {

namespace {

// Control characters stand as _x000D_ in workbooks, and such texts themselves as _x005F_x000D_.
QString unescaped(const QString &text)
{
    constexpr qsizetype kLength = 7;
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain;
    qsizetype copied = 0;
    while (at >= 0 && at + kLength <= text.size()) {
        bool hex = false;
        const uint code = QStringView(text).sliced(at + 2, 4).toUInt(&hex, 16);
        if (hex && code != 0 && text[at + kLength - 1] == u'_') {
            plain += QStringView(text).sliced(copied, at - copied);
            plain += QChar(static_cast<char16_t>(code));
            copied = at + kLength;
        }
        at = text.indexOf(QLatin1String("_x"), std::max(copied, at + 1));
    }
    plain += QStringView(text).sliced(copied);
    return plain;
}

} // namespace

QString SheetReader::richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            text += unescaped(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return text;
}

Result<QByteArray> SheetReader::csv()
{
    while (!m_xml.atEnd() && !m_tooMuch) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row")
            beginRow();
        else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"c" && m_row > 0)
            readCell();
    }
    if (m_tooMuch)
        return Error { ErrorKind::CannotRead,
            Refusal::tr("The archive or workbook unpacks to more than any table holds.") };
    if (m_xml.hasError())
        return Error { ErrorKind::CannotRead, Refusal::tr("The archive or workbook is damaged.") };
    if (m_row > 0)
        m_csv += '\n';
    return m_csv;
}

void SheetReader::beginRow()
{
    const int given = m_xml.attributes().value(QLatin1String("r")).toInt();
    const int row = given > m_row && given <= kMostSheetRows ? given : m_row + 1;
    // Rows without cells are left out of the file and counted by people.
    m_csv.append(row - std::max(m_row, 1), '\n');
    m_row = row;
    m_column = -1;
    m_written = 0;
    m_tooMuch = m_csv.size() > kLargestUnpackedBytes;
}

void SheetReader::readCell()
{
    const int given = columnOf(m_xml.attributes().value(QLatin1String("r")));
    m_column = given > m_column ? given : m_column + 1;
    const int column = m_column;
    write(cellText(), column);
}

QString SheetReader::cellText()
{
    const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
    const int style = m_xml.attributes().value(QLatin1String("s")).toInt();
    QString value;
    QString inlined;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == u"is")
            inlined = richText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    if (type == u"s") {
        bool ok = false;
        const uint number = value.toUInt(&ok);
        return ok && number < m_strings.size() ? m_strings[number] : QString();
    }
    if (type == u"inlineStr")
        return inlined;
    if (type == u"b")
        return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == u"str")
        return unescaped(value);
    if (type == u"e" || type == u"d")
        return value;
    return value.isEmpty() ? value : m_formats.text(value.trimmed(), style, m_from1904);
}

// Cells that only have a colour may reach to the last column: commas are written once a text follows.
void SheetReader::write(const QString &text, int column)
{
    if (text.isEmpty())
        return;
    m_csv.append(column - m_written, ',');
    m_written = column;
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    m_csv += cell;
}

int SheetReader::columnOf(QStringView reference)
{
    constexpr int kLetters = 26;
    constexpr int kMostColumns = 16'384;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * kLetters + (c.unicode() - u'A' + 1);
        if (column > kMostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace jishi
