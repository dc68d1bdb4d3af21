#include "ui/groups/grouppane.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

GroupPane::GroupPane(Shop &shop, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_name(plainLabel({}, this, "heading"))
    , m_platform(plainLabel({}, this, "small"))
    , m_facts(new FactGrid(this))
    , m_figures(new FactGrid(this))
    , m_pickups(new QWidget(this))
    , m_edit(new ActionButton(this, ActionButton::Kind::Primary))
    , m_paste(new ActionButton(this))
    , m_post(new ActionButton(this))
    , m_remind(new ActionButton(this))
    , m_orders(new ActionButton(this))
    , m_unpaid(new ActionButton(this))
    , m_archive(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"groupPane"_s);
    m_name->setObjectName(u"groupName"_s);
    m_facts->setObjectName(u"groupFacts"_s);
    m_figures->setObjectName(u"groupFigures"_s);
    m_pickups->setObjectName(u"groupPickups"_s);
    m_edit->setObjectName(u"editGroup"_s);
    m_paste->setObjectName(u"groupPaste"_s);
    m_post->setObjectName(u"groupPost"_s);
    m_remind->setObjectName(u"groupRemind"_s);
    m_orders->setObjectName(u"groupOrders"_s);
    m_unpaid->setObjectName(u"groupUnpaid"_s);
    m_archive->setObjectName(u"archiveGroup"_s);
    m_name->setWordWrap(true);
    build();
    connect(m_edit, &QPushButton::clicked, this, &GroupPane::editRequested);
    connect(m_paste, &QPushButton::clicked, this, &GroupPane::pasteRequested);
    connect(m_post, &QPushButton::clicked, this, &GroupPane::postRequested);
    connect(m_remind, &QPushButton::clicked, this, &GroupPane::remindRequested);
    connect(m_orders, &QPushButton::clicked, this, &GroupPane::ordersRequested);
    connect(m_unpaid, &QPushButton::clicked, this, &GroupPane::unpaidRequested);
    connect(m_archive, &QPushButton::clicked, this, &GroupPane::archiveRequested);
    clear();
}

void GroupPane::build()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_platform);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_unpaid);
    buttons->addStretch();

    body()->addLayout(names);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    body()->addWidget(m_post, 0, Qt::AlignLeft);
    body()->addWidget(m_paste, 0, Qt::AlignLeft);
    body()->addWidget(m_orders, 0, Qt::AlignLeft);
    body()->addWidget(m_remind, 0, Qt::AlignLeft);
    body()->addSpacing(space::kTiny);
    body()->addWidget(hairline(this));
    body()->addWidget(m_figures);
    body()->addWidget(hairline(this));
    body()->addWidget(m_pickups);
    body()->addStretch();
    body()->addWidget(m_archive, 0, Qt::AlignLeft);
}

void GroupPane::showGroup(const GroupView &view)
{
    m_view = view;
    fill();
    showContent();
}

void GroupPane::clear()
{
    m_view.reset();
    showHint(tr("Choose a group to see it here."));
}

void GroupPane::retranslate()
{
    setAccessibleName(tr("Group"));
    //: Button: change this group
    m_edit->setText(tr("Edit"));
    m_edit->setShortcutHint(QKeySequence(Qt::Key_Return));
    //: Button: paste an order list (接龙) from this group's chat
    m_paste->setText(tr("Paste a List…"));
    //: Button: write the day's order list (接龙) for this group's chat
    m_post->setText(tr("Write a List Post…"));
    m_remind->setText(tr("Remind the Unpaid…"));
    m_orders->setText(tr("Orders of This Group"));
    // With large letters the pane is as wide as a pane may be.
    setMinimumWidth(std::clamp(m_orders->sizeHint().width() + 3 * space::kLarge, minimumWidth(), maximumWidth()));
    //: Button: show the orders of this group that are not paid
    m_unpaid->setText(tr("Unpaid"));
    //: Button: take this group out of the lists
    m_archive->setText(tr("Archive"));
    m_view ? fill() : clear();
}

void GroupPane::fill()
{
    m_name->setText(m_view->group.name);
    m_platform->setText(m_view->group.platform);
    m_platform->setVisible(!m_view->group.platform.isEmpty());
    for (ActionButton *button : { m_edit, m_archive })
        button->setVisible(keepsGroups(m_shop.profile().role));
    for (ActionButton *button : { m_edit, m_post, m_paste, m_unpaid, m_remind, m_archive })
        button->setAccessibleName(button->text() + u": "_s + m_view->group.name);
    m_orders->setAccessibleName(m_orders->text());
    m_orders->setEnabled(m_view->summary.lastOrder != 0);
    m_unpaid->setEnabled(!m_view->summary.unpaid.isZero());
    m_remind->setEnabled(m_unpaid->isEnabled());
    fillFacts();
    fillFigures();
    fillPickups();
}

void GroupPane::fillFacts()
{
    const Group &group = m_view->group;
    m_facts->clear();
    //: Label: who leads a group
    m_facts->add(tr("Leader"), group.leader.isEmpty() ? tr("the shop itself") : group.leader);
    m_facts->add(tr("Tags"), QString(group.tags).replace(u',', u" · "_s));
    //: Label of a remark about a group
    m_facts->add(tr("Note"), group.note);
}

void GroupPane::fillFigures()
{
    const GroupSummary &summary = m_view->summary;
    m_figures->clear();
    m_figures->add(tr("Members"), QLocale().toString(summary.members));
    //: Label: orders that are not handed over yet
    m_figures->add(tr("Open Orders"), QLocale().toString(summary.openOrders));
    //: Label: what a group has bought, as an amount
    m_figures->add(tr("Sold"), summary.sold.toDisplay());
    if (!summary.unpaid.isZero())
        setTone(m_figures->add(tr("Unpaid"), summary.unpaid.toDisplay()), Tone::Warn);
    if (summary.lastOrder != 0)
        m_figures->add(tr("Last Order"), fullTime(summary.lastOrder, m_shop.now(), m_shop.zone()));
}

void GroupPane::fillPickups()
{
    qDeleteAll(m_pickups->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_pickups->layout();
    auto *layout = new QVBoxLayout(m_pickups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString &text, const char *role) {
        if (text.isEmpty())
            return;
        auto *label = plainLabel(text, m_pickups, role);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    add(tr("Pickup Points"), "small");
    for (const PickupPoint &pickup : m_view->group.pickups) {
        layout->addSpacing(space::kTiny);
        add(pickup.name, nullptr);
        QStringList details { pickup.address, pickup.hours };
        details.removeAll(QString());
        add(details.join(u" · "_s), "small");
    }
    if (m_view->group.pickups.empty())
        add(tr("None yet. Edit adds the places where the goods are handed out."), "muted");
}

} // namespace jishi
