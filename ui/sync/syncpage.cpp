#include "ui/sync/syncpage.h"

#include "models/hub/hubaccount.h"
#include "models/hub/waitingchanges.h"
#include "ui/actions/commandtable.h"
#include "ui/errortext.h"
#include "ui/shell/refresher.h"
#include "ui/sync/computersdialog.h"
#include "ui/sync/conflictcard.h"
#include "ui/sync/conflicteditdialog.h"
#include "ui/sync/connectdialog.h"
#include "ui/sync/historycard.h"
#include "ui/sync/hubcard.h"
#include "ui/sync/hubcontrol.h"
#include "ui/sync/hubinvitedialog.h"
#include "ui/sync/refusedcard.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/syncwords.h"
#include "ui/sync/unlockdialog.h"
#include "ui/sync/waitscard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSysInfo>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kSideWidth = 300;
constexpr int kTwoColumns = 820; // narrower pages have the side below
constexpr int kNewest = 6;
constexpr int kHistory = 12;
constexpr size_t kRowsInConflict = 20; // more come up as these are settled
constexpr int kTickMs = 20'000; // "2 minutes ago" must not stay there for hours

} // namespace

struct SyncPage::Board
{
    WaitingChanges waiting;
    std::vector<RefusedChange> refused;
    std::vector<FieldConflict> conflicts;
    std::vector<SyncReport> history;
    QString deviceCode;
};

SyncPage::SyncPage(Shop &shop, HubControl &hub, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_hub(hub)
    , m_ui(ui)
    , m_values(std::make_unique<FieldValues>(shop.context()))
    , m_header(new PageHeader(this))
    , m_now(new ActionButton(this, ActionButton::Kind::Primary))
    , m_alone(new EmptyState(ui.theme.icon("sync"), this))
    , m_state(new StateCard(ui.theme, this))
    , m_refused(new RefusedCard(ui.theme, this))
    , m_conflicts(new QWidget(this))
    , m_conflictRows(new QVBoxLayout(m_conflicts))
    , m_waits(new WaitsCard(this))
    , m_hubCard(new HubCard(this))
    , m_history(new HistoryCard(this))
{
    setObjectName(u"syncPage"_s);
    m_now->setObjectName(u"syncNow"_s);
    m_conflicts->setObjectName(u"conflicts"_s);
    build();
    connectParts();
    m_refused->hide();
    retranslate();
}

SyncPage::~SyncPage() = default;

void SyncPage::build()
{
    m_now->setShortcutHint(m_ui.commands.action("sync.now")->shortcut());
    m_header->addWidget(m_now);
    m_conflictRows->setContentsMargins(0, 0, 0, 0);
    m_conflictRows->setSpacing(space::kMedium);
    auto *main = new QVBoxLayout;
    main->setSpacing(space::kLarge);
    for (QWidget *part : { static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_refused), m_conflicts,
             static_cast<QWidget *>(m_waits) })
        main->addWidget(part);
    main->addStretch();
    auto *side = new QWidget(this);
    side->setObjectName(u"syncSide"_s);
    auto *sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins(0, 0, 0, 0);
    sideRows->setSpacing(space::kLarge);
    sideRows->addWidget(m_hubCard);
    sideRows->addWidget(m_history);
    sideRows->addStretch();
    auto *columns = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kLarge);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(side);
    m_joined = columns;
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kPage);
    rows->setSpacing(space::kLarge);
    rows->addWidget(m_header);
    rows->addWidget(m_joined);
    rows->addWidget(m_alone, 1);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SyncPage::connectParts()
{
    connect(m_now, &QPushButton::clicked, &m_hub, &HubControl::syncNow);
    connect(m_alone, &EmptyState::buttonClicked, this, &SyncPage::connectShop);
    connect(m_state, &StateCard::stepRequested, this, &SyncPage::takeStep);
    connect(m_refused, &RefusedCard::sendAgainRequested, this, &SyncPage::sendAgain);
    connect(m_refused, &RefusedCard::takeBackRequested, this, &SyncPage::askToTakeBack);
    connect(m_hubCard, &HubCard::inviteRequested, this, &SyncPage::invite);
    connect(m_hubCard, &HubCard::computersRequested, this, &SyncPage::showComputers);
    connect(m_hubCard, &HubCard::leaveRequested, this, &SyncPage::askToLeave);
    m_refresher = new Refresher(m_shop.database(), *this, [this] { load(); });
    connect(&m_hub, &HubControl::statusChanged, this, [this] {
        displayState();
        m_refresher->refreshSoon();
    });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            displayState();
    });
    tick->start(kTickMs);
}

