#include "models/hub/syncstatus.h"

#include "models/hub/changestates.h"
#include "models/settings/settings.h"

namespace jishi {

namespace {

constexpr int kKeptRuns = 500;

}

Result<SyncStatus> syncCounts(Connection &connection)
{
    SyncStatus status;
    Statement counts =
        connection.prepare("SELECT (SELECT count(DISTINCT o.change) FROM outbox o WHERE " + waitsForHub("o.change")
            + "),\n"
              "    (SELECT count(*) FROM change_states WHERE state = 'refused'),\n"
              "    (SELECT count(*) FROM hub_conflicts WHERE settled_at IS NULL)");
    if (counts.next()) {
        status.waiting = counts.integer(0);
        status.refused = static_cast<int>(counts.integer(1));
        status.conflicts = static_cast<int>(counts.integer(2));
    }
    if (auto read = counts.status(); !read)
        return read.error();
    const Settings settings(connection);
    if (const QString at = settings.value(setting::kHubSyncedAt); !at.isEmpty())
        status.syncedAt = at.toLongLong();
    status.isFirst = settings.value(setting::kHubComplete) == u"0";
    return status;
}

Status recordSync(Connection &connection, const SyncReport &report)
{
    Statement insert = connection.prepare(
        "INSERT INTO sync_runs (began_at, ended_at, pushed, pulled, conflicts, refused, outcome, detail)\n"
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, report.beganAt).bind(2, report.endedAt).bind(3, report.pushed).bind(4, report.pulled);
    insert.bind(5, report.conflicts).bind(6, report.refused).bind(7, report.outcome);
    if (auto recorded = insert.bind(8, report.detail.isNull() ? QStringLiteral("") : report.detail).run(); !recorded)
        return recorded;
    return connection.prepare("DELETE FROM sync_runs WHERE id <= (SELECT max(id) FROM sync_runs) - ?1")
        .bind(1, kKeptRuns)
        .run();
}

Result<std::vector<SyncReport>> syncHistory(Connection &connection, int limit)
{
    std::vector<SyncReport> runs;
    Statement rows =
        connection.prepare("SELECT began_at, ended_at, pushed, pulled, conflicts, refused, outcome, detail\n"
                           "FROM sync_runs ORDER BY id DESC LIMIT ?1");
    rows.bind(1, limit);
    while (rows.next())
        runs.push_back({ rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3),
            static_cast<int>(rows.integer(4)), static_cast<int>(rows.integer(5)), rows.text(6), rows.text(7) });
    if (auto read = rows.status(); !read)
        return read.error();
    return runs;
}

} // namespace jishi
