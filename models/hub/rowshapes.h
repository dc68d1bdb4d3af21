#pragma once
// How a row of each synced table looks when it travels: its columns in their order, with references as UUIDs. Read from
// the schema, so that it cannot differ from it.
#include "models/db/connection.h"

#include <map>
#include <string>
#include <vector>

namespace jishi {

struct ColumnShape
{
    enum class Kind { Integer, Text, Bytes, Reference };

    std::string name;
    Kind kind = Kind::Text;
    std::string target; // of a reference: the table
    bool required = false; // never null
    bool tied = false; // of a reference: the row makes no sense without what it refers to
};

struct RowShape
{
    std::string table;
    std::string key; // the integer column that identifies the row in this file
    std::string part; // of lines: the one within it
    std::vector<ColumnShape> columns;
    bool grows = false; // rows are only added (onlyGrows)
    std::string atHub; // SQL: that the hub is known to have row t (isAtHub)

    bool isLine() const { return !part.empty(); }
    const ColumnShape *column(std::string_view name) const;
    // SQL: the columns, and the condition that finds a row by its key as ?1 and, of lines, its number as ?2.
    std::string columnList() const;
    std::string where() const;
};

class RowShapes
{
public:
    static Result<RowShapes> read(Connection &connection);

    // Null for a table that does not travel.
    const RowShape *of(std::string_view table) const;
    const std::vector<RowShape> &all() const { return m_shapes; }

    struct Referrer
    {
        const RowShape *shape;
        const ColumnShape *column;
    };
    // The columns that refer to a table.
    std::vector<Referrer> referrersOf(std::string_view table) const;

private:
    std::vector<RowShape> m_shapes;
    std::map<std::string, size_t, std::less<>> m_index;
};

// The UUID under which a line of an order travels; inside the file a line has none.
Uuid lineUuid(const Uuid &order, int64_t lineNo);

} // namespace jishi
