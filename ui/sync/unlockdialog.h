#pragma once
// Asks for the passphrase that what signs this computer in is sealed under.
#include "ui/sync/hubdialog.h"

class QLineEdit;

namespace jishi {

class HubControl;

class UnlockDialog final : public HubDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(HubControl &hub, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    HubControl &m_hub;
    QLineEdit *m_passphrase;
};

} // namespace jishi
