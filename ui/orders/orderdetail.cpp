#include "ui/orders/orderdetail.h"

#include "models/customers/customer.h"
#include "models/shop/shop.h"
#include "ui/actions/commandtable.h"
#include "ui/orders/orderhistory.h"
#include "ui/orders/orderreseller.h"
#include "ui/orders/orderwords.h"
#include "ui/orders/paymentdialog.h"
#include "ui/orders/refunddialog.h"
#include "ui/orders/refundrequestdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

void addSum(QGridLayout *grid, const QString &name, const QString &amount, const char *role)
{
    const int row = grid->rowCount();
    auto *words = plainLabel(name, grid->parentWidget(), role);
    words->setWordWrap(true);
    grid->addWidget(words, row, 0);
    grid->addWidget(plainLabel(amount, grid->parentWidget(), role), row, 1, Qt::AlignRight | Qt::AlignTop);
}

void addRemark(QGridLayout *grid, const QString &text)
{
    auto *label = plainLabel(text, grid->parentWidget(), "small");
    label->setWordWrap(true);
    grid->addWidget(label, grid->rowCount(), 0, 1, 2);
}

// After handing over, what went back is not asked for again; while an order is open, only what was beyond it went back.
bool isDue(const Order &order)
{
    const bool open = order.status == OrderStatus::Placed;
    return order.status != OrderStatus::Cancelled && order.due().minor() > 0 && (open || order.refunded.isZero());
}

} // namespace

