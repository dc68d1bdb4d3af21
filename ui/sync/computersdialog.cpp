#include "ui/sync/computersdialog.h"

#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize(680, 420);
enum Column { Name, Role, Email, LastSeen };

} // namespace

QString hubRoleName(ShopRole role)
{
    switch (role) {
    case ShopRole::Owner:
        return ComputersDialog::tr("Owner");
    case ShopRole::Staff:
        return ComputersDialog::tr("Staff");
    case ShopRole::Reseller:
        return ComputersDialog::tr("Reseller");
    }
    Q_UNREACHABLE();
    return {};
}

ComputersDialog::ComputersDialog(HubControl &hub, const ShopContext &context, QWidget *parent)
    : QDialog(parent)
    , m_hub(hub)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_said(plainLabel({}, this, "muted"))
    , m_signOut(new ActionButton(this, ActionButton::Kind::Danger))
{
    setObjectName(u"computersDialog"_s);
    setWindowTitle(tr("Computers"));
    resize(kSize);
    m_list->setObjectName(u"computersList"_s);
    m_said->setObjectName(u"computersSaid"_s);
    m_signOut->setObjectName(u"signOutComputer"_s);
    m_list->setAccessibleName(tr("Computers that are signed in to the hub"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    //: Column heads of the computers of a shop
    m_list->setHeaderLabels({ tr("Computer"), tr("Role"), tr("E-Mail"), tr("Last seen") });
    m_list->header()->setStretchLastSection(true);
    m_said->setWordWrap(true);
    m_signOut->setText(tr("Sign Out…"));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_signOut);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    auto *card = new Card(this, Card::Padding::None);
    card->body()->addWidget(m_list);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signOut, &QPushButton::clicked, this, &ComputersDialog::askToSignOut);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ComputersDialog::updateActions);
    m_list->setFocus();
    load();
}

void ComputersDialog::load()
{
    updateActions();
    say(tr("Asking the hub…"), false);
    m_hub.computers(this, [this](const Result<std::vector<HubComputer>> &computers) {
        if (!computers)
            return tell(computers.error());
        show(*computers);
    });
}

void ComputersDialog::show(const std::vector<HubComputer> &computers)
{
    m_computers = computers;
    m_list->clear();
    for (const HubComputer &computer : computers) {
        //: %1 is the name of the computer at which the person sits
        const QString name = computer.mine ? tr("%1 (this one)").arg(computer.name) : computer.name;
        new QTreeWidgetItem(m_list,
            { name, hubRoleName(computer.role), computer.email,
                fullTime(computer.lastSeen, m_context.clock->now(), m_context.profile.zone) });
    }
    for (const int column : { Name, Role, Email }) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + space::kLarge);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    say(tr("%Ln computer(s) signed in", nullptr, static_cast<int>(computers.size())), false);
    updateActions();
}

const HubComputer *ComputersDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && static_cast<size_t>(row) < m_computers.size() ? &m_computers[static_cast<size_t>(row)] : nullptr;
}

// One leaves this computer by leaving the hub.
void ComputersDialog::updateActions()
{
    const HubComputer *computer = chosen();
    m_signOut->setEnabled(computer && !computer->mine);
}

void ComputersDialog::askToSignOut()
{
    const HubComputer *computer = chosen();
    if (!computer || computer->mine)
        return;
    //: %1 the name of a computer, %2 whose it is
    const QString text = tr("Sign out %1 of %2?").arg(computer->name, computer->email);
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), text, QMessageBox::NoButton, this);
    question->setObjectName(u"signOutQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("That computer forgets the shop the next time it meets the hub, with what it has "
                                    "not sent until then. What it has "
                                    "sent stays. Its person can be invited again."));
    auto *yes = question->addButton(tr("Sign Out %1").arg(computer->name), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmSignOut"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = computer->id] { signOut(id); });
    question->open();
}

void ComputersDialog::signOut(const QString &id)
{
    m_signOut->setEnabled(false);
    say(tr("Signing out…"), false);
    m_hub.signOutComputer(id, this, [this](const Status &done) {
        if (!done)
            return tell(done.error());
        load();
    });
}

void ComputersDialog::tell(const Error &error)
{
    const ErrorText words = ErrorWords::of(error);
    say(error.kind == ErrorKind::Refused ? error.detail : words.title + u". "_s + words.text, true);
    updateActions();
}

void ComputersDialog::say(const QString &words, bool isProblem)
{
    m_said->setText(words);
    setTone(m_said, isProblem ? Tone::Bad : Tone::Neutral);
}

} // namespace jishi
