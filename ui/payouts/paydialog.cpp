#include "ui/payouts/paydialog.h"

#include "models/commissions/payoutstore.h"
#include "models/commissions/statementwords.h"
#include "ui/payouts/voucheredit.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 460;

QString wayOf(const Payout &payout)
{
    return QString(StatementWords::method(payout.method) + u' ' + payout.account).trimmed();
}

} // namespace

PayDialog::PayDialog(Shop &shop, const Theme &theme, const Payout &payout, QWidget *parent)
    : OrderDialog(shop, tr("Payout to %1").arg(payout.resellerName), Weight::Normal, parent)
    , m_payout(payout)
    , m_reference(new QLineEdit(this))
    , m_voucher(new VoucherEdit(theme, this))
{
    setObjectName(u"payDialog"_s);
    setMinimumWidth(kWidth);
    m_reference->setObjectName(u"payReference"_s);
    m_voucher->setObjectName(u"payVoucher"_s);
    acceptButton()->setObjectName(u"payAccept"_s);
    auto *words = plainLabel(
        tr("%1 goes to %2, %3.").arg(payout.net.toDisplay(), payout.resellerName, wayOf(payout)), this, "muted");
    words->setWordWrap(true);
    body()->addWidget(words);
    QFormLayout *form = addForm();
    //: Label: the transaction number of the bank or wallet
    addRow(form, tr("Reference"), m_reference);
    //: Label: a picture that proves a transfer
    addRow(form, tr("Voucher"), m_voucher);
    m_reference->setPlaceholderText(tr("Transaction number, if there is one"));
    acceptButton()->setText(tr("Mark as Paid"));
    connect(m_voucher, &VoucherEdit::unreadable, this, [this] { tellProblem(tr("That is no picture.")); });
    connect(m_voucher, &VoucherEdit::pictureChanged, this, [this] { tellProblem(QString()); });
    m_reference->setFocus();
}

bool PayDialog::isChanged() const
{
    return !m_reference->text().isEmpty() || m_voucher->picture().has_value();
}

void PayDialog::save()
{
    const auto work = [context = &shop().context(), id = m_payout.id, reference = m_reference->text(),
                          picture = m_voucher->picture()](Transaction &transaction) {
        return PayoutStore(transaction.connection(), *context)
            .markPaid(id, reference, picture ? picture->toPicture() : Picture());
    };
    store(work, [this](const Done &) {
        Q_EMIT stored(
            { Tone::Ok, tr("%1 to %2 is marked as paid.").arg(m_payout.net.toDisplay(), m_payout.resellerName) });
    });
}

VoidDialog::VoidDialog(Shop &shop, const Payout &payout, QWidget *parent)
    : OrderDialog(shop, tr("Void the Payout to %1").arg(payout.resellerName), Weight::Grave, parent)
    , m_payout(payout)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"voidDialog"_s);
    setMinimumWidth(kWidth);
    m_reason->setObjectName(u"voidReason"_s);
    acceptButton()->setObjectName(u"voidAccept"_s);
    auto *words = plainLabel(payout.state() == PayoutState::Paid
            ? tr("For a transfer that did not arrive: %1 is payable again, and the ledger tells of both.")
                  .arg(payout.gross.toDisplay())
            : tr("%1 is payable again.").arg(payout.gross.toDisplay()),
        this, "muted");
    words->setWordWrap(true);
    body()->addWidget(words);
    addRow(addForm(), tr("Reason"), m_reason);
    acceptButton()->setText(tr("Void Payout"));
    allow(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { allow(!text.trimmed().isEmpty()); });
    m_reason->setFocus();
}

bool VoidDialog::isChanged() const
{
    return !m_reason->text().isEmpty();
}

void VoidDialog::save()
{
    const auto work = [context = &shop().context(), id = m_payout.id, reason = m_reason->text()](
                          Transaction &transaction) {
        return PayoutStore(transaction.connection(), *context).voidPayout(id, reason);
    };
    store(work, [this](const Done &) {
        Q_EMIT stored({ Tone::Ok, tr("The payout to %1 is voided.").arg(m_payout.resellerName) });
    });
}

} // namespace jishi
