#include "ui/stock/stocktakingpage.h"

#include "models/history/changereversal.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/shell/refresher.h"
#include "ui/stock/countmodel.h"
#include "ui/stock/stockwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/tablecard.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kScanWidth = 360;
}

StockTakingPage::StockTakingPage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_header(new PageHeader(this))
    , m_giveUp(new ActionButton(this))
    , m_book(new ActionButton(this, ActionButton::Kind::Primary))
    , m_empty(new EmptyState(ui.theme.icon("catalog"), this))
    , m_scan(new QLineEdit(this))
    , m_said(plainLabel({}, this))
    , m_unknownLabel(plainLabel({}, this))
    , m_clearUnknown(new ActionButton(this, ActionButton::Kind::Link))
    , m_show(new SegmentedControl(this))
    , m_model(new CountModel(this))
    , m_view(new DataTable(ui.theme, this))
    , m_summary(plainLabel({}, this, "small"))
{
    setObjectName(u"stockTakingPage"_s);
    m_giveUp->setObjectName(u"giveUpCount"_s);
    m_book->setObjectName(u"bookCount"_s);
    m_scan->setObjectName(u"scanField"_s);
    m_said->setObjectName(u"scanSaid"_s);
    m_unknownLabel->setObjectName(u"unknownCodes"_s);
    m_clearUnknown->setObjectName(u"clearUnknown"_s);
    m_show->setObjectName(u"countShow"_s);
    m_view->setObjectName(u"countTable"_s);
    m_summary->setObjectName(u"countSummary"_s);
    for (int segment = 0; segment < 3; ++segment)
        m_show->addSegment({});
    m_view->setModel(m_model);
    build();
    styleColumns();
    connectParts();
    retranslate();
    load();
}

QString StockTakingPage::title() const
{
    return tr("Stock-Taking");
}

void StockTakingPage::build()
{
    // A scanner types letters; an input method would make words of them.
    m_scan->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_scan->setFixedWidth(kScanWidth);
    m_said->setWordWrap(true);
    m_unknownLabel->setWordWrap(true);
    setTone(m_unknownLabel, Tone::Bad);
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_header->addWidget(m_giveUp);
    m_header->addWidget(m_book);

    auto *scan = new QHBoxLayout;
    scan->setSpacing(space::kMedium);
    scan->addWidget(m_scan);
    scan->addWidget(m_said, 1);
    auto *unknown = new QHBoxLayout;
    unknown->addWidget(m_unknownLabel, 1);
    unknown->addWidget(m_clearUnknown, 0, Qt::AlignTop);
    auto *shown = new QHBoxLayout;
    shown->addWidget(m_show);
    shown->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kSmall);
    top->setSpacing(space::kMedium);
    top->addLayout(scan);
    top->addLayout(unknown);
    top->addLayout(shown);
    m_card = new TableCard(m_view, m_empty, this);
    m_card->rows()->insertLayout(0, top);
    m_card->footer()->addWidget(m_summary);
    m_card->showRows(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(m_card, 1);
}

