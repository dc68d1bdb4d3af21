#pragma once
// Where a row of the hub is in this file, and what a row of this file is called there.
#include "models/hub/fieldvalue.h"

#include <QHash>

namespace jishi {

// A row, or a line within one.
struct RowPlace
{
    RowId row = 0;
    int64_t part = 0; // of lines: the number of the line; else 0

    bool isThere() const { return row > 0; }
};

// As RowShape::where() has it.
void bindPlace(Statement &statement, const RowPlace &place);

class RowPlaces
{
public:
    explicit RowPlaces(Connection &connection)
        : m_connection(connection)
    { }

    // Of a table with UUIDs; 0 for a row that is not there.
    Result<RowId> rowOf(const std::string &table, const Uuid &uuid);
    // Nil for a row that is not there. Of lines the order's UUID is asked.
    Result<Uuid> uuidOf(const RowShape &shape, const RowPlace &place);
    // A value that travelled, as this file has it. Nothing for what is not of its column's kind, or names a row that is
    // not there.
    Result<std::optional<FieldValue>> localOf(const ColumnShape &column, const QJsonValue &value);
    // Rows were removed.
    void forget()
    {
        m_rows.clear();
        m_uuids.clear();
    }

private:
    static QByteArray keyOf(const std::string &table, const Uuid &uuid);

    Connection &m_connection;
    std::map<std::string, Statement, std::less<>> m_lookups; // by table; one per row would be most of a page's time
    QHash<QByteArray, RowId> m_rows; // by table and UUID: who means harm may give two rows the same
    QHash<std::pair<QByteArray, RowId>, Uuid> m_uuids;
};

} // namespace jishi
