#include "models/commissions/monthclose.h"

#include "models/base/refusal.h"
#include "models/settings/settings.h"

namespace jishi {

Result<std::optional<CommissionMonth>> MonthClose::firstOpen() const
{
    using Open = std::optional<CommissionMonth>;
    Statement last = m_connection.prepare("SELECT max(month) FROM closed_months");
    if (last.next() && !last.isNull(0)) {
        const Open month = CommissionMonth::fromText(last.text(0));
        return month ? Open(month->next()) : Open();
    }
    if (auto read = last.status(); !read)
        return read.error();
    Statement first = m_connection.prepare("SELECT min(booked_at) FROM commission_entries");
    if (first.next() && !first.isNull(0))
        return Open(CommissionMonth::of(first.integer(0), m_context.profile.zone));
    if (auto read = first.status(); !read)
        return read.error();
    return Open();
}

Result<std::optional<CommissionMonth>> MonthClose::next() const
{
    auto open = firstOpen();
    if (open && *open && (*open)->ends(m_context.profile.zone) > m_context.clock->now())
        return std::optional<CommissionMonth>();
    return open;
}

Result<bool> MonthClose::isClosed(CommissionMonth month) const
{
    Statement closed = m_connection.prepare("SELECT 1 FROM closed_months WHERE ends_at >= ?1");
    const bool found = closed.bind(1, month.ends(m_context.profile.zone)).next();
    if (auto read = closed.status(); !read)
        return read.error();
    return found;
}

Status MonthClose::close(CommissionMonth month)
{
    if (m_context.profile.role != ShopRole::Owner)
        return refused(Refusal::tr("Only the owner of the shop closes months."));
    const auto closed = isClosed(month);
    if (!closed || *closed)
        return closed ? done() : Status(closed.error());
    const Instant ends = month.ends(m_context.profile.zone);
    if (ends > m_context.clock->now())
        return refused(Refusal::tr("%1 is not over yet.").arg(month.toText()));
    const auto open = firstOpen();
    if (!open)
        return open.error();
    if (*open && **open < month)
        return refused(Refusal::tr("%1 is still open. Close the months one after the other.").arg((*open)->toText()));
    const QString person = Settings(m_connection).value(setting::kPerson);
    return m_connection
        .prepare("INSERT INTO closed_months (uuid, month, ends_at, made_by, created_at) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(1, Uuid::derived(Uuid(), "closed/" + month.toText().toStdString()))
        .bind(2, month.toText())
        .bind(3, ends)
        .bind(4, person.isNull() ? QLatin1String("") : person)
        .bind(5, m_context.clock->now())
        .run();
}

} // namespace jishi
