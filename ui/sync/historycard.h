#pragma once
// The last syncs: when, what went and came, what went wrong.
#include "models/hub/syncstatus.h"
#include "ui/widgets/card.h"

#include <vector>

namespace jishi {

class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent);

    void display(const std::vector<SyncReport> &reports, Instant now, const QTimeZone &zone);

private:
    static QString words(const SyncReport &report);

    QWidget *m_rows = nullptr;
};

} // namespace jishi
