#include "models/tables/liveshelf.h"

#include "models/tables/tuning.h"

namespace jishi {

namespace {

bool isLarge(Connection &connection, std::string_view table)
{
    const auto rows = connection.integer(
        "SELECT count(*) FROM (SELECT 1 FROM " + std::string(table) + " LIMIT " + std::to_string(kFewRows) + ")");
    return rows && *rows == kFewRows;
}

} // namespace

LiveShelf::LiveShelf(Database &database, const ShelfColumns &columns, Touched touched, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_touched(touched)
    , m_shelf(std::make_shared<ColumnShelf>(columns))
{
    connect(&database, &Database::changed, this, &LiveShelf::note);
}

void LiveShelf::load()
{
    if (std::exchange(m_wanted, true))
        return;
    m_database.read([shelf = m_shelf](Connection &connection) {
        return isLarge(connection, shelf->table()) ? shelf->load(connection) : done();
    });
}

// The reader takes its work in order: whoever asks after this change is answered by a shelf that knows it.
void LiveShelf::note(const ChangeSet &changes)
{
    if (!m_wanted)
        return;
    m_database.read([shelf = m_shelf, touched = m_touched, changes](Connection &connection) -> Status {
        const auto ids = touched(connection, changes);
        if (shelf->isLoaded() && ids)
            return shelf->update(connection, *ids);
        return (shelf->isLoaded() || !ids) && isLarge(connection, shelf->table()) ? shelf->load(connection) : done();
    });
}

bool addChanged(const ChangeSet &changes, const char *table, std::set<RowId> &ids)
{
    const auto found = changes.tables().find(QByteArray(table));
    if (found == changes.tables().end())
        return true;
    ids.insert(found->second.ids.begin(), found->second.ids.end());
    return !found->second.everything;
}

} // namespace jishi