OrderDetail::OrderDetail(Shop &shop, const Theme &theme, const CommandTable &commands, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_commands(commands)
{
    setObjectName(u"orderDetail"_s);
    showNothing();
}

void OrderDetail::showNothing()
{
    m_story.reset();
    showHint(tr("Choose an order to see it here."));
}

void OrderDetail::retranslate()
{
    if (m_story)
        showOrder(OrderStory(*m_story));
    else
        showNothing();
}

QVBoxLayout *OrderDetail::content() const
{
    return static_cast<QVBoxLayout *>(m_content->layout());
}

QLabel *OrderDetail::addText(const QString &text, const char *role)
{
    auto *label = plainLabel(text, m_content, role);
    label->setWordWrap(true);
    content()->addWidget(label);
    return label;
}

QGridLayout *OrderDetail::addGrid()
{
    auto *holder = new QWidget(m_content);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    content()->addWidget(holder);
    return grid;
}

void OrderDetail::showOrder(const OrderStory &story)
{
    m_story = story;
    const Order &order = m_story->order;
    m_linked.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    body()->addWidget(m_content);

    addTop(order);
    addRefundRequest();
    addRelated();
    addCustomer(order);
    addPlace(order);
    layout->addSpacing(space::kTiny);
    addLines(order);
    addSums(order);
    if (!order.note.isEmpty()) {
        QLabel *note = addText(order.note, "inset");
        note->setObjectName(u"orderNote"_s);
        note->setMargin(space::kSmall);
    }
    layout->addSpacing(space::kTiny);
    if (keepsOrders(m_shop.profile().role))
        offerActions(order);
    offerLinks(order);
    layout->addSpacing(space::kTiny);
    addReseller();
    addHistory();
    layout->addStretch(1);
    showContent();
}

void OrderDetail::addTop(const Order &order)
{
    auto *top = new QHBoxLayout;
    auto *number = plainLabel(order.number, m_content, "heading");
    number->setObjectName(u"detailNumber"_s);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *chip = new Chip(m_theme, m_content);
    chip->setChip(orderChip(order));
    top->addWidget(number, 1);
    top->addWidget(chip);
    content()->addLayout(top);
    addText(fullTime(order.placedAt, m_shop.now(), m_shop.zone()), "muted");
}

void OrderDetail::addRefundRequest()
{
    if (!m_story->refundRequest)
        return;
    const RefundRequest &request = *m_story->refundRequest;
    auto *chip = new Chip(m_theme, m_content);
    chip->setObjectName(u"refundAsked"_s);
    //: Chip on an order: its customer asks for her money back
    chip->setChip({ tr("Refund asked for"), Tone::Warn });
    content()->addWidget(chip, 0, Qt::AlignLeft);
    addText(request.reason, nullptr)->setObjectName(u"refundAskedWhy"_s);
    const QString when = fullTime(request.at, m_shop.now(), m_shop.zone());
    addText(request.madeBy.isEmpty() ? when : when + u" · "_s + request.madeBy, "small");
}

void OrderDetail::addReseller()
{
    if (!OrderReseller::suits(*m_story))
        return;
    auto *reseller = new OrderReseller(m_shop, *m_story, m_content);
    connect(reseller, &OrderReseller::creditRequested, this, [this] { Q_EMIT commandRequested("order.credit"); });
    connect(reseller, &OrderReseller::commissionsRequested, this,
        [this] { Q_EMIT commissionsRequested(m_story->order.id); });
    content()->addWidget(reseller);
    content()->addSpacing(space::kTiny);
}

// The orders this one belongs with: where its goods went, what it takes back, what was taken back of it.
void OrderDetail::addRelated()
{
    const Order &order = m_story->order;
    if (!order.refersTo.isEmpty())
        addOrderLink(tr("Takes back %1").arg(order.refersTo), order.refersTo, m_story->orders.value(order.refersTo));
    if (!order.mergedInto.isEmpty())
        addOrderLink(
            tr("Merged into %1").arg(order.mergedInto), order.mergedInto, m_story->orders.value(order.mergedInto));
    for (const OrderReturn &each : m_story->returns)
        addOrderLink(
            //: A return of this order: its number and how much went back
            tr("Return %1: %2").arg(each.number, each.total.toDisplay()), each.number, each.id);
}

void OrderDetail::addOrderLink(const QString &text, const QString &number, RowId id)
{
    if (m_linked.contains(number))
        return;
    m_linked.insert(number);
    if (id == 0) {
        addText(text, "muted");
        return;
    }
    auto *link = new ActionButton(m_content, ActionButton::Kind::Link);
    link->setObjectName(u"orderLink_"_s + number);
    link->setText(text);
    link->setAccessibleName(text);
    connect(
        link, &QPushButton::clicked, this, [this, id] { Q_EMIT orderRequested(id); },
        Qt::QueuedConnection); // it goes away with what it shows
    content()->addWidget(link, 0, Qt::AlignLeft);
}

void OrderDetail::addCustomer(const Order &order)
{
    // A reseller's window has no page of customers to go to.
    if (order.customerErased || m_shop.profile().role == ShopRole::Reseller) {
        addText(order.customerName, order.customerErased ? "muted" : nullptr);
    } else if (!order.customerName.isEmpty()) {
        auto *who = new ActionButton(m_content, ActionButton::Kind::Link);
        who->setText(order.customerName + u"  "_s + maskedPhone(order.customerPhone));
        who->setAccessibleName(tr("Customer %1").arg(order.customerName));
        connect(who, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_story->order.customerId); });
        content()->addWidget(who, 0, Qt::AlignLeft);
    }
}

void OrderDetail::addPlace(const Order &order)
{
    QStringList where;
    if (!order.groupName.isEmpty())
        where << order.groupName;
    if (!order.pickupName.isEmpty())
        //: %1 is the name of a pickup point
        where << tr("pickup: %1").arg(order.pickupName);
    if (!where.isEmpty())
        addText(where.join(u" · "_s), "muted")->setObjectName(u"orderGroup"_s);
    if (!order.address.isEmpty())
        addText(order.address, "muted")->setObjectName(u"orderAddress"_s);
    if (!order.country.isEmpty())
        addText(order.country, "muted");
    if (!order.tags.isEmpty()) {
        QStringList tags;
        for (const QString &tag : order.tags.split(u',', Qt::SkipEmptyParts))
            tags << u'#' + tag.trimmed();
        addText(tags.join(u"  "_s), "small")->setObjectName(u"orderTags"_s);
    }
}

