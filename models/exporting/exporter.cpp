#include "models/exporting/exporter.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/exportcell.h"
#include "models/exporting/exportcolumns.h"
#include "models/exporting/shopcolumns.h"
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

bool isTyped(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Contacts || kind == CellKind::Lines;
}

} // namespace

// What one export holds, for this role and this shop.
struct Exporter::Plan
{
    struct Column
    {
        int index; // in the query
        QString header;
        QString key;
        CellKind kind;
    };
    QString name;
    std::string sql;
    std::vector<Column> columns;
};

Exporter::Plan Exporter::plan(ExportTable table) const
{
    const ExportQuery &query = exportQuery(table);
    Plan plan { QString::fromLatin1(query.name), query.sql, {} };
    int index = 0;
    for (const ExportColumn &column : query.columns) {
        if (!column.isCost || seesCosts(m_context.profile.role))
            plan.columns.push_back(
                { index, QString::fromLatin1(column.header), QString::fromLatin1(column.key), column.kind });
        ++index;
    }
    if (table == ExportTable::Products) {
        const ShopColumns own = ShopColumns::of(m_connection, m_context);
        for (const ShopColumn &column : own.columns)
            plan.columns.push_back({ index++, column.header(), column.header(),
                column.about == ShopColumn::About::Field ? CellKind::Text : CellKind::Amount });
        plan.sql += own.sql;
    }
    plan.sql += query.rows;
    return plan;
}

Statement Exporter::rowsOf(const Plan &plan, ExportTable table) const
{
    Statement rows = m_connection.prepare(plan.sql);
    if (table == ExportTable::Commissions) // how they stand now
        rows.bind(":at", m_context.clock->now());
    return rows;
}

Result<QByteArray> Exporter::csv(ExportTable table) const
{
    const Plan plan = this->plan(table);
    CsvWriter csv;
    for (const Plan::Column &column : plan.columns)
        csv.plain(column.header);
    csv.endRow();
    Statement rows = rowsOf(plan, table);
    while (rows.next()) {
        for (const Plan::Column &column : plan.columns) {
            const QString cell =
                rows.isNull(column.index) ? QString() : plainCell(rows, column.index, column.kind, m_context.profile);
            isTyped(column.kind) ? csv.text(cell) : csv.plain(cell);
        }
        csv.endRow();
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return csv.bytes();
}

Result<QByteArray> Exporter::xlsx(ExportTable table) const
{
    const Plan plan = this->plan(table);
    XlsxWriter book(exportQuery(table).name, m_context.profile.currency.decimals());
    for (const Plan::Column &column : plan.columns)
        book.header(column.header);
    book.endRow();
    Statement rows = rowsOf(plan, table);
    while (rows.next()) {
        for (const Plan::Column &column : plan.columns)
            writeCell(book, rows, column.index, column.kind, m_context.profile);
        book.endRow();
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return book.finish();
}

Result<QByteArray> Exporter::json(ExportTable table) const
{
    const Plan plan = this->plan(table);
    QJsonArray list;
    Statement rows = rowsOf(plan, table);
    while (rows.next()) {
        QJsonObject object;
        for (const Plan::Column &column : plan.columns)
            object.insert(column.key, jsonCell(rows, column.index, column.kind, m_context.profile));
        list.append(object);
    }
    if (auto read = rows.status(); !read)
        return read.error();
    const QJsonObject whole { { QStringLiteral("currency"), m_context.profile.currency.code() }, { plan.name, list } };
    return QJsonDocument(whole).toJson(QJsonDocument::Compact).append('\n');
}

Result<QByteArray> Exporter::products(ExportLayout layout) const
{
    if (layout == ExportLayout::WooCommerce)
        return WooCommerceLayout(m_context).write(m_connection);
    return ShopifyLayout(m_context).write(m_connection);
}

} // namespace jishi
