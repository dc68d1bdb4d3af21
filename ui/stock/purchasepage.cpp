#include "ui/stock/purchasepage.h"

#include "models/exporting/purchaseexport.h"
#include "models/exporting/savefile.h"
#include "models/history/changereversal.h"
#include "models/stock/purchaseorders.h"
#include "models/stock/purchaseplan.h"
#include "ui/actions/commandtable.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/shell/refresher.h"
#include "ui/stock/incominggoods.h"
#include "ui/stock/purchasemodel.h"
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
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr qlonglong kEverySupplier = -1;

enum List { ToBuy, OnTheWay };

} // namespace

PurchasePage::PurchasePage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_header(new PageHeader(this))
    , m_supplier(new QComboBox(this))
    , m_copy(new ActionButton(this))
    , m_csv(new ActionButton(this))
    , m_ordered(new ActionButton(this))
    , m_book(new ActionButton(this, ActionButton::Kind::Primary))
    , m_list(new SegmentedControl(this))
    , m_lists(new QStackedWidget(this))
    , m_incoming(new IncomingGoods(shop, ui, this))
    , m_model(new PurchaseModel(this))
    , m_view(new DataTable(ui.theme, this))
    , m_summary(plainLabel({}, this, "small"))
    , m_empty(new EmptyState(ui.theme.icon("catalog"), this))
{
    setObjectName(u"purchasePage"_s);
    m_supplier->setObjectName(u"purchaseSupplier"_s);
    m_copy->setObjectName(u"copyPurchase"_s);
    m_csv->setObjectName(u"savePurchase"_s);
    m_ordered->setObjectName(u"markOrdered"_s);
    m_book->setObjectName(u"bookArrival"_s);
    m_list->setObjectName(u"purchaseLists"_s);
    m_view->setObjectName(u"purchaseTable"_s);
    m_summary->setObjectName(u"purchaseSummary"_s);
    m_supplier->addItem({}, kEverySupplier);
    m_view->setModel(m_model);
    build();
    styleColumns();
    connectParts();
    retranslate();
    load();
}

QString PurchasePage::title() const
{
    return tr("Purchase List");
}

void PurchasePage::build()
{
    for (QWidget *widget :
        { static_cast<QWidget *>(m_supplier), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_csv),
            static_cast<QWidget *>(m_ordered), static_cast<QWidget *>(m_book), m_incoming->buttons() })
        m_header->addWidget(widget);
    for (int list = ToBuy; list <= OnTheWay; ++list)
        m_list->addSegment({});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_card = new TableCard(m_view, m_empty, this);
    m_card->footer()->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 0, Qt::AlignLeft);
    m_lists->addWidget(m_card);
    m_lists->addWidget(m_incoming);
    layout->addWidget(m_lists, 1);
    showList(ToBuy);
}

void PurchasePage::styleColumns()
{
    m_view->setItemDelegateForColumn(PurchaseModel::Name, new CellDelegate(m_ui.theme, m_view, Token::Text, true));
    for (const int column : { PurchaseModel::Supplier, PurchaseModel::Sku })
        m_view->setItemDelegateForColumn(column, new CellDelegate(m_ui.theme, m_view, Token::Muted));
    for (const int column : { PurchaseModel::Sold, PurchaseModel::Available })
        m_view->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_view, Token::Muted));
    m_view->setItemDelegateForColumn(PurchaseModel::Need, new NumberDelegate(m_ui.theme, m_view, Token::Text, true));
}