void OrderDetail::addLines(const Order &order)
{
    QGridLayout *grid = addGrid();
    QWidget *holder = grid->parentWidget();
    for (const OrderLine &line : order.lines) {
        auto *name = plainLabel(line.name, holder);
        name->setWordWrap(true);
        name->setToolTip(line.sku);
        const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
        const QString price = line.quantity.isZero()
            ? tr("Money back, the goods stay")
            : line.quantity.toPlain() + unit + u" × "_s + line.unitPrice.toDisplay();
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, 1, 2);
        grid->addWidget(plainLabel(price, holder, "muted"), row + 1, 0);
        // The part of the order's discount is told below, once.
        grid->addWidget(plainLabel((line.amount + line.orderDiscount).toDisplay(), holder), row + 1, 1, Qt::AlignRight);
        if (!line.priceReason.isEmpty())
            addRemark(grid, tr("Price: %1").arg(line.priceReason));
        if (!line.discount.isZero() && !order.isReturn())
            addRemark(grid, tr("Discount %1").arg((-line.discount).toDisplay()));
        grid->addWidget(hairline(holder), grid->rowCount(), 0, 1, 2);
    }
}

void OrderDetail::addSums(const Order &order)
{
    QGridLayout *grid = addGrid();
    grid->setVerticalSpacing(space::kSmall);
    if (!order.shipping.isZero() || !order.discount.isZero())
        addSum(grid, tr("Goods"), (order.goods + order.discount).toDisplay(), "muted");
    const Money discount = order.discount - order.rounding;
    if (!discount.isZero())
        addSum(grid, tr("Discount"), (-discount).toDisplay(), "muted");
    if (!order.rounding.isZero())
        addSum(grid, tr("Rounded down"), (-order.rounding).toDisplay(), "muted");
    if (!order.shipping.isZero())
        addSum(grid, tr("Shipping"), order.shipping.toDisplay(), "muted");
    addSum(grid, tr("Total"), order.total.toDisplay(), "heading");
    addPayments(grid, order);
    if (isDue(order))
        addSum(grid, tr("Still due"), order.due().toDisplay(), "heading");
}

void OrderDetail::addPayments(QGridLayout *grid, const Order &order)
{
    for (const Payment &payment : order.payments) {
        const bool out = payment.amount.isNegative();
        const bool moved = payment.method == PaymentMethod::Moved;
        const QString when = shortTime(payment.at, m_shop.now(), m_shop.zone());
        const QString method = moved ? payment.reference : paymentMethodName(payment.method);
        //: Money of an order: where it came from or went, and when
        const QString what = moved ? (out ? tr("Moved to %1, %2") : tr("Moved from %1, %2"))
            : payment.corrects     ? tr("Taken back, %1, %2")
                                   : (out ? tr("Refund, %1, %2") : tr("%1, %2"));
        const QString who = payment.madeBy.isEmpty() ? QString() : u" · "_s + payment.madeBy;
        addSum(grid, what.arg(method, when) + who, payment.amount.toDisplay(), "muted");
        QStringList remarks;
        if (!payment.reference.isEmpty() && !moved)
            remarks << tr("Reference %1").arg(payment.reference);
        if (payment.tendered)
            remarks << tr("%1 handed over, %2 change").arg(payment.tendered->toDisplay(), payment.change().toDisplay());
        if (!remarks.isEmpty())
            addRemark(grid, remarks.join(u" · "_s));
    }
}

ActionButton *OrderDetail::offer(const QString &text, const char *name, bool primary)
{
    auto *button = new ActionButton(m_content, primary ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    content()->addWidget(button);
    return button;
}

ActionButton *OrderDetail::offerCommand(const QString &text, const char *name, const char *command, bool primary)
{
    ActionButton *button = offer(text, name, primary);
    button->setShortcutHint(m_commands.action(command)->shortcut());
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandRequested(command); });
    return button;
}

