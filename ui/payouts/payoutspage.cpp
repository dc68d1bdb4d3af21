#include "ui/payouts/payoutspage.h"

#include "models/commissions/monthclose.h"
#include "models/commissions/payoutlists.h"
#include "models/exporting/savefile.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/checkdelegate.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/payouts/closemonthdialog.h"
#include "ui/payouts/payablemodel.h"
#include "ui/payouts/paydialog.h"
#include "ui/payouts/payoutchips.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/preparedialog.h"
#include "ui/payouts/statementdialog.h"
#include "ui/payouts/voucherdialog.h"
#include "ui/shell/refresher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecard.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace jishi {

struct PayoutsPage::Book
{
    std::vector<PayoutCandidate> candidates;
    std::vector<PayoutBatch> batches;
    std::optional<CommissionMonth> closable;
};

PayoutsPage::PayoutsPage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_header(new PageHeader(this))
    , m_closeMonth(new ActionButton(this))
    , m_prepare(new ActionButton(this, ActionButton::Kind::Primary))
    , m_list(new SegmentedControl(this))
    , m_lists(new QStackedWidget(this))
    , m_payable(new PayableModel(this))
    , m_people(new DataTable(ui.theme, this))
    , m_nobody(new EmptyState(ui.theme.icon("money"), this))
    , m_peopleCard(new TableCard(m_people, m_nobody, this))
    , m_all(new ActionButton(this, ActionButton::Kind::Link))
    , m_summary(plainLabel({}, this, "small"))
    , m_payouts(new PayoutModel(this))
    , m_made(new DataTable(ui.theme, this))
    , m_nothing(new EmptyState(ui.theme.icon("money"), this))
    , m_madeCard(new TableCard(m_made, m_nothing, this))
    , m_madeSummary(plainLabel({}, this, "small"))
    , m_pay(new ActionButton(this))
    , m_void(new ActionButton(this))
    , m_export(new ActionButton(this))
    , m_voucher(new ActionButton(this))
    , m_statement(new ActionButton(this))
    , m_exportMenu(new QMenu(this))
{
    setObjectName(u"payoutsPage"_s);
    m_closeMonth->setObjectName(u"closeMonth"_s);
    m_prepare->setObjectName(u"preparePayout"_s);
    m_list->setObjectName(u"payoutLists"_s);
    m_people->setObjectName(u"payableTable"_s);
    m_all->setObjectName(u"chooseAllPayable"_s);
    m_summary->setObjectName(u"payableSummary"_s);
    m_made->setObjectName(u"payoutTable"_s);
    m_madeSummary->setObjectName(u"payoutSummary"_s);
    m_pay->setObjectName(u"payPayout"_s);
    m_void->setObjectName(u"voidPayout"_s);
    m_export->setObjectName(u"exportPayouts"_s);
    m_voucher->setObjectName(u"payoutVoucher"_s);
    m_statement->setObjectName(u"payoutStatement"_s);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    build();
    buildLists();
    styleColumns();
    connectParts();
    retranslate();
    load();
}

QString PayoutsPage::title() const
{
    return tr("Payouts");
}

void PayoutsPage::build()
{
    m_header->addWidget(m_closeMonth);
    m_header->addWidget(m_prepare);
    for (int list = ToPay; list <= Made; ++list)
        m_list->addSegment({});
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_list);
    actions->addStretch();
    for (ActionButton *button : { m_statement, m_voucher, m_export, m_void, m_pay })
        actions->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addLayout(actions);
    layout->addWidget(m_lists, 1);
}

void PayoutsPage::buildLists()
{
    m_people->setModel(m_payable);
    m_made->setModel(m_payouts);
    m_peopleCard->footer()->addWidget(m_summary);
    m_peopleCard->footer()->addStretch();
    m_peopleCard->footer()->addWidget(m_all);
    m_madeCard->footer()->addWidget(m_madeSummary);
    m_lists->addWidget(m_peopleCard);
    m_lists->addWidget(m_madeCard);
}

