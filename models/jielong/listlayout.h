#pragma once
// Which line of a pasted text is what: marker, header, row, its continuation, chat noise. Decided for the text as a
// whole, because a menu is numbered like the rows below it.
#include "models/jielong/foldedtext.h"

#include <vector>

namespace jishi {

struct ListLine
{
    enum class Role : uint8_t {
        Blank,
        Noise,
        Earlier, // of a list pasted above the one that counts
        Marker,
        Title,
        Menu,
        Note,
        Example,
        Row,
        Continuation, // of the row above
        Loose
    };

    qsizetype start = 0;
    qsizetype end = 0; // without the line break
    Role role = Role::Blank;
    int number = 0; // 0: none
    qsizetype body = 0; // behind the number
};

class ListLayout
{
public:
    explicit ListLayout(const FoldedText &text);

    const std::vector<ListLine> &lines() const { return m_lines; }
    bool isNumbered() const { return m_numbered; }
    bool numberingRestarts() const { return m_restarts; }
    // A list with another title stands above.
    bool hasOtherList() const { return m_otherList; }
    bool isTraditional() const { return m_traditional; }

private:
    using Role = ListLine::Role;
    struct Run
    {
        size_t first = 0;
        size_t last = 0;
        int lines = 0;
        int priced = 0;
        int ordered = 0;
        bool isPriced() const { return priced * 2 > lines; }
        bool isAllPriced() const { return priced == lines; }
        bool isRows() const { return priced == 0 && ordered * 2 >= lines; }
    };

    void split();
    void readNumber(ListLine &line, int expected) const;
    size_t lastList();
    void dismissNoise(size_t from);
    std::vector<Run> numberedRuns(size_t from);
    size_t firstRow(size_t from, const std::vector<Run> &runs);
    size_t firstPlainRow(size_t from) const;
    ptrdiff_t pricesWithin(size_t from, size_t to) const;
    void nameHeader(size_t from, size_t rows, const std::vector<Run> &runs);
    void nameRows(size_t rows);
    QStringView folded(const ListLine &line) const;
    QStringView body(const ListLine &line) const;

    const FoldedText &m_text;
    std::vector<ListLine> m_lines;
    bool m_numbered = false;
    bool m_restarts = false;
    bool m_otherList = false;
    bool m_traditional = false;
};

// A price: ¥12, 12元, 12/斤. In folded text.
bool hasPrice(QStringView folded);
// A quantity that is wanted: a number with a measure, x2, +1.
bool hasOrder(QStringView folded);

} // namespace jishi
