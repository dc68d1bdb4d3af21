#pragma once
// Signs this computer in again after somebody signed it out.
#include "ui/sync/hubdialog.h"

namespace jishi {

class HubControl;
class HubPersonFields;

class SignInDialog final : public HubDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(HubControl &hub, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    HubControl &m_hub;
    HubPersonFields *m_person;
};

} // namespace jishi
