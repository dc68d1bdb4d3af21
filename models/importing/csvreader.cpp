#include "models/importing/csvreader.h"

#include "models/importing/tuning.h"

#include <algorithm>

namespace jishi {

CsvReader::CsvReader(std::string_view text, char delimiter, size_t position, int line, LineCount lines)
    : m_text(text)
    , m_position(position)
    , m_delimiter(delimiter)
    , m_line(line)
    , m_lineCount(lines)
{ }

bool CsvReader::next()
{
    while (!atEnd()) {
        if (!readRow())
            return false;
        const bool blank = std::ranges::all_of(m_cells, [](std::string_view cell) { return cell.empty(); });
        if (blank)
            continue;
        if (m_patches)
            applyPatch();
        return true;
    }
    m_cells.clear();
    return false;
}

void CsvReader::applyPatch()
{
    const auto patch = m_patches->find(m_rowLine);
    if (patch != m_patches->end())
        m_cells.assign(patch->second.begin(), patch->second.end());
}

bool CsvReader::readRow()
{
    m_cells.clear();
    m_rowLine = m_line;
    while (true) {
        const bool quoted = !atEnd() && m_text[m_position] == '"';
        if (!(quoted ? readQuotedCell() : readCell()))
            return false;
        if (m_cells.size() > kMostCells) {
            m_failure = Error { ErrorKind::CannotRead,
                QStringLiteral("Line %1 has more than %2 cells; this is not a table.").arg(m_rowLine).arg(kMostCells) };
            return false;
        }
        if (atEnd())
            return true;
        if (m_text[m_position] == m_delimiter) {
            ++m_position;
            continue;
        }
        endLine();
        return true;
    }
}

// Past LF, CRLF or a lone CR, as old spreadsheets write it.
void CsvReader::endLine()
{
    if (m_text[m_position] == '\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == '\n')
        ++m_position;
    ++m_position;
    ++m_line;
}

bool CsvReader::readCell()
{
    const char *const begin = m_text.data() + m_position;
    const char *const end = m_text.data() + m_text.size();
    const char delimiter = m_delimiter;
    const char *c = begin;
    // Everything but tab above ',' ends this loop rarely: one comparison for most characters.
    while (c != end && *c != delimiter && *c != '\n' && *c != '\r')
        ++c;
    m_cells.emplace_back(begin, static_cast<size_t>(c - begin));
    m_position += static_cast<size_t>(c - begin);
    return true;
}

bool CsvReader::readQuotedCell()
{
    const int openedOn = m_line;
    const size_t begin = ++m_position;
    std::string *unescaped = nullptr;
    size_t copied = begin;
    const auto take = [&](size_t to) {
        if (!unescaped)
            unescaped = &m_unescaped.emplace_back();
        unescaped->append(m_text.substr(copied, to - copied));
    };
    while (true) {
        const size_t quote = m_text.find('"', m_position);
        if (quote == std::string_view::npos) {
            m_failure = Error { ErrorKind::CannotRead,
                QStringLiteral("The quote opened on line %1 is never closed.").arg(openedOn) };
            return false;
        }
        for (size_t i = m_position; m_lineCount == LineCount::Physical && i < quote; ++i)
            if (m_text[i] == '\n' || (m_text[i] == '\r' && m_text[i + 1] != '\n'))
                ++m_line;
        m_position = quote + 1;
        if (!atEnd() && m_text[m_position] == '"') {
            take(m_position);
            copied = ++m_position;
            continue;
        }
        // What some programs write after the closing quote belongs to the cell: "12" tall.
        size_t after = m_position;
        while (after < m_text.size() && m_text[after] != m_delimiter && m_text[after] != '\n' && m_text[after] != '\r')
            ++after;
        if (!unescaped && after == m_position) {
            m_cells.push_back(m_text.substr(begin, quote - begin));
            return true;
        }
        take(quote);
        unescaped->append(m_text.substr(m_position, after - m_position));
        m_position = after;
        m_cells.push_back(*unescaped);
        return true;
    }
}

} // namespace jishi
