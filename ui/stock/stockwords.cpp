#include "ui/stock/stockwords.h"

#include "ui/widgets/timewords.h"

namespace jishi {

QString StockWords::reason(StockReason reason)
{
    switch (reason) {
    //: Why goods moved: they were sold
    case StockReason::Sale:
        return tr("Sale");
    //: Why goods moved: they came back
    case StockReason::Return:
        return tr("Return");
    //: Why goods moved: they were bought
    case StockReason::Purchase:
        return tr("Purchase");
    //: Why goods moved: spoiled, broken, lost
    case StockReason::WriteOff:
        return tr("Write-Off");
    //: Why goods moved: the shelf was counted
    case StockReason::Count:
        return tr("Count");
    //: Why goods moved: to or from another place
    case StockReason::Transfer:
        return tr("Transfer");
    //: Why goods moved: an imported file said so
    case StockReason::Import:
        return tr("Import");
    }
    return {};
}

QString StockWords::difference(Quantity quantity)
{
    if (quantity.isNegative())
        return u'−' + (-quantity).toPlain();
    return quantity.isZero() ? QStringLiteral("0") : u'+' + quantity.toPlain();
}

QString StockWords::expected(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return tr("%Ln day(s) late", nullptr, static_cast<int>(-days));
    if (days == 0)
        return tr("Today");
    return days == 1 ? tr("Tomorrow") : dayWords(day);
}

} // namespace jishi
