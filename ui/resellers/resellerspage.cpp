#include "ui/resellers/resellerspage.h"

#include "models/customers/customereraser.h"
#include "models/history/changereversal.h"
#include "models/resellers/resellereraser.h"
#include "models/resellers/resellerfigures.h"
#include "models/resellers/resellerstore.h"
#include "models/tables/resellertable.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/matchdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/resellers/boundcustomers.h"
#include "ui/resellers/decisionscard.h"
#include "ui/resellers/invitedialog.h"
#include "ui/resellers/resellereditor.h"
#include "ui/resellers/resellerpane.h"
#include "ui/resellers/resellersettings.h"
#include "ui/resellers/resellerwords.h"
#include "ui/resellers/tiersdialog.h"
#include "ui/shell/refresher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kNameLetters = 18; // of a name are to be read
}

ResellersPage::ResellersPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : ListPage(new ResellerTable(shop), index, ui, "resellers", parent)
    , m_shop(shop)
    , m_table(static_cast<ResellerTable *>(m_view->model()))
    , m_pane(new ResellerPane(shop, ui.theme, this))
    , m_decisions(new DecisionsCard(*shop.context().clock, shop.zone(), this))
    , m_invite(new ActionButton(this))
    , m_tiers(new ActionButton(this, ActionButton::Kind::Link))
    , m_settings(new ActionButton(this, ActionButton::Kind::Link))
{
    m_invite->setObjectName(u"inviteReseller"_s);
    m_tiers->setObjectName(u"resellerTiers"_s);
    m_settings->setObjectName(u"resellerBinding"_s);
    styleColumns();
    arrange({ m_invite }, m_pane);
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_decisions);
    addToFooter(m_tiers);
    addToFooter(m_settings);
    connectParts();
    addCommands();
    retranslate();
    m_table->refresh();
    m_refresher = new Refresher(m_shop.database(), *this, [this] { loadDecisions(); });
}

QString ResellersPage::title() const
{
    return tr("Resellers");
}

void ResellersPage::styleColumns()
{
    m_view->horizontalHeader()->setSortIndicator(ResellerTable::Sales, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        ResellerTable::Name, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Text, true));
    for (const int column : { ResellerTable::Tier, ResellerTable::Inviter })
        m_view->setItemDelegateForColumn(column, new MatchDelegate(m_ui.theme, marks(), m_view, Token::Muted));
    m_view->setItemDelegateForColumn(ResellerTable::Status,
        new ChipDelegate(
            m_ui.theme, [](int status) { return resellerChip(static_cast<ResellerStatus>(status)); }, m_view, RawRole));
    for (const int column : { ResellerTable::Customers, ResellerTable::Orders })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    for (const int column : { ResellerTable::Sales, ResellerTable::Waiting, ResellerTable::Payable })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view));
}

// What the pane tells as well makes room for her name.
void ResellersPage::fitColumns()
{
    constexpr int kHiding[] = { ResellerTable::Inviter, ResellerTable::Customers, ResellerTable::Tier };
    for (const int column : kHiding)
        m_view->setColumnHidden(column, false);
    int others = 0;
    for (int column = 0; column < ResellerTable::ColumnCount; ++column)
        others += column == ResellerTable::Name ? 0 : m_view->columnWidth(column);
    const int wanted = kNameLetters * m_view->fontMetrics().averageCharWidth();
    for (const int column : kHiding) {
        if (others + wanted <= m_view->viewport()->width())
            return;
        others -= m_view->columnWidth(column);
        m_view->setColumnHidden(column, true);
    }
}

bool ResellersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return ListPage::eventFilter(watched, event);
}

