#include "ui/delegates/timedelegate.h"

#include "models/tables/idtable.h"
#include "ui/widgets/timewords.h"

#include <QPainter>

namespace jishi {

TimeDelegate::TimeDelegate(const Theme &theme, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : CellDelegate(theme, parent, Token::Muted)
    , m_clock(clock)
    , m_zone(zone)
{ }

void TimeDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant at = index.data(RawRole);
    const QString words = at.isValid() ? shortTime(at.toLongLong(), m_clock.now(), m_zone) : QStringLiteral("—");
    painter->drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace jishi