void PurchasePage::connectParts()
{
    connect(m_supplier, &QComboBox::activated, this, &PurchasePage::filter);
    connect(m_copy, &QPushButton::clicked, this, &PurchasePage::copyText);
    connect(m_csv, &QPushButton::clicked, this, &PurchasePage::askForCsv);
    connect(m_ordered, &QPushButton::clicked, this, &PurchasePage::markOrdered);
    connect(m_book, &QPushButton::clicked, this, &PurchasePage::bookArrival);
    connect(m_list, &SegmentedControl::currentChanged, this, &PurchasePage::showList);
    connect(m_incoming, &IncomingGoods::loaded, this, &PurchasePage::updateWords);
    connect(m_incoming, &IncomingGoods::messageRequested, this, &PurchasePage::messageRequested);
    connect(m_incoming, &IncomingGoods::writeRequested, this, &PurchasePage::write);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PurchasePage::updateWords);
    new Refresher(m_shop.database(), *this, [this] { load(); });
}

void PurchasePage::retranslate()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_supplier->setItemText(0, tr("All Suppliers"));
    m_supplier->setAccessibleName(tr("Show supplier"));
    m_copy->setText(tr("Copy as Text"));
    m_csv->setText(tr("Save as CSV…"));
    m_ordered->setToolTip(tr("They are on their way: the list does not ask for them again."));
    m_list->setAccessibleName(tr("Which goods the page shows"));
    m_view->setAccessibleName(tr("What to buy"));
    m_view->setStretchColumn(PurchaseModel::Name);
    m_view->setColumnSample(PurchaseModel::Supplier, u"南岭果园 Nanling Orchards"_s);
    m_view->setColumnSample(PurchaseModel::Sku, u"MG-HN-0588"_s);
    for (const int column : { PurchaseModel::Sold, PurchaseModel::Available, PurchaseModel::Need })
        m_view->setColumnSample(column, u"1888.5 kg"_s);
    m_empty->setText(tr("Nothing Needs to Be Bought"),
        tr("What is there lasts until the order after the next. The list follows the sales of the last four weeks, the "
           "suppliers' delivery times and your low stock levels."));
    m_empty->setButton({});
    m_incoming->retranslate();
    updateWords();
}

void PurchasePage::activated()
{
    if (m_list->current() == OnTheWay)
        m_incoming->takeFocus();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void PurchasePage::showItem(const QVariant &what)
{
    m_list->setCurrent(what.toString() == u"incoming" ? OnTheWay : ToBuy);
}

void PurchasePage::showList(int list)
{
    m_lists->setCurrentIndex(list);
    for (QWidget *widget : { static_cast<QWidget *>(m_supplier), static_cast<QWidget *>(m_copy),
             static_cast<QWidget *>(m_csv), static_cast<QWidget *>(m_ordered), static_cast<QWidget *>(m_book) })
        widget->setVisible(list == ToBuy);
    m_incoming->buttons()->setVisible(list == OnTheWay);
}

void PurchasePage::load()
{
    m_incoming->reload();
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const auto work = [context = &m_shop.context(), today = m_shop.today()](
                          Connection &connection) { return planPurchase(connection, context->profile, today); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<PurchaseLine>> &plan) {
        m_loading = false;
        if (!plan)
            return Q_EMIT messageRequested(ErrorWords::message(plan.error()));
        m_plan = *plan;
        offerSuppliers();
        filter();
        if (std::exchange(m_stale, false))
            load();
    });
}

void PurchasePage::offerSuppliers()
{
    const qlonglong shown = m_supplier->currentData().toLongLong();
    while (m_supplier->count() > 1)
        m_supplier->removeItem(1);
    for (const PurchaseLine &line : m_plan)
        if (m_supplier->findData(QVariant::fromValue<qlonglong>(line.supplierId)) < 0)
            m_supplier->addItem(line.supplier.isEmpty() ? tr("No supplier") : line.supplier,
                QVariant::fromValue<qlonglong>(line.supplierId));
    m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(shown)));
}

void PurchasePage::filter()
{
    const qlonglong supplier = m_supplier->currentData().toLongLong();
    std::vector<PurchaseLine> lines = m_plan;
    if (supplier != kEverySupplier)
        std::erase_if(lines, [&](const PurchaseLine &line) { return line.supplierId != supplier; });
    m_model->setLines(std::move(lines));
    updateWords();
}

