#pragma once
// A file beside a hub that a test plays: what comes is written page by page, what goes is looked at.
#include "models/hub/changeanswers.h"
#include "models/hub/hubfeed.h"
#include "models/hub/outgoingchanges.h"
#include "tests/support/shopfixture.h"

#include <random>

namespace jishi::testing {

// A file at the end of a hub's feed, which a test writes page by page.
class Desk
{
public:
    Desk() { m_shapes = std::make_unique<RowShapes>(*RowShapes::read(connection())); }

    ShopFixture &shop() { return m_shop; }
    Connection &connection() { return m_shop.connection(); }
    const RowShapes &shapes() const { return *m_shapes; }
    bool run(const QByteArray &sql) { return m_shop.run(sql.constData()); }
    int64_t integer(const QByteArray &sql) { return m_shop.integer(sql.constData()); }
    QString text(const QByteArray &sql) { return m_shop.text(sql.constData()); }

    Result<int64_t> take(const FeedPage &page)
    {
        return inTransaction(
            connection(), [&](Transaction &) { return HubFeed(connection(), m_shop.context(), *m_shapes).take(page); });
    }
    // As one page, the last of its round.
    bool take(const std::vector<HubRow> &rows)
    {
        const auto taken = take(FeedPage { QStringLiteral("1.1.%1.0").arg(++m_page), false, false, rows });
        if (!taken)
            qWarning() << taken.error().detail;
        return taken.ok();
    }
    // In pages of random sizes.
    bool takeInPages(const std::vector<HubRow> &rows, std::mt19937 &random)
    {
        for (size_t at = 0; at < rows.size();) {
            const size_t most = 1 + random() % (rows.size() / 3);
            const size_t end = std::min(rows.size(), at + most);
            const auto from = rows.begin() + static_cast<std::ptrdiff_t>(at);
            const FeedPage page { QStringLiteral("1.1.%1.0").arg(++m_page), end < rows.size(), false,
                { from, rows.begin() + static_cast<std::ptrdiff_t>(end) } };
            if (const auto taken = take(page); !taken) {
                qWarning() << taken.error().detail;
                return false;
            }
            at = end;
        }
        return true;
    }
    // The hub says that all of it comes again.
    bool reset(const QString &cursor) { return take(FeedPage { cursor, true, true, {} }).ok(); }
    QString refusal(const HubRow &row)
    {
        const auto taken = take(FeedPage { QStringLiteral("1.1.0.9"), false, false, { row } });
        return taken                                      ? QString()
            : taken.error().kind == ErrorKind::CannotRead ? QStringLiteral("unreadable")
                                                          : taken.error().detail;
    }
    OutgoingBatch next()
    {
        const auto batch = inTransaction(
            connection(), [&](Transaction &) { return OutgoingChanges(connection(), *m_shapes, m_client).next(); });
        return batch ? *batch : OutgoingBatch();
    }
    Result<AnswerCounts> store(const OutgoingBatch &batch, const std::vector<HubAnswer> &answers)
    {
        return inTransaction(connection(), [&](Transaction &) {
            return ChangeAnswers(connection(), m_shop.context(), *m_shapes).store(batch, answers);
        });
    }
    // All that waits is taken; how many changes.
    int sendAll()
    {
        int sent = 0;
        for (OutgoingBatch batch = next(); !batch.changes.empty(); batch = next()) {
            std::vector<HubAnswer> answers;
            for (const OutgoingBatch::Change &change : batch.changes)
                answers.push_back({ change.id, HubAnswer::Kind::Taken, {}, {}, {} });
            const auto stored = store(batch, answers);
            if (!stored)
                return -1;
            sent += stored->taken;
        }
        return sent;
    }
    Uuid uuidOf(const char *table, RowId row)
    {
        return *RowPlaces(connection()).uuidOf(*m_shapes->of(table), { row, 0 });
    }
    // Held back, or with references that are empty until what they mean comes.
    int64_t waitingRows()
    {
        return integer("SELECT (SELECT count(*) FROM hub_held) + (SELECT count(*) FROM hub_dangling)");
    }

private:
    ShopFixture m_shop;
    const Uuid m_client = Uuid::v7(kMorning);
    std::unique_ptr<RowShapes> m_shapes;
    int m_page = 0;
};

} // namespace jishi::testing
