#pragma once
// What has changed since yesterday, by whom: each line opens what it speaks of.
#include "models/reports/today.h"
#include "ui/dashboard/deskcard.h"

namespace jishi {

class ChangesCard final : public DeskCard
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent);
    void display(const std::vector<DayChange> &changes, Instant now, const QTimeZone &zone);

private:
    static QString words(const DayChange &change);
    static QString editWords(const DayChange &change);
    void open(const DayChange &change);
};

} // namespace jishi
