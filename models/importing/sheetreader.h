#pragma once
// The cells of one sheet, written as CSV while they are read.
#include "models/base/result.h"
#include "models/importing/cellformats.h"

#include <QXmlStreamReader>

namespace jishi {

class SheetReader
{
public:
    // All of them outlive this object.
    SheetReader(const QByteArray &xml, const std::vector<QString> &strings, const CellFormats &formats, bool from1904)
        : m_xml(xml)
        , m_strings(strings)
        , m_formats(formats)
        , m_from1904(from1904)
    { }
    Result<QByteArray> csv();

    // The letters of an element that may be in pieces of different looks, without the readings above them.
    static QString richText(QXmlStreamReader &xml);

private:
    void beginRow();
    void readCell();
    QString cellText();
    void write(const QString &text, int column);
    // "BC12" -> 54; -1 when it is none.
    static int columnOf(QStringView reference);

    QXmlStreamReader m_xml;
    const std::vector<QString> &m_strings;
    const CellFormats &m_formats;
    bool m_from1904;
    QByteArray m_csv;
    int m_row = 0; // from 1
    int m_column = -1; // of the cell in hand
    int m_written = 0; // cells of this row
    bool m_tooMuch = false;
};

} // namespace jishi
