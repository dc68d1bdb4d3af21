#pragma once
// Reads the sheets of an XLSX workbook as CSV, so that the formats need to know one kind of table only.
#include "models/importing/cellformats.h"
#include "models/importing/ziparchive.h"

#include <QHash>

namespace jishi {

class Workbook
{
public:
    struct Sheet
    {
        QString name;
        QByteArray part; // the member of the archive that holds it
    };

    static bool isWorkbook(const ZipArchive &archive);
    // archive outlives this object. CannotRead with a sentence.
    static Result<Workbook> open(ZipArchive &archive);

    // Those that are seen, in their order.
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    // UTF-8, comma separated; row n of the sheet is row n of the text.
    Result<QByteArray> csv(const Sheet &sheet);

private:
    explicit Workbook(ZipArchive &archive)
        : m_archive(archive)
    { }
    Status readSheets();
    Status readStrings();
    Status readFormats();
    // By relationship id, without what is no sheet of cells.
    Result<QHash<QString, QByteArray>> sheetParts();

    ZipArchive &m_archive;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_strings; // shared between cells
    CellFormats m_formats;
    bool m_from1904 = false;
};

} // namespace jishi
