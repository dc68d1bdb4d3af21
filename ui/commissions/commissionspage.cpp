#include "ui/commissions/commissionspage.h"

#include "models/tables/commissiontable.h"
#include "ui/actions/commandtable.h"
#include "ui/commissions/commissionwords.h"
#include "ui/commissions/releasecalendar.h"
#include "ui/commissions/rulesdialog.h"
#include "ui/commissions/whypane.h"
#include "ui/delegates/chipdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
#include "ui/payouts/statementdialog.h"
#include "ui/shell/refresher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kLineLetters = 18; // of an order's number and its goods are to be read

} // namespace

CommissionsPage::CommissionsPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_index(index)
    , m_ui(ui)
    , m_rows(new CommissionTable(shop, this))
    , m_pane(new WhyPane(shop, this))
{
    setObjectName(u"commissionsPage"_s);
    makeHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(makeFigures());
    auto *below = new QHBoxLayout;
    below->setSpacing(space::kLarge);
    below->addWidget(makeTable(), 1);
    below->addWidget(m_pane);
    layout->addLayout(below, 1);
    m_refresher = new Refresher(m_shop.database(), *this, [this] { readOverview(); });
    connectParts();
    retranslate();
    m_rows->refresh();
}

void CommissionsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_whole = new ActionButton(m_header, ActionButton::Kind::Link);
    m_whole->setObjectName(u"commissionWhole"_s);
    m_people = new QComboBox(m_header);
    m_people->setObjectName(u"commissionPerson"_s);
    m_months = new QComboBox(m_header);
    m_months->setObjectName(u"commissionMonth"_s);
    for (QComboBox *box : { m_people, m_months })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rules = new ActionButton(m_header);
    m_rules->setObjectName(u"commissionRules"_s);
    m_rules->setVisible(isOwner());
    m_statement = new ActionButton(m_header);
    m_statement->setObjectName(u"commissionStatement"_s);
    m_pay = new ActionButton(m_header, ActionButton::Kind::Primary);
    m_pay->setObjectName(u"commissionPay"_s);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_whole, m_people, m_months, m_rules, m_statement, m_pay })
        m_header->addWidget(widget);
}

QWidget *CommissionsPage::makeFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    for (FigureCard **card : { &m_earned, &m_waiting, &m_payable, &m_reversed }) {
        *card = new FigureCard(row);
        layout->addWidget(*card, 1);
    }
    m_earned->setObjectName(u"commissionEarned"_s);
    m_waiting->setObjectName(u"commissionWaiting"_s);
    m_payable->setObjectName(u"commissionPayable"_s);
    m_reversed->setObjectName(u"commissionReversed"_s);
    return row;
}

QWidget *CommissionsPage::makeTable()
{
    m_view = new DataTable(m_ui.theme, this);
    m_view->setObjectName(u"commissionTable"_s);
    m_view->setModel(m_rows);
    m_empty = new EmptyState(m_ui.theme.icon("money"), this);
    m_card = new TableCard(m_view, m_empty, this);
    m_chain = plainLabel({}, m_card, "small");
    m_chain->setObjectName(u"commissionChain"_s);
    m_chain->setWordWrap(true);
    m_card->footer()->addWidget(m_chain, 1);
    styleColumns();
    return m_card;
}

void CommissionsPage::styleColumns()
{
    m_view->horizontalHeader()->setSortIndicator(CommissionTable::Booked, Qt::DescendingOrder);
    m_view->setItemDelegateForColumn(
        CommissionTable::Booked, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_view));
    for (const int column : { CommissionTable::Basis, CommissionTable::Rate })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CommissionTable::Amount, new NumberDelegate(m_ui.theme, m_view));
    m_view->setItemDelegateForColumn(CommissionTable::State,
        new ChipDelegate(
            m_ui.theme,
            [](int state) {
                return ChipText { {}, CommissionWords::tone(static_cast<EntryState>(state)) };
            },
            m_view, RawRole));
}

void CommissionsPage::connectParts()
{
    m_view->viewport()->installEventFilter(this);
    connect(m_people, &QComboBox::activated, this, [this] {
        m_reseller = m_people->currentData().toLongLong();
        m_order = 0;
        filter();
    });
    connect(m_months, &QComboBox::activated, this, [this] { filter(); });
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_order = 0;
        filter();
    });
    connect(m_rows, &IdTable::loaded, this, &CommissionsPage::showSummary);
    connect(m_view, &DataTable::currentRowChanged, this, &CommissionsPage::explain);
    connect(m_waiting, &FigureCard::clicked, this, &CommissionsPage::showReleases);
    connect(m_rules, &QPushButton::clicked, this, [this] { showRules(0); });
    connect(m_statement, &QPushButton::clicked, this, &CommissionsPage::showStatement);
    connect(m_pay, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested("payouts", {}); });
    connect(m_pane, &WhyPane::ruleRequested, this, &CommissionsPage::showRules);
    if (isOwner())
        m_ui.commands.handle("commission.rules", this, [this] { showRules(0); });
    connect(m_pane, &WhyPane::orderRequested, this,
        [this](qlonglong order) { Q_EMIT pageRequested("orders", QVariant::fromValue(order)); });
}

