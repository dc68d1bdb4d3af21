#pragma once
// Which hub this is, who is signed in, which computer; whom else to let in, and the way out.
#include "ui/widgets/card.h"

namespace jishi {

class ActionButton;
class FactGrid;

struct HubFacts
{
    QString url;
    QString email;
    QString computer;
    QString deviceCode; // that order numbers begin with
    QString role;
};

class HubCard final : public Card
{
    Q_OBJECT

public:
    explicit HubCard(QWidget *parent);

    void display(const HubFacts &facts, bool mayInvite);

Q_SIGNALS:
    void inviteRequested();
    void computersRequested();
    void leaveRequested();

private:
    FactGrid *m_facts;
    ActionButton *m_invite;
    ActionButton *m_computers;
    ActionButton *m_leave;
};

} // namespace jishi
