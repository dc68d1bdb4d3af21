#include "ui/widgets/moneyedit.h"

#include "ui/widgets/styling.h"

#include <QFocusEvent>

namespace jishi {

MoneyEdit::MoneyEdit(Currency currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::read);
}

void MoneyEdit::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    read();
}

void MoneyEdit::setMoney(const Money &money)
{
    m_currency = money.currency();
    if (m_money == money)
        return;
    setText(money.toPlain());
}

void MoneyEdit::setEmpty()
{
    clear();
}

void MoneyEdit::setNegativeAllowed(bool allowed)
{
    m_negativeAllowed = allowed;
    read();
}

void MoneyEdit::read()
{
    bool rounded = false;
    std::optional<Money> money = isEmpty() ? std::nullopt : Money::parse(text(), m_currency, &rounded);
    // A person who types a third decimal meant something else; rounding is for imported files only.
    if (money && (rounded || (money->isNegative() && !m_negativeAllowed)))
        money.reset();
    m_money = money;
    setStyleProperty(this, "invalid", !isEmpty() && !m_money);
    Q_EMIT moneyChanged();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_money && event->reason() != Qt::PopupFocusReason)
        setText(m_money->toPlain());
}

} // namespace jishi
