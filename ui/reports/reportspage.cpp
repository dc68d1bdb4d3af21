#include "ui/reports/reportspage.h"

#include "models/exporting/csvwriter.h"
#include "models/exporting/savefile.h"
#include "models/tables/reporttable.h"
#include "ui/actions/commandtable.h"
#include "ui/charts/saleschart.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/errortext.h"
#include "ui/reports/salesbars.h"
#include "ui/shell/refresher.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace jishi {

namespace {

constexpr int kChartHeight = 240;
// More bars than this are thinner than a finger; the table below has them all.
constexpr int kProductBars = 25;

enum Preset { Last30Days, ThisMonth, LastMonth, ThisYear, Last12Months, AllTime, Custom };
enum Grouping { ByDay, ByWeek, ByMonth, ByProduct };

ReportBy reportBy(int grouping)
{
    return grouping == ByWeek ? ReportBy::Week : grouping == ByMonth ? ReportBy::Month : ReportBy::Day;
}

QDateEdit *dateField(QWidget *parent, const char *name)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

} // namespace

ReportsPage::ReportsPage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_figures(new ReportTable(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFigures());
    layout->addWidget(makeChart());
    layout->addWidget(makeTable(), 1);
    // A preset is chosen again: its days move on with the calendar.
    m_refresher = new Refresher(m_shop.database(), *this, [this] { choosePreset(m_preset->currentIndex()); });
    connectParts();
    offerCommands();
    retranslate();
}

QWidget *ReportsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_preset = new QComboBox(m_header);
    m_preset->setObjectName(QStringLiteral("reportPreset"));
    m_from = dateField(m_header, "reportFrom");
    m_to = dateField(m_header, "reportTo");
    m_by = new SegmentedControl(m_header);
    m_by->setObjectName(QStringLiteral("reportBy"));
    for (int i = ByDay; i <= ByProduct; ++i)
        m_by->addSegment(QString());
    m_by->setCurrent(ByDay);
    m_export = new ActionButton(m_header);
    m_export->setObjectName(QStringLiteral("reportExport"));
    auto *menu = new QMenu(m_export);
    for (const char *command : { "report.export.png", "report.export.pdf", "report.export.csv" })
        menu->addAction(m_ui.commands.action(command));
    connect(m_export, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + space::kTiny))); });
    for (QWidget *widget : std::initializer_list<QWidget *> { m_by, m_preset, m_from, m_to, m_export })
        m_header->addWidget(widget);
    return m_header;
}

QWidget *ReportsPage::makeFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    for (FigureCard **card : { &m_net, &m_gross, &m_returns, &m_orders }) {
        *card = new FigureCard(row);
        layout->addWidget(*card, 1);
    }
    m_net->setObjectName(QStringLiteral("reportNet"));
    return row;
}

QWidget *ReportsPage::makeChart()
{
    m_chartCard = new Card(this);
    m_chart = new SalesChart(m_ui.theme, m_chartCard);
    m_chart->setObjectName(QStringLiteral("reportChart"));
    m_chart->setFixedHeight(kChartHeight);
    m_chartCard->body()->addWidget(m_chart);
    return m_chartCard;
}

QWidget *ReportsPage::makeTable()
{
    auto *card = new Card(this, Card::Padding::None);
    m_table = new DataTable(m_ui.theme, card);
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setModel(m_figures);
    card->body()->addWidget(m_table);
    return card;
}

void ReportsPage::connectParts()
{
    connect(m_preset, &QComboBox::activated, this, &ReportsPage::choosePreset);
    for (QDateEdit *edit : { m_from, m_to })
        connect(edit, &QDateEdit::userDateChanged, this, [this] {
            m_preset->setCurrentIndex(Custom);
            m_refresher->refreshSoon();
        });
    connect(m_by, &SegmentedControl::currentChanged, this, &ReportsPage::reload);
    connect(m_chart, &SalesChart::barClicked, this, &ReportsPage::openRow);
    connect(m_table, &DataTable::rowActivated, this, &ReportsPage::openRow);
}

