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
    case CellKind::Lines:
        book.text(plainCell(row, column, kind, profile));
        return;
    case CellKind::Flag:
    case CellKind::Id:
    case CellKind::Word:
        break;
    }
    book.plain(plainCell(row, column, kind, profile));
}

const ExportColumn &columnOf(const ExportQuery &query, int column)
{
    return query.columns[static_cast<size_t>(column)];
}

bool isTyped(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Contacts || kind == CellKind::Lines;
}

} // namespace

// The numbers of the columns that this role may see, in their order.
std::vector<int> Exporter::visible(const ExportQuery &query) const
{
    std::vector<int> columns;
    for (size_t i = 0; i < query.columns.size(); ++i)
        if (!query.columns[i].isCost || seesCosts(m_context.profile.role))
            columns.push_back(static_cast<int>(i));
    return columns;
}

Result<QByteArray> Exporter::csv(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    const std::vector<int> columns = visible(query);
    CsvWriter csv;
    for (const int column : columns)
        csv.plain(QString::fromLatin1(columnOf(query, column).header));
    csv.endRow();
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        for (const int column : columns) {
            const CellKind kind = columnOf(query, column).kind;
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
    const std::vector<int> columns = visible(query);
    XlsxWriter book(query.name, m_context.profile.currency.decimals());
    for (const int column : columns)
        book.header(QString::fromLatin1(columnOf(query, column).header));
    book.endRow();
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        for (const int column : columns)
            writeCell(book, rows, column, columnOf(query, column).kind, m_context.profile);
        book.endRow();
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return book.finish();
}

Result<QByteArray> Exporter::json(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    const std::vector<int> columns = visible(query);
    QJsonArray list;
    Statement rows = m_connection.prepare(query.sql);
    while (rows.next()) {
        QJsonObject object;
        for (const int column : columns)
            object.insert(QString::fromLatin1(columnOf(query, column).key),
                jsonCell(rows, column, columnOf(query, column).kind, m_context.profile));
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
