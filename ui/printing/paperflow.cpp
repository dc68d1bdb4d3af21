#include "ui/printing/paperflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace jishi {

namespace {

constexpr PaperFont kFoot { 280 };

} // namespace

PaperFlow::PaperFlow(Paper &paper, int margin)
    : m_paper(paper)
    , m_size(paperSize(paper.format))
    , m_margin(margin)
{
    newPage();
}

void PaperFlow::newPage()
{
    m_paper.pages.push_back({ m_size });
    m_y = m_margin;
}

void PaperFlow::need(int height)
{
    const int room = m_size.height() - m_margin - kFoot.linePitch() - m_y;
    if (isRoll() || height <= room || m_y == m_margin)
        return;
    newPage();
    // Not again while the head itself is written.
    if (const auto head = std::exchange(m_head, {})) {
        head();
        m_head = head;
    }
}

void PaperFlow::put(PaperItem item)
{
    page().items.push_back(std::move(item));
}

void PaperFlow::text(const QString &text, PaperFont font, Qt::Alignment alignment, int grey)
{
    const int height = wrappedHeight(text, font, width());
    need(height);
    put({ PaperItem::Kind::Text, QRect(left(), m_y, width(), height), text, font, alignment, {}, grey });
    m_y += height;
}

void PaperFlow::rule(int thickness, int grey)
{
    put({ PaperItem::Kind::Fill, QRect(left(), m_y, width(), thickness), {}, {}, {}, {}, grey });
    m_y += thickness;
}

std::vector<int> PaperFlow::widths(const std::vector<PaperCell> &cells) const
{
    int left = width() - kCellGap * (static_cast<int>(cells.size()) - 1);
    for (const PaperCell &cell : cells)
        left -= cell.width;
    std::vector<int> widths;
    for (const PaperCell &cell : cells)
        widths.push_back(cell.width > 0 ? cell.width : left);
    return widths;
}

int PaperFlow::heightOf(const std::vector<PaperCell> &cells) const
{
    const std::vector<int> widths = this->widths(cells);
    int height = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        height = std::max(height, wrappedHeight(cells[i].text, cells[i].font, widths[i]));
    return height;
}

int PaperFlow::putCells(const std::vector<PaperCell> &cells)
{
    const std::vector<int> widths = this->widths(cells);
    const int height = heightOf(cells);
    int x = left();
    for (size_t i = 0; i < cells.size(); ++i) {
        const PaperCell &cell = cells[i];
        if (!cell.text.isEmpty())
            put({ PaperItem::Kind::Text, QRect(x, m_y, widths[i], height), cell.text, cell.font, cell.alignment, {},
                cell.grey });
        x += widths[i] + kCellGap;
    }
    return height;
}

void PaperFlow::row(const std::vector<PaperCell> &cells)
{
    need(heightOf(cells));
    m_y += putCells(cells);
}

void PaperFlow::endPages(const QString &words)
{
    if (isRoll()) {
        for (PaperPage &each : m_paper.pages)
            if (each.size.height() == 0)
                each.size.setHeight(m_y + m_margin);
        return;
    }
    const auto count = static_cast<int>(m_paper.pages.size());
    for (int i = 0; i < count; ++i) {
        const QRect foot(left(), m_size.height() - m_margin, width(), kFoot.linePitch());
        std::vector<PaperItem> &items = m_paper.pages[static_cast<size_t>(i)].items;
        items.push_back({ PaperItem::Kind::Text, foot, words, kFoot, Qt::AlignLeft, {}, 110 });
        items.push_back({ PaperItem::Kind::Text, foot,
            QCoreApplication::translate("jishi::PaperFlow", "Page %1 of %2").arg(i + 1).arg(count), kFoot,
            Qt::AlignRight, {}, 110 });
    }
}

} // namespace jishi
