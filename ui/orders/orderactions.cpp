#include "ui/orders/orderactions.h"

#include "models/orders/orderstore.h"
#include "models/orders/orderstory.h"
#include "models/orders/refundrequests.h"
#include "ui/errortext.h"
#include "ui/orders/creditdialog.h"
#include "ui/orders/mergedialog.h"
#include "ui/orders/ordereditdialog.h"
#include "ui/orders/paymentdialog.h"
#include "ui/orders/refunddialog.h"
#include "ui/orders/refundrequestdialog.h"
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

void OrderActions::credit(RowId id)
{
    if (m_shop.context().profile.role != ShopRole::Owner) {
        Q_EMIT messageRequested({ Tone::Info, tr("Only the owner decides who is credited with an order.") });
        return;
    }
    const auto suits = [](const Order &order) { return !order.isReturn(); };
    open(id, suits, tr("%1 goes with the order that it takes back."),
        [this](const Order &order) { return new CreditDialog(m_shop, order, m_window); });
}

void OrderActions::noteRefundRequest(RowId id)
{
    open(id, &RefundRequestDialog::suits, tr("%1 has nothing to refund: it is not handed over, or nothing was paid."),
        [this](const Order &order) { return new RefundRequestDialog(m_shop, order, m_window); });
}

void OrderActions::settleRefundRequest(RowId id)
{
    const auto work = [id, &context = m_shop.context()](Transaction &transaction) -> Result<bool> {
        RefundRequests requests(transaction.connection(), context);
        const auto open = requests.open(id);
        if (!open || !*open)
            return open ? Result<bool>(false) : open.error();
        const auto settled = requests.settle(id);
        return settled ? Result<bool>(true) : settled.error();
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<bool> &settled) {
        if (!settled)
            Q_EMIT messageRequested(ErrorWords::message(settled.error()));
        else if (*settled)
            Q_EMIT messageRequested({ Tone::Ok, tr("The refund request is settled.") });
        else
            Q_EMIT messageRequested({ Tone::Info, tr("Nobody asks for money back here.") });
    });
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
