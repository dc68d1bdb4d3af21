#include "ui/sync/connectdialog.h"

#include "ui/sync/hubaddressfields.h"
#include "ui/sync/hubpersonfields.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

ConnectDialog::ConnectDialog(HubControl &hub, const QString &shop, QWidget *parent)
    : HubDialog("connect", tr("Connect This Shop to a Hub"), parent)
    , m_hub(hub)
{
    auto *fields = new QWidget(this);
    auto *what = plainLabel(tr("All of %1 is uploaded to the hub, and from then on whatever changes on one computer is "
                               "soon on all others. You can go on working meanwhile, also without a network.")
                                .arg(shop),
        fields, "muted");
    what->setObjectName(u"connectWhat"_s);
    what->setWordWrap(true);
    auto *form = new QFormLayout;
    styleForm(form);
    m_address = new HubAddressFields(form, fields);
    m_person = new HubPersonFields(form, hub.needsPassphrase(), fields);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addWidget(what);
    layout->addLayout(form);
    arrange(fields, tr("Connect Shop"), tr("Connecting…"));
    m_address->first()->setFocus();
}

void ConnectDialog::submit()
{
    if (const QString problem = m_address->problem(); !problem.isEmpty())
        return refuse(problem, m_address->first());
    QWidget *field = nullptr;
    if (const QString problem = m_person->problem(&field); !problem.isEmpty())
        return refuse(problem, field);
    setBusy(true);
    m_hub.connectShop(m_address->address(), m_person->person(), this, [this](const Status &done) {
        if (!done)
            return tell(done.error());
        Q_EMIT connected();
        accept();
    });
}

} // namespace jishi
