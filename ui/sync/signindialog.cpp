#include "ui/sync/signindialog.h"

#include "ui/sync/hubpersonfields.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>

namespace jishi {

SignInDialog::SignInDialog(HubControl &hub, QWidget *parent)
    : HubDialog("signIn", tr("Sign In to the Hub"), parent)
    , m_hub(hub)
{
    auto *fields = new QWidget(this);
    //: %1 is the address of the hub
    auto *what = plainLabel(
        tr("With your account at %1. What waits here goes out once you are in.").arg(hub.url()), fields, "muted");
    what->setWordWrap(true);
    auto *form = new QFormLayout;
    styleForm(form);
    m_person = new HubPersonFields(form, hub.needsPassphrase(), fields);
    m_person->setNewAccount(false);
    m_person->setEmail(hub.email());
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addWidget(what);
    layout->addLayout(form);
    arrange(fields, tr("Sign In"), tr("Signing in…"));
    m_person->first()->setFocus();
}

void SignInDialog::submit()
{
    QWidget *field = nullptr;
    if (const QString problem = m_person->problem(&field); !problem.isEmpty())
        return refuse(problem, field);
    setBusy(true);
    m_hub.signIn(m_person->person(), this, [this](const Status &done) { done ? accept() : tell(done.error()); });
}

} // namespace jishi
