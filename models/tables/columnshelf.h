#pragma once
// The columns a list is sorted and filtered by, of every row of the shop, in memory: 200,000 rows are sorted in
// milliseconds. Filled, kept and asked on the reader thread. Never the truth: what it gives is the order of ids.
#include "models/db/connection.h"
#include "models/tables/rankedtexts.h"

#include <optional>
#include <set>

namespace jishi {

// The statement that reads the rows, deleted ones too: id, numbers, texts. Texts are never null.
struct ShelfColumns
{
    std::string_view table;
    std::string select; // up to WHERE
    std::string_view key; // the column that is the id
    int numbers = 0;
    int texts = 0;
};

class ColumnShelf
{
public:
    // What a missing number reads as: it stands before all others, as in SQL.
    static constexpr int64_t kMissing = INT64_MIN;

    explicit ColumnShelf(const ShelfColumns &columns)
        : m_columns(columns)
        , m_texts(static_cast<size_t>(columns.texts))
    { }

    // Reads every row.
    Status load(Connection &connection);
    // Reads these rows again.
    Status update(Connection &connection, const std::set<RowId> &ids);
    bool isLoaded() const { return !m_ids.empty(); }
    std::string_view table() const { return m_columns.table; }

    size_t size() const { return m_ids.size(); }
    uint32_t id(size_t row) const { return m_ids[row]; }
    std::optional<size_t> rowOf(RowId id) const;
    int64_t number(size_t row, int column) const
    {
        return m_numbers[row * static_cast<size_t>(m_columns.numbers) + static_cast<size_t>(column)];
    }
    // Where the text stands among all texts of its column.
    int64_t rank(size_t row, int column) const { return m_texts[static_cast<size_t>(column)].rank(row); }

private:
    std::string sql(std::string_view condition) const;
    // False for a new row that does not stand behind all others.
    bool take(const Statement &read);
    void arrange();

    ShelfColumns m_columns;
    std::vector<uint32_t> m_ids; // rows stand by id
    std::vector<int64_t> m_numbers; // row by row
    std::vector<RankedTexts> m_texts;
};

// Rows of a shelf with what they are sorted by.
struct ShelfKey
{
    int64_t key = 0;
    uint32_t id = 0;
    auto operator<=>(const ShelfKey &) const = default;
};
// The ids in this order; equals by id.
std::vector<uint32_t> sortedIds(std::vector<ShelfKey> keys, Qt::SortOrder order);

} // namespace jishi
