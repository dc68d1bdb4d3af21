#pragma once
// A shop and the shortest way to put a file into it.
#include "models/importing/importer.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QJsonDocument>

namespace jishi::testing {

class ImportFixture : public ShopFixture
{
public:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("file.csv")) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's own file cannot be written.");
        return file.fileName();
    }
    Result<ImportReport> importPath(const QString &file, const ImportOptions &options = {})
    {
        return inTransaction(connection(),
            [&](Transaction &transaction) { return importFile(transaction.connection(), context(), file, options); });
    }
    Result<ImportReport> import(const QByteArray &content, const ImportOptions &options = {})
    {
        return importPath(write(content), options);
    }
    // Rows of order lines below the usual header.
    Result<ImportReport> orders(const QByteArray &rows)
    {
        return import("order number,sku,name,quantity,time,unit price,customer id,country\n" + rows);
    }
    // The sentence that an import fails with; empty when it works.
    QString failure(const QByteArray &content, const ImportOptions &options = {})
    {
        const auto report = import(content, options);
        return report ? QString() : report.error().detail;
    }
    // Rows of the shop that would never reach another device; lines travel with their order.
    int64_t uncaptured()
    {
        int64_t missing = 0;
        for (const char *table :
            { "categories", "products", "variants", "customers", "orders", "payments", "stock_movements" }) {
            const QString sql = QStringLiteral("SELECT count(*) FROM %1 t\n"
                                               "WHERE (SELECT count(*) FROM outbox o WHERE o.table_name = '%1'\n"
                                               "    AND t.id BETWEEN o.row AND coalesce(o.last_row, o.row)\n"
                                               "    AND o.operation = 'insert') <> 1")
                                    .arg(QLatin1String(table));
            missing += integer(sql.toUtf8().constData());
        }
        return missing;
    }
    // Everything that an import may touch, to be compared before and after.
    QString everything()
    {
        QString all;
        for (const char *table : { "categories", "products", "variants", "customers", "orders", "order_lines",
                 "payments", "stock_movements", "outbox" })
            all += QString::number(integer(("SELECT count(*) FROM " + std::string(table)).c_str())) + u' ';
        return all + rows("SELECT name FROM sqlite_schema ORDER BY name");
    }
    // Derived columns that do not follow from their rows.
    int64_t wrongSums()
    {
        return integer(
                   "SELECT count(*) FROM orders o\n"
                   "WHERE gross <> (SELECT coalesce(sum(max(amount, 0)), 0) FROM order_lines WHERE order_id = o.id)\n"
                   "    OR returns <> (SELECT coalesce(sum(min(amount, 0)), 0) FROM order_lines WHERE order_id = "
                   "o.id)\n"
                   "    OR total <> gross + returns + shipping\n"
                   "    OR paid - refunded <> (SELECT coalesce(sum(amount), 0) FROM payments WHERE order_id = o.id)")
            + integer(
                "SELECT count(*) FROM variants v\n"
                "WHERE on_hand <> (SELECT coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = v.id)");
    }
};

inline QString counts(const ImportCounts &counts)
{
    return QStringLiteral("%1/%2/%3").arg(counts.added).arg(counts.changed).arg(counts.unchanged);
}

inline QString refusals(const ImportReport &report)
{
    QStringList lines;
    for (const RefusedLine &each : report.refused)
        lines.append(QStringLiteral("%1: %2").arg(each.line).arg(each.reason));
    return lines.join(u'\n');
}

} // namespace jishi::testing
