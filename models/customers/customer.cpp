#include "models/customers/customer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jishi {

namespace {

struct CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::CustomerWords)
};

} // namespace

QString erasedCustomerWords()
{
    return CustomerWords::tr("Erased customer");
}

QString maskedPhone(const QString &phone)
{
    const auto length = phone.size();
    if (length >= 11)
        return phone.left(length - 8) + QStringLiteral("****") + phone.right(4);
    if (length <= 2)
        return phone;
    return QString(length - 2, u'*') + phone.right(2);
}

QString normalisedPhone(const QString &phone)
{
    QString digits = QStringLiteral(""); // empty, not null: it is stored
    for (const QChar c : phone)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    const bool mainland = digits.size() == 13 && digits.startsWith(u"86");
    return mainland ? digits.mid(2) : digits;
}

const char *toText(CustomerContact::Kind kind)
{
    switch (kind) {
    case CustomerContact::Kind::Phone:
        return "phone";
    case CustomerContact::Kind::Address:
        return "address";
    case CustomerContact::Kind::WeChat:
        return "wechat";
    }
    return "phone";
}

CustomerContact::Kind contactKindFrom(std::string_view text)
{
    return text == "address" ? CustomerContact::Kind::Address
        : text == "wechat"   ? CustomerContact::Kind::WeChat
                             : CustomerContact::Kind::Phone;
}

std::optional<QString> normalisedBirthday(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QStringLiteral("");
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})$"));
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int kAnyLeapYear = 2000; // 29 February is a birthday
    const bool hasYear = !match.captured(1).isEmpty();
    const QDate day(
        hasYear ? match.captured(1).toInt() : kAnyLeapYear, match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid())
        return std::nullopt;
    return day.toString(hasYear ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("MM-dd"));
}

std::optional<int> daysToBirthday(const QString &birthday, QDate today)
{
    const QStringList parts = birthday.split(u'-');
    if (parts.size() < 2)
        return std::nullopt;
    const int month = parts[parts.size() - 2].toInt();
    const int day = parts.last().toInt();
    for (const int year : { today.year(), today.year() + 1 }) {
        const bool leapDay = month == 2 && day == 29 && !QDate::isLeapYear(year);
        const QDate next(year, month, leapDay ? 28 : day);
        if (next.isValid() && next >= today)
            return static_cast<int>(today.daysTo(next));
    }
    return std::nullopt;
}

QString joinedTags(const QString &tags)
{
    QStringList kept;
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    for (const QString &tag : tags.split(comma))
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !kept.contains(trimmed))
            kept.append(trimmed);
    return kept.isEmpty() ? QStringLiteral("") : kept.join(u',');
}

} // namespace jishi