void PayoutsPage::styleColumns()
{
    const Theme &theme = m_ui.theme;
    const auto time = [&](DataTable *table, int column) {
        table->setItemDelegateForColumn(column, new TimeDelegate(theme, *m_shop.context().clock, m_shop.zone(), table));
    };
    m_people->setItemDelegateForColumn(PayableModel::Chosen, new CheckDelegate(theme, m_people));
    m_people->setItemDelegateForColumn(PayableModel::Name, new CellDelegate(theme, m_people, Token::Text, true));
    m_people->setItemDelegateForColumn(PayableModel::Payable, new NumberDelegate(theme, m_people, Token::Text, true));
    for (const int column : { PayableModel::Waiting, PayableModel::Held, PayableModel::InPayout })
        m_people->setItemDelegateForColumn(column, new NumberDelegate(theme, m_people, Token::Muted));
    time(m_people, PayableModel::NextRelease);
    m_people->setItemDelegateForColumn(PayableModel::Way, new CellDelegate(theme, m_people, Token::Muted));
    m_people->setItemDelegateForColumn(PayableModel::Standing, new ChipDelegate(theme, payoutchips::ofBar, m_people));
    time(m_made, PayoutModel::When);
    m_made->setItemDelegateForColumn(PayoutModel::Name, new CellDelegate(theme, m_made, Token::Text, true));
    for (const int column : { PayoutModel::Batch, PayoutModel::Way, PayoutModel::Reference })
        m_made->setItemDelegateForColumn(column, new CellDelegate(theme, m_made, Token::Muted));
    for (const int column : { PayoutModel::Gross, PayoutModel::Tax, PayoutModel::Fee })
        m_made->setItemDelegateForColumn(column, new NumberDelegate(theme, m_made, Token::Muted));
    m_made->setItemDelegateForColumn(PayoutModel::Net, new NumberDelegate(theme, m_made, Token::Text, true));
    m_made->setItemDelegateForColumn(PayoutModel::State, new ChipDelegate(theme, payoutchips::ofPayout, m_made));
}

void PayoutsPage::connectParts()
{
    connect(m_prepare, &QPushButton::clicked, this, &PayoutsPage::prepare);
    connect(m_closeMonth, &QPushButton::clicked, this, &PayoutsPage::closeMonth);
    connect(m_pay, &QPushButton::clicked, this, &PayoutsPage::pay);
    connect(m_void, &QPushButton::clicked, this, &PayoutsPage::takeBack);
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_exportMenu->popup(m_export->mapToGlobal(m_export->rect().bottomLeft())); });
    connect(m_voucher, &QPushButton::clicked, this, &PayoutsPage::showVoucher);
    connect(m_statement, &QPushButton::clicked, this, &PayoutsPage::showStatement);
    connect(m_all, &QPushButton::clicked, this,
        [this] { m_payable->chooseAll(static_cast<int>(m_payable->chosen().size()) < m_payable->payableCount()); });
    connect(m_list, &SegmentedControl::currentChanged, this, &PayoutsPage::showList);
    connect(m_payable, &PayableModel::chosenChanged, this, &PayoutsPage::updateWords);
    connect(m_people, &DataTable::currentRowChanged, this, &PayoutsPage::updateActions);
    connect(m_people, &DataTable::rowActivated, this, &PayoutsPage::showStatement);
    connect(m_made, &DataTable::currentRowChanged, this, &PayoutsPage::updateActions);
    connect(m_made, &DataTable::rowActivated, this, [this] {
        const Payout *payout = payoutInHand();
        payout && payout->state() == PayoutState::Prepared ? pay() : showStatement();
    });
    m_people->installEventFilter(this);
    new Refresher(m_shop.database(), *this, [this] { load(); });
}

void PayoutsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ui.commands.handle("payout.prepare", this, [this] { prepare(); });
    m_ui.commands.handle("payout.close", this, [this] { closeMonth(); });
}

void PayoutsPage::hideEvent(QHideEvent *event)
{
    m_ui.commands.release("payout.prepare");
    m_ui.commands.release("payout.close");
    Page::hideEvent(event);
}

void PayoutsPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_closeMonth->setText(tr("Close Month…"));
    m_pay->setText(tr("Mark as Paid…"));
    m_void->setText(tr("Void…"));
    m_export->setText(tr("Export…"));
    m_voucher->setText(tr("Voucher…"));
    m_statement->setText(tr("Statement…"));
    m_list->setAccessibleName(tr("What the page shows"));
    m_people->setAccessibleName(tr("Who is payable"));
    m_made->setAccessibleName(tr("Payouts"));
    m_nobody->setText(tr("Nothing Is Payable Yet"),
        tr("Commissions become payable some days after the order was handed over. They appear here by themselves."));
    m_nothing->setText(tr("No Payouts Yet"), tr("Choose resellers under To Pay and prepare a payout for them."));
    m_payable->retranslate();
    m_payouts->retranslate();
    fillExportMenu();
    retranslateColumns();
    updateWords();
}

void PayoutsPage::retranslateColumns()
{
    const QString amount = u"¥88,888.80"_s;
    m_people->setColumnWidthFixed(PayableModel::Chosen, 40);
    for (const int column :
        { PayableModel::Payable, PayableModel::Waiting, PayableModel::Held, PayableModel::InPayout })
        m_people->setColumnSample(column, amount);
    m_people->setColumnSample(PayableModel::NextRelease, u"28 Oct 2028"_s);
    m_people->setColumnSample(PayableModel::Way, u"WeChat •••• 8888"_s);
    m_people->setColumnSample(PayableModel::Standing, payoutchips::ofBar(int(PayoutBar::NoDetails)).text + u"MM"_s);
    m_people->setStretchColumn(PayableModel::Name);
    m_made->setColumnSample(PayoutModel::When, u"28 Oct 2028"_s);
    m_made->setColumnSample(PayoutModel::Batch, u"2028-10-28"_s);
    for (const int column : { PayoutModel::Gross, PayoutModel::Net })
        m_made->setColumnSample(column, amount);
    for (const int column : { PayoutModel::Tax, PayoutModel::Fee })
        m_made->setColumnSample(column, u"¥888.80"_s);
    m_made->setColumnSample(PayoutModel::Way, u"WeChat •••• 8888"_s);
    m_made->setColumnSample(PayoutModel::State, payoutchips::ofPayout(int(PayoutState::Voided)).text + u"MM"_s);
    m_made->setColumnSample(PayoutModel::Reference, u"T888888888"_s);
    m_made->setStretchColumn(PayoutModel::Name);
}

void PayoutsPage::activated()
{
    DataTable *table = m_list->current() == ToPay ? m_people : m_made;
    QWidget *first = table->isVisible() ? static_cast<QWidget *>(table) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void PayoutsPage::showItem(const QVariant &what)
{
    m_list->setCurrent(what.toString() == u"payouts" ? Made : ToPay);
}

void PayoutsPage::showList(int list)
{
    m_lists->setCurrentIndex(list);
    updateActions();
}

void PayoutsPage::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const auto work = [context = &m_shop.context()](Connection &connection) -> Result<Book> {
        const PayoutLists lists(connection, *context);
        auto candidates = lists.candidates();
        if (!candidates)
            return candidates.error();
        auto batches = lists.batches();
        if (!batches)
            return batches.error();
        const auto month = MonthClose(connection, *context).next();
        if (!month)
            return month.error();
        return Book { std::move(*candidates), std::move(*batches), *month };
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<Book> &book) {
        m_loading = false;
        if (!book)
            return Q_EMIT messageRequested(ErrorWords::message(book.error()));
        showBook(*book);
        if (std::exchange(m_stale, false))
            load();
    });
}