void ResellersPage::connectParts()
{
    m_view->viewport()->installEventFilter(this);
    connect(m_invite, &QPushButton::clicked, this, &ResellersPage::invite);
    connect(m_tiers, &QPushButton::clicked, this, &ResellersPage::editTiers);
    connect(m_settings, &QPushButton::clicked, this, &ResellersPage::editSettings);
    connect(m_pane, &ResellerPane::editRequested, this, &ResellersPage::editChosen);
    connect(m_pane, &ResellerPane::customersRequested, this, &ResellersPage::showCustomers);
    connect(m_pane, &ResellerPane::eraseRequested, this, &ResellersPage::askForErasing);
    connect(m_pane, &ResellerPane::copyRequested, this,
        [this] { Q_EMIT copyRequested(m_pane->view()->reseller.id, m_pane->view()->reseller.name); });
    connect(m_pane, &ResellerPane::statusRequested, this, [this](ResellerStatus status) {
        setStatus(m_pane->view()->reseller.id, m_pane->view()->reseller.name, status);
    });
    connect(m_decisions, &DecisionsCard::chosen, this, [this](RowId reseller) {
        choose(reseller);
        showChosen();
    });
    const auto nameOf = [this](RowId reseller) {
        const ResellerSummary *summary = m_table->summary(reseller);
        return summary ? summary->name : QString();
    };
    connect(m_decisions, &DecisionsCard::approveRequested, this,
        [this, nameOf](RowId reseller) { setStatus(reseller, nameOf(reseller), ResellerStatus::Active); });
    connect(m_decisions, &DecisionsCard::declineRequested, this,
        [this, nameOf](RowId reseller) { setStatus(reseller, nameOf(reseller), ResellerStatus::Declined); });
    connect(m_decisions, &DecisionsCard::raiseRequested, this, [this, nameOf](RowId reseller, RowId tier) {
        change([reseller, tier](Connection &connection,
                   const ShopContext &context) { return TierRise(connection, context).raise(reseller, tier); },
            //: Completes "Undo: …"
            tr("rise of %1").arg(nameOf(reseller)), { Tone::Ok, tr("%1 has risen.").arg(nameOf(reseller)) });
    });
}

void ResellersPage::addCommands()
{
    m_ui.commands.handle("reseller.invite", this, [this] { invite(); });
    const bool sets = seesCosts(m_shop.profile().role); // settings are the owner's
    m_tiers->setVisible(sets);
    m_settings->setVisible(sets);
    if (!sets)
        return;
    m_ui.commands.handle("reseller.tiers", this, [this] { editTiers(); });
    m_ui.commands.handle("reseller.settings", this, [this] { editSettings(); });
}

void ResellersPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Name, pinyin, tier…"));
    m_search->setAccessibleName(tr("Search resellers"));
    m_new->setText(tr("New Reseller"));
    m_new->setAccessibleName(m_new->text());
    m_invite->setText(tr("Invite…"));
    m_tiers->setText(tr("Tiers…"));
    //: Button: how customers are bound to resellers
    m_settings->setText(tr("Binding…"));
    m_view->setAccessibleName(tr("Resellers"));
    m_view->setStretchColumn(ResellerTable::Name);
    m_view->setColumnSample(ResellerTable::Tier, u"金牌 Silver"_s);
    m_view->setColumnSample(ResellerTable::Status, resellerChip(ResellerStatus::Declined).text);
    m_view->setColumnSample(ResellerTable::Inviter, u"Wang Yan"_s);
    for (const int column : { ResellerTable::Customers, ResellerTable::Orders })
        m_view->setColumnSample(column, u"888"_s);
    m_view->setColumnSample(ResellerTable::Sales, u"¥88,888.80"_s);
    for (const int column : { ResellerTable::Waiting, ResellerTable::Payable })
        m_view->setColumnSample(column, u"¥8,888.80"_s);
    fitColumns();
    m_decisions->retranslate();
    m_pane->retranslate();
    updateWords();
}

void ResellersPage::showItem(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<QString>())
        return what.toString() == u"invite"_s ? invite() : createNew();
    clearFilters();
    filter();
    choose(what.toLongLong());
    showChosen();
}

void ResellersPage::filter()
{
    m_table->setSearch(searchText());
}

QString ResellersPage::summary() const
{
    return tr("%Ln reseller(s)", "how many are listed", m_table->rowCount()) + u" · "_s
        + tr("orders and net sales of the last 30 days");
}

void ResellersPage::describeEmpty(EmptyState &empty)
{
    if (!isFiltered()) {
        empty.setText(tr("No Resellers Yet"),
            tr("A reseller sells the shop's goods to people she knows and earns a commission on what they buy. Invite "
               "one "
               "with a code, or write her in."));
        empty.setButton(tr("New Reseller"));
    } else {
        empty.setText(
            tr("No Reseller Matches"), tr("Try a part of the name, the first letters in pinyin, or the tier."));
        empty.setButton(tr("Show All Resellers"));
    }
}

