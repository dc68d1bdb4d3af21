#pragma once
// Reads one row of a list, which may have several lines: who wants what, where to, and what was not understood.
#include "models/jielong/clausereader.h"
#include "models/jielong/namesplitter.h"
#include "models/jielong/spanpainter.h"

namespace jishi {

class RowReader
{
public:
    RowReader(const FoldedText &text, const ListMenu &menu, const GoodsNames &names, SpanPainter &painter)
        : m_text(text)
        , m_lexer(text, menu, names)
        , m_maker(text, menu, names)
        , m_clauses(m_maker, text)
        , m_splitter(text, m_lexer)
        , m_painter(painter)
    { }

    // `parts` are the pieces of the row without its number and without noise between them; the name is in the first.
    // `pickup`: the row begins with the code of a parcel.
    ListRow read(const std::vector<std::pair<qsizetype, qsizetype>> &parts, bool pickup);
    // A line that has nothing but a name.
    bool isNameOnly(qsizetype start, qsizetype end) const;
    // A line that wants something and does not say who.
    bool isNameless(qsizetype start, qsizetype end) const;

private:
    qsizetype readCode(ListRow &row, qsizetype start, qsizetype end);
    void readName(ListRow &row, const SplitName &split);
    void readRest(ListRow &row, qsizetype start, qsizetype end);
    void place(ListRow &row, ReadClause &clause);
    void paintTokens(const std::vector<RowToken> &tokens);
    void paint(const RowToken &token, ListSpanKind kind) { m_painter.paint(token.start, token.length, kind); }
    QString original(const RowToken &token) const { return m_text.original().mid(token.start, token.length).trimmed(); }

    const FoldedText &m_text;
    RowLexer m_lexer;
    ItemMaker m_maker;
    ClauseReader m_clauses;
    NameSplitter m_splitter;
    SpanPainter &m_painter;
};

} // namespace jishi