void ReportsPage::offerCommands()
{
    m_ui.commands.handle("report.export.png", this, [this] {
        saveAs(QStringLiteral("png"), tr("Picture (*.png)"),
            [this](const QString &path) { return m_chart->exportPng(path); });
    });
    m_ui.commands.handle("report.export.pdf", this, [this] {
        saveAs(
            QStringLiteral("pdf"), tr("PDF (*.pdf)"), [this](const QString &path) { return m_chart->exportPdf(path); });
    });
    m_ui.commands.handle("report.export.csv", this, [this] {
        saveAs(QStringLiteral("csv"), tr("Table (*.csv)"), [this](const QString &path) { return writeCsv(path); });
    });
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::activated()
{
    m_chart->setFocus();
}

void ReportsPage::retranslate()
{
    m_header->setTitle(title());
    const int preset = std::max(m_preset->currentIndex(), 0);
    m_preset->clear();
    m_preset->addItems({ tr("Last 30 Days"), tr("This Month"), tr("Last Month"), tr("This Year"), tr("Last 12 Months"),
        tr("All Time"), tr("From – To") });
    m_preset->setCurrentIndex(preset);
    m_preset->setAccessibleName(tr("Range"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_by->setSegmentText(ByDay, tr("Day"));
    m_by->setSegmentText(ByWeek, tr("Week"));
    m_by->setSegmentText(ByMonth, tr("Month"));
    m_by->setSegmentText(ByProduct, tr("Product"));
    m_by->setAccessibleName(tr("Group by"));
    m_export->setText(tr("Export"));
    //: Sales minus returns
    m_net->setLabel(tr("Net sales"));
    m_gross->setLabel(tr("Sold"));
    m_returns->setLabel(tr("Returned"));
    m_orders->setLabel(tr("Orders"));
    m_chart->setAccessibleName(tr("Sales"));
    m_chart->setEmptyText(tr("No sales in this range. Choose a longer one above."));
    m_table->setAccessibleName(tr("Figures of the chart"));
    if (m_answer)
        display(*m_answer);
}

void ReportsPage::choosePreset(int preset)
{
    const QDate today = m_shop.today();
    const QDate month(today.year(), today.month(), 1);
    QDate from = today.addDays(-29);
    QDate to = today;
    switch (static_cast<Preset>(preset)) {
    case Last30Days:
        break;
    case ThisMonth:
        from = month;
        break;
    case LastMonth:
        from = month.addMonths(-1);
        to = month.addDays(-1);
        break;
    case ThisYear:
        from = QDate(today.year(), 1, 1);
        break;
    case Last12Months:
        from = month.addMonths(-11);
        break;
    case AllTime:
    case Custom:
        break;
    }
    m_preset->setCurrentIndex(preset);
    if (preset != AllTime && preset != Custom) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    reload();
}

ReportRange ReportsPage::range() const
{
    if (m_preset->currentIndex() == AllTime)
        return {};
    return { m_from->date(), m_to->date() };
}

void ReportsPage::reload()
{
    const int grouping = m_by->current();
    const auto pending = m_shop.database().read(
        [profile = m_shop.profile(), range = range(), grouping](Connection &connection) -> Result<Answer> {
            const SalesReports reports(connection, profile);
            auto sales = reports.byPeriod(reportBy(grouping), range, true);
            if (!sales)
                return sales.error();
            Answer answer { std::move(*sales), {} };
            if (grouping != ByProduct)
                return answer;
            auto products = reports.byProduct(range);
            if (!products)
                return products.error();
            answer.products = std::move(*products);
            return answer;
        });
    whenDone(pending, this, [this, generation = ++m_generation](const Result<Answer> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return Q_EMIT messageRequested(ErrorWords::message(answer.error()));
        // A shop that has just taken over old history opens on that history, not on an empty month.
        if (!std::exchange(m_looked, true) && answer->sales.total.orders == 0) {
            m_by->setCurrent(ByMonth);
            return choosePreset(AllTime);
        }
        m_answer = *answer;
        display(*answer);
    });
}

void ReportsPage::display(const Answer &answer)
{
    const SalesFigures &total = answer.sales.total;
    m_net->setFigure(total.net().toDisplay());
    m_gross->setFigure(total.gross.toDisplay());
    m_returns->setFigure(total.returns.toDisplay());
    m_orders->setFigure(QLocale().toString(static_cast<qlonglong>(total.orders)));
    const Money average(
        total.orders > 0 ? multiplyDivide(total.net().minor(), 1, total.orders).value_or(0) : 0, m_shop.currency());
    m_orders->setNote(tr("%1 on average").arg(average.toDisplay()));
    if (m_by->current() == ByProduct)
        showProducts(answer);
    else
        showPeriods(answer);
    fitColumns();
}

void ReportsPage::showPeriods(const Answer &answer)
{
    const ReportBy by = reportBy(m_by->current());
    QList<ChartBar> bars;
    for (const SalesPeriod &period : answer.sales.periods)
        bars.push_back(barOf(period, by));
    m_chartCard->setTitle(tr("Net sales"));
    m_chart->setBars(bars);
    m_figures->setPeriods(answer.sales.periods, [by](const SalesPeriod &period) { return periodTitle(period, by); });
}

void ReportsPage::showProducts(const Answer &answer)
{
    QList<ChartBar> bars;
    for (const ProductSales &product : answer.products) {
        if (bars.size() == kProductBars)
            break;
        bars.push_back({ product.sku.isEmpty() ? product.name : product.sku, product.name, product.net,
            tr("%1 sold").arg(product.quantity.toPlain()) });
    }
    m_chartCard->setTitle(tr("Best sellers"));
    m_chart->setBars(bars);
    m_figures->setProducts(answer.products);
}

void ReportsPage::fitColumns()
{
    const bool products = m_figures->showsProducts();
    for (int column = 0; column < m_figures->columnCount(); ++column) {
        const bool number = column >= (products ? 2 : 1);
        m_table->setItemDelegateForColumn(column, nullptr);
        if (number)
            m_table->setItemDelegateForColumn(column, new NumberDelegate(m_ui.theme, m_table));
        if (column > 0)
            m_table->setColumnSample(
                column, number ? QStringLiteral("−¥8,888,888.88") : QStringLiteral("SKU-0000-0000"));
    }
    m_table->setStretchColumn(0);
    m_table->refitColumns();
}

void ReportsPage::openRow(int row)
{
    if (row < 0 || row >= m_figures->rowCount())
        return;
    QVariantMap wish;
    if (m_figures->showsProducts()) {
        const ProductSales &product = m_figures->products()[static_cast<size_t>(row)];
        const ReportRange within = range();
        wish = { { QStringLiteral("variant"), QVariant::fromValue<qlonglong>(product.variantId) },
            { QStringLiteral("from"), within.from }, { QStringLiteral("to"), within.to },
            { QStringLiteral("label"), product.name } };
    } else {
        const SalesPeriod &period = m_figures->periods()[static_cast<size_t>(row)];
        wish = { { QStringLiteral("from"), period.first }, { QStringLiteral("to"), period.last },
            { QStringLiteral("label"), periodTitle(period, reportBy(m_by->current())) } };
    }
    Q_EMIT pageRequested("orders", wish);
}

void ReportsPage::saveAs(const QString &suffix, const QString &kind, const std::function<bool(const QString &)> &write)
{
    auto *dialog = new QFileDialog(this, tr("Save Report"), QString(), kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("sales") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        if (write(path))
            Q_EMIT messageRequested({ Tone::Ok, tr("Saved as %1").arg(path) });
        else
            Q_EMIT messageRequested(
                { Tone::Bad, tr("The file could not be written"), tr("Choose another folder, or free some space.") });
    });
    dialog->open();
}

bool ReportsPage::writeCsv(const QString &path) const
{
    CsvWriter csv;
    for (int column = 0; column < m_figures->columnCount(); ++column)
        csv.plain(m_figures->headerData(column, Qt::Horizontal).toString());
    csv.endRow();
    for (const SalesPeriod &period : m_figures->periods())
        csv.plain(period.name)
            .plain(QString::number(period.figures.orders))
            .plain(period.figures.gross.toPlain())
            .plain(period.figures.returns.toPlain())
            .plain(period.figures.net().toPlain())
            .endRow();
    for (const ProductSales &product : m_figures->products())
        csv.text(product.name)
            .text(product.sku)
            .plain(product.quantity.toPlain())
            .plain(product.net.toPlain())
            .endRow();
    return saveFile(path, csv.bytes()).ok();
}

} // namespace jishi
