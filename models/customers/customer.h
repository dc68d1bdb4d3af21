#pragma once
#include "models/base/ids.h"

#include <QDate>
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
    friend bool operator==(const CustomerContact &, const CustomerContact &) = default;
};

// A group that a person belongs to. Known by its name; a name that is new makes a new group.
struct GroupMembership
{
    QString group;
    QString nickname; // what she is called in it; may be empty
    friend bool operator==(const GroupMembership &, const GroupMembership &) = default;
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
    std::vector<GroupMembership> groups; // by name
    QString reseller; // the name of the reseller she is bound to; empty: none
    int64_t boundAt = 0; // since when she is, in UTC milliseconds; 0: since always. Read only, as the next
    QString boundBy; // "link", "code"; empty: by hand
    bool erased = false; // nothing of her is left but what she bought
};

// What stands where the name of an erased person was.
QString erasedCustomerWords();

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
// Days from today to the next time it is celebrated; nothing where no birthday is known. 29 February is celebrated on
// the 28th in other years.
std::optional<int> daysToBirthday(const QString &birthday, QDate today);
// One spelling of a list of tags: trimmed, none twice.
QString joinedTags(const QString &tags);

} // namespace jishi
