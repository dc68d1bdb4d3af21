#include "models/bills/billtable.h"

#include "models/base/refusal.h"
#include "models/importing/celltext.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMark = '`';
constexpr std::string_view kBetweenMarked = ",`";
// So many known names in a row make it a bill of which a column is missing.
constexpr qsizetype kNearlyABill = 3;

bool isMarked(std::string_view line)
{
    return !line.empty() && line.front() == kMark;
}

// A spreadsheet program quotes cells, and fills up rows that are shorter than the widest.
bool wasSavedAgain(std::string_view body)
{
    return body.find(",\"`") != std::string_view::npos || body.find(",\n") != std::string_view::npos
        || body.find(",\r") != std::string_view::npos;
}

// Lines around the rows: "#…", "----…", "共12笔记录", "总交易单数".
bool isRemark(const BillLine &line)
{
    const std::string_view first = trimmed(line.cells.front());
    for (const std::string_view begins : { "#", "---", "共", "总交易单数", "资金流水总笔数", "已收入", "已支出",
             "待收入", "待支出", "收入", "支出", "导出时间", "用户" })
        if (first.starts_with(begins))
            return true;
    return false;
}

// The same format, asking for nothing: to see which columns are missing.
FormatColumns relaxed(const FormatColumns &format)
{
    FormatColumns copy = format;
    for (ColumnNames &column : copy.columns)
        column.required = false;
    return copy;
}

Error unknown(std::string_view text, LineCount lines)
{
    QString nearest;
    qsizetype most = kNearlyABill - 1;
    for (const FormatColumns *format : bills::all()) {
        const FormatColumns asked = relaxed(*format);
        const auto found = HeaderFinder({ &asked }).find(text, lines);
        if (!found)
            continue;
        const qsizetype known = std::ranges::count_if(found->columnOf, [](int column) { return column >= 0; });
        QStringList missing;
        for (const ColumnNames &column : format->columns)
            if (column.required && !found->has(column.field))
                missing.append(column.title);
        if (known > most) {
            most = known;
            nearest = Refusal::tr("This looks like %1, but a column is missing: %2.")
                          .arg(bills::titleOf(*format), missing.join(u", "_s));
        }
    }
    if (nearest.isEmpty())
        nearest = Refusal::tr("This is no bill of WeChat Pay or Alipay: no row has the names of its columns.");
    return { ErrorKind::CannotRead, nearest };
}

} // namespace

Result<BillTable> BillTable::open(std::string_view text, LineCount lines)
{
    const auto header = HeaderFinder(bills::all()).find(text, lines);
    if (!header)
        return unknown(text, lines);
    BillTable table(text);
    table.m_header = *header;
    for (const int column : header->columnOf)
        table.m_lastNamed = std::max(table.m_lastNamed, column);
    if (auto read = table.read(); !read)
        return read.error();
    return table;
}

Status BillTable::read()
{
    const std::string_view body = m_text.substr(m_header.bodyPosition);
    const bool asWritten = m_header.lines == LineCount::Physical && m_header.delimiter == ',';
    if (asWritten && isMarked(trimmed(body)) && !wasSavedAgain(body)) {
        readMarked();
        return done();
    }
    return readSeparated();
}

// As the wallet writes it: no quotes, a mark before each cell, so that a comma or a quote in a name is only that.
void BillTable::readMarked()
{
    size_t at = m_header.bodyPosition;
    for (int number = m_header.bodyLine; at < m_text.size(); ++number) {
        const size_t end = std::min(m_text.find('\n', at), m_text.size());
        const std::string_view line = trimmed(m_text.substr(at, end - at));
        if (!line.empty())
            splitMarked(line, number);
        at = end + 1;
    }
}

void BillTable::splitMarked(std::string_view line, int number)
{
    BillLine row { number, {}, line };
    const std::string_view between = isMarked(line) ? kBetweenMarked : ",";
    if (isMarked(line))
        line.remove_prefix(1);
    for (size_t end = line.find(between); end != std::string_view::npos; end = line.find(between)) {
        row.cells.push_back(line.substr(0, end));
        line.remove_prefix(end + between.size());
    }
    row.cells.push_back(line);
    take(std::move(row));
}

Status BillTable::readSeparated()
{
    m_reader = std::make_unique<CsvReader>(
        m_text, m_header.delimiter, m_header.bodyPosition, m_header.bodyLine, m_header.lines);
    size_t begin = m_reader->position();
    while (m_reader->next()) {
        BillLine row { m_reader->line(), m_reader->cells(),
            trimmed(m_text.substr(begin, m_reader->position() - begin)) };
        begin = m_reader->position();
        if (isMarked(row.cells.front()))
            joinPieces(row.cells);
        take(std::move(row));
    }
    if (m_reader->failure())
        return Error { ErrorKind::CannotRead,
            Refusal::tr("The bill is damaged: a quote that opens on one of its lines is never closed.") };
    return done();
}

// A spreadsheet program has split a name at its comma; what follows lacks the mark.
void BillTable::joinPieces(std::vector<std::string_view> &cells)
{
    while (!cells.empty() && cells.back().empty())
        cells.pop_back();
    std::vector<std::string_view> joined;
    for (const std::string_view cell : cells) {
        if (isMarked(cell) || joined.empty()) {
            joined.push_back(isMarked(cell) ? cell.substr(1) : cell);
            continue;
        }
        std::string &whole = m_joined->emplace_back(joined.back());
        whole += ',';
        whole += cell;
        joined.back() = whole;
    }
    cells = std::move(joined);
}

// Once the totals have begun, everything belongs to them.
void BillTable::take(BillLine line)
{
    const bool isRow = m_totals.empty() && !isRemark(line);
    while (!isRow && line.cells.size() > 1 && line.cells.back().empty())
        line.cells.pop_back();
    (isRow ? m_rows : m_totals).push_back(std::move(line));
}

QString BillTable::remarks() const
{
    QString text = toQString(m_text.substr(0, m_header.bodyPosition));
    for (const BillLine &line : m_totals)
        text += u'\n' + toQString(line.original);
    return text;
}

std::string_view BillTable::cell(const BillLine &row, BillField field) const
{
    const int column = m_header.column(static_cast<int>(field));
    if (column < 0 || static_cast<size_t>(column) >= row.cells.size())
        return {};
    return identity(row.cells[static_cast<size_t>(column)]);
}

QString BillTable::text(const BillLine &row, BillField field) const
{
    const std::string_view text = cell(row, field);
    return text == "/" ? QString() : toQString(text);
}

bool BillTable::isWhole(const BillLine &row) const
{
    return static_cast<int>(row.cells.size()) > m_lastNamed;
}

bool BillTable::endsWithinARow() const
{
    if (m_rows.empty() || !m_totals.empty())
        return false;
    constexpr std::string_view kEnds = "\n\r\"/";
    const bool goesOn = static_cast<int>(m_rows.back().cells.size()) > m_lastNamed + 1;
    const bool ends = isSheet() || goesOn || kEnds.find(m_text.back()) != std::string_view::npos;
    return !isWhole(m_rows.back()) || !ends;
}

} // namespace jishi
