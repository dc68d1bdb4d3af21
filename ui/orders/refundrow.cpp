#include "ui/orders/refundrow.h"

#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kQuantityWidth = 84;
constexpr int kAmountWidth = 104;

} // namespace

RefundRow::RefundRow(const OrderLine &line, const Refundable &left, QGridLayout *grid, int row, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_left(left)
{
    QWidget *holder = grid->parentWidget();
    auto *name = plainLabel(line.name, holder);
    name->setWordWrap(true);
    name->setToolTip(line.sku);
    grid->addWidget(name, row, 0);
    const bool gone = left.quantity <= Quantity() && left.amount.minor() <= 0;
    const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
    const QString rest = gone ? tr("All taken back") : left.quantity.toPlain() + unit;
    grid->addWidget(plainLabel(rest, holder, "muted"), row, 1, Qt::AlignRight);
    if (gone)
        return;
    m_quantity = new QuantityEdit(holder);
    m_quantity->setObjectName(u"refundQuantity%1"_s.arg(line.lineNo));
    m_quantity->setAccessibleName(tr("%1: how many come back").arg(line.name));
    m_quantity->setMinimum(Quantity());
    m_quantity->setFixedWidth(kQuantityWidth);
    m_quantity->setPlaceholderText(u"0"_s);
    m_amount = new MoneyEdit(line.amount.currency(), holder);
    m_amount->setObjectName(u"refundAmount%1"_s.arg(line.lineNo));
    m_amount->setAccessibleName(tr("%1: amount to refund").arg(line.name));
    m_amount->setFixedWidth(kAmountWidth);
    m_amount->setPlaceholderText(Money(0, line.amount.currency()).toPlain());
    m_restock = new QCheckBox(holder);
    m_restock->setObjectName(u"refundRestock%1"_s.arg(line.lineNo));
    m_restock->setAccessibleName(tr("%1: back on the shelf").arg(line.name));
    m_restock->setEnabled(false);
    grid->addWidget(m_quantity, row, 2);
    grid->addWidget(m_amount, row, 3);
    grid->addWidget(m_restock, row, 4, Qt::AlignCenter);
    connect(m_quantity, &QuantityEdit::quantityChanged, this, &RefundRow::followQuantity);
    connect(m_amount, &MoneyEdit::moneyChanged, this, &RefundRow::changed);
}

void RefundRow::followQuantity()
{
    const Quantity quantity = m_quantity->quantity().value_or(Quantity());
    const bool tooMany = quantity > m_left.quantity;
    setStyleProperty(m_quantity, "invalid", tooMany || (!m_quantity->isValid() && !m_quantity->text().isEmpty()));
    m_restock->setEnabled(!quantity.isZero());
    if (quantity.isZero()) {
        m_restock->setChecked(false);
        m_amount->setEmpty();
    } else if (!tooMany) {
        m_amount->setMoney(OrderRefunds::share(m_line, m_left, quantity));
    }
    Q_EMIT changed();
}

void RefundRow::takeEverything()
{
    if (m_quantity)
        m_quantity->setQuantity(m_left.quantity);
}

bool RefundRow::isEmpty() const
{
    return !m_quantity || (m_quantity->quantity().value_or(Quantity()).isZero() && amount().isZero());
}

bool RefundRow::isWrong() const
{
    if (!m_quantity)
        return false;
    const auto quantity = m_quantity->quantity();
    if (quantity ? *quantity > m_left.quantity : !m_quantity->text().trimmed().isEmpty())
        return true;
    return m_amount->isEmpty() ? false : !m_amount->isValid() || amount().minor() > m_left.amount.minor();
}

RefundLine RefundRow::asked() const
{
    return { m_line.lineNo, m_quantity->quantity().value_or(Quantity()), amount(), m_restock->isChecked() };
}

Money RefundRow::amount() const
{
    const Money none(0, m_line.amount.currency());
    return m_amount ? m_amount->money().value_or(none) : none;
}

} // namespace jishi