void ResellersPage::loadDecisions()
{
    struct Decisions
    {
        std::vector<ResellerSummary> applications;
        std::vector<RiseSuggestion> rises;
    };
    const auto work = [context = &m_shop.context()](Connection &connection) -> Result<Decisions> {
        auto applications = ResellerFigures(connection, *context).applications();
        if (!applications)
            return applications.error();
        auto rises = TierRise(connection, *context).suggestions();
        if (!rises)
            return rises.error();
        return Decisions { std::move(*applications), std::move(*rises) };
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<Decisions> &decisions) {
        if (decisions)
            m_decisions->display(decisions->applications, decisions->rises);
    });
}

void ResellersPage::loadChosen()
{
    const ResellerSummary *summary = m_table->summary(chosen());
    const auto work = [context = &m_shop.context(), id = chosen(), summary = summary ? *summary : ResellerSummary {}](
                          Connection &connection) -> Result<ResellerView> {
        const ResellerStore store(connection, *context);
        auto reseller = store.reseller(id);
        if (!reseller)
            return reseller.error();
        reseller->payout = reseller->payout.masked();
        const auto groups = store.groups(id);
        const auto invited = store.invited(id);
        if (!groups || !invited)
            return (groups ? invited : groups).error();
        return ResellerView { std::move(*reseller), summary, *groups, *invited };
    };
    whenDone(m_shop.database().read(work), this, [this, generation = ++m_generation](const Result<ResellerView> &view) {
        if (generation != m_generation)
            return;
        view ? showView(*view) : m_pane->clear();
    });
}

void ResellersPage::showView(const ResellerView &view)
{
    const bool isGone = !isFiltered() && !m_table->isLoading() && m_table->rowOf(view.reseller.id) < 0;
    isGone ? m_pane->clear() : m_pane->showReseller(view);
}

void ResellersPage::createNew()
{
    openEditor({});
}

void ResellersPage::editChosen()
{
    if (chosen() <= 0)
        return;
    // Always what is stored now, never what the pane happened to show.
    const auto reseller = ResellerStore(m_shop.database().view(), m_shop.context()).reseller(chosen());
    if (reseller)
        openEditor(*reseller);
    else
        Q_EMIT messageRequested(ErrorWords::message(reseller.error()));
}

void ResellersPage::withOffers(std::function<void(const ResellerOffers &)> then)
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return readOffers(connection, *context); };
    whenDone(m_shop.database().read(work), this, [this, then = std::move(then)](const Result<ResellerOffers> &offers) {
        if (!offers)
            return Q_EMIT messageRequested(ErrorWords::message(offers.error()));
        then(*offers);
    });
}

void ResellersPage::openEditor(const Reseller &reseller)
{
    withOffers([this, reseller](const ResellerOffers &offers) {
        auto *editor = new ResellerEditor(m_shop, index(), reseller, offers, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &ResellerEditor::saved, this, [this](RowId id, const QString &name, qint64 change) {
            //: Completes "Undo: …"
            Q_EMIT undoable(tr("edit of %1").arg(name), change);
            setChosen(id);
            showChosen();
            Q_EMIT messageRequested({ Tone::Ok, tr("%1 is saved.").arg(name) });
        });
        editor->open();
    });
}

void ResellersPage::invite()
{
    withOffers([this](const ResellerOffers &offers) {
        auto *dialog = new InviteDialog(m_shop, offers, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &InviteDialog::undoable, this, &Page::undoable);
        dialog->open();
    });
}

void ResellersPage::editTiers()
{
    withOffers([this](const ResellerOffers &offers) {
        auto *dialog = new TiersDialog(m_shop, offers.tiers, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TiersDialog::saved, this, [this](qint64 change) {
            //: Completes "Undo: …"
            Q_EMIT undoable(tr("change of reseller tiers"), change);
            Q_EMIT messageRequested({ Tone::Ok, tr("The tiers are saved.") });
        });
        dialog->open();
    });
}

