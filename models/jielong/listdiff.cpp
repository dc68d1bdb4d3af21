#include "models/jielong/listdiff.h"

#include "models/jielong/foldedtext.h"
#include "models/jielong/listwishes.h"

#include <QHash>
#include <algorithm>

namespace jishi {
namespace {

using Kind = RowChange::Kind;

struct Row
{
    const ListRow *row = nullptr;
    QString name;
    QString text; // folded, blanks as one
    QString wish; // what is ordered, whoever orders it
};

QString goodsKey(const OrderedItem &item, const ReadList &list)
{
    if (item.menu >= 0)
        return FoldedText::folded(list.menu[static_cast<size_t>(item.menu)].label);
    return item.goods ? QString(u'~' + QString::number(*item.goods)) : FoldedText::folded(item.goodsText);
}

QString itemKey(const OrderedItem &item, const ReadList &list)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(goodsKey(item, list), item.detail, item.quantity ? item.quantity->toPlain() : QString(), item.unit,
            QString::number(static_cast<int>(item.action)));
}

std::vector<Row> rowsOf(const ReadList &list)
{
    std::vector<Row> rows;
    for (const ListRow &row : list.rows) {
        QStringList wish;
        for (const OrderedItem &item : row.items)
            wish << itemKey(item, list);
        rows.push_back({ &row, nameKey(row.name), FoldedText::folded(row.text).simplified(), wish.join(u';') });
    }
    return rows;
}

class Matching
{
public:
    Matching(const ReadList &before, const ReadList &after)
        : m_listBefore(before)
        , m_listAfter(after)
        , m_before(rowsOf(before))
        , m_after(rowsOf(after))
        , m_partner(m_after.size(), -1)
        , m_taken(m_before.size(), false)
        , m_candidates(m_after.size())
    { }

    std::vector<RowChange> run()
    {
        // From the surest to the least sure. Equal texts first, so that a renumbered list is unchanged.
        pairEqual([](const Row &row) -> QString { return QString::number(row.row->number) + u'\n' + row.text; });
        pairEqual([](const Row &row) -> QString { return row.text; });
        pairEqual([](const Row &row) -> QString {
            return row.name.isEmpty() ? QString() : QString::number(row.row->number) + u'\n' + row.name;
        });
        pairByName();
        pairRenamed();
        return changes();
    }

private:
    // The n-th of a key with the n-th: rows that are equal in it cannot be told apart anyway.
    template <typename Key>
    void pairEqual(Key key)
    {
        QHash<QString, std::vector<size_t>> rows;
        for (size_t i = m_before.size(); i-- > 0;) {
            if (!m_taken[i])
                rows[key(m_before[i])].push_back(i);
        }
        for (size_t i = 0; i < m_after.size(); ++i) {
            const QString wanted = key(m_after[i]);
            if (m_partner[i] >= 0 || wanted.isEmpty())
                continue;
            const auto found = rows.find(wanted);
            if (found == rows.end() || found->empty())
                continue;
            pair(found->back(), i);
            found->pop_back();
        }
    }

    void pair(size_t before, size_t after)
    {
        m_partner[after] = static_cast<int>(before);
        m_taken[before] = true;
    }

