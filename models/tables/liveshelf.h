#pragma once
// A ColumnShelf as a table uses it: loaded on the reader thread once the first list is on screen, kept current by
// change sets. Small shops have none: SQL is quick enough for them.
#include "models/db/database.h"
#include "models/tables/columnshelf.h"

#include <QObject>
#include <memory>

namespace jishi {

class LiveShelf final : public QObject
{
    Q_OBJECT

public:
    // The rows that these changes touch; nothing when they are too many to list.
    using Touched = std::optional<std::set<RowId>> (*)(Connection &, const ChangeSet &);
    LiveShelf(Database &database, const ShelfColumns &columns, Touched touched, QObject *parent = nullptr);

    // Starts loading, the first time it is called.
    void load();
    // For work on the reader thread, and only there.
    std::shared_ptr<const ColumnShelf> shelf() const { return m_shelf; }

private:
    void note(const ChangeSet &changes);

    Database &m_database;
    const Touched m_touched;
    std::shared_ptr<ColumnShelf> m_shelf;
    bool m_wanted = false;
};

// The changed ids of one table, as Touched needs them.
bool addChanged(const ChangeSet &changes, const char *table, std::set<RowId> &ids);

} // namespace jishi