void StockTakingPage::styleColumns()
{
    m_view->setItemDelegateForColumn(CountModel::Name, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    for (const int column : { CountModel::Sku, CountModel::CategoryName })
        m_view->setItemDelegateForColumn(column, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CountModel::Expected, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(CountModel::Counted, new NumberDelegate(m_ui.theme, m_view, Token::Text, true));
    m_view->setItemDelegateForColumn(CountModel::Difference, new NumberDelegate(m_ui.theme, m_view));
    m_view->installEventFilter(this);
}

void StockTakingPage::connectParts()
{
    connect(m_scan, &QLineEdit::returnPressed, this, &StockTakingPage::scan);
    connect(m_clearUnknown, &QPushButton::clicked, this, [this] {
        m_unknown.clear();
        updateWords();
        m_scan->setFocus();
    });
    connect(m_show, &SegmentedControl::currentChanged, this, [this](int index) {
        m_model->setShow(static_cast<CountModel::Show>(index));
        load();
    });
    connect(m_model, &CountModel::countedChanged, this, &StockTakingPage::store);
    connect(m_view->itemDelegateForColumn(CountModel::Counted), &QAbstractItemDelegate::closeEditor, this, [this] {
        if (m_postponed)
            QMetaObject::invokeMethod(this, &StockTakingPage::load, Qt::QueuedConnection);
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &StockTakingPage::start);
    m_empty->button()->installEventFilter(this);
    connect(m_book, &QPushButton::clicked, this, &StockTakingPage::book);
    connect(m_giveUp, &QPushButton::clicked, this, &StockTakingPage::giveUp);
    // An undo, an order, another window's sale: what is expected of the rest changes.
    new Refresher(m_shop.database(), *this, [this] { load(); });
}

void StockTakingPage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_giveUp->setText(tr("Give Up"));
    m_book->setText(tr("Book Differences"));
    m_scan->setPlaceholderText(tr("Scan a code, or type 3*code"));
    m_scan->setAccessibleName(tr("Scanned code"));
    //: Button: forget the list of unknown codes
    m_clearUnknown->setText(tr("Clear"));
    const QString shows[] = { tr("Counted"), tr("Differences Only"), tr("Not Counted Yet") };
    for (int segment = 0; segment < 3; ++segment)
        m_show->setSegmentText(segment, shows[segment]);
    m_show->setAccessibleName(tr("Show"));
    m_view->setAccessibleName(tr("Lines of the count"));
    m_view->setStretchColumn(CountModel::Name);
    m_view->setColumnSample(CountModel::Sku, u"MG-HN-0588"_s);
    m_view->setColumnSample(CountModel::CategoryName, u"热带水果 Tropical Fruit"_s);
    for (const int column : { CountModel::Expected, CountModel::Counted, CountModel::Difference })
        m_view->setColumnSample(column, u"1888.5 kg"_s);
    m_empty->setText(tr("No Count Is Under Way"),
        tr("Start one, then scan what lies on the shelf. Every scan is kept at once, and you can go on tomorrow."));
    m_empty->setButton(tr("Start a Count"));
    updateWords();
}

void StockTakingPage::activated()
{
    if (m_sheet.count.id != 0)
        m_scan->setFocus(Qt::OtherFocusReason);
    else
        m_empty->button()->setFocus(Qt::OtherFocusReason);
}

void StockTakingPage::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const bool listsMissing = m_show->current() == static_cast<int>(CountModel::Show::Missing);
    const auto work = [context = &m_shop.context(), listsMissing](Connection &connection) -> Result<CountSheet> {
        const StockCounts counts(connection, *context);
        const auto open = counts.open();
        if (!open)
            return open.error();
        return open->id == 0 ? CountSheet() : counts.sheet(*open, listsMissing);
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<CountSheet> &sheet) {
        m_loading = false;
        take(sheet);
        if (std::exchange(m_stale, false))
            load();
    });
}

void StockTakingPage::take(const Result<CountSheet> &sheet)
{
    if (!sheet)
        return Q_EMIT messageRequested(ErrorWords::message(sheet.error()));
    // Somebody writes into a cell: what she sees does not change under her hands.
    m_postponed = m_view->viewport()->isAncestorOf(QWidget::focusWidget());
    if (m_postponed)
        return;
    const bool appears = m_sheet.count.id == 0 && sheet->count.id != 0;
    m_sheet = *sheet;
    m_model->setSheet(m_sheet);
    const auto line = std::ranges::find(m_sheet.counted, m_lastScanned, &CountLine::variant);
    if (line != m_sheet.counted.end()) {
        say(Tone::Ok, tr("%1: %2 counted").arg(line->name, line->counted->toPlain() + line->unit));
        if (const int row = m_model->rowOf(m_lastScanned); row >= 0)
            m_view->selectRow(row);
    }
    m_lastScanned = 0;
    updateWords();
    if (appears)
        m_scan->setFocus(Qt::OtherFocusReason);
    for (const QString &code : appears ? std::exchange(m_waiting, {}) : QStringList()) {
        m_scan->setText(code);
        scan();
    }
}

void StockTakingPage::updateWords()
{
    const bool counting = m_sheet.count.id != 0;
    m_card->showRows(counting);
    m_giveUp->setVisible(counting);
    m_book->setVisible(counting);
    m_book->setEnabled(!m_sheet.counted.empty());
    QStringList about;
    if (counting) {
        about << m_sheet.count.name
              << tr("started %1", "a count of the shelf")
                     .arg(fullTime(m_sheet.count.startedAt, m_shop.now(), m_shop.zone()))
              << m_sheet.count.startedBy;
        about.removeAll(QString());
    }
    m_header->setSubtitle(about.join(u" · "_s));
    const auto differences =
        std::ranges::count_if(m_sheet.counted, [](const CountLine &line) { return !line.difference().isZero(); });
    m_summary->setText(tr("%Ln counted", "variants", static_cast<int>(m_sheet.counted.size())) + u" · "_s
        + tr("%Ln difference(s)", nullptr, static_cast<int>(differences)) + u" · "_s
        + tr("%Ln not counted yet", "variants", static_cast<int>(m_sheet.missingCount)));
    m_unknownLabel->setText(tr("Unknown codes: %1").arg(m_unknown.join(u", "_s)));
    m_unknownLabel->setVisible(!m_unknown.isEmpty());
    m_clearUnknown->setVisible(!m_unknown.isEmpty());
}

