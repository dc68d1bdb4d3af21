#include "ui/resellers/resellerpane.h"

#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/timewords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

ResellerPane::ResellerPane(Shop &shop, const Theme &theme, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_name(plainLabel({}, this, "heading"))
    , m_chip(new Chip(theme, this))
    , m_facts(new FactGrid(this))
    , m_figures(new FactGrid(this))
    , m_edit(new ActionButton(this, ActionButton::Kind::Primary))
    , m_customers(new ActionButton(this))
    , m_approve(new ActionButton(this))
    , m_decline(new ActionButton(this))
    , m_freeze(new ActionButton(this))
    , m_thaw(new ActionButton(this))
    , m_leave(new ActionButton(this))
    , m_return(new ActionButton(this))
    , m_copy(new ActionButton(this))
    , m_erase(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"resellerPane"_s);
    m_name->setObjectName(u"resellerName"_s);
    m_name->setWordWrap(true);
    m_chip->setObjectName(u"resellerState"_s);
    m_facts->setObjectName(u"resellerFacts"_s);
    m_figures->setObjectName(u"resellerFigures"_s);
    m_edit->setObjectName(u"editReseller"_s);
    m_customers->setObjectName(u"resellerCustomers"_s);
    m_approve->setObjectName(u"approveReseller"_s);
    m_decline->setObjectName(u"declineReseller"_s);
    m_freeze->setObjectName(u"freezeReseller"_s);
    m_thaw->setObjectName(u"thawReseller"_s);
    m_leave->setObjectName(u"leaveReseller"_s);
    m_return->setObjectName(u"returnReseller"_s);
    m_copy->setObjectName(u"copyForReseller"_s);
    m_erase->setObjectName(u"eraseReseller"_s);
    build();
    connect(m_edit, &QPushButton::clicked, this, &ResellerPane::editRequested);
    connect(m_customers, &QPushButton::clicked, this, &ResellerPane::customersRequested);
    connect(m_copy, &QPushButton::clicked, this, &ResellerPane::copyRequested);
    connect(m_erase, &QPushButton::clicked, this, &ResellerPane::eraseRequested);
    const std::pair<ActionButton *, ResellerStatus> steps[] = { { m_approve, ResellerStatus::Active },
        { m_decline, ResellerStatus::Declined }, { m_freeze, ResellerStatus::Frozen },
        { m_thaw, ResellerStatus::Active }, { m_leave, ResellerStatus::Left }, { m_return, ResellerStatus::Active } };
    for (const auto &[button, status] : steps)
        connect(button, &QPushButton::clicked, this, [this, status = status] { Q_EMIT statusRequested(status); });
    clear();
}

void ResellerPane::build()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(space::kSmall);
    title->addWidget(m_name, 1);
    title->addWidget(m_chip, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (ActionButton *button : { m_edit, m_approve, m_decline, m_freeze, m_thaw, m_return, m_leave })
        buttons->addWidget(button);
    buttons->addStretch();

    body()->addLayout(title);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    body()->addSpacing(space::kTiny);
    body()->addWidget(hairline(this));
    body()->addWidget(m_figures);
    body()->addWidget(m_customers, 0, Qt::AlignLeft);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    body()->addStretch();
    body()->addWidget(m_erase, 0, Qt::AlignLeft);
}

void ResellerPane::showReseller(const ResellerView &view)
{
    m_view = view;
    fill();
    showContent();
}

void ResellerPane::clear()
{
    m_view.reset();
    showHint(tr("Choose a reseller to see her here."));
}

void ResellerPane::retranslate()
{
    setAccessibleName(tr("Reseller"));
    //: Button: change this reseller
    m_edit->setText(tr("Edit"));
    m_edit->setShortcutHint(QKeySequence(Qt::Key_Return));
    //: Button: let an applicant sell
    m_approve->setText(tr("Approve"));
    //: Button: do not let an applicant sell
    m_decline->setText(tr("Decline"));
    //: Button: she goes on earning, and is not paid out for now
    m_freeze->setText(tr("Freeze"));
    //: Button: she is paid out again
    m_thaw->setText(tr("Unfreeze"));
    //: Button: this reseller has left the shop
    m_leave->setText(tr("Has Left"));
    //: Button: this reseller sells again
    m_return->setText(tr("Take Back"));
    m_copy->setText(tr("Copy for Her Computer…"));
    //: Button: erase this person from the shop
    m_erase->setText(tr("Erase…"));
    m_view ? fill() : clear();
}

