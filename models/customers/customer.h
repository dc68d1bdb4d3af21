#pragma once
#include "models/base/ids.h"

#include <QString>
#include <optional>
#include <string_view>
#include <vector>

namespace jishi {

// One more way to reach a person, beside the first phone, WeChat name and address.
struct CustomerContact
{
    enum class Kind { Phone, Address, WeChat };
    RowId id = 0; // 0: not stored yet
    Kind kind = Kind::Phone;
    QString value;
    QString label; // "work"; may be empty
};

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
    QString remark; // the name she has in the owner's WeChat
    QString tags; // comma separated
    QString birthday; // "MM-DD" or "YYYY-MM-DD"; may be empty
    std::vector<CustomerContact> contacts; // in their order
};

// "138****1234" for lists: enough to tell two people apart, not enough to call. Short numbers are masked but for two
// digits.
QString maskedPhone(const QString &phone);
// Digits only, without blanks, dashes and a leading +86: what two spellings of one number share.
QString normalisedPhone(const QString &phone);
// The words kept in the file.
const char *toText(CustomerContact::Kind kind);
CustomerContact::Kind contactKindFrom(std::string_view text);
// "5-1" and "1990-5-1" as they are kept, nothing for what is no day of a year. An empty text is a birthday not known.
std::optional<QString> normalisedBirthday(const QString &text);
// One spelling of a list of tags: trimmed, none twice.
QString joinedTags(const QString &tags);

} // namespace jishi
