#pragma once
// What waits to be sent, as things of the shop, and the newest of them.
#include "models/hub/waitingchanges.h"
#include "ui/widgets/card.h"

namespace jishi {

class WaitsCard final : public Card
{
    Q_OBJECT

public:
    explicit WaitsCard(QWidget *parent);

    // isAll: nothing waits for a person either.
    void display(const WaitingChanges &waiting, bool isAll, Instant now, const QTimeZone &zone);

private:
    QLabel *m_sum;
    QWidget *m_rows = nullptr;
};

} // namespace jishi