bool SyncPage::isOwner() const
{
    return m_shop.profile().role == ShopRole::Owner;
}

QString SyncPage::title() const
{
    //: Title of the page about the hub
    return tr("Sync");
}

void SyncPage::activated()
{
    displayState();
    if (m_hub.url().isEmpty())
        m_alone->button()->setFocus(Qt::OtherFocusReason);
    else
        m_now->setFocus(Qt::OtherFocusReason);
}

void SyncPage::showItem(const QVariant &what)
{
    const QString which = what.toString();
    if (which == u"connect")
        connectShop();
    else if (which == u"invite")
        invite();
    else if (which == u"computers")
        showComputers();
}

void SyncPage::retranslate()
{
    m_header->setTitle(title());
    m_now->setText(tr("Sync Now"));
    m_now->setAccessibleName(m_now->text());
    m_alone->setText(tr("This Shop Works Alone"),
        isOwner()
            ? tr(
                "With a hub, several computers and people share one shop: yours at the counter and at home, your "
                "staff's, your resellers'. Each goes on working without a network, and what was done meets at the hub. "
                "The hub is a small server of your own; whoever set it up knows its address.")
            : tr("This file was handed to you and is not connected to a hub. Ask the owner for an invitation to get a "
                 "shop that keeps itself up to date."));
    m_alone->setButton(isOwner() ? tr("Connect This Shop…") : QString());
    displayState();
    display();
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= kTwoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto *side = findChild<QWidget *>(u"syncSide"_s);
    side->setMinimumWidth(isWide ? kSideWidth : 0);
    side->setMaximumWidth(isWide ? kSideWidth : QWIDGETSIZE_MAX);
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    displayState();
}

void SyncPage::load()
{
    ++m_loading;
    const auto work = [context = &m_shop.context()](Connection &connection) -> Result<Board> {
        Board board;
        const ParkedChanges parked(connection, *context);
        auto waiting = waitingChanges(connection, kNewest);
        auto refused = parked.refused();
        auto conflicts = parked.conflicts();
        auto history = syncHistory(connection, kHistory);
        const auto account = hubAccount(connection);
        if (!waiting || !refused)
            return !waiting ? waiting.error() : refused.error();
        if (!conflicts || !history)
            return !conflicts ? conflicts.error() : history.error();
        if (!account)
            return account.error();
        return Board { std::move(*waiting), std::move(*refused), std::move(*conflicts), std::move(*history),
            *account ? (*account)->deviceCode : QString() };
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<Board> &board) {
        --m_loading;
        if (!board)
            return Q_EMIT messageRequested(ErrorWords::message(board.error()));
        m_board = std::make_unique<Board>(*board);
        display();
    });
}

void SyncPage::displayState()
{
    const bool isAlone = m_hub.url().isEmpty();
    m_alone->setVisible(isAlone);
    m_joined->setVisible(!isAlone);
    const SyncStatus &status = m_hub.status();
    m_now->setVisible(!isAlone);
    m_now->setEnabled(status.state == SyncStatus::State::UpToDate || status.state == SyncStatus::State::Offline
        || status.state == SyncStatus::State::Trouble);
    m_state->display(status, isOwner(), m_shop.now(), m_shop.zone());
    m_hubCard->display({ m_hub.url(), m_hub.email(), QSysInfo::machineHostName(),
                           m_board ? m_board->deviceCode : QString(), hubRoleName(m_shop.profile().role) },
        isOwner());
}

