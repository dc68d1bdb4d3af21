#include "ui/pickup/ordermarks.h"

#include "ui/errortext.h"
#include "ui/pickup/pickupwords.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jishi {

OrderMarks::OrderMarks(Shop &shop, QWidget *window)
    : QObject(window)
    , m_shop(shop)
    , m_window(window)
{ }

void OrderMarks::mark(const std::vector<RowId> &orders, FulfilmentState state)
{
    const auto open = PickupDesk(m_shop.database().view(), m_shop.context()).openOf(orders);
    if (state == FulfilmentState::HandedOver && open && open->size() > 1)
        ask(*open);
    else if (!orders.empty())
        store(orders, state);
}

void OrderMarks::ask(const std::vector<RowId> &orders)
{
    const auto count = static_cast<int>(orders.size());
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Hand Over"), tr("Hand over %Ln order(s)?", nullptr, count), {}, m_window);
    question->setObjectName(u"handOverQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Their goods leave the stock. What comes back later is refunded order by order; this cannot be undone."));
    auto *handOver = question->addButton(tr("Hand Over %Ln Order(s)", nullptr, count), QMessageBox::AcceptRole);
    handOver->setObjectName(u"confirmHandOver"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(handOver, &QPushButton::clicked, this, [this, orders] { store(orders, FulfilmentState::HandedOver); });
    question->open();
}

void OrderMarks::store(const std::vector<RowId> &orders, FulfilmentState state)
{
    const auto work = [context = &m_shop.context(), orders, state](Transaction &transaction) {
        return PickupDesk(transaction.connection(), *context).mark(orders, state);
    };
    whenDone(m_shop.database().write(work), this,
        [this, state, single = orders.size() == 1](const Result<MarkedOrders> &marked) {
            if (!marked)
                return Q_EMIT messageRequested(ErrorWords::message(marked.error()));
            // Of a single one the pane tells.
            if (!single || marked->marked == 0)
                Q_EMIT messageRequested(markedMessage(state, *marked));
            Q_EMIT stored();
        });
}

} // namespace jishi
