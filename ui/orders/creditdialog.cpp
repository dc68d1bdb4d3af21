#include "ui/orders/creditdialog.h"

#include "models/commissions/commissionaccrual.h"
#include "ui/orders/attributionwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 460;

// Both or neither: what was earned goes with the order.
Status giveTo(Transaction &transaction, const ShopContext &context, RowId order, RowId reseller, const QString &reason)
{
    Connection &connection = transaction.connection();
    if (auto given = Attributions(connection, context).reassign(order, reseller, reason); !given)
        return given;
    return CommissionAccrual(connection, context).settle(order);
}

} // namespace

CreditDialog::CreditDialog(Shop &shop, const Order &order, QWidget *parent)
    : OrderDialog(shop, tr("Who Is Credited with %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
    , m_reseller(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"creditDialog"_s);
    setMinimumWidth(kWidth);
    m_reseller->setObjectName(u"creditReseller"_s);
    m_reason->setObjectName(u"creditReason"_s);
    acceptButton()->setObjectName(u"creditAccept"_s);
    acceptButton()->setText(tr("Credit Order"));
    build();
    connect(m_reseller, &QComboBox::currentIndexChanged, this, &CreditDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditDialog::check);
    check();
    m_reseller->setFocus();
}

void CreditDialog::build()
{
    const AttributionStories stories(shop().database().view(), shop().context());
    QString now = tr("Nobody is credited with this order.");
    if (const auto decisions = stories.of(m_order.id); decisions && !decisions->empty()) {
        const AttributionStory &last = decisions->back();
        m_owed = last.attribution.resellerId;
        now =
            tr("Now: %1. %2").arg(AttributionWords::who(last), AttributionWords(shop().now(), shop().zone()).why(last));
    }
    auto *about = plainLabel(now, this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    QFormLayout *form = addForm();
    addRow(form, tr("Reseller"), m_reseller);
    m_reseller->setPlaceholderText(tr("Choose who is credited"));
    addRow(form, tr("Reason"), m_reason);
    m_reason->setPlaceholderText(tr("Both of them will read it"));
    auto *moves = plainLabel(tr("What was earned of this order goes along; what was paid out already is taken into "
                                "account with the next payout."),
        this, "small");
    moves->setWordWrap(true);
    body()->addWidget(moves);
    body()->addStretch(1);
    if (const auto choices = stories.choices())
        for (const CreditChoice &choice : *choices)
            if (choice.reseller != m_owed)
                m_reseller->addItem(choice.name, QVariant::fromValue<qlonglong>(choice.reseller));
    if (m_owed > 0)
        m_reseller->addItem(tr("Nobody"), QVariant::fromValue<qlonglong>(0));
    m_reseller->setCurrentIndex(-1); // she chooses, the program does not
}

RowId CreditDialog::chosen() const
{
    return m_reseller->currentData().toLongLong();
}

void CreditDialog::check()
{
    allow(m_reseller->currentIndex() >= 0 && !m_reason->text().trimmed().isEmpty());
}

bool CreditDialog::isChanged() const
{
    return m_reseller->currentIndex() >= 0 || !m_reason->text().isEmpty();
}

void CreditDialog::save()
{
    const auto work = [order = m_order.id, reseller = chosen(), reason = m_reason->text().trimmed(),
                          context = &shop().context()](
                          Transaction &transaction) { return giveTo(transaction, *context, order, reseller, reason); };
    store(work, [this](const Done &) {
        const QString words = chosen() > 0
            ? tr("%1 is credited to %2 now.").arg(m_order.number, m_reseller->currentText())
            : tr("Nobody is credited with %1 any more.").arg(m_order.number);
        Q_EMIT stored({ Tone::Ok, words });
    });
}

} // namespace jishi