void ResellersPage::editSettings()
{
    auto *dialog = new ResellerSettings(m_shop, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResellerSettings::saved, this, [this](qint64 change) {
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("change of how customers are bound"), change);
        Q_EMIT messageRequested({ Tone::Ok, tr("Saved. It holds for orders from now on.") });
    });
    dialog->open();
}

void ResellersPage::showCustomers()
{
    const Reseller &reseller = m_pane->view()->reseller;
    const auto work = [context = &m_shop.context(), id = reseller.id](
                          Connection &connection) { return ResellerStore(connection, *context).customers(id); };
    whenDone(m_shop.database().read(work), this,
        [this, name = reseller.name](const Result<std::vector<BoundCustomer>> &customers) {
            if (!customers)
                return Q_EMIT messageRequested(ErrorWords::message(customers.error()));
            auto *dialog = new BoundCustomers(m_shop, name, *customers, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &BoundCustomers::customerRequested, this,
                [this](qlonglong customer) { Q_EMIT pageRequested("customers", QVariant::fromValue(customer)); });
            dialog->open();
        });
}

void ResellersPage::setStatus(RowId reseller, const QString &name, ResellerStatus status)
{
    QString said;
    switch (status) {
    case ResellerStatus::Active:
        said = tr("%1 sells for the shop.").arg(name);
        break;
    case ResellerStatus::Declined:
        said = tr("The application of %1 is declined.").arg(name);
        break;
    case ResellerStatus::Frozen:
        said = tr("%1 goes on earning and is not paid out for now.").arg(name);
        break;
    case ResellerStatus::Left:
        said = tr("%1 has left. What she has earned stays hers.").arg(name);
        break;
    case ResellerStatus::Applied:
        return;
    }
    change([reseller, status](Connection &connection,
               const ShopContext &context) { return ResellerStore(connection, context).setStatus(reseller, status); },
        //: Completes "Undo: …"
        tr("change of the state of %1").arg(name), { Tone::Ok, said });
}

void ResellersPage::change(const Change &work, const QString &what, const Message &said)
{
    const auto write = [context = &m_shop.context(), work](Transaction &transaction) -> Result<int64_t> {
        if (auto changed = work(transaction.connection(), *context); !changed)
            return changed.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(write), this, [this, what, said](const Result<int64_t> &change) {
        if (!change)
            return Q_EMIT messageRequested(ErrorWords::message(change.error()));
        Q_EMIT undoable(what, *change);
        Message message = said;
        message.actionText = tr("Undo");
        message.action = [this] { m_ui.commands.action("edit.undo")->trigger(); };
        Q_EMIT messageRequested(message);
    });
}

void ResellersPage::askForErasing()
{
    const Reseller reseller = m_pane->view()->reseller;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Erase"), tr("Erase %1?").arg(reseller.name), {}, this);
    question->setObjectName(u"eraseResellerQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Name, numbers, payout details and notes are erased, also from the record of changes. What she earned and "
           "was "
           "paid stays with its figures. If she buys here too, erase her as a customer as well. This cannot be undone.")
        + u"\n\n"_s + tr("Backups made before keep her; delete them wherever you keep some."));
    auto *erase = question->addButton(tr("Erase This Person"), QMessageBox::DestructiveRole);
    erase->setObjectName(u"confirmEraseReseller"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(erase, &QPushButton::clicked, this, [this, id = reseller.id] { this->erase(id); });
    question->open();
}

void ResellersPage::erase(RowId reseller)
{
    const auto work = [context = &m_shop.context(), reseller](Transaction &transaction) {
        return ResellerEraser(transaction.connection(), *context).erase(reseller);
    };
    whenDone(m_shop.database().write(work), this, [this](const Status &erased) {
        if (!erased)
            return Q_EMIT messageRequested(ErrorWords::message(erased.error()));
        setChosen(0);
        m_pane->clear();
        whenDone(m_shop.database().maintain(&CustomerEraser::wipeFreeSpace), this, [this](const Status &wiped) {
            Message message { wiped ? Tone::Ok : Tone::Warn, tr("The person is erased.") };
            if (!wiped)
                message.text = tr("Unused parts of the file may hold traces of her until the shop is closed.");
            Q_EMIT messageRequested(message);
        });
    });
}

} // namespace jishi