    // One row of a name is left on each side: edited and renumbered. With more nobody knows which was which.
    void pairByName()
    {
        QHash<QString, std::vector<size_t>> before;
        QHash<QString, std::vector<size_t>> after;
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (!m_taken[i] && !m_before[i].name.isEmpty())
                before[m_before[i].name].push_back(i);
        }
        for (size_t i = 0; i < m_after.size(); ++i) {
            if (m_partner[i] < 0 && !m_after[i].name.isEmpty())
                after[m_after[i].name].push_back(i);
        }
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            const std::vector<size_t> rows = before.value(it.key());
            if (rows.empty())
                continue;
            if (rows.size() == 1 && it->size() == 1) {
                pair(rows.front(), it->front());
                continue;
            }
            for (const size_t row : *it)
                ask(row, rows);
        }
    }

    // The same number and the same wish under another name: edited if one name is part of the other, else perhaps
    // another person who took the place of the last one.
    void pairRenamed()
    {
        for (size_t i = 0; i < m_after.size(); ++i) {
            if (m_partner[i] >= 0 || !m_candidates[i].empty())
                continue;
            const Row &now = m_after[i];
            for (size_t j = 0; j < m_before.size(); ++j) {
                const Row &then = m_before[j];
                if (m_taken[j] || then.row->number != now.row->number || now.row->number == 0)
                    continue;
                const bool similar = !then.name.isEmpty() && !now.name.isEmpty()
                    && (then.name.contains(now.name) || now.name.contains(then.name));
                const bool sameWish = then.wish == now.wish;
                if (similar && sameWish)
                    pair(j, i);
                else if (similar || sameWish || then.name.isEmpty() || now.name.isEmpty())
                    ask(i, { j });
                break;
            }
        }
    }

    void ask(size_t after, const std::vector<size_t> &before)
    {
        for (const size_t row : before) {
            m_candidates[after].push_back(static_cast<int>(row));
            m_taken[row] = true;
        }
    }

    std::vector<ItemChange> itemChanges(const ListRow &before, const ListRow &after) const
    {
        std::vector<ItemChange> changes;
        std::vector<bool> taken(before.items.size(), false);
        std::vector<int> partner(after.items.size(), -1);
        const auto match = [&](bool exactly) {
            for (size_t i = 0; i < after.items.size(); ++i) {
                for (size_t j = 0; j < before.items.size() && partner[i] < 0; ++j) {
                    const OrderedItem &now = after.items[i];
                    const OrderedItem &then = before.items[j];
                    const bool same = exactly ? itemKey(now, m_listAfter) == itemKey(then, m_listBefore)
                                              : goodsKey(now, m_listAfter) == goodsKey(then, m_listBefore);
                    if (taken[j] || !same)
                        continue;
                    partner[i] = static_cast<int>(j);
                    taken[j] = true;
                    if (!exactly)
                        changes.push_back({ static_cast<int>(j), static_cast<int>(i) });
                }
            }
        };
        match(true);
        match(false);
        for (size_t i = 0; i < after.items.size(); ++i) {
            if (partner[i] < 0)
                changes.push_back({ -1, static_cast<int>(i) });
        }
        for (size_t j = 0; j < before.items.size(); ++j) {
            if (!taken[j])
                changes.push_back({ static_cast<int>(j), -1 });
        }
        return changes;
    }

    RowChange changeOf(size_t after) const
    {
        RowChange change { .kind = Kind::Added,
            .before = m_partner[after],
            .after = static_cast<int>(after),
            .candidates = m_candidates[after],
            .items = {} };
        if (!change.candidates.empty())
            change.kind = Kind::Ambiguous;
        if (change.before < 0)
            return change;
        const Row &then = m_before[static_cast<size_t>(change.before)];
        const Row &now = m_after[after];
        change.items = itemChanges(*then.row, *now.row);
        change.renamed = then.name != now.name;
        const bool sameElse = then.row->address == now.row->address && then.row->phone == now.row->phone
            && then.row->remark == now.row->remark && then.row->code == now.row->code && then.text == now.text;
        change.kind = change.items.empty() && !change.renamed && sameElse ? Kind::Unchanged : Kind::Changed;
        return change;
    }

    std::vector<RowChange> changes() const
    {
        std::vector<RowChange> changes;
        for (size_t i = 0; i < m_after.size(); ++i)
            changes.push_back(changeOf(i));
        for (size_t j = 0; j < m_before.size(); ++j) {
            if (!m_taken[j])
                changes.push_back(
                    { .kind = Kind::Withdrawn, .before = static_cast<int>(j), .candidates = {}, .items = {} });
        }
        return changes;
    }

    const ReadList &m_listBefore;
    const ReadList &m_listAfter;
    std::vector<Row> m_before;
    std::vector<Row> m_after;
    std::vector<int> m_partner; // of each row now, the row before
    std::vector<bool> m_taken;
    std::vector<std::vector<int>> m_candidates;
};

} // namespace

std::vector<RowChange> ListDiff::between(const ReadList &before, const ReadList &after)
{
    return Matching(before, after).run();
}

} // namespace jishi
