#pragma once
// The owner makes the shop a workspace of a hub: where that is, who she is there, and what will happen.
#include "ui/sync/hubdialog.h"

namespace jishi {

class HubAddressFields;
class HubControl;
class HubPersonFields;

class ConnectDialog final : public HubDialog
{
    Q_OBJECT

public:
    ConnectDialog(HubControl &hub, const QString &shop, QWidget *parent = nullptr);

Q_SIGNALS:
    void connected();

protected:
    void submit() override;

private:
    HubControl &m_hub;
    HubAddressFields *m_address;
    HubPersonFields *m_person;
};

} // namespace jishi
