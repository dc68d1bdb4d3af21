#include "ui/payouts/closemonthdialog.h"

#include "models/commissions/monthclose.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rows.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 460;

} // namespace

CloseMonthDialog::CloseMonthDialog(Shop &shop, CommissionMonth month, QWidget *parent)
    : OrderDialog(shop, tr("Close %1").arg(month.toText()), Weight::Grave, parent)
    , m_month(month)
{
    setObjectName(u"closeMonthDialog"_s);
    setMinimumWidth(kWidth);
    acceptButton()->setObjectName(u"closeMonthAccept"_s);
    auto *words =
        plainLabel(tr("The statements of %1 stay as they are from now on. What is booked later for an order of "
                      "that month, such as a refund, goes into the first month that is open. A closed month is "
                      "never opened again.")
                       .arg(month.toText()),
            this);
    words->setWordWrap(true);
    body()->addWidget(words);
    acceptButton()->setText(tr("Close %1").arg(month.toText()));
}

void CloseMonthDialog::save()
{
    const auto work = [context = &shop().context(), month = m_month](Transaction &transaction) {
        return MonthClose(transaction.connection(), *context).close(month);
    };
    store(work, [this](const Done &) { Q_EMIT stored({ Tone::Ok, tr("%1 is closed.").arg(m_month.toText()) }); });
}

} // namespace jishi
