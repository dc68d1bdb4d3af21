#include "models/hub/pendingfields.h"

#include "models/outbox/capture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jishi {

std::string isOpenChange(const std::string &change)
{
    return "NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = " + change
        + " AND s.state IN ('pulled', 'done'))";
}

Result<bool> PendingFields::any() const
{
    Statement found = m_connection.prepare(
        "SELECT 1 FROM outbox\n"
        "WHERE change > coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'hub_pushed'), 0)\n"
        "AND "
        + isOpenChange("outbox.change") + " LIMIT 1");
    const bool any = found.next();
    if (auto read = found.status(); !read)
        return read.error();
    return any;
}

Result<PendingFields::OfRow> PendingFields::of(const RowShape &shape, const RowPlace &place) const
{
    OfRow pending;
    Statement records = m_connection.prepare("SELECT operation, fields FROM outbox\n"
                                             "WHERE table_name = ?1 AND row = ?2 AND part IS ?3 AND last_row IS NULL\n"
                                             "AND "
        + isOpenChange("outbox.change"));
    records.bind(1, std::string_view(shape.table)).bind(2, place.row);
    if (shape.isLine())
        records.bind(3, place.part);
    while (records.next()) {
        const std::string_view operation = records.utf8(0);
        pending.inserted |= operation == "insert";
        pending.removed |= operation == "delete";
        if (operation != "update")
            continue;
        const auto fields = QJsonDocument::fromJson(records.text(1).toUtf8()).object();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            pending.columns.insert(field.key().toStdString());
    }
    if (auto read = records.status(); !read)
        return read.error();
    records.reset();
    if (!pending.inserted) {
        // In a bulk load, or carried by the order.
        const std::string table = shape.isLine() ? "orders" : shape.table;
        Statement waits =
            m_connection.prepare("SELECT 1 WHERE " + insertWaits(table, "?1", " AND " + isOpenChange("outbox.change")));
        pending.inserted = waits.bind(1, place.row).next();
        if (auto read = waits.status(); !read)
            return read.error();
    }
    return pending;
}

} // namespace jishi
