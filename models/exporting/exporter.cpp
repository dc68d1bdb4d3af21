#include "models/exporting/exporter.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportcell.h"
#include "models/exporting/exportcolumns.h"
#include "models/exporting/shopifylayout.h"
#include "models/exporting/woocommercelayout.h"
#include "models/exporting/xlsxwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jishi {

namespace {

void writeCell(XlsxWriter &book, const Statement &row, int column, CellKind kind, const ShopProfile &profile)
{
    if (row.isNull(column)) {
        book.blank();
        return;
    }
    switch (kind) {
    case CellKind::Amount:
        book.amount(row.money(column, profile.currency));
        return;
    case CellKind::Quantity:
    case CellKind::Whole:
        book.figure(plainCell(row, column, kind, profile));
        return;
    case CellKind::Moment:
        book.moment(row.integer(column), profile.zone);
        return;
    case CellKind::Text:
    case CellKind::Contacts:
        book.text(plainCell(row, column, kind, profile));
        return;
    case CellKind::Flag:
    case CellKind::Id:
    case CellKind::Word:
        break;
    }
    book.plain(plainCell(row, column, kind, profile));
}

bool isTyped(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Contacts;
}

} // namespace

Result<QByteArray> Exporter::csv(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    CsvWriter csv;
    for (const ExportColumn &column : query.columns)
        csv.plain(QString::fromLatin1(column.header));
    csv.endRow();
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        for (size_t i = 0; i < query.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const CellKind kind = query.columns[i].kind;
            const QString cell = rows.isNull(column) ? QString() : plainCell(rows, column, kind, m_context.profile);
            isTyped(kind) ? csv.text(cell) : csv.plain(cell);
        }
        csv.endRow();
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return csv.bytes();
}

Result<QByteArray> Exporter::xlsx(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    XlsxWriter book(query.name, m_context.profile.currency.decimals());
    for (const ExportColumn &column : query.columns)
        book.header(QString::fromLatin1(column.header));
    book.endRow();
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        for (size_t i = 0; i < query.columns.size(); ++i)
            writeCell(book, rows, static_cast<int>(i), query.columns[i].kind, m_context.profile);
        book.endRow();
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return book.finish();
}

Result<QByteArray> Exporter::json(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    QJsonArray list;
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        QJsonObject object;
        for (size_t i = 0; i < query.columns.size(); ++i)
            object.insert(QString::fromLatin1(query.columns[i].key),
                jsonCell(rows, static_cast<int>(i), query.columns[i].kind, m_context.profile));
        list.append(object);
    }
    if (auto read = rows.status(); !read)
        return read.error();
    const QJsonObject whole { { QStringLiteral("currency"), m_context.profile.currency.code() },
        { QString::fromLatin1(query.name), list } };
    return QJsonDocument(whole).toJson(QJsonDocument::Compact).append('\n');
}

Result<QByteArray> Exporter::products(ExportLayout layout) const
{
    if (layout == ExportLayout::WooCommerce)
        return WooCommerceLayout(m_context).write(m_connection);
    return ShopifyLayout(m_context).write(m_connection);
}

} // namespace jishi
