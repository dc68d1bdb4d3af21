#include "ui/orders/refundrequestdialog.h"

#include "models/orders/refundrequests.h"
#include "ui/orders/refunddialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 460;

} // namespace

bool RefundRequestDialog::suits(const Order &order)
{
    return RefundDialog::suits(order);
}

RefundRequestDialog::RefundRequestDialog(Shop &shop, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Refund Asked For: %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"refundRequestDialog"_s);
    setMinimumWidth(kWidth);
    m_reason->setObjectName(u"refundRequestReason"_s);
    acceptButton()->setObjectName(u"refundRequestAccept"_s);
    //: Button: it is written down that a customer asks for her money back
    acceptButton()->setText(tr("Note Request"));
    auto *about = plainLabel(
        tr("Nothing goes back yet. Until you refund or say that it is settled, no commission of this order is paid."),
        this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    addRow(addForm(), tr("Reason"), m_reason);
    m_reason->setPlaceholderText(tr("What the customer says"));
    body()->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &RefundRequestDialog::check);
    check();
    m_reason->setFocus();
}

void RefundRequestDialog::check()
{
    allow(!m_reason->text().trimmed().isEmpty());
}

bool RefundRequestDialog::isChanged() const
{
    return !m_reason->text().isEmpty();
}

void RefundRequestDialog::save()
{
    const auto work = [order = m_order.id, reason = m_reason->text().trimmed(), context = &shop().context()](
                          Transaction &transaction) {
        return RefundRequests(transaction.connection(), *context).ask(order, reason);
    };
    store(work, [this](const Done &) {
        Q_EMIT stored({ Tone::Ok, tr("It is noted that money is asked back for %1.").arg(m_order.number) });
    });
}

} // namespace jishi
