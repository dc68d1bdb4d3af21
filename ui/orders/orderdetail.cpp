#include "ui/orders/orderdetail.h"

#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/orders/orderwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jishi {

namespace {

void addSum(QGridLayout *grid, const QString &name, const QString &amount, const char *role)
{
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(name, grid->parentWidget(), role), row, 0);
    grid->addWidget(plainLabel(amount, grid->parentWidget(), role), row, 1, Qt::AlignRight);
}

} // namespace

OrderDetail::OrderDetail(Shop &shop, const Theme &theme, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("orderDetail"));
    showNothing();
}

void OrderDetail::showNothing()
{
    m_order.reset();
    showHint(tr("Choose an order to see it here."));
}

void OrderDetail::retranslate()
{
    if (m_order)
        showOrder(Order(*m_order));
    else
        showNothing();
}

QLabel *OrderDetail::addText(const QString &text, const char *role)
{
    auto *label = plainLabel(text, m_content, role);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    return label;
}

QGridLayout *OrderDetail::addGrid()
{
    auto *holder = new QWidget(m_content);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    m_content->layout()->addWidget(holder);
    return grid;
}

void OrderDetail::showOrder(const Order &order)
{
    m_order = order;
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    body()->addWidget(m_content);

    auto *top = new QHBoxLayout;
    auto *number = plainLabel(order.number, m_content, "heading");
    number->setObjectName(QStringLiteral("detailNumber"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *chip = new Chip(m_theme, m_content);
    chip->setChip(orderChip(order));
    top->addWidget(number, 1);
    top->addWidget(chip);
    layout->addLayout(top);
    addText(fullTime(order.placedAt, m_shop.now(), m_shop.zone()), "muted");
    if (!order.refersTo.isEmpty())
        addText(tr("Takes back %1").arg(order.refersTo), "muted");
    if (order.customerErased) {
        addText(order.customerName, "muted");
    } else if (!order.customerName.isEmpty()) {
        auto *who = new ActionButton(m_content, ActionButton::Kind::Link);
        who->setText(order.customerName + QStringLiteral("  ") + maskedPhone(order.customerPhone));
        who->setAccessibleName(tr("Customer %1").arg(order.customerName));
        connect(who, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_order->customerId); });
        layout->addWidget(who, 0, Qt::AlignLeft);
    }
    if (!order.country.isEmpty())
        addText(order.country, "muted");
    layout->addSpacing(space::kSmall);
    addLines(order);
    addSums(order);
    if (!order.note.isEmpty())
        addText(order.note, "inset");
    layout->addSpacing(space::kSmall);
    offerActions(order);
    layout->addSpacing(space::kSmall);
    addHistory(order);
    layout->addStretch(1);
    showContent();
}

void OrderDetail::addLines(const Order &order)
{
    QGridLayout *grid = addGrid();
    QWidget *holder = grid->parentWidget();
    int row = 0;
    for (const OrderLine &line : order.lines) {
        auto *name = plainLabel(line.name, holder);
        name->setWordWrap(true);
        name->setToolTip(line.sku);
        const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
        const QString price = line.quantity.toPlain() + unit + QStringLiteral(" × ") + line.unitPrice.toDisplay();
        grid->addWidget(name, row, 0, 1, 2);
        grid->addWidget(plainLabel(price, holder, "muted"), row + 1, 0);
        grid->addWidget(plainLabel(line.amount.toDisplay(), holder), row + 1, 1, Qt::AlignRight);
        grid->addWidget(hairline(holder), row + 2, 0, 1, 2);
        row += 3;
    }
    grid->setVerticalSpacing(space::kTiny);
}

void OrderDetail::addSums(const Order &order)
{
    QGridLayout *grid = addGrid();
    if (!order.shipping.isZero()) {
        addSum(grid, tr("Goods"), order.goods.toDisplay(), "muted");
        addSum(grid, tr("Shipping"), order.shipping.toDisplay(), "muted");
    }
    addSum(grid, tr("Total"), order.total.toDisplay(), "heading");
    for (const Payment &payment : order.payments) {
        const QString when = shortTime(payment.at, m_shop.now(), m_shop.zone());
        const QString what = payment.amount.isNegative() ? tr("Refund, %1, %2") : tr("%1, %2");
        addSum(grid, what.arg(paymentMethodName(payment.method), when), payment.amount.toDisplay(), "muted");
    }
    if (order.status != OrderStatus::Cancelled && order.due().minor() > 0 && order.refunded.isZero())
        addSum(grid, tr("Still due"), order.due().toDisplay(), "heading");
}

void OrderDetail::offerActions(const Order &order)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(space::kSmall);
    const auto offer = [&](const QString &text, const char *name, ActionButton::Kind kind, auto signal) {
        auto *button = new ActionButton(m_content, kind);
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    const bool open = order.status == OrderStatus::Placed;
    const bool due = order.status != OrderStatus::Cancelled && order.due().minor() > 0 && order.refunded.isZero();
    if (open && order.fulfilment == FulfilmentState::Open)
        offer(tr("Mark Packed"), "markPacked", ActionButton::Kind::Primary,
            [this] { Q_EMIT fulfilmentRequested(FulfilmentState::Packed); });
    if (open && order.fulfilment != FulfilmentState::Open)
        offer(tr("Hand Over"), "handOver", ActionButton::Kind::Primary,
            [this] { Q_EMIT fulfilmentRequested(FulfilmentState::HandedOver); });
    if (due)
        offer(tr("Take Payment…"), "takePayment", open ? ActionButton::Kind::Normal : ActionButton::Kind::Primary,
            [this] { Q_EMIT paymentRequested(); });
    if (open && order.fulfilment == FulfilmentState::Open)
        offer(tr("Hand Over"), "handOver", ActionButton::Kind::Normal,
            [this] { Q_EMIT fulfilmentRequested(FulfilmentState::HandedOver); });
    if (order.paid.minor() > order.refunded.minor())
        offer(tr("Refund…"), "refund", ActionButton::Kind::Normal, [this] { Q_EMIT refundRequested(); });
    if (open)
        offer(tr("Cancel Order"), "cancelOrder", ActionButton::Kind::Link, [this] { Q_EMIT cancelRequested(); });
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

void OrderDetail::addHistory(const Order &order)
{
    QStringList lines;
    for (const FulfilmentStep &step : order.steps)
        lines << fullTime(step.at, m_shop.now(), m_shop.zone()) + u' ' + fulfilmentChip(step.state).text;
    const QString placed = order.source == u"import" ? tr("imported from another program")
        : order.source == u"script"                  ? tr("placed by a script")
                                                     : tr("placed at the desk");
    lines << fullTime(order.placedAt, m_shop.now(), m_shop.zone()) + u' ' + placed;
    addText(lines.join(u'\n'), "muted");
}

} // namespace jishi
