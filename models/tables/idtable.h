#pragma once
// A table model over a list of row ids. The list comes from the reader thread, rows are read page by page when they are
// shown. UI thread only. Late answers to an older question are dropped by generation number.
#include "models/base/ids.h"
#include "models/shop/shop.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace jishi {

// Roles beside Qt's own, shared by every table.
enum TableRole {
    IdRole = Qt::UserRole + 1, // RowId
    RawRole, // the value behind the words: qint64 minor units, thousandths, UTC ms, or an enum as int
    NoteRole, // second line of a cell, muted
    PictureRole, // RowId of the picture that stands for the row, 0: none
};

class IdTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    RowId idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    // -1 when the row is not in the table.
    int rowOf(RowId id) const;
    void sort(int column, Qt::SortOrder order) override;
    bool isLoading() const { return m_loading; }
    // Asks again with the current filter and order.
    void refresh();
    // Asleep, the table only remembers that the shop has changed, and asks again when it wakes. Awake to begin with.
    void setAwake(bool awake);

Q_SIGNALS:
    // The ids of a new question have arrived: all of them, or while isLoading() the first.
    void loaded();

protected:
    IdTable(Shop &shop, QByteArrayList watchedTables, int columns, QObject *parent);

    static constexpr int kAllRows = -1;
    struct Answer
    {
        std::vector<uint32_t> ids;
        std::shared_ptr<void> extra; // whatever the table counted along the way
    };
    using Query = std::function<Answer(Connection &)>;
    // A self-contained question for the reader thread: copies what it needs, knows nothing of this object.
    // limit: how many ids are wanted at most, kAllRows for all of them.
    virtual Query query(int sortColumn, Qt::SortOrder order, int limit) const = 0;
    // True when the first rows of the current question can be had from an index at once, long before all of them.
    virtual bool startsQuickly() const { return false; }
    // Rows were loaded or changed: forget what is cached.
    virtual void forgetRows() = 0;
    virtual void takeExtra(const std::shared_ptr<void> &) { }
    // The head of a column, in the person's language.
    virtual QString head(int column) const = 0;
    // Numbers stand to the right.
    virtual bool isNumber(int column) const = 0;

    Shop &shop() const { return m_shop; }
    std::span<const uint32_t> ids() const { return m_ids; }
    int sortColumn() const { return m_sortColumn; }
    void setInitialOrder(int column, Qt::SortOrder order);

private:
    void onChanged(const ChangeSet &changes);
    void ask(quint64 generation, int limit);
    void take(Answer answer, bool isWhole);
    void show(std::vector<uint32_t> ids);

    Shop &m_shop;
    const int m_columns;
    QByteArrayList m_watchedTables;
    std::vector<uint32_t> m_ids;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_awake = true;
    bool m_stale = false; // the shop changed while asleep
    QTimer m_coalesce; // many commits in a row ask one question
};

// A page's worth of "WHERE id IN (…)" as SQL text; page sizes repeat, so the prepared statement is found again.
std::string placeholders(size_t count);

} // namespace jishi
