#pragma once
// Archives and workbooks made by the tests themselves.
#include <QByteArray>
#include <QtGlobal>
#include <utility>
#include <vector>
#include <zip.h>

namespace jishi::testing {

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>; // name, content

// password: of the members; none when empty.
inline QByteArray zipOf(const ZipParts &parts, const QByteArray &password = {})
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
        if (index < 0)
            qFatal("The test's own archive cannot be made.");
        if (!password.isEmpty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.constData());
    }
    if (zip_close(archive) != 0)
        qFatal("The test's own archive cannot be written.");
    zip_source_open(target);
    QByteArray bytes;
    char buffer[4096];
    for (zip_int64_t got = 0; (got = zip_source_read(target, buffer, sizeof buffer)) > 0;)
        bytes.append(buffer, got);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

struct TestSheet
{
    QByteArray name;
    QByteArray rows; // of <row> elements
    QByteArray attributes = {}; // of its <sheet> element
};

struct TestBook
{
    std::vector<TestSheet> sheets;
    QByteArray strings = {}; // of <si> elements
    QByteArray formats = {}; // of <numFmt> elements
    QByteArray cells = {}; // of <xf> elements
    QByteArray properties = {}; // attributes of <workbookPr>
};

inline QByteArray workbookOf(const TestBook &book)
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray list;
    QByteArray parts;
    ZipParts members;
    int number = 0;
    for (const TestSheet &sheet : book.sheets) {
        const QByteArray n = QByteArray::number(++number);
        list +=
            "<sheet name=\"" + sheet.name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\" " + sheet.attributes + "/>";
        parts += "<Relationship Id=\"rId" + n + "\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet" + n
            + ".xml\"/>";
        members.emplace_back("xl/worksheets/sheet" + n + ".xml",
            "<?xml version=\"1.0\"?><worksheet" + main + "><cols><col min=\"1\" max=\"1\"/></cols><sheetData>"
                + sheet.rows + "</sheetData></worksheet>");
    }
    members.emplace_back("xl/workbook.xml",
        "<workbook" + main + " xmlns:r=\"" + relations + "\"><workbookPr " + book.properties + "/><sheets>" + list
            + "</sheets></workbook>");
    members.emplace_back("xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + parts
            + "</Relationships>");
    members.emplace_back("xl/sharedStrings.xml", "<sst" + main + ">" + book.strings + "</sst>");
    members.emplace_back("xl/styles.xml",
        "<styleSheet" + main + "><numFmts>" + book.formats
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + book.cells
            + "</cellXfs></styleSheet>");
    return zipOf(members);
}

// A row of texts, each in its cell.
inline QByteArray textRow(int row, const std::vector<QByteArray> &texts)
{
    QByteArray cells;
    for (const QByteArray &text : texts)
        cells += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    return "<row r=\"" + QByteArray::number(row) + "\">" + cells + "</row>";
}

} // namespace jishi::testing