void SyncPage::display()
{
    if (!m_board)
        return;
    const QWidget *focus = focusWidget();
    m_inMatters = m_inMatters || (focus && (m_conflicts->isAncestorOf(focus) || m_refused->isAncestorOf(focus)));
    m_refused->display(m_board->refused, m_shop.now(), m_shop.zone());
    displayConflicts();
    m_waits->display(
        m_board->waiting, m_board->refused.empty() && m_board->conflicts.empty(), m_shop.now(), m_shop.zone());
    m_history->display(m_board->history, m_shop.now(), m_shop.zone());
    displayState();
    orderTabs();
    // What was made just now is shown, and takes the keyboard, with the next turn of the event loop.
    QTimer::singleShot(0, this, &SyncPage::keepFocusOnMatters);
}

void SyncPage::displayConflicts()
{
    qDeleteAll(m_conflicts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_conflicts->setVisible(!m_board->conflicts.empty());
    std::vector<std::vector<FieldConflict>> rows;
    for (const FieldConflict &conflict : m_board->conflicts) {
        const auto same = std::ranges::find_if(rows, [&](const std::vector<FieldConflict> &row) {
            return row.front().table == conflict.table && row.front().place.row == conflict.place.row
                && row.front().place.part == conflict.place.part;
        });
        same == rows.end() ? rows.push_back({ conflict }) : same->push_back(conflict);
    }
    if (rows.empty())
        return;
    auto *lead = plainLabel(tr("%Ln conflict(s): somebody else changed the same meanwhile", nullptr,
                                static_cast<int>(m_board->conflicts.size())),
        m_conflicts, "heading");
    lead->setObjectName(u"conflictsLead"_s);
    lead->setWordWrap(true);
    m_conflictRows->addWidget(lead);
    for (size_t i = 0; i < std::min(rows.size(), kRowsInConflict); ++i) {
        auto *card = new ConflictCard(
            *m_values, rows[i], fullTime(rows[i].front().at, m_shop.now(), m_shop.zone()), m_conflicts);
        m_conflictRows->addWidget(card);
        connect(card, &ConflictCard::settled, this,
            [this](const std::vector<qint64> &ids, ParkedChanges::Settle how) { settle(ids, how, {}); });
        connect(card, &ConflictCard::editRequested, this, &SyncPage::edit);
    }
    if (rows.size() > kRowsInConflict)
        m_conflictRows->addWidget(plainLabel(
            tr("%Ln more come up as these are settled.", nullptr, static_cast<int>(rows.size() - kRowsInConflict)),
            m_conflicts, "small"));
}

// What is made anew would be reached last.
void SyncPage::orderTabs()
{
    QWidget *before = m_now;
    for (QWidget *part : { static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_refused), m_conflicts,
             static_cast<QWidget *>(m_hubCard) })
        for (ActionButton *button : part->findChildren<ActionButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
}

void SyncPage::keepFocusOnMatters()
{
    if (!m_inMatters || !isVisible())
        return;
    m_inMatters = false;
    for (QWidget *part : { static_cast<QWidget *>(m_refused), m_conflicts })
        for (ActionButton *button : part->findChildren<ActionButton *>())
            if (button->isVisible())
                return button->setFocus(Qt::OtherFocusReason);
    m_now->setFocus(Qt::OtherFocusReason);
}

template <typename Work>
void SyncPage::write(Work work, const QString &words)
{
    m_inMatters = true;
    whenDone(m_shop.database().write(std::move(work)), this, [this, words](const Status &done) {
        load();
        Q_EMIT messageRequested(done ? Message { Tone::Ok, words } : ErrorWords::message(done.error()));
    });
}

void SyncPage::settle(const std::vector<qint64> &conflicts, ParkedChanges::Settle how, const QJsonValue &edited)
{
    const QString words = how == ParkedChanges::Settle::Theirs ? tr("What the others wrote stays.")
                                                               : tr("Decided. Your value goes out with the next sync.");
    write(
        [context = &m_shop.context(), conflicts, how, edited](Transaction &transaction) -> Status {
            ParkedChanges parked(transaction.connection(), *context);
            for (const qint64 conflict : conflicts)
                if (auto settled = parked.settle(conflict, how, edited); !settled)
                    return settled;
            return done();
        },
        words);
}

void SyncPage::edit(const FieldConflict &conflict)
{
    auto *dialog = new ConflictEditDialog(*m_values, conflict, m_shop.currency(), this);
    connect(dialog, &ConflictEditDialog::edited, this,
        [this](qint64 id, const QJsonValue &value) { settle({ id }, ParkedChanges::Settle::Edited, value); });
    open(dialog);
}

void SyncPage::sendAgain(qint64 change)
{
    write([context = &m_shop.context(), change](
              Transaction &transaction) { return ParkedChanges(transaction.connection(), *context).sendAgain(change); },
        tr("It goes out again with the next sync."));
}

void SyncPage::askToTakeBack(const RefusedChange &change)
{
    const QString name = RefusedCard::nameOf(change);
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, title(), tr("Take back %1 on this computer?").arg(name), QMessageBox::NoButton, this);
    question->setObjectName(u"takeBackQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(change.operation == u"insert"
            ? tr("It is removed here; the hub never had it. Write it again if it is still needed.")
            : change.operation == u"delete" ? tr("It is there again, as the hub has it.")
                                            : tr("It is shown as the hub has it; what was written here is lost."));
    //: Button: undo here what the hub refused
    auto *yes = question->addButton(tr("Take Back"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmTakeBack"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = change.change] { takeBack(id); });
    question->open();
}

void SyncPage::takeBack(qint64 change)
{
    write([context = &m_shop.context(), change](
              Transaction &transaction) { return ParkedChanges(transaction.connection(), *context).takeBack(change); },
        tr("Taken back on this computer."));
}

void SyncPage::takeStep(StateCard::Step step)
{
    if (step == StateCard::Step::Unlock)
        open(new UnlockDialog(m_hub, this));
    else if (step == StateCard::Step::SignIn)
        open(new SignInDialog(m_hub, this));
}

void SyncPage::connectShop()
{
    if (!isOwner() || !m_hub.url().isEmpty())
        return;
    auto *dialog = new ConnectDialog(m_hub, m_shop.profile().name, this);
    connect(dialog, &ConnectDialog::connected, this, [this] {
        Q_EMIT messageRequested({ Tone::Ok, tr("The shop is connected. It is uploaded in the background.") });
        activated();
    });
    open(dialog);
}

void SyncPage::invite()
{
    if (isOwner() && !m_hub.url().isEmpty())
        open(new HubInviteDialog(m_shop, m_hub, this));
}

void SyncPage::showComputers()
{
    if (!m_hub.url().isEmpty())
        open(new ComputersDialog(m_hub, m_shop.context(), this));
}

void SyncPage::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SyncPage::askToLeave()
{
    auto *question = new QMessageBox(QMessageBox::NoIcon, title(), tr("Leave the hub?"), QMessageBox::NoButton, this);
    question->setObjectName(u"leaveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto waits = static_cast<int>(m_hub.status().waiting);
    QString text = isOwner() ? tr("The shop stays on this computer and works alone from then on. The hub and the other "
                                  "computers keep what they "
                                  "have; this one hears nothing of them any more.")
                             : tr("The shop is removed from this computer. To come back you need a new invitation.");
    if (waits > 0 && !isOwner())
        text += u'\n' + tr("%Ln change(s) not sent yet will be lost.", nullptr, waits);
    question->setInformativeText(text);
    auto *yes = question->addButton(
        isOwner() ? tr("Leave the Hub") : tr("Leave and Remove the Shop"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmLeave"_s);
    //: Button: do not leave the hub
    question->setDefaultButton(question->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &SyncPage::leave);
    question->open();
}

void SyncPage::leave()
{
    m_hub.leave(this, [this](const Status &left) {
        displayState();
        Q_EMIT messageRequested(
            left ? Message { Tone::Ok, tr("This shop works alone now.") } : ErrorWords::message(left.error()));
    });
}

} // namespace jishi
