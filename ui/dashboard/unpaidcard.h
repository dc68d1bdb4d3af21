#pragma once
// Who has not paid, the newest first: remind them with a text for the chat, or take the money.
#include "models/reports/today.h"
#include "ui/dashboard/deskcard.h"

namespace jishi {

class UnpaidCard final : public DeskCard
{
    Q_OBJECT

public:
    explicit UnpaidCard(QWidget *parent);
    void display(const std::vector<UnpaidOrder> &unpaid, Instant now);

Q_SIGNALS:
    void paymentRequested(qlonglong order);

private:
    void addRow(QGridLayout *rows, int row, const UnpaidOrder &order, Instant now);
    void remind(const UnpaidOrder &order);
};

} // namespace jishi
