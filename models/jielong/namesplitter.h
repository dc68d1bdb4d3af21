#pragma once
// Finds where the name of who ordered ends: "张三要2份", "3栋王姐 3", "Amy Chen: 2 boxes", "+1 小明".
#include "models/jielong/rowlexer.h"

namespace jishi {

struct SplitName
{
    qsizetype start = 0; // of the name; length 0: none
    qsizetype length = 0;
    qsizetype addressStart = 0; // written before the name
    qsizetype addressLength = 0;
    qsizetype noiseStart = 0; // the time of a message
    qsizetype noiseLength = 0;
    std::vector<std::pair<qsizetype, qsizetype>> rest; // [start, end) of what is not the name
    Doubts doubts; // of the name
    Doubts itemDoubts; // of the first item, when it is glued to the name
};

class NameSplitter
{
public:
    NameSplitter(const FoldedText &text, const RowLexer &lexer)
        : m_text(text.folded())
        , m_lexer(lexer)
    { }

    // Of a row's text [start, end).
    SplitName split(qsizetype start, qsizetype end) const;

private:
    bool splitAtColon(SplitName &split, qsizetype start, qsizetype end) const;
    qsizetype chunkEnd(qsizetype start, qsizetype end) const;
    bool isSpeakersTime(qsizetype start, qsizetype end) const;
    void splitChunk(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const;
    void orderFirst(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const;
    bool splitGlued(SplitName &split, qsizetype start, qsizetype chunk, qsizetype end) const;
    void takeName(SplitName &split, qsizetype start, qsizetype nameEnd, qsizetype end) const;
    bool hasQuantity(qsizetype start, qsizetype end) const;
    bool hasGoods(qsizetype start, qsizetype end) const;

    const QString &m_text;
    const RowLexer &m_lexer;
};

} // namespace jishi
