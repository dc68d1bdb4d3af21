#include "models/hub/hubfeed.h"

#include "models/base/clock.h"
#include "models/hub/outboxchanges.h"
#include "models/settings/settings.h"

namespace jishi {

namespace {

// A hub is restored from last night's copy; a week leaves room for one that was noticed late.
constexpr int64_t kSendAgainSpan = 7 * kDay;
QString epochOf(const QString &cursor)
{
    return cursor.section(u'.', 0, 0);
}

} // namespace

Result<int64_t> HubFeed::take(const FeedPage &page)
{
    Settings settings(m_connection);
    const QString cursor = settings.value(setting::kHubCursor);
    const int64_t round = settings.value(setting::kHubRound).toLongLong();
    const int64_t complete = settings.value(setting::kHubComplete).toLongLong();
    if ((page.more || page.reset) && page.cursor == cursor) // and so on for ever
        return Error { ErrorKind::CannotRead, QStringLiteral("a page that leads nowhere") };
    if (auto moved = settings.set(setting::kHubCursor, page.cursor); !moved)
        return moved.error();
    if (page.reset) {
        const Status started = startRound(cursor, page.cursor, round + 1);
        return started ? Result<int64_t>(int64_t(0)) : started.error();
    }
    IncomingRows rows(m_connection, m_context, m_shapes, round, complete == round);
    if (auto applied = rows.apply(page.rows); !applied)
        return applied.error();
    if (page.more)
        return rows.changed();
    if (auto tried = rows.retry(); !tried)
        return tried.error();
    if (complete != round)
        if (auto requeued = requeueLost(round); !requeued)
            return requeued.error();
    const auto leaving = m_connection.integer("SELECT EXISTS (SELECT 1 FROM hub_leaving)");
    if (!leaving)
        return leaving.error();
    if (complete != round || *leaving != 0)
        if (auto swept = rows.sweep(); !swept)
            return swept.error();
    if (auto ended = settings.set(setting::kHubComplete, QString::number(round)); !ended)
        return ended.error();
    return rows.changed();
}

Status HubFeed::startRound(const QString &oldCursor, const QString &newCursor, int64_t round)
{
    Settings settings(m_connection);
    if (auto counted = settings.set(setting::kHubRound, QString::number(round)); !counted)
        return counted;
    if (auto emptied = m_connection.execute("DELETE FROM hub_held"); !emptied) // comes again, if it is there still
        return emptied;
    if (oldCursor.isEmpty() || epochOf(oldCursor) == epochOf(newCursor))
        return done();
    if (auto noted = settings.set(setting::kHubRestored, QString::number(round)); !noted)
        return noted;
    return sendRecentAgain();
}

// Each row and change is known by its id, so that what the hub still has of them is not doubled.
Status HubFeed::sendRecentAgain()
{
    Statement again = m_connection.prepare("DELETE FROM change_states WHERE state = 'done' AND at > ?1");
    if (auto forgotten = again.bind(1, m_context.clock->now() - kSendAgainSpan).run(); !forgotten)
        return forgotten;
    return Settings(m_connection).set(setting::kHubPushed, QStringLiteral("0"));
}

// What the restored hub did not bring was taken by the one before it. An owner's and a clerk's file has all that they
// saw; a reseller sends what she made herself.
Status HubFeed::requeueLost(int64_t round)
{
    const QString restored = Settings(m_connection).value(setting::kHubRestored);
    if (restored.toLongLong() != round)
        return done();
    OutboxChanges outbox(m_connection);
    for (const RowShape &shape : m_shapes.all()) {
        std::vector<std::pair<RowId, std::optional<int64_t>>> lost;
        Statement rows = m_connection.prepare(
            "SELECT h.row, h.part FROM hub_rows h WHERE h.table_name = ?1 AND h.round < ?2\n"
            "AND (?3 OR EXISTS (SELECT 1 FROM outbox o WHERE o.table_name = ?1 AND o.row = h.row AND o.operation = "
            "'insert'\n"
            "    AND NOT EXISTS (SELECT 1 FROM change_states s WHERE s.change = o.change AND s.state = 'pulled')))");
        rows.bind(1, std::string_view(shape.table)).bind(2, round);
        rows.bind(3, m_context.profile.role != ShopRole::Reseller);
        while (rows.next())
            lost.emplace_back(rows.integer(0), rows.optionalInteger(1));
        if (auto read = rows.status(); !read)
            return read;
        rows.reset();
        for (const auto &[row, part] : lost) {
            const auto number = outbox.newNumber();
            if (!number)
                return number.error();
            Statement insert = m_connection.prepare("INSERT INTO outbox (change, table_name, row, part, operation, at) "
                                                    "VALUES (?1, ?2, ?3, ?4, 'insert', ?5)");
            insert.bind(1, *number).bind(2, std::string_view(shape.table)).bind(3, row).bind(4, part);
            if (auto queued = insert.bind(5, m_context.clock->now()).run(); !queued)
                return queued;
            Statement forget = m_connection.prepare("DELETE FROM hub_rows\n"
                                                    "WHERE table_name = ?1 AND row = ?2 AND part IS ?3");
            forget.bind(1, std::string_view(shape.table)).bind(2, row).bind(3, part);
            if (auto forgotten = forget.run(); !forgotten)
                return forgotten;
        }
    }
    const auto number = outbox.newNumber();
    return number ? done() : number.error();
}

} // namespace jishi
