#pragma once
// Marks of the money axis: round amounts, without decimals where there are none.
#include "models/base/money.h"
#include "ui/charts/qcp.h"

namespace jishi {

class MoneyTicker final : public QCPAxisTicker
{
public:
    explicit MoneyTicker(Currency currency)
        : m_currency(currency)
    {
        setTickCount(4);
    }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    Currency m_currency;
};

} // namespace jishi
