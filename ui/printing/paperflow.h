#pragma once
// Fills the pages of a paper from top to bottom: texts, rows of cells, rules. What belongs together is not torn apart
// by the end of a page; the page of a roll grows with what stands on it.
#include "ui/printing/paper.h"

#include <functional>

namespace jishi {

struct PaperCell
{
    QString text;
    int width = 0; // 0: what the others leave
    Qt::Alignment alignment = Qt::AlignLeft;
    PaperFont font = {};
    int grey = 0;
};

class PaperFlow
{
public:
    // Margins at all sides; the lower one also holds what endPages() writes.
    PaperFlow(Paper &paper, int margin);

    int left() const { return m_margin; }
    int width() const { return m_size.width() - 2 * m_margin; }
    int y() const { return m_y; }
    bool isRoll() const { return m_size.height() == 0; }
    // Repeated at the top of each page that begins within a table; {}: nothing.
    void setHead(std::function<void()> head) { m_head = std::move(head); }

    void newPage();
    // Begins a page where less than this is left.
    void need(int height);
    void gap(int height) { m_y += height; }
    void text(const QString &text, PaperFont font, Qt::Alignment alignment = Qt::AlignLeft, int grey = 0);
    void rule(int thickness, int grey = 0);
    // Texts side by side, each wrapped into its cell; the row is as high as its highest cell.
    void row(const std::vector<PaperCell> &cells);
    int heightOf(const std::vector<PaperCell> &cells) const;
    // Without going on below it, for columns that each run on by themselves; tells how high it is.
    int putCells(const std::vector<PaperCell> &cells);
    size_t pages() const { return m_paper.pages.size(); }
    static constexpr int kCellGap = 200;
    // At a place of the page, for what does not flow.
    void put(PaperItem item);
    // "Page 1 of 3" and words at the foot of each page; the length of a roll's page.
    void endPages(const QString &words);

private:
    std::vector<int> widths(const std::vector<PaperCell> &cells) const;
    PaperPage &page() { return m_paper.pages.back(); }

    Paper &m_paper;
    const QSize m_size;
    const int m_margin;
    int m_y = 0;
    std::function<void()> m_head;
};

} // namespace jishi