void OrderDetail::offerActions(const Order &order)
{
    const bool open = order.status == OrderStatus::Placed;
    const bool untouched = open && order.fulfilment == FulfilmentState::Open;
    if (untouched)
        offerCommand(tr("Mark Packed"), "markPacked", "order.packed", true);
    if (open && !untouched)
        offerCommand(tr("Hand Over"), "handOver", "order.handover", true);
    if (open && order.fulfilment == FulfilmentState::Packed && order.pickupId > 0)
        offerCommand(tr("Mark Ready for Pickup"), "markReady", "order.ready");
    if (isDue(order))
        offerCommand(tr("Take Payment…"), "takePayment", "order.pay", !open);
    if (untouched)
        offerCommand(tr("Hand Over"), "handOver", "order.handover");
    if (const Money over = PaymentDialog::paidTooMuch(order); over.minor() > 0)
        connect(offer(tr("Give Back %1…").arg(over.toDisplay()), "giveBack", false), &QPushButton::clicked, this,
            &OrderDetail::giveBackRequested);
    if (open)
        offerCommand(tr("Edit Order…"), "editOrder", "order.edit");
    if (RefundDialog::suits(order))
        offerCommand(tr("Refund…"), "refund", "order.refund");
    if (m_story->refundRequest)
        //: Button: it is decided whether a customer gets her money back
        offerCommand(tr("Request Settled"), "refundSettled", "order.settled");
}

// What is done now and then, as quiet words in rows.
void OrderDetail::offerLinks(const Order &order)
{
    QHBoxLayout *row = nullptr;
    const auto add = [&](const QString &text, const char *name) {
        auto *link = new ActionButton(m_content, ActionButton::Kind::Link);
        link->setText(text);
        link->setObjectName(QLatin1String(name));
        row->addWidget(link);
        return link;
    };
    const auto addCommand = [&](const QString &text, const char *name, const char *command) {
        connect(add(text, name), &QPushButton::clicked, this, [this, command] { Q_EMIT commandRequested(command); });
    };
    const auto addRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(space::kMedium);
        content()->addLayout(row);
    };
    const bool isOpen = order.status == OrderStatus::Placed;
    const bool mayChange = keepsOrders(m_shop.profile().role);
    if (isOpen && mayChange) {
        addRow();
        addCommand(tr("Split…"), "splitOrder", "order.split");
        if (order.customerId > 0)
            addCommand(tr("Merge With…"), "mergeOrder", "order.merge");
        row->addStretch(1);
        connect(add(tr("Cancel Order"), "cancelOrder"), &QPushButton::clicked, this, &OrderDetail::cancelRequested);
    }
    addRow();
    addCommand(tr("Receipt…"), "showReceipt", "order.receipt");
    if (RefundRequestDialog::suits(order) && !m_story->refundRequest)
        //: Link: a customer asks for her money back, nobody has decided yet
        addCommand(tr("Refund Asked For…"), "noteRefundRequest", "order.asked");
    if (isOpen)
        addCommand(tr("Label…"), "showLabels", "order.labels");
    if (isOpen && mayChange)
        addCommand(tr("Hand Over a Part…"), "handOverPart", "order.part");
    row->addStretch(1);
}

void OrderDetail::addHistory()
{
    //: Heading over all that happened to an order
    addText(tr("History"), "heading");
    for (const OrderEvent &event : OrderHistory::of(*m_story))
        addEvent(event);
}

void OrderDetail::addEvent(const OrderEvent &event)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(0);
    const auto add = [&](const QString &text, const char *role) {
        auto *label = plainLabel(text, m_content, role);
        label->setObjectName(u"orderEvent"_s);
        label->setWordWrap(true);
        box->addWidget(label);
    };
    add(event.text, nullptr);
    if (!event.reason.isEmpty())
        add(event.reason, "muted");
    const QString when = fullTime(event.at, m_shop.now(), m_shop.zone());
    add(event.madeBy.isEmpty() ? when : when + u" · "_s + event.madeBy, "small");
    content()->addLayout(box);
    if (event.otherOrder > 0)
        addOrderLink(tr("Show %1").arg(event.otherNumber), event.otherNumber, event.otherOrder);
}

} // namespace jishi
