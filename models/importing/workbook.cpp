#include "models/importing/workbook.h"

#include "models/base/refusal.h"
#include "models/importing/sheetreader.h"

#include <QXmlStreamReader>

namespace jishi {

namespace {

constexpr const char *kWorkbook = "xl/workbook.xml";

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

// The relationship's id has a namespace that differs between the two editions of the standard.
QString relationship(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

} // namespace

bool Workbook::isWorkbook(const ZipArchive &archive)
{
    return archive.has(kWorkbook);
}

Result<Workbook> Workbook::open(ZipArchive &archive)
{
    Workbook workbook(archive);
    for (const auto step : { &Workbook::readSheets, &Workbook::readStrings, &Workbook::readFormats })
        if (auto read = (workbook.*step)(); !read)
            return read.error();
    return workbook;
}

Result<QHash<QString, QByteArray>> Workbook::sheetParts()
{
    const auto content = m_archive.read(QByteArrayLiteral("xl/_rels/workbook.xml.rels"));
    if (!content)
        return content.error();
    QHash<QString, QByteArray> parts;
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (!attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/worksheet")))
            continue;
        const QByteArray target = attributes.value(QLatin1String("Target")).toUtf8();
        parts.insert(attributes.value(QLatin1String("Id")).toString(),
            target.startsWith('/') ? target.sliced(1) : QByteArray("xl/" + target));
    }
    if (xml.hasError())
        return ZipArchive::damaged();
    return parts;
}

Status Workbook::readSheets()
{
    const auto parts = sheetParts();
    if (!parts)
        return parts.error();
    const auto content = m_archive.read(QByteArray(kWorkbook));
    if (!content)
        return content.error();
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            m_from1904 = isTrue(attributes.value(QLatin1String("date1904")));
        if (xml.name() != u"sheet")
            continue;
        const QByteArray part = parts->value(relationship(attributes));
        const QStringView state = attributes.value(QLatin1String("state"));
        if (!part.isEmpty() && (state.isEmpty() || state == u"visible"))
            m_sheets.push_back({ attributes.value(QLatin1String("name")).toString(), part });
    }
    if (xml.hasError())
        return ZipArchive::damaged();
    return done();
}

Status Workbook::readStrings()
{
    const QByteArray part = QByteArrayLiteral("xl/sharedStrings.xml");
    if (!m_archive.has(part.constData()))
        return done();
    const auto content = m_archive.read(part);
    if (!content)
        return content.error();
    QXmlStreamReader xml(*content);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            m_strings.push_back(SheetReader::richText(xml));
    if (xml.hasError())
        return ZipArchive::damaged();
    return done();
}

Status Workbook::readFormats()
{
    const QByteArray part = QByteArrayLiteral("xl/styles.xml");
    if (!m_archive.has(part.constData()))
        return done();
    const auto content = m_archive.read(part);
    if (!content)
        return content.error();
    m_formats = CellFormats(*content);
    return done();
}

Result<QByteArray> Workbook::csv(const Sheet &sheet)
{
    const auto content = m_archive.read(sheet.part);
    if (!content)
        return content.error();
    return SheetReader(*content, m_strings, m_formats, m_from1904).csv();
}

} // namespace jishi