void StockTakingPage::say(Tone tone, const QString &sentence)
{
    setTone(m_said, tone);
    m_said->setText(sentence);
}

void StockTakingPage::sayUnknown(const QString &code)
{
    if (!m_unknown.contains(code))
        m_unknown.append(code);
    say(Tone::Bad, tr("Nothing has the code %1. Put it aside.").arg(code));
    updateWords();
}

// The first scan of a count may come while the button to start one still has the keyboard.
bool StockTakingPage::hear(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && !m_heard.isEmpty()) {
        m_waiting << std::exchange(m_heard, {});
        start();
        return true;
    }
    const bool letter = !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace();
    if (letter && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        m_heard += key.text();
    return letter;
}

void StockTakingPage::start()
{
    if (m_starting)
        return;
    m_starting = true;
    //: The name of a count of the shelf, with its day
    const QString name = tr("Count of %1").arg(m_shop.today().toString(Qt::ISODate));
    const auto work = [context = &m_shop.context(), name](Transaction &transaction) {
        return StockCounts(transaction.connection(), *context).start(name);
    };
    m_unknown.clear();
    m_said->clear();
    whenDone(m_shop.database().write(work), this, [this](const Result<RowId> &started) {
        m_starting = false;
        if (!started)
            return Q_EMIT messageRequested(ErrorWords::message(started.error()));
        load();
    });
}

void StockTakingPage::scan()
{
    const auto scanned = parseScan(m_scan->text());
    m_scan->clear(); // the next scan may come before this one is stored
    if (!scanned || m_sheet.count.id == 0)
        return;
    const auto work = [context = &m_shop.context(), count = m_sheet.count.id, code = *scanned](
                          Transaction &transaction) {
        return StockCounts(transaction.connection(), *context).scan(count, code);
    };
    whenDone(m_shop.database().write(work), this, [this, code = scanned->code](const Result<RowId> &variant) {
        if (variant) {
            m_lastScanned = *variant;
            load();
        } else if (variant.error().kind == ErrorKind::NotFound) {
            sayUnknown(code);
        } else {
            const ErrorText words = ErrorWords::of(variant.error());
            say(Tone::Bad, words.title + u' ' + words.text);
        }
    });
}

void StockTakingPage::store(RowId variant, Quantity counted)
{
    const auto work = [context = &m_shop.context(), count = m_sheet.count.id, variant, counted](
                          Transaction &transaction) {
        return StockCounts(transaction.connection(), *context).setCounted(count, variant, counted);
    };
    whenDone(m_shop.database().write(work), this, [this](const Status &stored) {
        if (!stored)
            return Q_EMIT messageRequested(ErrorWords::message(stored.error()));
        load();
    });
}

void StockTakingPage::forgetChosen()
{
    if (m_view->currentRow() < 0)
        return;
    const auto work = [context = &m_shop.context(), count = m_sheet.count.id,
                          variant = m_model->variantAt(m_view->currentRow())](Transaction &transaction) {
        return StockCounts(transaction.connection(), *context).forget(count, variant);
    };
    whenDone(m_shop.database().write(work), this, [this](const Status &) { load(); });
}

bool StockTakingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forgetChosen();
        return true;
    }
    if (watched == m_empty->button() && event->type() == QEvent::KeyPress && hear(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void StockTakingPage::book()
{
    const RowId count = m_sheet.count.id;
    end(
        [count](StockCounts counts, Connection &connection) -> Result<int64_t> {
            const auto booked = counts.book(count);
            return booked ? currentChange(connection) : Result<int64_t>(booked.error());
        },
        tr("%1 is booked.").arg(m_sheet.count.name),
        //: Completes "Undo: …"
        tr("booking of %1").arg(m_sheet.count.name));
}

void StockTakingPage::giveUp()
{
    const RowId count = m_sheet.count.id;
    end(
        [count](StockCounts counts, Connection &connection) -> Result<int64_t> {
            const auto ended = counts.giveUp(count);
            return ended ? currentChange(connection) : Result<int64_t>(ended.error());
        },
        tr("%1 is given up; nothing was booked.").arg(m_sheet.count.name),
        //: Completes "Undo: …"
        tr("giving up of %1").arg(m_sheet.count.name));
}

void StockTakingPage::end(Change change, const QString &message, const QString &what)
{
    m_book->setEnabled(false);
    const auto work = [context = &m_shop.context(), change = std::move(change)](Transaction &transaction) {
        return change(StockCounts(transaction.connection(), *context), transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this, message, what](const Result<int64_t> &number) {
        load();
        if (!number)
            return Q_EMIT messageRequested(ErrorWords::message(number.error()));
        Q_EMIT undoable(what, *number);
        Q_EMIT messageRequested(
            { Tone::Ok, message, {}, tr("Undo"), [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
}

} // namespace jishi