void PurchasePage::updateWords()
{
    const int lines = m_model->rowCount();
    const auto number = static_cast<int>(chosen().size());
    m_card->showRows(lines > 0 || m_loading);
    m_summary->setText(tr("%Ln line(s) to buy", nullptr, lines));
    m_book->setText(number == lines ? tr("Book Arrival of All") : tr("Book Arrival of %Ln Line(s)", nullptr, number));
    m_ordered->setText(
        number == lines ? tr("Mark All as Ordered") : tr("Mark %Ln Line(s) as Ordered", nullptr, number));
    for (ActionButton *button : { m_copy, m_csv, m_ordered, m_book })
        button->setEnabled(lines > 0);
    //: What must be bought
    m_list->setSegmentText(ToBuy, tr("To Buy"));
    const int incoming = m_incoming->lines();
    m_list->setSegmentText(OnTheWay, incoming > 0 ? tr("On the Way (%L1)").arg(incoming) : tr("On the Way"));
}

std::vector<PurchaseLine> PurchasePage::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->lines();
    std::vector<PurchaseLine> lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_view->selectionModel()->isRowSelected(row))
            lines.push_back(m_model->lines()[static_cast<size_t>(row)]);
    return lines;
}

void PurchasePage::copyText()
{
    const auto lines = chosen();
    QGuiApplication::clipboard()->setText(purchaseText(lines, tr("No supplier")));
    Q_EMIT messageRequested({ Tone::Ok, tr("%Ln line(s) are copied.", nullptr, static_cast<int>(lines.size())) });
}

void PurchasePage::askForCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"), QString(), tr("Tables (*.csv)"));
    dialog->setObjectName(u"purchaseFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(title() + u' ' + m_shop.today().toString(Qt::ISODate) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Status saved = saveFile(path, purchaseCsv(chosen()));
        Q_EMIT messageRequested(
            saved ? Message { Tone::Ok, tr("Saved as %1").arg(path) } : ErrorWords::message(saved.error()));
    });
    dialog->open();
}

void PurchasePage::markOrdered()
{
    const auto lines = chosen();
    const auto number = static_cast<int>(lines.size());
    const auto work = [context = &m_shop.context(), lines, today = m_shop.today()](
                          Connection &connection) { return PurchaseOrders(connection, *context).order(lines, today); };
    //: Completes "Undo: …"
    write(work, tr("ordering %Ln line(s)", nullptr, number), tr("%Ln line(s) are on the way.", nullptr, number));
}

void PurchasePage::bookArrival()
{
    const auto lines = chosen();
    const auto number = static_cast<int>(lines.size());
    //: The document that a purchase is booked under, with its day
    const QString name = tr("Purchase of %1").arg(m_shop.today().toString(Qt::ISODate));
    const auto work = [context = &m_shop.context(), lines, name](
                          Connection &connection) { return bookPurchase(connection, *context, lines, name); };
    //: Completes "Undo: …"
    write(work, tr("arrival of %Ln line(s)", nullptr, number),
        tr("The arrival of %Ln line(s) is booked.", nullptr, number));
}

void PurchasePage::write(const std::function<Status(Connection &)> &work, const QString &what, const QString &said)
{
    m_ordered->setEnabled(false);
    m_book->setEnabled(false);
    const auto change = [work](Transaction &transaction) -> Result<int64_t> {
        if (auto written = work(transaction.connection()); !written)
            return written.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(change), this, [this, what, said](const Result<int64_t> &written) {
        load();
        if (!written)
            return Q_EMIT messageRequested(ErrorWords::message(written.error()));
        Q_EMIT undoable(what, *written);
        Q_EMIT messageRequested(
            { Tone::Ok, said, {}, tr("Undo"), [this] { m_ui.commands.action("edit.undo")->trigger(); } });
    });
}

} // namespace jishi
