#include "models/hub/pendingfields.h"

#include "models/hub/changestates.h"
#include "models/outbox/capture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jishi {

Result<bool> PendingFields::any() const
{
    Statement found =
        m_connection.prepare("SELECT 1 FROM outbox WHERE " + isAmongOpenChanges("outbox.change") + " LIMIT 1");
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
