#include "models/importing/cellformats.h"

#include "models/importing/sheetnumber.h"

#include <QHash>
#include <QXmlStreamReader>
#include <algorithm>

namespace jishi {

namespace {

// ECMA-376 18.8.30: formats that stand in no file; those from 27 on are the East Asian days.
bool isBuiltInMoment(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

int number(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    return attributes.value(name).toInt();
}

} // namespace

CellFormats::CellFormats(const QByteArray &styles)
{
    QXmlStreamReader xml(styles);
    QHash<int, QString> codes;
    bool inCells = false; // cellXfs, not the named styles before it
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"numFmt") {
            codes.insert(number(xml.attributes(), QLatin1String("numFmtId")),
                xml.attributes().value(QLatin1String("formatCode")).toString());
        } else if (xml.name() == u"cellXfs") {
            inCells = token == QXmlStreamReader::StartElement;
        } else if (token == QXmlStreamReader::StartElement && inCells && xml.name() == u"xf") {
            const int id = number(xml.attributes(), QLatin1String("numFmtId"));
            m_formats.push_back(formatOf(id, codes.value(id)));
        }
    }
}

CellFormats::Format CellFormats::formatOf(int id, const QString &code)
{
    constexpr qsizetype kLongestCode = 20;
    if (code.isEmpty())
        return { isBuiltInMoment(id), 0 };
    const bool zeros = code.size() <= kLongestCode && std::ranges::all_of(code, [](QChar c) { return c == u'0'; });
    return { showsMoment(code), zeros ? static_cast<int>(code.size()) : 0 };
}

QString CellFormats::text(const QString &number, int style, bool from1904) const
{
    const auto known = style >= 0 && static_cast<size_t>(style) < m_formats.size();
    const Format format = known ? m_formats[static_cast<size_t>(style)] : Format();
    if (format.moment)
        return sheetMoment(number, from1904);
    const QString plain = sheetNumber(number);
    const bool whole = std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return whole ? plain.rightJustified(format.digits, u'0') : plain;
}

} // namespace jishi
