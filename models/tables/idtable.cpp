#include "models/tables/idtable.h"

#include "models/tables/tuning.h"

#include <algorithm>

namespace jishi {

IdTable::IdTable(Shop &shop, QByteArrayList watchedTables, int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
    , m_columns(columns)
    , m_watchedTables(std::move(watchedTables))
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(kCoalesceMs);
    connect(&m_coalesce, &QTimer::timeout, this, &IdTable::refresh);
    connect(&m_shop.database(), &Database::changed, this, &IdTable::onChanged);
}

int IdTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int IdTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant IdTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? head(section) : QVariant();
}

int IdTable::rowOf(RowId id) const
{
    const auto it = std::ranges::find(m_ids, static_cast<uint32_t>(id));
    return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
}

void IdTable::setInitialOrder(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
}

void IdTable::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    setInitialOrder(column, order);
    refresh();
}

void IdTable::refresh()
{
    m_coalesce.stop();
    m_stale = false;
    m_loading = true;
    const quint64 generation = ++m_generation;
    // A shop that has just been opened shows its first rows while the others are still being listed.
    if (m_ids.empty() && startsQuickly())
        ask(generation, kFirstRows);
    ask(generation, kAllRows);
}

void IdTable::ask(quint64 generation, int limit)
{
    whenDone(m_shop.database().read(query(m_sortColumn, m_sortOrder, limit)), this,
        [this, generation, limit](Answer answer) {
            if (generation == m_generation)
                take(std::move(answer), limit == kAllRows);
        });
}

void IdTable::take(Answer answer, bool isWhole)
{
    forgetRows();
    if (isWhole) {
        m_loading = false;
        takeExtra(answer.extra);
    }
    show(std::move(answer.ids));
    Q_EMIT loaded();
}

void IdTable::show(std::vector<uint32_t> ids)
{
    const bool goesOn =
        !m_ids.empty() && ids.size() >= m_ids.size() && std::ranges::equal(m_ids, std::span(ids).first(m_ids.size()));
    if (!goesOn) {
        // A selection survives by id: views that care look it up again on loaded().
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    const int known = rowCount();
    if (ids.size() > m_ids.size()) {
        beginInsertRows({}, known, static_cast<int>(ids.size()) - 1);
        m_ids = std::move(ids);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(known - 1, columnCount() - 1));
}

void IdTable::onChanged(const ChangeSet &changes)
{
    const auto touched = [&](const QByteArray &table) { return changes.touches(table.constData()); };
    if (!std::ranges::any_of(m_watchedTables, touched))
        return;
    if (!m_awake)
        m_stale = true;
    else if (!m_coalesce.isActive())
        m_coalesce.start();
}

void IdTable::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_stale)
        refresh();
}

std::string placeholders(size_t count)
{
    std::string text = "(";
    for (size_t i = 1; i <= count; ++i)
        text += (i == 1 ? "?" : ", ?") + std::to_string(i);
    return text + ")";
}

} // namespace jishi