void ResellerPane::fill()
{
    const Reseller &reseller = m_view->reseller;
    m_name->setText(reseller.name);
    m_chip->setChip(resellerChip(reseller.status));
    m_chip->setAccessibleName(resellerChip(reseller.status).text);
    m_customers->setText(tr("Her Customers (%n)", "how many are bound to her", m_view->summary.customers));
    m_customers->setEnabled(m_view->summary.customers > 0);
    fillFacts();
    fillFigures();
    fillSteps();
    for (ActionButton *button :
        { m_edit, m_customers, m_approve, m_decline, m_freeze, m_thaw, m_leave, m_return, m_copy, m_erase })
        button->setAccessibleName(button->text() + u": "_s + reseller.name);
}

void ResellerPane::fillFacts()
{
    const Reseller &reseller = m_view->reseller;
    m_facts->clear();
    m_facts->add(tr("Tier"), reseller.tier);
    m_facts->add(tr("Phone"), reseller.phone);
    m_facts->add(tr("WeChat"), reseller.wechat);
    //: Label: she as somebody who buys
    m_facts->add(tr("As a Customer"), reseller.customer);
    //: Label: how a reseller is paid
    m_facts->add(tr("Paid By"), payoutWords(reseller.payout));
    m_facts->add(tr("Identity Number"), reseller.payout.identityNumber);
    m_facts->add(tr("Invited By"), reseller.inviter);
    //: Label: whom a reseller has brought in
    m_facts->add(tr("Has Invited"), m_view->invited.join(u'\n'));
    //: Label: the groups that a reseller leads
    m_facts->add(tr("Leads"), m_view->groups.join(u'\n'));
    const auto day = [&](Instant at) { return at == 0 ? QString() : fullTime(at, m_shop.now(), m_shop.zone()); };
    if (reseller.status == ResellerStatus::Applied || reseller.status == ResellerStatus::Declined)
        //: Label: when somebody asked to sell
        m_facts->add(tr("Applied"), day(reseller.appliedAt));
    else
        //: Label: when somebody began to sell
        m_facts->add(tr("Since"), day(reseller.approvedAt != 0 ? reseller.approvedAt : reseller.createdAt));
    //: Label: when somebody ceased to sell
    m_facts->add(tr("Left"), day(reseller.leftAt));
    //: Label of a remark about a reseller
    m_facts->add(tr("Note"), reseller.note);
}

void ResellerPane::fillFigures()
{
    const ResellerSummary &summary = m_view->summary;
    m_figures->clear();
    m_figures->add(tr("Orders, 30 Days"), QLocale().toString(summary.orders));
    m_figures->add(tr("Net Sales, 30 Days"), summary.sales.toDisplay());
    //: Label: commission that is earned and not to be paid yet
    m_figures->add(tr("Commission Waiting"), summary.waiting.toDisplay());
    //: Label: commission that can be paid now
    m_figures->add(tr("Commission Payable"), summary.payable.toDisplay());
}

void ResellerPane::fillSteps()
{
    const ResellerStatus status = m_view->reseller.status;
    using enum ResellerStatus;
    m_approve->setVisible(status == Applied || status == Declined);
    m_decline->setVisible(status == Applied);
    m_freeze->setVisible(status == Active);
    m_thaw->setVisible(status == Frozen);
    m_leave->setVisible(status == Active || status == Frozen);
    m_return->setVisible(status == Left);
    m_copy->setVisible(seesCosts(m_shop.profile().role) && status != Applied && status != Declined);
    m_erase->setVisible(
        seesCosts(m_shop.profile().role) && (status == Left || status == Declined || status == Applied));
}

} // namespace jishi
