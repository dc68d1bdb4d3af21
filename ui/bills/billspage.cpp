#include "ui/bills/billspage.h"

#include "models/bills/billdesk.h"
#include "models/history/changereversal.h"
#include "ui/actions/commandtable.h"
#include "ui/bills/billintake.h"
#include "ui/bills/billlistmodel.h"
#include "ui/bills/billpane.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/timedelegate.h"
#include "ui/errortext.h"
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

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaneWidth = 340;

} // namespace

BillsPage::BillsPage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_intake(new BillIntake(shop, this))
    , m_header(new PageHeader(this))
    , m_choose(new ActionButton(this))
    , m_take(new ActionButton(this, ActionButton::Kind::Primary))
    , m_lists(new SegmentedControl(this))
    , m_model(new BillListModel(this))
    , m_view(new DataTable(ui.theme, this))
    , m_empty(new EmptyState(ui.theme.icon("money"), this))
    , m_card(new TableCard(m_view, m_empty, this))
    , m_summary(plainLabel({}, this, "small"))
    , m_pane(new BillPane(*shop.context().clock, shop.zone(), this))
{
    setObjectName(u"billsPage"_s);
    m_choose->setObjectName(u"chooseBill"_s);
    m_take->setObjectName(u"takeMatched"_s);
    m_lists->setObjectName(u"billLists"_s);
    m_view->setObjectName(u"billTable"_s);
    m_summary->setObjectName(u"billSummary"_s);
    setAcceptDrops(true);
    build();
    styleColumns();
    connectParts();
    retranslate();
    load();
}

QString BillsPage::title() const
{
    return tr("Payments");
}

void BillsPage::build()
{
    m_header->addWidget(m_choose);
    m_header->addWidget(m_take);
    for (int list = 0; list < BillListModel::ListCount; ++list)
        m_lists->addSegment({});
    setTabOrder(m_lists->reachAfter(m_take), m_view);
    m_card->footer()->addWidget(m_summary);
    m_pane->setFixedWidth(kPaneWidth);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lists);
    row->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_card, 1);
    columns->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addLayout(row);
    layout->addLayout(columns, 1);
}

void BillsPage::styleColumns()
{
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(
        BillListModel::When, new TimeDelegate(m_ui.theme, *m_shop.context().clock, m_shop.zone(), m_view));
    m_view->setItemDelegateForColumn(BillListModel::From, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    for (const int column : { BillListModel::Wallet, BillListModel::What })
        m_view->setItemDelegateForColumn(column, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(BillListModel::Amount, new NumberDelegate(m_ui.theme, m_view));
}

void BillsPage::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, [this] { m_intake->choose(); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_intake->choose(); });
    connect(m_intake, &BillIntake::started, this, &BillsPage::updateWords);
    connect(m_intake, &BillIntake::finished, this, &BillsPage::tell);
    connect(m_take, &QPushButton::clicked, this, &BillsPage::takeAll);
    connect(m_lists, &SegmentedControl::currentChanged, this, &BillsPage::showList);
    connect(m_view, &DataTable::currentRowChanged, this, &BillsPage::showCurrent);
    connect(m_view, &DataTable::rowActivated, this, [this] { take(0); });
    connect(m_pane, &BillPane::taken, this, &BillsPage::take);
    connect(m_pane, &BillPane::orderNamed, this, &BillsPage::takeNamed);
    connect(m_pane, &BillPane::notOursRequested, this, [this] { setNotOurs(true); });
    connect(m_pane, &BillPane::takeBackRequested, this, &BillsPage::takeBack);
    connect(m_pane, &BillPane::ordersRequested, this,
        [this](qlonglong order) { Q_EMIT pageRequested("orders", QVariant::fromValue(order)); });
    m_view->installEventFilter(this);
    auto *all =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, this, &BillsPage::takeAll);
    new Refresher(m_shop.database(), *this, [this] { load(); });
}

void BillsPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_choose->setText(tr("Choose a Bill…"));
    m_lists->setAccessibleName(tr("Which rows of the bills"));
    m_view->setAccessibleName(tr("Bills and orders"));
    m_model->retranslate();
    m_view->setColumnSample(BillListModel::When, u"28 Oct 2028"_s);
    m_view->setColumnSample(BillListModel::Wallet, u"WeChat"_s);
    m_view->setColumnSample(BillListModel::From, u"王燕萍 Wang"_s);
    m_view->setColumnSample(BillListModel::Amount, u"¥88,888.80"_s);
    m_view->setColumnSample(BillListModel::Orders, u"A7-000888 · 王燕萍"_s);
    m_view->setStretchColumn(BillListModel::What);
    m_pane->retranslate();
    updateWords();
}

void BillsPage::activated()
{
    QWidget *first = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_lists;
    first->setFocus(Qt::OtherFocusReason);
}

void BillsPage::showItem(const QVariant &what)
{
    if (what.toString() == u"choose")
        m_intake->choose();
    else if (!what.toString().isEmpty())
        m_intake->read(what.toString());
}

void BillsPage::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return BillDesk(connection, *context).read(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<BillBook> &book) {
        m_loading = false;
        m_loaded = true;
        if (!book)
            return Q_EMIT messageRequested(ErrorWords::message(book.error()));
        showBook(*book);
        if (std::exchange(m_stale, false))
            load();
    });
}

// The row in hand stays where it is; when it has gone, the one that took its place.
void BillsPage::showBook(const BillBook &book)
{
    const int row = m_view->currentRow();
    const BillEntry *before = m_model->entry(row);
    const RowId id = before ? before->id : 0;
    m_model->setBook(book);
    int wanted = std::min(row, m_model->rowCount() - 1);
    for (int i = 0; id > 0 && i < m_model->rowCount(); ++i)
        if (const BillEntry *entry = m_model->entry(i); entry && entry->id == id)
            wanted = i;
    if (wanted >= 0)
        m_view->selectRow(wanted);
    else if (m_view->hasFocus() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    updateWords();
    showCurrent();
    if (m_wantsRows)
        findRows();
}

// Of what came in, what is done at once comes first.
void BillsPage::findRows()
{
    for (const int list : { m_lists->current(), int(BillListModel::Matched), int(BillListModel::Ambiguous),
             int(BillListModel::Unexplained) }) {
        if (m_model->count(static_cast<BillListModel::List>(list)) == 0)
            continue;
        m_wantsRows = false;
        const bool isShown = list == m_lists->current();
        return isShown ? showList(list) : m_lists->setCurrent(list);
    }
}

void BillsPage::showList(int list)
{
    m_model->setList(static_cast<BillListModel::List>(list));
    updateWords();
    if (m_model->rowCount() > 0) {
        m_view->selectRow(0);
        m_view->setFocus(Qt::OtherFocusReason);
        // A segment that was reached by an arrow takes the keyboard only after it has told so.
        QMetaObject::invokeMethod(
            this, [this] { activated(); }, Qt::QueuedConnection);
    }
    showCurrent();
}

void BillsPage::showCurrent()
{
    const int row = m_view->currentRow();
    if (const BillEntry *entry = m_model->entry(row))
        m_pane->showEntry(m_model->book(), *entry, inHand() == nullptr);
    else if (const BillOrder *order = m_model->order(row))
        m_pane->showOrder(*order);
    else
        m_pane->clear();
}

void BillsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!BillIntake::droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BillsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_intake->read(BillIntake::droppedFile(*event->mimeData()));
}

void BillsPage::tell(Message message, const QString &name, qint64 change)
{
    updateWords();
    if (change > 0) {
        m_wantsRows = true;
        load();
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("bill %1").arg(name), change);
        message.actionText = tr("Undo");
        message.action = [this] { m_ui.commands.action("edit.undo")->trigger(); };
    }
    Q_EMIT messageRequested(message);
    activated();
}

