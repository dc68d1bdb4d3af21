#include "models/base/quantity.h"

#include "models/base/decimal.h"

namespace jishi {

std::optional<Quantity> Quantity::parse(QStringView text)
{
    const auto decimal = Decimal::parseLenient(text);
    if (!decimal)
        return std::nullopt;
    bool rounded = false;
    const auto thousandths = decimal->toScaled(kDecimals, &rounded);
    if (!thousandths || rounded)
        return std::nullopt;
    return Quantity(*thousandths);
}

QString Quantity::toPlain() const
{
    const uint64_t magnitude =
        m_thousandths < 0 ? 0 - static_cast<uint64_t>(m_thousandths) : static_cast<uint64_t>(m_thousandths);
    QString text = QString::number(magnitude / kPerUnit);
    if (const uint64_t rest = magnitude % kPerUnit) {
        QString decimals = QString::number(rest).rightJustified(kDecimals, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return m_thousandths < 0 ? u'-' + text : text;
}

} // namespace jishi