QString CommissionsPage::title() const
{
    return tr("Commissions");
}

void CommissionsPage::activated()
{
    m_view->setFocus();
}

bool CommissionsPage::isLoading() const
{
    return m_rows->isLoading();
}

void CommissionsPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_people->setAccessibleName(tr("Reseller"));
    m_months->setAccessibleName(tr("Month"));
    m_whole->setText(tr("All Orders"));
    m_whole->setAccessibleName(m_whole->text());
    m_rules->setText(tr("Rules and What If…"));
    //: Button: a reseller's statement of a month
    m_statement->setText(tr("Statement…"));
    m_earned->setLabel(tr("Earned"));
    //: Commission that is not released yet
    m_waiting->setLabel(tr("Waiting"));
    m_payable->setLabel(tr("Payable"));
    //: Commission taken back with refunds
    m_reversed->setLabel(tr("Reversed"));
    m_view->setAccessibleName(tr("Commission entries"));
    m_view->setStretchColumn(CommissionTable::OrderLine);
    m_view->setColumnSample(CommissionTable::Booked, tr("Yesterday"));
    m_view->setColumnSample(CommissionTable::Kind, tr("2nd level, %1", "sample").arg(u"团长"_s));
    m_view->setColumnSample(CommissionTable::Basis, u"¥8,888.80"_s);
    m_view->setColumnSample(CommissionTable::Rate, u"88.88 %"_s);
    m_view->setColumnSample(CommissionTable::Amount, u"−¥88,888.80"_s);
    m_view->setColumnSample(CommissionTable::State,
        tr("Free on %1", "sample").arg(CommissionTable::shortDay(QDate(2028, 11, 28))) + u" "_s);
    fitColumns();
    m_pane->retranslate();
    fillChoices();
    showSummary();
}

void CommissionsPage::fitColumns()
{
    constexpr int kHiding[] = { CommissionTable::Basis, CommissionTable::Kind };
    for (const int column : kHiding)
        m_view->setColumnHidden(column, false);
    int others = 0;
    for (int column = 0; column < CommissionTable::ColumnCount; ++column)
        others += column == CommissionTable::OrderLine ? 0 : m_view->columnWidth(column);
    const int wanted = kLineLetters * m_view->fontMetrics().averageCharWidth();
    for (const int column : kHiding) {
        if (others + wanted <= m_view->viewport()->width())
            return;
        others -= m_view->columnWidth(column);
        m_view->setColumnHidden(column, true);
    }
}

bool CommissionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void CommissionsPage::readOverview()
{
    const auto read = [context = &m_shop.context()](
                          Connection &connection) { return LedgerOverview::read(connection, *context); };
    whenDone(m_shop.database().read(read), this, [this](const Result<LedgerOverview> &overview) {
        if (overview)
            takeOverview(*overview);
        else
            Q_EMIT messageRequested(ErrorWords::message(overview.error()));
    });
}

void CommissionsPage::takeOverview(const LedgerOverview &overview)
{
    m_overview = overview;
    fillChoices();
    showSummary();
}

// What was chosen stays chosen.
void CommissionsPage::fillChoices()
{
    m_people->clear();
    m_people->addItem(tr("All Resellers"), qlonglong(0));
    for (const LedgerOverview::Person &person : m_overview.people)
        m_people->addItem(person.name, qlonglong(person.id));
    m_people->setCurrentIndex(std::max(0, m_people->findData(qlonglong(m_reseller))));
    m_people->setVisible(m_shop.profile().role != ShopRole::Reseller);
    fillMonths();
}

void CommissionsPage::fillMonths()
{
    const QString chosen = m_months->currentData().toString();
    m_months->clear();
    m_months->addItem(tr("All Months"), QString());
    const auto last = CommissionMonth::of(m_shop.now(), m_shop.zone());
    const bool chinese = QLocale().language() == QLocale::Chinese;
    std::vector<CommissionMonth> months;
    for (CommissionMonth month = m_overview.first.value_or(last); month <= last; month = month.next())
        months.push_back(month);
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        m_months->addItem(
            QLocale().toString(month->firstDay(), chinese ? u"yyyy年M月"_s : u"MMMM yyyy"_s), month->toText());
    m_months->setCurrentIndex(std::max(0, m_months->findData(chosen)));
}

