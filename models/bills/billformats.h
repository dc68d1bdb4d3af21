#pragma once
// The bills that are known: their columns by every name seen, and how a file says that it is whole.
#include "models/importing/headerfinder.h"

namespace jishi {

// One list for all of them; a format has some.
enum class BillField {
    Time,
    LaterTime, // when it was paid, finished or given back; counts where there is one
    Transaction,
    MerchantOrder,
    Flow, // the number of the entry in a fund bill
    Type,
    Direction,
    Amount,
    Income,
    Expense,
    Fee,
    Refund,
    RefundAmount,
    RefundState,
    Refunded,
    Party,
    Account,
    Goods,
    Remark,
    State,
    Currency,
    Count,
};

namespace bills {

const FormatColumns &weChatTrade();
const FormatColumns &weChatFunds();
const FormatColumns &weChatPersonal();
const FormatColumns &alipayApp();
const FormatColumns &alipayWeb();
const FormatColumns &alipayTrade();
const FormatColumns &alipayFunds();
const std::vector<const FormatColumns *> &all();
// For people, to stand in a sentence.
QString titleOf(const FormatColumns &format);

} // namespace bills

} // namespace jishi
