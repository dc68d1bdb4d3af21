#include "ui/sync/hubcard.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

// Long names may go on in the next line where a part of them ends.
QString breakable(QString name)
{
    for (const QChar end : { u'@', u'.', u'-', u'/' })
        name.replace(end, QString(end) + QChar(0x200b));
    return name;
}

} // namespace

HubCard::HubCard(QWidget *parent)
    : Card(parent)
    , m_facts(new FactGrid(this))
    , m_invite(new ActionButton(this))
    , m_computers(new ActionButton(this))
    , m_leave(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"hubCard"_s);
    m_facts->setObjectName(u"hubFacts"_s);
    m_invite->setObjectName(u"hubInvite"_s);
    m_computers->setObjectName(u"hubComputers"_s);
    m_leave->setObjectName(u"hubLeave"_s);
    setTitle({}); // its row comes first
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_invite);
    buttons->addWidget(m_computers);
    buttons->addStretch();
    body()->addWidget(m_facts);
    body()->addSpacing(space::kTiny);
    body()->addLayout(buttons);
    body()->addWidget(m_leave, 0, Qt::AlignLeft);
    connect(m_invite, &QPushButton::clicked, this, &HubCard::inviteRequested);
    connect(m_computers, &QPushButton::clicked, this, &HubCard::computersRequested);
    connect(m_leave, &QPushButton::clicked, this, &HubCard::leaveRequested);
}

void HubCard::display(const HubFacts &facts, bool mayInvite)
{
    setTitle(tr("Hub"));
    m_invite->setText(tr("Invite…"));
    m_computers->setText(tr("Computers…"));
    m_leave->setText(tr("Leave This Hub…"));
    for (ActionButton *button : { m_invite, m_computers, m_leave })
        button->setAccessibleName(button->text());
    m_invite->setVisible(mayInvite);
    m_facts->clear();
    m_facts->add(tr("Address"), breakable(QUrl(facts.url).authority()));
    //: Label: the e-mail address that is signed in
    m_facts->add(tr("Account"), breakable(facts.email));
    m_facts->add(tr("Role"), facts.role);
    m_facts->add(tr("Computer"), breakable(facts.computer));
    m_facts->add(tr("Order numbers"), facts.deviceCode.isEmpty() ? QString() : facts.deviceCode + u"-…"_s);
}

} // namespace jishi
