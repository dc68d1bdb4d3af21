#pragma once
// A bill of a wallet as values: what came in, what went back, what it cost. Every shape of file ends here.
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/money.h"
#include "models/importing/importreport.h"

#include <QString>
#include <string_view>
#include <vector>

namespace jishi {

enum class BillProvider { WeChat, Alipay };

// Pending becomes a payment or is closed, a payment may be closed later; nothing ever goes back.
enum class BillKind {
    Pending, // promised, not there yet
    Payment,
    Refund,
    Fee,
    Other, // what a person spent, withdrew or moved: none of the shop's business
    Closed, // never came, or all of it went back
};

// The words kept in the file: "wechat", "payment".
const char *toText(BillProvider provider);
const char *toText(BillKind kind);
BillProvider billProviderFrom(std::string_view text);
BillKind billKindFrom(std::string_view text);

struct BillRow
{
    BillProvider provider = BillProvider::WeChat;
    BillKind kind = BillKind::Other;
    QString transaction; // the wallet's number of the payment, or of the one that a refund is of
    QString refund; // of a refund: its own number
    QString merchantOrder; // the number that the shop gave it
    Instant at = 0;
    Money amount; // negative: it went out
    Money fee; // what the wallet took of it; negative: given back with a refund
    Money refunded; // of a payment: what the bill says went back since
    QString party; // the nickname or name of who paid
    QString account; // hers, mostly masked: 138****1234
    QString goods;
    QString remark;
    QString state; // in the wallet's words
    bool onlyIfKnown = false; // a refund that may be of what this person bought herself
    int line = 0; // of the file
    QString original; // as it stands there

    // What makes it the same row in every bill that has it.
    QString key() const;
    // The same on every device.
    Uuid uuid() const;
};

struct Bill
{
    QString format; // "wechat-trade"
    int lines = 0; // after the header, without the totals
    std::vector<BillRow> rows; // those that could be read
    std::vector<RefusedLine> refused;
    std::vector<RefusedLine> noted; // taken, but something of it was left out
};

} // namespace jishi
