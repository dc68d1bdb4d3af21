#include "ui/charts/moneyticker.h"

#include <cmath>

namespace jishi {

QString MoneyTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    // The axis counts minor units; its marks are round numbers chosen for the eye, so nothing is lost in llround.
    const Money amount(std::llround(tick), m_currency);
    QString text = amount.toDisplay();
    if (m_currency.decimals() > 0 && amount.minor() % m_currency.minorPerMajor() == 0)
        text.chop(m_currency.decimals() + 1);
    return text;
}

} // namespace jishi
