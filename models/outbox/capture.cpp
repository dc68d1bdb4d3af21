#include "models/outbox/capture.h"

#include "models/outbox/syncedtables.h"

#include <algorithm>

namespace jishi {

namespace {

// UTC milliseconds; SQLite's own clock, because a shell that edits the shop has no other.
constexpr auto kNow = "CAST(unixepoch('now') AS INTEGER) * 1000";

std::string joined(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string value(const SyncedTable &table, const std::string &column, const std::string &side)
{
    const std::string reference = side + "." + column;
    return std::ranges::find(table.blobs, column) != table.blobs.end() ? "hex(" + reference + ")" : reference;
}

std::string record(
    const SyncedTable &table, const std::string &operation, const std::string &side, const std::string &fields)
{
    const std::string part = table.part.empty() ? "NULL" : side + "." + table.part;
    return "INSERT INTO outbox (change, table_name, row, part, operation, fields, at)\n"
           "    SELECT change, '"
        + table.name + "', " + side + "." + table.key + ", " + part + ", '" + operation + "', " + fields + ", " + kNow
        + "\n    FROM capture_state WHERE NOT silent;";
}

std::string changedFields(const SyncedTable &table)
{
    std::vector<std::string> rows;
    for (const std::string &column : table.columns)
        rows.push_back("SELECT '" + column + "' AS name, " + value(table, column, "OLD") + " AS was, "
            + value(table, column, "NEW") + " AS now WHERE OLD." + column + " IS NOT NEW." + column);
    return "(SELECT json_group_object(name, json_array(was, now)) FROM (\n        "
        + joined(rows, "\n        UNION ALL ") + "))";
}

// A line is really deleted, and nothing else tells what it said.
std::string lostFields(const SyncedTable &table)
{
    if (table.part.empty())
        return "NULL";
    std::vector<std::string> fields;
    for (const std::string &column : table.columns)
        fields.push_back("'" + column + "', json_array(" + value(table, column, "OLD") + ", NULL)");
    return "json_object(" + joined(fields, ", ") + ")";
}

std::string anyChanged(const SyncedTable &table)
{
    std::vector<std::string> tests;
    for (const std::string &column : table.columns)
        tests.push_back("OLD." + column + " IS NOT NEW." + column);
    return joined(tests, " OR ");
}

// A line that arrives in the same change as its order is carried by the order's own insert.
std::string notCarriedByParent(const SyncedTable &table)
{
    if (table.parent.empty())
        return {};
    return "\nWHEN NOT "
        + insertWaits(table.parent, "NEW." + table.key, " AND change = (SELECT change FROM capture_state)");
}

} // namespace

std::string insertWaits(const std::string &table, const std::string &key, const std::string &also)
{
    const std::string insert = "SELECT 1 FROM outbox WHERE operation = 'insert' AND table_name = '" + table + "'";
    return "(EXISTS (" + insert + " AND row = " + key + also + ")\n    OR EXISTS (" + insert + " AND row <= " + key
        + " AND last_row >= " + key + also + "))";
}

Status captureRun(Connection &connection, const std::string &table, RowId first, Instant now)
{
    return connection
        .prepare("INSERT INTO outbox (change, table_name, row, last_row, operation, at)\n"
                 "SELECT change, '"
            + table + "', ?1, last, 'insert', ?2\nFROM capture_state, (SELECT max(id) AS last FROM " + table
            + ")\nWHERE last >= ?1")
        .bind(1, first)
        .bind(2, now)
        .run();
}

std::map<std::string, std::string> captureTriggers()
{
    std::map<std::string, std::string> triggers;
    for (const SyncedTable &table : syncedTables()) {
        const std::string prefix = "capture_" + table.name;
        const auto add = [&](const std::string &event, const std::string &when, const std::string &body) {
            std::string name = prefix + "_" + event.substr(0, event.find(' '));
            triggers[name] = "CREATE TRIGGER " + name + " AFTER " + event + " ON " + table.name + when + "\nBEGIN\n    "
                + body + "\nEND";
        };
        add("insert", notCarriedByParent(table), record(table, "insert", "NEW", "NULL"));
        add("update", "\nWHEN " + anyChanged(table), record(table, "update", "NEW", changedFields(table)));
        add("delete", "", record(table, "delete", "OLD", lostFields(table)));
    }
    return triggers;
}

Status installCapture(Connection &connection)
{
    const auto wanted = captureTriggers();
    std::vector<std::string> outdated;
    std::vector<std::string> present;
    Statement existing = connection.prepare("SELECT name, sql FROM sqlite_schema\n"
                                            "WHERE type = 'trigger' AND name GLOB 'capture_*'");
    while (existing.next()) {
        const std::string name(existing.utf8(0));
        const auto it = wanted.find(name);
        (it != wanted.end() && it->second == existing.utf8(1) ? present : outdated).push_back(name);
    }
    if (auto read = existing.status(); !read)
        return read;
    existing.reset();
    for (const std::string &name : outdated)
        if (auto dropped = connection.execute("DROP TRIGGER " + name); !dropped)
            return dropped;
    for (const auto &[name, sql] : wanted)
        if (std::ranges::find(present, name) == present.end())
            if (auto created = connection.execute(sql); !created)
                return created;
    return done();
}

Result<CapturePause> CapturePause::begin(Connection &connection, std::initializer_list<const char *> tables)
{
    CapturePause pause(connection);
    std::vector<std::string> names;
    {
        Statement triggers = connection.prepare("SELECT name, sql FROM sqlite_schema\n"
                                                "WHERE type = 'trigger' AND tbl_name = ?1\n"
                                                "AND (name GLOB 'capture_*' OR name GLOB 'derive_*'\n"
                                                "    OR name GLOB 'keep_*_replace')");
        for (const char *table : tables) {
            triggers.bind(1, table);
            while (triggers.next()) {
                names.emplace_back(triggers.utf8(0));
                pause.m_triggers.emplace_back(triggers.utf8(1));
            }
            if (auto read = triggers.status(); !read)
                return read.error();
            triggers.reset();
        }
    }
    for (const std::string &name : names)
        if (auto dropped = connection.execute("DROP TRIGGER " + name); !dropped)
            return dropped.error();
    return pause;
}

Status CapturePause::resume()
{
    for (const std::string &sql : m_triggers)
        if (auto created = m_connection->execute(sql); !created)
            return created;
    return done();
}

} // namespace jishi
