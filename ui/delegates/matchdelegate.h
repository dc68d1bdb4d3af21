#pragma once
// A cell in which what was searched for stands out. The marks belong to the page, which keeps them current.
#include "models/search/searchmarks.h"
#include "ui/delegates/celldelegate.h"

namespace jishi {

class MatchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    MatchDelegate(
        const Theme &theme, const SearchMarks &marks, QObject *parent, Token ink = Token::Text, bool strong = false);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    const SearchMarks &m_marks;
};

} // namespace jishi
