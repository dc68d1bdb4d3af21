#include "ui/orders/orderactions.h"

#include "models/orders/orderstore.h"
#include "models/orders/orderstory.h"
#include "ui/orders/mergedialog.h"
#include "ui/orders/ordereditdialog.h"
#include "ui/orders/paymentdialog.h"
#include "ui/orders/refunddialog.h"
#include "ui/orders/splitdialog.h"
#include "ui/pickup/pickuppartdialog.h"

namespace jishi {

namespace {

bool isOpen(const Order &order)
{
    return order.status == OrderStatus::Placed;
}

} // namespace

OrderActions::OrderActions(Shop &shop, LiveIndex &index, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_shop(shop)
    , m_index(index)
    , m_theme(theme)
    , m_window(window)
{ }

// As it is now, not as it was when it was shown: make(order) the dialog where it suits, else say otherwise.
template <typename Suits, typename Make>
void OrderActions::open(RowId id, Suits suits, const QString &otherwise, Make make)
{
    const auto order = OrderStore(m_shop.database().view(), m_shop.context()).order(id);
    if (!order)
        return;
    if (!suits(*order))
        Q_EMIT messageRequested({ Tone::Info, otherwise.arg(order->number) });
    else
        show(make(*order));
}

void OrderActions::show(OrderDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrderDialog::stored, this, &OrderActions::messageRequested);
    connect(dialog, &OrderDialog::undoable, this, &OrderActions::undoable);
    dialog->open();
}

void OrderActions::takePayment(RowId id)
{
    const auto suits = [](const Order &order) {
        return order.status != OrderStatus::Cancelled && order.due().minor() > 0;
    };
    open(id, suits, tr("Nothing is due on %1."), [this](const Order &order) {
        return new PaymentDialog(m_shop, order, PaymentDialog::Kind::Payment, m_window);
    });
}

void OrderActions::giveBack(RowId id)
{
    const auto suits = [](const Order &order) { return PaymentDialog::paidTooMuch(order).minor() > 0; };
    open(id, suits, tr("On %1 no more came in than is due."), [this](const Order &order) {
        return new PaymentDialog(m_shop, order, PaymentDialog::Kind::GiveBack, m_window);
    });
}

void OrderActions::refund(RowId id)
{
    open(id, &RefundDialog::suits, tr("%1 has nothing to refund: it is not handed over, or nothing was paid."),
        [this](const Order &order) { return new RefundDialog(m_shop, order, m_window); });
}

void OrderActions::edit(RowId id)
{
    open(id, isOpen, tr("%1 is not open any more. After handing over, refund what comes back."),
        [this](const Order &order) { return new OrderEditDialog(m_shop, m_index, m_theme, order, m_window); });
}

void OrderActions::split(RowId id)
{
    const auto suits = [](const Order &order) {
        return isOpen(order) && (order.lines.size() > 1 || order.lines.front().quantity > Quantity::units(1));
    };
    open(id, suits, tr("%1 cannot be split: it is not open, or there is nothing to take apart."),
        [this](const Order &order) { return new SplitDialog(m_shop, order, m_window); });
}

void OrderActions::handOverPart(RowId id)
{
    open(id, isOpen, tr("%1 is not open any more."),
        [this](const Order &order) { return new PickupPartDialog(m_shop, order, m_window); });
}

void OrderActions::merge(RowId id)
{
    std::vector<Order> others;
    const auto suits = [&](const Order &order) {
        auto found = OrderStories(m_shop.database().view(), m_shop.context()).mergeable(order);
        if (found)
            others = std::move(*found);
        return isOpen(order) && !others.empty();
    };
    open(id, suits, tr("%1 cannot be merged: its customer has no other open order."),
        [&](const Order &order) { return new MergeDialog(m_shop, order, std::move(others), m_window); });
}

} // namespace jishi
