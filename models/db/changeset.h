#pragma once
// What a committed transaction touched: table names and row ids. A plain value that crosses threads.
#include "models/base/ids.h"

#include <QByteArray>
#include <map>
#include <set>

namespace jishi {

struct TableChanges
{
    bool everything = false; // too many to list
    std::set<RowId> ids;
};

class ChangeSet
{
public:
    void note(const QByteArray &table, RowId id);
    void noteAll(const QByteArray &table);
    void merge(const ChangeSet &other);

    bool isEmpty() const { return m_tables.empty(); }
    bool touches(const char *table) const { return m_tables.contains(QByteArray(table)); }
    const std::map<QByteArray, TableChanges> &tables() const { return m_tables; }

private:
    std::map<QByteArray, TableChanges> m_tables;
};

} // namespace jishi