// The rows in hand stay in hand.
void PayoutsPage::showBook(const Book &book)
{
    const PayoutCandidate *person = m_payable->candidate(m_people->currentRow());
    const RowId reseller = person ? person->reseller : 0;
    const RowId payout = payoutInHand() ? payoutInHand()->id : 0;
    m_closable = book.closable ? std::optional(book.closable->toText()) : std::nullopt;
    m_payable->setCandidates(book.candidates);
    m_payouts->setBatches(book.batches);
    m_peopleCard->showRows(m_payable->rowCount() > 0);
    m_madeCard->showRows(m_payouts->rowCount() > 0);
    // While nothing is withheld, gross and net are the same.
    for (const int column : { PayoutModel::Gross, PayoutModel::Tax, PayoutModel::Fee })
        m_made->setColumnHidden(column, !m_payouts->withholds());
    int row = 0;
    for (int i = 0; i < m_payable->rowCount(); ++i)
        if (m_payable->candidate(i)->reseller == reseller)
            row = i;
    if (m_payable->rowCount() > 0)
        m_people->selectRow(row);
    if (m_payouts->rowCount() > 0)
        m_made->selectRow(std::max(0, m_payouts->rowOf(payout)));
    updateWords();
}

void PayoutsPage::updateWords()
{
    const std::vector<PayoutCandidate> chosen = m_payable->chosen();
    Money sum(0, m_shop.currency());
    for (const PayoutCandidate &each : chosen)
        sum += each.balance.in(EntryState::Payable);
    const auto number = static_cast<int>(chosen.size());
    m_prepare->setText(number > 0 ? tr("Prepare Payout of %1…").arg(sum.toDisplay()) : tr("Prepare Payout…"));
    m_prepare->setEnabled(number > 0);
    const int payable = m_payable->payableCount();
    m_all->setText(number < payable || payable == 0 ? tr("Choose All") : tr("Choose None"));
    m_all->setEnabled(payable > 0);
    m_summary->setText(number > 0 ? tr("%Ln reseller(s) chosen", nullptr, number)
                                  : tr("%Ln reseller(s) can be paid", nullptr, payable));
    m_madeSummary->setText(tr("%Ln payout(s)", nullptr, m_payouts->rowCount()));
    //: List: resellers who can be paid
    m_list->setSegmentText(ToPay, tr("To Pay"));
    const int open = m_payouts->openCount();
    m_list->setSegmentText(Made, open > 0 ? tr("Payouts (%L1 open)").arg(open) : tr("Payouts"));
    m_closeMonth->setEnabled(m_closable.has_value());
    m_closeMonth->setToolTip(m_closable ? tr("%1 is over and can be closed.").arg(*m_closable)
                                        : tr("There is no month that is over and open."));
    updateActions();
}

void PayoutsPage::updateActions()
{
    const bool made = m_list->current() == Made;
    const Payout *payout = payoutInHand();
    for (ActionButton *button : { m_pay, m_void, m_export, m_voucher })
        button->setVisible(made && m_payouts->rowCount() > 0);
    m_pay->setEnabled(payout && payout->state() == PayoutState::Prepared);
    m_void->setEnabled(payout && payout->state() != PayoutState::Voided);
    m_voucher->setEnabled(payout && payout->picture > 0);
    m_export->setEnabled(payout);
    m_statement->setEnabled(made ? payout != nullptr : m_payable->candidate(m_people->currentRow()) != nullptr);
}

const Payout *PayoutsPage::payoutInHand() const
{
    return m_payouts->payout(m_made->currentRow());
}

bool PayoutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_people && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_payable->toggle(m_people->currentRow());
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PayoutsPage::open(OrderDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrderDialog::stored, this, [this](const Message &message) {
        load();
        Q_EMIT messageRequested(message);
    });
    dialog->open();
}

void PayoutsPage::prepare()
{
    std::vector<PayoutCandidate> chosen = m_payable->chosen();
    if (chosen.empty())
        return m_list->setCurrent(ToPay);
    auto *dialog = new PrepareDialog(m_shop, std::move(chosen), this);
    connect(dialog, &OrderDialog::stored, this, [this] {
        m_list->setCurrent(Made);
        m_made->setCurrentIndex({}); // the newest is in hand then, to be paid
        m_made->setFocus();
    });
    open(dialog);
}

void PayoutsPage::pay()
{
    if (const Payout *payout = payoutInHand(); payout && payout->state() == PayoutState::Prepared)
        open(new PayDialog(m_shop, m_ui.theme, *payout, this));
}

