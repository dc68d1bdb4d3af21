#pragma once
// Who fetches what and where, in words that the page, the papers and the chat share.
#include "models/pickup/pickupdesk.h"
#include "ui/shell/message.h"

namespace jishi {

// "王燕 (燕子)": the name, and what the group calls her, unless that holds the name.
QString personWords(const PickupEntry &entry);
// Where it is handed out: the point, without one the group, else words for neither.
QString pointWords(const PickupEntry &entry);
// "2 斤", "1.5".
QString quantityWords(Quantity quantity, const QString &unit);
// "海南芒果 × 2 斤, Kyoho Grapes × 1".
QString itemsWords(const PickupEntry &entry);
// "tail 1234"; empty without a telephone.
QString phoneWords(const PickupEntry &entry);
// "¥39.90 to pay", "Paid".
QString moneyWords(const PickupEntry &entry);
QString numberOfOrders(int orders);
// What many orders that were marked at once are told with.
Message markedMessage(FulfilmentState state, const MarkedOrders &marked);
// The heads of the workbooks' columns, in the order of models/exporting/pickupexport.
QStringList packingHeads();
QStringList pickupHeads();

} // namespace jishi
