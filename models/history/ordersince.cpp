#include "models/history/ordersince.h"

#include "models/outbox/capture.h"
#include "models/outbox/syncedtables.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>
#include <tuple>

namespace jishi {

namespace {

constexpr auto kSince = " AND change > ?2";

Result<bool> any(Statement rows)
{
    const bool found = rows.next();
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

// SQL, with an order as ?1 and a change as ?2. What hangs below an order is found by its declaration, so that a table
// that comes later is not forgotten.
std::string laterRows()
{
    std::string sql = "SELECT 1 FROM orders t WHERE t.refers_to = ?1 AND " + insertWaits("orders", "t.id", kSince);
    for (const SyncedTable &table : syncedTables()) {
        // Steps and trail come with a change, and with its being taken back. Goods move with a step.
        const bool follows =
            table.name == "fulfilments" || table.name == "order_trail" || table.name == "stock_movements";
        if (follows || !table.parent.empty() || std::ranges::find(table.columns, "order_id") == table.columns.end())
            continue;
        sql += "\nUNION ALL SELECT 1 FROM " + table.name + " t WHERE t.order_id = ?1 AND "
            + insertWaits(table.name, "t.id", kSince);
    }
    return sql + "\nLIMIT 1";
}

} // namespace

Result<bool> OrderSince::isTouched(RowId order) const
{
    for (const auto look : { &OrderSince::hasMore, &OrderSince::hasOtherState, &OrderSince::hasOtherFields }) {
        const auto touched = (this->*look)(order);
        if (!touched || *touched)
            return touched;
    }
    return false;
}

Result<bool> OrderSince::hasMore(RowId order) const
{
    static const std::string kLater = laterRows();
    Statement rows = m_connection.prepare(kLater);
    rows.bind(1, order).bind(2, m_change);
    return any(std::move(rows));
}

Result<bool> OrderSince::hasOtherState(RowId order) const
{
    Statement rows = m_connection.prepare("SELECT 1 FROM orders o\n"
                                          "WHERE o.id = ?1 AND EXISTS (SELECT 1 FROM fulfilments WHERE order_id = ?1)\n"
                                          "AND o.fulfilment <> coalesce((SELECT state FROM fulfilments t\n"
                                          "    WHERE t.order_id = ?1 AND NOT "
        + insertWaits("fulfilments", "t.id", kSince) + "\n    ORDER BY t.at DESC LIMIT 1), 'open')");
    rows.bind(1, order).bind(2, m_change);
    return any(std::move(rows));
}

// The oldest value of each field counts: it is what the change left.
Result<bool> OrderSince::hasOtherFields(RowId order) const
{
    Statement records =
        m_connection.prepare("SELECT table_name, coalesce(part, 0), operation, fields FROM outbox\n"
                             "WHERE table_name IN ('orders', 'order_lines') AND row = ?1 AND change > ?2\n"
                             "ORDER BY id");
    records.bind(1, order).bind(2, m_change);
    std::set<std::pair<std::string, int64_t>> known; // rows of which everything is known
    std::set<std::tuple<std::string, int64_t, std::string>> compared;
    while (records.next()) {
        const LaterRecord record { std::string(records.utf8(0)), records.integer(1), std::string(records.utf8(2)),
            records.text(3) };
        if (known.contains({ record.table, record.part }))
            continue;
        std::string same;
        for (const std::string &column : record.columns())
            if (compared.emplace(record.table, record.part, column).second)
                same += " AND " + column + " IS json_extract(?3, '$." + column + "[0]')";
        const auto found = isThere(order, record, same);
        if (!found)
            return found;
        const bool wasThere = record.operation != "insert";
        if (*found != wasThere)
            return true;
        if (record.operation != "update")
            known.emplace(record.table, record.part);
    }
    if (auto read = records.status(); !read)
        return read.error();
    return false;
}

Result<bool> OrderSince::isThere(RowId order, const LaterRecord &record, const std::string &fields) const
{
    const bool isLine = record.table == "order_lines";
    Statement row = m_connection.prepare("SELECT 1 FROM " + record.table
        + (isLine ? " WHERE order_id = ?1 AND line_no = ?2" : " WHERE id = ?1") + fields);
    row.bind(1, order);
    if (isLine)
        row.bind(2, record.part);
    if (!fields.empty())
        row.bind(3, record.fields);
    return any(std::move(row));
}

std::vector<std::string> OrderSince::LaterRecord::columns() const
{
    std::vector<std::string> names;
    const QJsonObject object = QJsonDocument::fromJson(fields.toUtf8()).object();
    for (const QString &field : object.keys())
        names.push_back(field.toStdString());
    return names;
}

} // namespace jishi
