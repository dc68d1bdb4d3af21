#include "models/db/changeset.h"

#include "models/db/tuning.h"

namespace jishi {

void ChangeSet::note(const QByteArray &table, RowId id)
{
    auto known = m_tables.find(table);
    // The caller's bytes may be only lent.
    if (known == m_tables.end())
        known = m_tables.emplace(QByteArray(table.constData(), table.size()), TableChanges()).first;
    TableChanges &changes = known->second;
    if (changes.everything)
        return;
    changes.ids.insert(id);
    if (changes.ids.size() > static_cast<size_t>(kListedChanges))
        noteAll(known->first);
}

void ChangeSet::noteAll(const QByteArray &table)
{
    TableChanges &changes = m_tables[table];
    changes.everything = true;
    changes.ids.clear();
}

void ChangeSet::merge(const ChangeSet &other)
{
    for (const auto &[table, changes] : other.m_tables) {
        if (changes.everything)
            noteAll(table);
        for (const RowId id : changes.ids)
            note(table, id);
    }
}

} // namespace jishi