void CommissionsPage::showItem(const QVariant &what)
{
    const QVariantMap wish = what.toMap();
    m_order = wish.value(u"order"_s).toLongLong();
    m_reseller = wish.value(u"reseller"_s).toLongLong();
    m_wanted = wish.value(u"entry"_s).toLongLong();
    m_months->setCurrentIndex(0);
    fillChoices();
    filter();
}

void CommissionsPage::filter()
{
    CommissionFilter filter;
    filter.reseller = m_reseller;
    filter.order = m_order;
    if (const auto month = CommissionMonth::fromText(m_months->currentData().toString())) {
        filter.from = month->firstDay();
        filter.to = month->next().firstDay().addDays(-1);
    }
    m_pane->clear();
    m_rows->setFilter(filter);
    showSummary();
}

void CommissionsPage::showSummary()
{
    const CommissionSummary &sum = m_rows->summary();
    m_whole->setVisible(m_order > 0);
    m_earned->setFigure(sum.earned.toDisplay());
    m_earned->setNote(tr("%Ln order(s)", "that earned a commission", static_cast<int>(sum.orders))
        + u" · "_s
        //: %1: an amount, of goods that were sold
        + tr("%1 of goods").arg(sum.goods.toDisplay()));
    m_waiting->setFigure((sum.in(EntryState::Waiting) + sum.in(EntryState::Held)).toDisplay());
    m_waiting->setNote(sum.nextRelease == 0
            ? tr("nothing waits")
            : tr("next free on %1").arg(CommissionWords::day(sum.nextRelease, m_shop.zone())));
    m_payable->setFigure(sum.in(EntryState::Payable).toDisplay());
    m_payable->setNote(
        tr("%Ln entry(s)", "of the commission ledger", static_cast<int>(sum.countIn(EntryState::Payable))), Tone::Ok);
    m_reversed->setFigure(sum.reversed.toDisplay());
    m_reversed->setNote(
        tr("%Ln refund(s)", nullptr, static_cast<int>(sum.refunds)), sum.refunds > 0 ? Tone::Bad : Tone::Neutral);
    QStringList chain { m_overview.isIntact
            ? tr("Chain intact, %Ln entry(s)", "of the commission ledger", static_cast<int>(m_overview.entries))
            : tr("The chain of the ledger is broken. Run a check and restore a backup.") };
    if (!m_overview.signedMonth.isEmpty())
        chain << tr("last signed statement %1, key %2").arg(m_overview.signedMonth, m_overview.fingerprint);
    m_chain->setText(chain.join(u" · "_s));
    setTone(m_chain, m_overview.isIntact ? Tone::Neutral : Tone::Bad);
    m_waiting->setClickable(!sum.releases.empty());
    m_statement->setVisible(statementOf() > 0);
    const Money payable = sum.in(EntryState::Payable);
    //: Button: opens the payouts
    m_pay->setText(tr("Pay Out…"));
    m_pay->setVisible(isOwner() && payable.minor() > 0);
    describeEmpty();
    if (const int row = m_wanted > 0 ? m_rows->rowOf(m_wanted) : -1; row >= 0) {
        m_view->selectRow(row);
        m_wanted = 0;
    }
}

void CommissionsPage::describeEmpty()
{
    m_card->showRows(m_rows->rowCount() > 0 || m_rows->isLoading());
    m_empty->setText(tr("No Commissions Yet"),
        tr("A commission is earned when an order that a reseller brought is handed over. Set a rule first, so that it "
           "is known how much."));
}

RowId CommissionsPage::statementOf() const
{
    if (m_shop.profile().role == ShopRole::Reseller)
        return m_overview.people.size() == 1 ? m_overview.people.front().id : 0;
    return m_reseller;
}

// When what waits is released, day by day.
void CommissionsPage::showReleases()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"releaseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Released When"));
    auto *calendar = new ReleaseCalendar(m_ui.theme, dialog);
    calendar->setObjectName(u"releaseCalendar"_s);
    calendar->setReleases(m_rows->summary().releases, m_shop.today());
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::kDialog);
    layout->addWidget(calendar);
    dialog->open();
}

void CommissionsPage::showStatement()
{
    auto *dialog = new StatementDialog(
        m_shop, m_ui.theme, statementOf(), CommissionMonth::fromText(m_months->currentData().toString()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementDialog::messageRequested, this, &Page::messageRequested);
    dialog->open();
}

void CommissionsPage::showRules(qlonglong rule)
{
    auto *dialog = new RulesDialog(m_shop, m_index, m_ui.theme, rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::messageRequested, this, &Page::messageRequested);
    dialog->open();
}

// The explanation is a handful of look-ups by key.
void CommissionsPage::explain(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return m_pane->clear();
    const auto why = CommissionExplainer(m_shop.database().view(), m_shop.context()).explain(m_rows->idAt(row));
    if (why)
        m_pane->showEntry(*why);
    else
        m_pane->clear();
}

} // namespace jishi
