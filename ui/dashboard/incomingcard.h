#pragma once
// What arrives: the goods on their way, those that are expected first at the top.
#include "models/reports/today.h"
#include "ui/dashboard/deskcard.h"

namespace jishi {

class IncomingCard final : public DeskCard
{
    Q_OBJECT

public:
    explicit IncomingCard(QWidget *parent);
    void display(const Today &today);
};

} // namespace jishi
