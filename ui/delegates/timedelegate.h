#pragma once
// A moment in short words: the model gives UTC milliseconds in RawRole, the shop's clock and zone say what "yesterday"
// is.
#include "models/base/clock.h"
#include "ui/delegates/celldelegate.h"

namespace jishi {

class TimeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    TimeDelegate(const Theme &theme, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace jishi
