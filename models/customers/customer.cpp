#include "models/customers/customer.h"

namespace jishi {

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

} // namespace jishi
