#pragma once
// Paying resellers: who could be paid, what was prepared for whom and what became of it.
#include "models/commissions/commissionbalances.h"

namespace jishi {

// Why nothing can be prepared for a reseller.
enum class PayoutBar { None, NothingPayable, CarriedOver, Frozen, NoDetails };

// A reseller with what is payable to her now.
struct PayoutCandidate
{
    RowId reseller = 0;
    Uuid uuid;
    QString name;
    CommissionBalance balance;
    QString method; // 'wechat', 'alipay', 'bank', 'cash'; empty: not said yet
    QString account; // in clear
    QString payee;
    PayoutBar bar = PayoutBar::None;
};

enum class PayoutState { Prepared, Paid, Voided };

struct Payout
{
    RowId id = 0;
    Uuid uuid;
    RowId batch = 0;
    RowId reseller = 0;
    QString resellerName;
    Money gross;
    Money tax;
    Money fee;
    Money net;
    QString method;
    QString account; // masked
    QString reference;
    RowId picture = 0; // its voucher; 0: none
    int entries = 0;
    Instant createdAt = 0;
    Instant paidAt = 0; // 0: not yet
    Instant voidedAt = 0;
    QString voidReason;

    PayoutState state() const
    {
        return voidedAt > 0 ? PayoutState::Voided : paidAt > 0 ? PayoutState::Paid : PayoutState::Prepared;
    }
};

struct PayoutBatch
{
    RowId id = 0;
    QString name;
    QString madeBy;
    Instant createdAt = 0;
    std::vector<Payout> payouts = {};
};

// What is held back of a payout, in 1/10000 of its gross. None unless the owner says so; no advice on taxes.
struct PayoutRates
{
    int64_t tax = 0;
    int64_t fee = 0;
    friend bool operator==(const PayoutRates &, const PayoutRates &) = default;
};

struct PayoutParts
{
    Money tax;
    Money fee;
    Money net;
};
// Rounded half away from zero; together never more than there is.
PayoutParts partsOf(const Money &gross, const PayoutRates &rates);

// "•••• 5678": enough to recognise it by.
QString maskedAccount(const QString &account);

} // namespace jishi
