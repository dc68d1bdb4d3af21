#pragma once
// A field that edits Money exactly: text to minor units and back, never through a double. What is not an amount is
// marked, not guessed.
#include "models/base/money.h"

#include <QLineEdit>
#include <optional>

namespace jishi {

class MoneyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(Currency currency, QWidget *parent = nullptr);

    void setCurrency(Currency currency);
    void setMoney(const Money &money);
    void setEmpty();
    // Nothing while the field is empty, not an amount, finer than the currency or out of range.
    std::optional<Money> money() const { return m_money; }
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    bool isValid() const { return m_money.has_value(); }
    void setNegativeAllowed(bool allowed);

Q_SIGNALS:
    // Typed by the person or set by code; look at money().
    void moneyChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();

    Currency m_currency;
    std::optional<Money> m_money;
    bool m_negativeAllowed = false;
};

} // namespace jishi
