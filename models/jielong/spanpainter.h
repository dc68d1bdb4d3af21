#pragma once
// Gives each character of a text its one kind. Whatever is never painted stays Unknown, so nothing can be lost.
#include "models/jielong/listreading.h"

namespace jishi {

class SpanPainter
{
public:
    explicit SpanPainter(qsizetype size)
        : m_kinds(static_cast<size_t>(size), ListSpanKind::Unknown)
    { }

    void paint(qsizetype start, qsizetype length, ListSpanKind kind)
    {
        for (qsizetype i = start; i < start + length; ++i)
            m_kinds[static_cast<size_t>(i)] = kind;
    }
    ListSpanKind at(qsizetype place) const { return m_kinds[static_cast<size_t>(place)]; }
    // Neighbours of one kind are one span.
    std::vector<ListSpan> spans() const
    {
        std::vector<ListSpan> spans;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_kinds.size()); ++i) {
            if (spans.empty() || spans.back().kind != at(i))
                spans.push_back({ i, 0, at(i) });
            ++spans.back().length;
        }
        return spans;
    }

private:
    std::vector<ListSpanKind> m_kinds;
};

} // namespace jishi
