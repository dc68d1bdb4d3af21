#include "ui/bills/billwords.h"

#include "ui/widgets/timewords.h"

#include <QCoreApplication>

namespace jishi::billwords {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("jishi::BillWords", text);
}

const BillOrder *orderOf(const BillBook &book, const BillShare &share)
{
    const auto found = book.orders.find(share.order);
    return found == book.orders.end() ? nullptr : &found->second;
}

QString named(const BillOrder &order)
{
    return order.customer.isEmpty() ? order.number : QString(order.number + u" · "_s + order.customer);
}

} // namespace

QString walletName(BillProvider provider)
{
    return provider == BillProvider::WeChat ? words(QT_TRANSLATE_NOOP("jishi::BillWords", "WeChat"))
                                            : words(QT_TRANSLATE_NOOP("jishi::BillWords", "Alipay"));
}

QString from(const BillRow &row)
{
    return row.party.isEmpty() ? row.account : row.party;
}

QString what(const BillRow &row)
{
    QStringList parts;
    for (const QString &part : { row.remark, row.goods, row.merchantOrder })
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    return parts.join(u" · "_s).simplified();
}

QString orders(const BillBook &book, const Explanation &explanation)
{
    QStringList parts;
    for (const BillShare &share : explanation.shares)
        if (const BillOrder *order = orderOf(book, share))
            parts << (explanation.shares.size() == 1 ? named(*order) : order->number);
    return parts.join(u", "_s);
}

QString details(const BillBook &book, const Explanation &explanation, Instant now, const QTimeZone &zone)
{
    QStringList lines;
    for (const BillShare &share : explanation.shares) {
        const BillOrder *order = orderOf(book, share);
        if (!order)
            continue;
        QString line = named(*order);
        if (!order->group.isEmpty())
            line += u" · "_s + order->group;
        line += u'\n' + fullTime(order->placedAt, now, zone) + u" · "_s;
        if (order->cancelled)
            line += words(QT_TRANSLATE_NOOP("jishi::BillWords", "cancelled"));
        else if (share.payment > 0)
            line += words(QT_TRANSLATE_NOOP("jishi::BillWords", "%1 entered"))
                        .arg(Money(share.amount, order->total.currency()).toDisplay());
        else if (order->owed.isZero())
            line += words(QT_TRANSLATE_NOOP("jishi::BillWords", "%1, nothing is due")).arg(order->total.toDisplay());
        else
            line += words(QT_TRANSLATE_NOOP("jishi::BillWords", "%1 due")).arg(order->owed.toDisplay());
        lines << line;
    }
    return lines.join(u'\n');
}

QString reason(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Reference:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "It names the order."));
    case MatchReason::Entered:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "The payment has been entered."));
    case MatchReason::Name:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "Amount and name fit."));
    case MatchReason::Several:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "These orders together."));
    case MatchReason::Amount:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "Only the amount fits."));
    case MatchReason::Customer:
        return words(QT_TRANSLATE_NOOP("jishi::BillWords", "She owes another amount."));
    }
    return {};
}

} // namespace jishi::billwords
