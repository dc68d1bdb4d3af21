#pragma once
// Reads RFC 4180 rows out of a text in memory. Cells are views into the text (unescaped ones into the reader): nothing
// is copied that need not be, and views stay valid as long as text and reader live.
#include "models/base/result.h"
#include "models/importing/rowpatches.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jishi {

// What counts as a line in messages.
enum class LineCount {
    Physical, // of a text file, as an editor numbers them
    Rows, // of a sheet, whose cells may hold several lines
};

class CsvReader
{
public:
    CsvReader(std::string_view text, char delimiter, size_t position = 0, int line = 1,
        LineCount lines = LineCount::Physical);

    // Rows that are read otherwise than they stand in the file; must outlive this reader; may be null.
    void setPatches(const RowPatches *patches) { m_patches = patches; }
    // The next row that is not blank. False at the end and when the text is broken; then failure() says why.
    bool next();
    const std::vector<std::string_view> &cells() const { return m_cells; }
    // Empty for a cell that the row does not have, and for column -1.
    std::string_view cell(int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < m_cells.size() ? m_cells[static_cast<size_t>(column)]
                                                                           : std::string_view();
    }
    // The line of the file on which the current row begins, from 1.
    int line() const { return m_rowLine; }
    // Where the next row begins, for a second reader to go on from.
    size_t position() const { return m_position; }
    int nextLine() const { return m_line; }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    bool readRow();
    bool readCell();
    bool readQuotedCell();
    void endLine();
    void applyPatch();
    bool atEnd() const { return m_position >= m_text.size(); }

    std::string_view m_text;
    size_t m_position;
    char m_delimiter;
    int m_line;
    LineCount m_lineCount;
    int m_rowLine = 0;
    const RowPatches *m_patches = nullptr;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unescaped; // a deque: its strings never move
    std::optional<Error> m_failure;
};

} // namespace jishi
