#pragma once
// The computers that are signed in to the hub: whose they are and when they were last seen. Each can be signed out.
#include "models/shop/shopfile.h"
#include "ui/sync/hubcontrol.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace jishi {

class ActionButton;

class ComputersDialog final : public QDialog
{
    Q_OBJECT

public:
    ComputersDialog(HubControl &hub, const ShopContext &context, QWidget *parent = nullptr);

private:
    void load();
    void show(const std::vector<HubComputer> &computers);
    const HubComputer *chosen() const;
    void updateActions();
    void askToSignOut();
    void signOut(const QString &id);
    void tell(const Error &error);
    void say(const QString &words, bool isProblem);

    HubControl &m_hub;
    const ShopContext &m_context;
    std::vector<HubComputer> m_computers;
    QTreeWidget *m_list;
    QLabel *m_said;
    ActionButton *m_signOut;
};

// "Owner", "Staff", "Reseller"
QString hubRoleName(ShopRole role);

} // namespace jishi
