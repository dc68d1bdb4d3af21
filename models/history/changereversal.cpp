#include "models/history/changereversal.h"

#include "models/base/refusal.h"
#include "models/outbox/syncedtables.h"
#include "models/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace jishi {

namespace {

// Tables whose rows end by being marked, so that a new row can be taken back.
constexpr std::array<std::string_view, 17> kArchived { "categories", "products", "variants", "suppliers",
    "variant_barcodes", "product_pictures", "reseller_tiers", "tier_prices", "custom_fields", "custom_values",
    "stock_counts", "stock_count_lines", "customers", "customer_contacts", "groups", "group_members", "resellers" };

bool isArchived(const std::string &table)
{
    return std::ranges::find(kArchived, table) != kArchived.end();
}

bool isReversible(const std::string &table)
{
    return isArchived(table) || table == "stock_movements" || table == "pictures";
}

const SyncedTable *declarationOf(const std::string &table)
{
    const auto tables = syncedTables();
    const auto found = std::ranges::find(tables, table, &SyncedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

Result<int64_t> currentChange(Connection &connection)
{
    return connection.integer("SELECT change FROM capture_state");
}

Result<Reversal> ChangeReversal::takeBack(int64_t change)
{
    const auto own = currentChange(m_connection);
    if (!own)
        return own.error();
    m_reversal = { .change = *own };
    const auto records = recordsOf(change);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        Status outcome = done();
        if (record.operation == "update")
            outcome = restoreFields(record);
        else if (record.table == "stock_movements")
            outcome = moveBack(record);
        else if (isArchived(record.table))
            outcome = archive(record);
        if (!outcome)
            return outcome.error();
    }
    if (auto unique = checkCodes(*records); !unique)
        return unique.error();
    if (m_reversal.restored == 0)
        return Error { ErrorKind::Refused, Refusal::tr("All of this has been changed again since.") };
    return m_reversal;
}

// The last first, so that a row which was made and then changed goes back the same way.
Result<std::vector<ChangeReversal::Record>> ChangeReversal::recordsOf(int64_t change) const
{
    Statement rows = m_connection.prepare(
        "SELECT table_name, row, operation, fields FROM outbox WHERE change = ?1 ORDER BY id DESC");
    rows.bind(1, change);
    std::vector<Record> records;
    while (rows.next()) {
        records.push_back({ std::string(rows.utf8(0)), rows.integer(1), std::string(rows.utf8(2)), rows.text(3) });
        if (!isReversible(records.back().table))
            return Error { ErrorKind::Refused,
                Refusal::tr("Orders and payments are not taken back; cancel the order or refund it instead.") };
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return records;
}

Status ChangeReversal::restoreFields(const Record &record)
{
    const SyncedTable *table = declarationOf(record.table);
    const QJsonObject fields = QJsonDocument::fromJson(record.fields.toUtf8()).object();
    for (const QString &field : fields.keys()) {
        const std::string column = field.toStdString();
        if (!table || std::ranges::find(table->columns, column) == table->columns.end())
            continue;
        // SQLite compares and sets the values itself, so that each keeps its type.
        Statement update = m_connection.prepare("UPDATE " + record.table + " SET " + column + " = json_extract(?2, '$."
            + column + "[0]')\nWHERE id = ?1 AND " + column + " IS json_extract(?2, '$." + column + "[1]')");
        if (auto run = update.bind(1, record.row).bind(2, record.fields).run(); !run)
            return run;
        (m_connection.changes() > 0 ? m_reversal.restored : m_reversal.left) += 1;
    }
    return done();
}

Status ChangeReversal::archive(const Record &record)
{
    Statement update =
        m_connection.prepare("UPDATE " + record.table + " SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL");
    if (auto run = update.bind(1, record.row).bind(2, m_context.clock->now()).run(); !run)
        return run;
    m_reversal.restored += static_cast<int>(m_connection.changes());
    return done();
}

Status ChangeReversal::moveBack(const Record &record)
{
    const Instant now = m_context.clock->now();
    Statement insert = m_connection.prepare(
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, order_id, reference, note, at,\n"
        "    made_by)\n"
        "SELECT ?2, variant_id, -quantity, reason, order_id, reference, note, ?3, ?4 FROM stock_movements\n"
        "WHERE id = ?1");
    const QString person = Settings(m_connection).value(setting::kPerson);
    if (auto run = insert.bind(1, record.row).bind(2, Uuid::v7(now)).bind(3, now).bind(4, person).run(); !run)
        return run;
    m_reversal.restored += static_cast<int>(m_connection.changes());
    return done();
}

// A SKU that came back may have been given to another variant in the meantime.
Status ChangeReversal::checkCodes(const std::vector<Record> &records) const
{
    Statement twice = m_connection.prepare("SELECT v.sku\n"
                                           "FROM variants v\n"
                                           "JOIN variants other ON other.sku = v.sku COLLATE NOCASE\n"
                                           "    AND other.id <> v.id AND other.deleted_at IS NULL\n"
                                           "WHERE v.id = ?1 AND v.deleted_at IS NULL");
    for (const Record &record : records) {
        if (record.table != "variants")
            continue;
        twice.reset();
        if (twice.bind(1, record.row).next())
            return Error { ErrorKind::Refused, Refusal::tr("Another product has the SKU %1.").arg(twice.text(0)) };
        if (auto read = twice.status(); !read)
            return read;
    }
    return done();
}

} // namespace jishi
