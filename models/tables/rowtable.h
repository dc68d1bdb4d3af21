#pragma once
// An IdTable whose rows are all of one type, read and kept page by page.
#include "models/tables/idtable.h"
#include "models/tables/pagecache.h"

#include <algorithm>

namespace jishi {

template <typename Row>
class RowTable : public IdTable
{
public:
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        const Row *row = index.isValid() ? m_rows.row(index.row()) : nullptr;
        if (!row)
            return {};
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return display(*row, index.column());
        case Qt::ToolTipRole:
            return tip(*row, index.column());
        case Qt::TextAlignmentRole:
            return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case RawRole:
            return raw(*row, index.column());
        case PictureRole:
            return QVariant::fromValue(picture(*row));
        case IdRole:
            return QVariant::fromValue(idAt(index.row()));
        default:
            return {};
        }
    }

protected:
    RowTable(Shop &shop, QByteArrayList watchedTables, int columns, QObject *parent)
        : IdTable(shop, std::move(watchedTables), columns, parent)
        , m_rows([this](int first, int count) { return readPage(first, count); })
    { }

    // Appends the row of each id, in this order; an empty row for one that has vanished.
    virtual void read(Connection &connection, std::span<const uint32_t> ids, std::vector<Row> &rows) const = 0;
    virtual QVariant display(const Row &row, int column) const = 0;
    virtual QVariant raw(const Row &row, int column) const = 0;
    virtual RowId picture(const Row &) const { return 0; }
    virtual QVariant tip(const Row &, int) const { return {}; }

private:
    void forgetRows() final { m_rows.clear(); }
    // One snapshot for the page: what stands side by side belongs together.
    std::vector<Row> readPage(int first, int count) const
    {
        const auto rest = ids().subspan(static_cast<size_t>(first));
        Connection &connection = shop().database().view();
        std::vector<Row> rows;
        (void)connection.execute("BEGIN");
        read(connection, rest.first(std::min(rest.size(), static_cast<size_t>(count))), rows);
        (void)connection.execute("COMMIT");
        return rows;
    }

    mutable PageCache<Row> m_rows;
};

} // namespace jishi
