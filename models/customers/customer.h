#pragma once
#include "models/base/ids.h"

#include <QString>

namespace jishi {

// Who buys.
struct Customer
{
    RowId id = 0; // 0: not stored yet
    Uuid uuid;
    QString code; // the number in the program the history came from; empty: none
    QString name;
    QString phone;
    QString wechat;
    QString address;
    QString country;
    QString note;
};

// "138****1234" for lists: enough to tell two people apart, not enough to call. Short numbers are masked but for two
// digits.
QString maskedPhone(const QString &phone);
// Digits only, without blanks, dashes and a leading +86: what two spellings of one number share.
QString normalisedPhone(const QString &phone);

} // namespace jishi
