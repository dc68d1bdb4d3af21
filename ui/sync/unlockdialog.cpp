#include "ui/sync/unlockdialog.h"

#include "ui/sync/hubcontrol.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

UnlockDialog::UnlockDialog(HubControl &hub, QWidget *parent)
    : HubDialog("unlock", tr("Unlock Syncing"), parent)
    , m_hub(hub)
{
    auto *fields = new QWidget(this);
    auto *what = plainLabel(tr("What signs this computer in is sealed under your passphrase. Everything else works "
                               "without it, and what you do waits here."),
        fields, "muted");
    what->setWordWrap(true);
    m_passphrase = new QLineEdit(fields);
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    styleForm(form);
    addFormRow(form, tr("Passphrase"), m_passphrase, fields);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addWidget(what);
    layout->addLayout(form);
    arrange(fields, tr("Unlock"), tr("Unlocking…"));
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        if (!isBusy())
            submit();
    });
    m_passphrase->setFocus();
}

void UnlockDialog::submit()
{
    if (m_passphrase->text().isEmpty())
        return refuse(tr("Type the passphrase that you chose on this computer."), m_passphrase);
    setBusy(true);
    m_hub.unlock(m_passphrase->text(), this, [this](const Status &done) {
        if (done)
            return accept();
        tell(done.error());
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    });
}

} // namespace jishi
