#include "models/reports/daychanges.h"

#include <algorithm>

namespace jishi {

namespace {

// Only the end of each book is read, which grows with time: what is older is not news.
class DayChanges
{
public:
    DayChanges(Connection &connection, const ShopContext &context, Instant since, int most)
        : m_connection(connection)
        , m_context(context)
        , m_since(since)
        , m_most(most)
    { }

    Result<std::vector<DayChange>> newest();

private:
    Status readEdits();
    Status readRefunds();
    Status readLists();
    Status readCounts();
    Status readMovements();
    Status readProducts();
    Status tell(DayChange::What what, const std::string &sql);
    Statement rows(const std::string &sql) const;

    Connection &m_connection;
    const ShopContext &m_context;
    const Instant m_since;
    const int m_most;
    std::vector<DayChange> m_changes;
};

// ?1: since when, ?2: how many.
Statement DayChanges::rows(const std::string &sql) const
{
    Statement rows = m_connection.prepare(sql);
    rows.bind(1, m_since).bind(2, m_most);
    return rows;
}

Result<std::vector<DayChange>> DayChanges::newest()
{
    for (const auto read : { &DayChanges::readEdits, &DayChanges::readRefunds, &DayChanges::readLists,
             &DayChanges::readCounts, &DayChanges::readMovements, &DayChanges::readProducts })
        if (auto done = (this->*read)(); !done)
            return done.error();
    std::ranges::stable_sort(m_changes, [](const DayChange &a, const DayChange &b) { return a.at > b.at; });
    if (m_changes.size() > static_cast<size_t>(m_most))
        m_changes.resize(static_cast<size_t>(m_most));
    return std::move(m_changes);
}

Status DayChanges::readEdits()
{
    Statement edits = rows("SELECT order_id, at, made_by FROM order_trail\n"
                           "WHERE id > (SELECT max(id) - 1000 FROM order_trail) AND at >= ?1\n"
                           "ORDER BY id DESC LIMIT ?2");
    const OrderStories stories(m_connection, m_context);
    while (edits.next()) {
        auto story = stories.of(edits.integer(0));
        if (!story)
            return story.error();
        const Instant at = edits.integer(1);
        std::erase_if(story->trail, [at](const TrailEntry &entry) { return entry.at != at; });
        DayChange change;
        change.at = at;
        change.id = edits.integer(0);
        change.name = story->order.number;
        change.madeBy = edits.text(2);
        change.story = std::move(*story);
        m_changes.push_back(std::move(change));
    }
    return edits.status();
}

Status DayChanges::readRefunds()
{
    Statement refunds = rows("SELECT o.id, o.placed_at, sold.number, -o.total, o.made_by\n"
                             "FROM orders o JOIN orders sold ON sold.id = o.refers_to\n"
                             "WHERE o.source = 'refund' AND o.placed_at >= ?1 ORDER BY o.placed_at DESC LIMIT ?2");
    while (refunds.next()) {
        DayChange change;
        change.what = DayChange::What::OrderRefunded;
        change.id = refunds.integer(0);
        change.at = refunds.integer(1);
        change.name = refunds.text(2);
        change.amount = refunds.money(3, m_context.profile.currency);
        change.madeBy = refunds.text(4);
        m_changes.push_back(std::move(change));
    }
    return refunds.status();
}

Status DayChanges::readLists()
{
    return tell(DayChange::What::ListPasted,
        "SELECT l.group_id, l.pasted_at, g.name, l.made_by,\n"
        "    (SELECT count(*) FROM orders WHERE list_id = l.id AND status <> 'cancelled')\n"
        "FROM group_lists l JOIN groups g ON g.id = l.group_id\n"
        "WHERE l.deleted_at IS NULL AND l.pasted_at >= ?1 ORDER BY l.pasted_at DESC LIMIT ?2");
}

Status DayChanges::readCounts()
{
    return tell(DayChange::What::StockCounted,
        "SELECT c.id, c.booked_at, c.name, c.made_by,\n"
        "    (SELECT count(*) FROM stock_count_lines l\n"
        "        WHERE l.count_id = c.id AND l.deleted_at IS NULL AND l.counted <> l.expected)\n"
        "FROM stock_counts c\n"
        "WHERE c.deleted_at IS NULL AND c.booked_at >= ?1 ORDER BY c.booked_at DESC LIMIT ?2");
}

// What was booked at one moment was one deed. Those of a booked stock-taking are told as that.
Status DayChanges::readMovements()
{
    const std::string deeds = "SELECT 0, at, '', made_by, count(*) FROM stock_movements\n"
                              "WHERE id > (SELECT max(id) - 5000 FROM stock_movements) AND at >= ?1\n"
                              "    AND at NOT IN (SELECT booked_at FROM stock_counts WHERE booked_at >= ?1)\n"
                              "    AND reason IN ";
    const std::string newest = " GROUP BY at, made_by ORDER BY at DESC LIMIT ?2";
    if (auto told = tell(DayChange::What::GoodsArrived, deeds + "('purchase')" + newest); !told)
        return told;
    return tell(DayChange::What::GoodsMoved, deeds + "('write_off', 'transfer', 'count')" + newest);
}

// Of each row: which, when, its name, by whom, how many.
Status DayChanges::tell(DayChange::What what, const std::string &sql)
{
    Statement found = rows(sql);
    while (found.next()) {
        DayChange change;
        change.what = what;
        change.id = found.integer(0);
        change.at = found.integer(1);
        change.name = found.text(2);
        change.madeBy = found.text(3);
        change.count = found.integer(4);
        m_changes.push_back(std::move(change));
    }
    return found.status();
}

// A record may stand for a run of rows: an import.
Status DayChanges::readProducts()
{
    Statement edited =
        rows("SELECT r.at, count(DISTINCT r.product) + sum(r.further), min(p.id), min(p.name)\n"
             "FROM (SELECT b.change, b.at,\n"
             "        CASE b.table_name WHEN 'products' THEN coalesce(b.last_row - b.row, 0) ELSE 0 END AS further,\n"
             "        CASE b.table_name WHEN 'products' THEN b.row ELSE v.product_id END AS product\n"
             "    FROM outbox b LEFT JOIN variants v ON b.table_name = 'variants' AND v.id = b.row\n"
             "    WHERE b.id > (SELECT max(id) - 5000 FROM outbox) AND b.at >= ?1\n"
             "        AND b.table_name IN ('products', 'variants')) r\n"
             "JOIN products p ON p.id = r.product\n"
             "GROUP BY r.change ORDER BY r.change DESC LIMIT ?2");
    while (edited.next()) {
        DayChange change;
        change.what = DayChange::What::ProductsEdited;
        change.at = edited.integer(0);
        change.count = edited.integer(1);
        if (change.count == 1) {
            change.id = edited.integer(2);
            change.name = edited.text(3);
        }
        m_changes.push_back(std::move(change));
    }
    return edited.status();
}

} // namespace

Result<std::vector<DayChange>> loadDayChanges(
    Connection &connection, const ShopContext &context, Instant since, int most)
{
    return DayChanges(connection, context, since, most).newest();
}

} // namespace jishi
