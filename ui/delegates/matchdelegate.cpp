#include "ui/delegates/matchdelegate.h"

#include "ui/delegates/markedtext.h"
#include "ui/theme/theme.h"

namespace jishi {

MatchDelegate::MatchDelegate(const Theme &theme, const SearchMarks &marks, QObject *parent, Token ink, bool strong)
    : CellDelegate(theme, parent, ink, strong)
    , m_marks(marks)
{ }

void MatchDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    drawMarkedText(painter, rect, text, m_marks.in(text), theme().colour(Token::Accent));
}

} // namespace jishi
