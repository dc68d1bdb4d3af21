#pragma once
// The rows of a bill's file as cells, whatever wallet it is of: finds the header, splits the rows as the wallet or a
// spreadsheet program has written them, and tells rows from the totals around them.
#include "models/bills/billformats.h"

#include <deque>
#include <memory>
#include <string>

namespace jishi {

struct BillLine
{
    int line = 0;
    std::vector<std::string_view> cells;
    std::string_view original;
};

class BillTable
{
public:
    // The text outlives the result. CannotRead with a sentence: no bill that is known, or a column is missing.
    static Result<BillTable> open(std::string_view text, LineCount lines);

    const FormatColumns &format() const { return *m_header.format; }
    bool isSheet() const { return m_header.lines == LineCount::Rows; }
    const std::vector<BillLine> &rows() const { return m_rows; }
    // The totals below the rows: each line's cells.
    const std::vector<BillLine> &totals() const { return m_totals; }
    // What stands above the header and below the rows, as text.
    QString remarks() const;
    bool has(BillField field) const { return m_header.has(static_cast<int>(field)); }
    // Without the marks that keep a spreadsheet from reading it as a number.
    std::string_view cell(const BillLine &row, BillField field) const;
    // Empty where the wallet writes "/".
    QString text(const BillLine &row, BillField field) const;
    // Whether the row reaches the last column that has a name: one that was cut does not.
    bool isWhole(const BillLine &row) const;
    // The last row has no line end, and its last cell none of its own: more may have stood there.
    bool endsWithinARow() const;

private:
    explicit BillTable(std::string_view text)
        : m_text(text)
    { }
    Status read();
    Status readSeparated();
    void readMarked();
    void splitMarked(std::string_view line, int number);
    void joinPieces(std::vector<std::string_view> &cells);
    void take(BillLine line);

    std::string_view m_text;
    FoundHeader m_header;
    int m_lastNamed = 0;
    std::vector<BillLine> m_rows;
    std::vector<BillLine> m_totals;
    std::unique_ptr<CsvReader> m_reader; // holds cells that were unescaped
    std::unique_ptr<std::deque<std::string>> m_joined = std::make_unique<std::deque<std::string>>();
};

} // namespace jishi