bool BillsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && pressed(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool BillsPage::pressed(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        take(key - Qt::Key_1);
    else if (key == Qt::Key_N)
        setNotOurs(true);
    else if (key == Qt::Key_U)
        takeBack();
    else if (key == Qt::Key_Left && m_lists->current() > 0)
        m_lists->setCurrent(m_lists->current() - 1);
    else if (key == Qt::Key_Right && m_lists->current() + 1 < BillListModel::ListCount)
        m_lists->setCurrent(m_lists->current() + 1);
    else
        return false;
    return true;
}

void BillsPage::settle(const std::function<Status(BillStore &)> &what, const QString &words, After after)
{
    if (m_busy)
        return;
    m_busy = true;
    const auto work = [context = &m_shop.context(), what](Transaction &transaction) -> Result<int64_t> {
        BillStore store(transaction.connection(), *context);
        if (auto done = what(store); !done)
            return done.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this,
        [this, words, after, row = m_view->currentRow()](const Result<int64_t> &change) {
            m_busy = false;
            if (!change) {
                load();
                return Q_EMIT messageRequested(ErrorWords::message(change.error()));
            }
            const BillEntry *entry = m_model->entry(row);
            const std::vector<RowId> ids { entry ? entry->id : 0 };
            m_model->dropRow(row);
            if (m_model->rowCount() > 0)
                m_view->selectRow(std::min(row, m_model->rowCount() - 1));
            showCurrent();
            load();
            Message message { Tone::Ok, words };
            if (after == After::MayUndo)
                Q_EMIT undoable(words, *change);
            if (after == After::MayTakeBack && ids.front() > 0) {
                message.actionText = tr("Take Back");
                message.action = [this, ids] { takeBackAll(ids); };
            }
            Q_EMIT messageRequested(message);
        });
}

// A fee may stand in the row of a payment, which has its own place.
const BillEntry *BillsPage::inHand() const
{
    const BillEntry *entry = m_model->entry(m_view->currentRow());
    return entry && m_model->list() == BillListModel::Fees && entry->row.kind != BillKind::Fee ? nullptr : entry;
}

void BillsPage::take(int number)
{
    if (const BillOrder *order = m_model->order(m_view->currentRow()); order && number == 0)
        return Q_EMIT pageRequested("orders", QVariant::fromValue<qlonglong>(order->id));
    const BillEntry *entry = inHand();
    if (!entry || entry->settled || entry->notOurs || number >= static_cast<int>(entry->explanations.size()))
        return;
    const Explanation explanation = entry->explanations[static_cast<size_t>(number)];
    settle([id = entry->id, explanation](BillStore &store) { return store.take(id, explanation); },
        tr("%1 taken.").arg(entry->row.amount.toDisplay()), After::MayTakeBack);
}

// Somebody knows better than the bill.
void BillsPage::takeNamed(const QString &number)
{
    const BillEntry *entry = inHand();
    if (!entry || entry->settled || m_busy)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    settle([id = entry->id, number](BillStore &store) { return store.takeFor(id, number); },
        tr("%1 taken.").arg(entry->row.amount.toDisplay()), After::MayTakeBack);
}

void BillsPage::setNotOurs(bool notOurs)
{
    const BillEntry *entry = inHand();
    if (!entry || entry->settled || entry->notOurs == notOurs)
        return;
    const QString words = notOurs ? tr("%1 is not ours").arg(entry->row.amount.toDisplay())
                                  : tr("%1 is open again").arg(entry->row.amount.toDisplay());
    settle(
        [id = entry->id, notOurs](BillStore &store) { return store.setNotOurs(id, notOurs); }, words, After::MayUndo);
}

void BillsPage::takeBack()
{
    const BillEntry *entry = inHand();
    if (!entry)
        return;
    if (entry->notOurs)
        return setNotOurs(false);
    if (entry->settled)
        settle([id = entry->id](BillStore &store) { return store.takeBack(id); },
            tr("%1 is open again").arg(entry->row.amount.toDisplay()), After::Nothing);
}

// Right after they were taken.
void BillsPage::takeBackAll(const std::vector<RowId> &rows)
{
    const auto work = [context = &m_shop.context(), rows](Transaction &transaction) {
        return BillStore(transaction.connection(), *context).takeBack(rows);
    };
    whenDone(m_shop.database().write(work), this, [this, number = static_cast<int>(rows.size())](const Status &back) {
        load();
        if (!back)
            return Q_EMIT messageRequested(ErrorWords::message(back.error()));
        Q_EMIT messageRequested({ Tone::Ok, tr("%Ln row(s) are open again.", nullptr, number) });
    });
}

void BillsPage::takeAll()
{
    if (m_busy || !m_take->isEnabled())
        return;
    m_busy = true;
    updateWords();
    const auto work = [context = &m_shop.context()](
                          Transaction &transaction) { return BillStore(transaction.connection(), *context).takeAll(); };
    whenDone(m_shop.database().write(work), this, [this](const Result<BillTaken> &taken) {
        m_busy = false;
        load();
        if (!taken)
            return Q_EMIT messageRequested(ErrorWords::message(taken.error()));
        Message message { Tone::Ok, tr("%Ln row(s) taken, %1.", nullptr, taken->rows).arg(taken->sum.toDisplay()) };
        if (const int known = taken->rows - taken->bookedRows; known > 0)
            message.text = tr("%Ln of them had been entered before and are confirmed.", "rows of a bill", known);
        message.actionText = tr("Take Back");
        message.action = [this, ids = taken->ids] { takeBackAll(ids); };
        Q_EMIT messageRequested(message);
    });
}

QString BillsPage::segmentWords(int list) const
{
    const auto number = m_model->count(static_cast<BillListModel::List>(list));
    QString name;
    switch (static_cast<BillListModel::List>(list)) {
    case BillListModel::Matched:
        name = tr("Matched", "rows of bills");
        break;
    case BillListModel::Ambiguous:
        //: Rows of bills that a person picks the order of
        name = tr("To Pick", "rows of bills");
        break;
    case BillListModel::Unexplained:
        name = tr("Unexplained", "rows of bills");
        break;
    case BillListModel::Unpaid:
        name = tr("Unpaid", "orders");
        break;
    case BillListModel::Refunds:
        name = tr("Refunds", "rows of bills");
        break;
    case BillListModel::Fees:
        name = tr("Fees", "rows of bills");
        break;
    case BillListModel::Settled:
    case BillListModel::ListCount:
        name = tr("Done", "rows of bills");
        break;
    }
    return number > 0 ? QString(name + u' ' + QLocale().toString(number)) : name;
}

void BillsPage::updateWords()
{
    int rows = 0;
    for (int list = 0; list < BillListModel::ListCount; ++list) {
        m_lists->setSegmentText(list, segmentWords(list));
        rows += list == BillListModel::Unpaid ? 0 : m_model->count(static_cast<BillListModel::List>(list));
    }
    const int takeable = m_model->book().takeable;
    m_take->setText(tr("Take %Ln Matched", "rows of bills", takeable));
    m_take->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_take->setEnabled(!m_busy && takeable > 0);
    m_take->setVisible(takeable > 0);
    m_choose->setEnabled(!m_intake->isBusy());
    const bool any = m_model->rowCount() > 0;
    // A table that is hidden takes the keyboard along; the arrows go on between the lists.
    const bool hadKeyboard = m_view->hasFocus();
    m_card->showRows(any);
    if (hadKeyboard && !any)
        m_lists->setFocus(Qt::OtherFocusReason);
    m_summary->setText(
        tr("%Ln row(s)", nullptr, m_model->rowCount()) + u" · "_s + m_model->sum(m_model->list()).toDisplay());
    if (rows == 0) {
        m_empty->setText(tr("No Bill Has Been Dropped"),
            tr("Download the bill of WeChat Pay or Alipay, a merchant's or your own, and drop it here: CSV, Excel or "
               "ZIP. It is matched with the orders, and nothing is paid before you take it."));
        m_empty->setButton(tr("Choose a Bill…"));
    } else {
        m_empty->setText(tr("Nothing in This List"), tr("The numbers above say where the rows of the bills are."));
        m_empty->setButton({});
    }
}

} // namespace jishi
