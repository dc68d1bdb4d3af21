#pragma once
// Who sells on: a person with a state, a tier, whoever invited her, and how she is paid.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"

#include <QString>
#include <string_view>
#include <vector>

namespace jishi {

enum class ResellerStatus {
    Applied, // wants to sell and waits for an answer
    Active,
    Frozen, // earns, is not paid out
    Left, // earns nothing new
    Declined,
};
// The word kept in the file: "applied".
const char *toText(ResellerStatus status);
ResellerStatus resellerStatusFrom(std::string_view text);
// Approved or declined, frozen and back, left and back; whoever was declined may be approved after all.
bool mayBecome(ResellerStatus from, ResellerStatus to);

enum class PayoutMethod { Unsaid, WeChat, Alipay, Bank, Cash };
// The word kept in the file: "wechat"; empty: not said yet.
const char *toText(PayoutMethod method);
PayoutMethod payoutMethodFrom(std::string_view text);

// "****1234": never more than half of it, the last four at most.
QString maskedTail(const QString &text);

// How she is paid. In clear only before the owner who edits it; everywhere else masked().
struct PayoutDetails
{
    PayoutMethod method = PayoutMethod::Unsaid;
    QString account;
    QString name; // the payee as the bank knows her
    QString bank;
    QString identityNumber; // for the tax office

    PayoutDetails masked() const;
    friend bool operator==(const PayoutDetails &, const PayoutDetails &) = default;
};

struct Reseller
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid = {};
    QString name = {};
    ResellerStatus status = ResellerStatus::Active;
    RowId tierId = 0; // 0: none, as below
    RowId inviterId = 0;
    RowId customerId = 0; // she as a buyer
    QString phone = {};
    QString wechat = {};
    QString note = {};
    PayoutDetails payout = {};
    // Read only.
    QString tier = {};
    QString inviter = {};
    QString customer = {};
    Instant createdAt = 0;
    Instant appliedAt = 0; // 0: never, as below
    Instant approvedAt = 0;
    Instant leftAt = 0;
};

// What the list tells of her.
struct ResellerSummary
{
    RowId id = 0;
    QString name = {};
    QString tier = {};
    ResellerStatus status = ResellerStatus::Active;
    QString inviter = {};
    int customers = 0; // bound to her
    int orders = 0; // of the last 30 days
    Money sales = {}; // of the same orders: goods, less what was taken back
    Money waiting = {}; // earned and not to be paid yet
    Money payable = {};
    Instant appliedAt = 0;
};

// A customer who is bound to her.
struct BoundCustomer
{
    RowId id = 0;
    QString name;
    Instant since = 0; // 0: since always
    QString by; // "link", "code"; empty: by hand
};

} // namespace jishi
