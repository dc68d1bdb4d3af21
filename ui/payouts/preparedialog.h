#pragma once
// Prepares payouts for those who were chosen: what is withheld of each, and what goes out together.
#include "models/commissions/payout.h"
#include "ui/orders/orderdialog.h"

class QLineEdit;

namespace jishi {

class PrepareDialog final : public OrderDialog
{
    Q_OBJECT

public:
    PrepareDialog(Shop &shop, std::vector<PayoutCandidate> chosen, QWidget *parent);
    bool isChanged() const override { return false; }

protected:
    void save() override;

private:
    void build();
    void check();
    // From "1.5": nothing when it is no percentage.
    static std::optional<int64_t> rate(const QLineEdit &field);
    std::optional<PayoutRates> rates() const;

    const std::vector<PayoutCandidate> m_chosen;
    const Uuid m_batch; // saving twice makes one
    QLineEdit *m_name;
    QLineEdit *m_tax;
    QLineEdit *m_fee;
    std::vector<QLabel *> m_nets;
};

} // namespace jishi