void PayoutsPage::takeBack()
{
    if (const Payout *payout = payoutInHand(); payout && payout->state() != PayoutState::Voided)
        open(new VoidDialog(m_shop, *payout, this));
}

void PayoutsPage::closeMonth()
{
    if (const auto month = CommissionMonth::fromText(m_closable.value_or(QString())))
        open(new CloseMonthDialog(m_shop, *month, this));
}

void PayoutsPage::showStatement()
{
    const bool made = m_list->current() == Made;
    const PayoutCandidate *person = m_payable->candidate(m_people->currentRow());
    const Payout *payout = payoutInHand();
    if (made ? !payout : !person)
        return;
    std::optional<CommissionMonth> month;
    if (made)
        month = CommissionMonth::of(payout->paidAt > 0 ? payout->paidAt : payout->createdAt, m_shop.zone());
    auto *dialog = new StatementDialog(m_shop, m_ui.theme, made ? payout->reseller : person->reseller, month, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementDialog::messageRequested, this, &Page::messageRequested);
    dialog->open();
}

void PayoutsPage::showVoucher()
{
    const Payout *payout = payoutInHand();
    if (!payout || payout->picture == 0)
        return;
    auto *dialog = new VoucherDialog(m_shop, *payout, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PayoutsPage::fillExportMenu()
{
    m_exportMenu->clear();
    const auto add = [this](const QString &text, TransferWay way, const QString &suffix) {
        m_exportMenu->addAction(text, this, [this, way, suffix] { exportBatch(way, suffix); });
    };
    add(tr("Bank Transfers as XLSX…"), TransferWay::Bank, u"xlsx"_s);
    add(tr("Bank Transfers as CSV…"), TransferWay::Bank, u"csv"_s);
    add(tr("WeChat Transfers as XLSX…"), TransferWay::WeChat, u"xlsx"_s);
    add(tr("WeChat Transfers as CSV…"), TransferWay::WeChat, u"csv"_s);
}

void PayoutsPage::exportBatch(TransferWay way, const QString &suffix)
{
    const Payout *payout = payoutInHand();
    if (!payout)
        return;
    auto *dialog =
        new QFileDialog(this, tr("Save List of Transfers"), QString(), tr("Tables") + u" (*."_s + suffix + u')');
    dialog->setObjectName(u"transferFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    //: Name of a file: transfers to resellers
    dialog->selectFile(tr("Transfers") + u' ' + m_payouts->batchName(m_made->currentRow()) + u' '
        + (way == TransferWay::Bank ? tr("bank", "name of a file") : tr("WeChat", "name of a file")) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, batch = payout->batch, way](const QString &path) { saveTransfers(batch, way, path); });
    dialog->open();
}

void PayoutsPage::saveTransfers(RowId batch, TransferWay way, const QString &path)
{
    const TransferLists lists(m_shop.database().view(), m_shop.context());
    const auto transfers = lists.of(batch, way);
    if (!transfers)
        return Q_EMIT messageRequested(ErrorWords::message(transfers.error()));
    if (transfers->empty())
        return Q_EMIT messageRequested(
            { Tone::Warn, tr("Nothing of this batch is still to be paid in that way."), tr("No file was written.") });
    //: What the payee reads beside a transfer; %1 is the shop
    const QString note = tr("Commission of %1").arg(m_shop.profile().name);
    const bool workbook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const auto bytes = workbook ? lists.xlsx(batch, way, note) : lists.csv(batch, way, note);
    const Status saved = bytes ? saveFile(path, *bytes) : Status(bytes.error());
    Money sum(0, m_shop.currency());
    for (const Transfer &each : *transfers)
        sum += each.amount;
    Q_EMIT messageRequested(saved
            ? Message { Tone::Ok,
                tr("%Ln transfer(s) of %1 are in the list.", nullptr, static_cast<int>(transfers->size()))
                    .arg(sum.toDisplay()),
                tr("Saved as %1").arg(path) }
            : ErrorWords::message(saved.error()));
}

} // namespace jishi
