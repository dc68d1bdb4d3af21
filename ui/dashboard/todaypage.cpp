#include "ui/dashboard/todaypage.h"

#include "ui/actions/commandtable.h"
#include "ui/charts/saleschart.h"
#include "ui/errortext.h"
#include "ui/reports/salesbars.h"
#include "ui/shell/refresher.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jishi {

namespace {

constexpr int kListed = 6;
constexpr int kDayCheckMs = 60'000;
constexpr int kChartHeight = 220;

enum Span { Week, Month, Year };

// A fresh grid in the card, in place of the old one.
QGridLayout *freshGrid(Card *card, QWidget *&holder)
{
    delete holder;
    holder = new QWidget(card);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    card->body()->addWidget(holder, 1, Qt::AlignTop);
    return grid;
}

} // namespace

TodayPage::TodayPage(Shop &shop, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
{
    setObjectName(QStringLiteral("todayPage"));
    auto *content = new QWidget;
    m_header = new PageHeader(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(makeFigures());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::kLarge);
    middle->addWidget(makeChart(), 5);
    middle->addWidget(makeShelf(), 3);
    layout->addLayout(middle);
    layout->addWidget(makeUnpaid());
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    m_refresher = new Refresher(m_shop.database(), *this, [this] { reload(); });
    // Left open over night, the page must not call yesterday today.
    auto *midnight = new QTimer(this);
    connect(midnight, &QTimer::timeout, this, [this] {
        if (m_day != m_shop.today())
            m_refresher->refreshSoon();
    });
    midnight->start(kDayCheckMs);
    retranslate();
}

QWidget *TodayPage::makeFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    for (FigureCard **card : { &m_sold, &m_due, &m_toPack, &m_low }) {
        *card = new FigureCard(row);
        (*card)->setClickable(true);
        layout->addWidget(*card, 1);
    }
    m_sold->setObjectName(QStringLiteral("soldToday"));
    m_due->setObjectName(QStringLiteral("dueMoney"));
    m_toPack->setObjectName(QStringLiteral("toPack"));
    m_low->setObjectName(QStringLiteral("lowStock"));
    connect(m_sold, &FigureCard::clicked, this, [this] {
        const QDate today = m_shop.today();
        Q_EMIT pageRequested("orders",
            QVariantMap { { QStringLiteral("from"), today }, { QStringLiteral("to"), today },
                { QStringLiteral("label"), dayWords(today) } });
    });
    connect(m_due, &FigureCard::clicked, this, [this] {
        Q_EMIT pageRequested("orders", QVariantMap { { QStringLiteral("unpaid"), true } });
    });
    connect(m_toPack, &FigureCard::clicked, this, [this] {
        Q_EMIT pageRequested("orders", QVariantMap { { QStringLiteral("open"), true } });
    });
    connect(m_low, &FigureCard::clicked, this, [this] {
        Q_EMIT pageRequested("catalog", QVariantMap { { QStringLiteral("lowStock"), true } });
    });
    return row;
}

QWidget *TodayPage::makeChart()
{
    m_chartCard = new Card(this);
    m_span = new SegmentedControl(m_chartCard);
    m_span->setObjectName(QStringLiteral("chartSpan"));
    for (int i = Week; i <= Year; ++i)
        m_span->addSegment(QString());
    m_span->setCurrent(Month);
    m_chart = new SalesChart(m_ui.theme, m_chartCard);
    m_chart->setObjectName(QStringLiteral("todayChart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_chartCard->addToHeader(m_span);
    m_chartCard->body()->addWidget(m_chart, 1);
    connect(m_span, &SegmentedControl::currentChanged, this, &TodayPage::reloadChart);
    connect(m_chart, &SalesChart::barClicked, this, &TodayPage::openBar);
    return m_chartCard;
}

QWidget *TodayPage::makeShelf()
{
    m_shelfCard = new Card(this);
    m_shelfCard->setObjectName(QStringLiteral("shelfCard"));
    return m_shelfCard;
}

QWidget *TodayPage::makeUnpaid()
{
    m_unpaidCard = new Card(this);
    m_unpaidCard->setObjectName(QStringLiteral("unpaidCard"));
    return m_unpaidCard;
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::retranslate()
{
    m_header->setTitle(title() + QStringLiteral(" · ") + dayWords(m_shop.today()));
    m_sold->setLabel(tr("Sold today"));
    m_due->setLabel(tr("To be paid"));
    m_toPack->setLabel(tr("To pack"));
    m_low->setLabel(tr("Running low"));
    m_chartCard->setTitle(tr("Sales"));
    m_span->setSegmentText(Week, tr("Week"));
    m_span->setSegmentText(Month, tr("Month"));
    m_span->setSegmentText(Year, tr("Year"));
    m_span->setAccessibleName(tr("Time that the chart shows"));
    m_chart->setAccessibleName(tr("Sales"));
    m_shelfCard->setTitle(tr("To buy and pack"));
    m_unpaidCard->setTitle(tr("Not paid yet"));
    if (m_today)
        display(*m_today);
    showChart();
}

void TodayPage::reload()
{
    m_day = m_shop.today();
    m_header->setTitle(title() + QStringLiteral(" · ") + dayWords(m_day));
    const auto pending =
        m_shop.database().read([profile = m_shop.profile(), day = m_shop.today()](
                                   Connection &connection) { return loadToday(connection, profile, day, kListed); });
    whenDone(pending, this, [this](const Result<Today> &today) {
        if (!today)
            return Q_EMIT messageRequested(ErrorWords::message(today.error()));
        m_today = *today;
        display(*today);
    });
    reloadChart();
}

ReportBy TodayPage::chartBy() const
{
    return m_span->current() == Year ? ReportBy::Month : ReportBy::Day;
}

void TodayPage::reloadChart()
{
    const QDate today = m_shop.today();
    const QDate from = m_span->current() == Week ? today.addDays(-6)
        : m_span->current() == Month             ? today.addDays(-29)
                                                 : QDate(today.year(), today.month(), 1).addMonths(-11);
    const auto pending = m_shop.database().read(
        [profile = m_shop.profile(), range = ReportRange { from, today }, by = chartBy()](
            Connection &connection) { return SalesReports(connection, profile).byPeriod(by, range, true); });
    whenDone(pending, this, [this, generation = ++m_generation](const Result<SalesReport> &report) {
        if (!report || generation != m_generation)
            return;
        m_periods = report->periods;
        showChart();
    });
}

void TodayPage::showChart()
{
    QList<ChartBar> bars;
    for (const SalesPeriod &period : m_periods)
        bars.push_back(barOf(period, chartBy()));
    m_chart->setBars(bars);
}

void TodayPage::openBar(int index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_periods.size())
        return;
    const SalesPeriod &period = m_periods[static_cast<size_t>(index)];
    Q_EMIT pageRequested("orders",
        QVariantMap { { QStringLiteral("from"), period.first }, { QStringLiteral("to"), period.last },
            { QStringLiteral("label"), periodTitle(period, chartBy()) } });
}

void TodayPage::display(const Today &today)
{
    showFigures(today);
    showShelf(today);
    showUnpaid(today);
}

void TodayPage::showFigures(const Today &today)
{
    m_sold->setFigure(today.sold.net().toDisplay());
    QString compared = tr("%Ln order(s)", nullptr, static_cast<int>(today.sold.orders));
    const int64_t before = today.soldSameDayLastWeek.net().minor();
    Tone tone = Tone::Neutral;
    // Early in the morning there is nothing to compare yet.
    if (before > 0 && today.sold.orders > 0) {
        const int64_t percent = multiplyDivide(today.sold.net().minor() - before, 100, before).value_or(0);
        //: Compared with the same weekday last week
        compared += QStringLiteral(" · ")
            + tr("%1% on last week").arg(percent > 0 ? QStringLiteral("+%1").arg(percent) : QString::number(percent));
        tone = percent >= 0 ? Tone::Ok : Tone::Neutral;
    }
    m_sold->setNote(compared, tone);
    m_due->setFigure(today.due.toDisplay());
    QString unpaid = tr("%Ln order(s)", nullptr, static_cast<int>(today.unpaidOrders));
    if (today.oldestUnpaid)
        //: How long the oldest unpaid order has been waiting
        unpaid += QStringLiteral(" · ") + tr("oldest %1").arg(waitingWords(*today.oldestUnpaid, m_shop.now()));
    m_due->setNote(unpaid, today.unpaidOrders > 0 ? Tone::Warn : Tone::Neutral);
    m_toPack->setFigure(tr("%Ln order(s)", nullptr, static_cast<int>(today.ordersToPack)));
    //: Pieces, boxes and pounds added up
    m_toPack->setNote(tr("%1 items").arg(today.itemsToPack.toPlain()));
    m_low->setFigure(tr("%Ln product(s)", nullptr, static_cast<int>(today.lowVariants)));
    m_low->setNote(today.lowVariants > 0 ? tr("below their level") : tr("everything is there"),
        today.lowVariants > 0 ? Tone::Warn : Tone::Ok);
}

void TodayPage::showShelf(const Today &today)
{
    QGridLayout *grid = freshGrid(m_shelfCard, m_shelfRows);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ShelfLine &line : today.shelf) {
        const QString unit = line.unit.isEmpty() ? QString() : u' ' + line.unit;
        auto *chip = new Chip(m_ui.theme, m_shelfRows);
        if (line.available.isNegative())
            chip->setChip({ tr("short %1").arg((-line.available).toPlain()), Tone::Bad });
        else if (line.lowStock && line.available <= *line.lowStock)
            chip->setChip({ tr("%1 left").arg(line.available.toPlain()), Tone::Warn });
        else
            chip->setChip({ tr("enough"), Tone::Ok });
        grid->addWidget(new ElidedLabel(line.name, m_shelfRows), row, 0);
        grid->addWidget(plainLabel(line.toPack.isZero() ? QString() : line.toPack.toPlain() + unit, m_shelfRows), row,
            1, Qt::AlignRight);
        grid->addWidget(chip, row, 2, Qt::AlignRight);
        grid->addWidget(hairline(grid->parentWidget()), row + 1, 0, 1, 3);
        row += 2;
    }
    if (today.shelf.empty())
        grid->addWidget(plainLabel(tr("Nothing waits to be packed and nothing runs low."), m_shelfRows, "muted"), 0, 0);
}

void TodayPage::showUnpaid(const Today &today)
{
    QGridLayout *grid = freshGrid(m_unpaidCard, m_unpaidRows);
    for (const int column : { 0, 1, 3 })
        grid->setColumnStretch(column, 1);
    int row = 0;
    for (const UnpaidOrder &order : today.unpaid) {
        auto *open = new ActionButton(m_unpaidRows, ActionButton::Kind::Link);
        open->setText(tr("Take Payment…"));
        open->setAccessibleName(tr("Take payment for %1").arg(order.number));
        connect(open, &QPushButton::clicked, this,
            [this, id = order.id] { Q_EMIT pageRequested("orders", QVariant::fromValue<qlonglong>(id)); });
        grid->addWidget(
            plainLabel(order.customer.isEmpty() ? tr("Nobody named") : order.customer, m_unpaidRows), row, 0);
        grid->addWidget(plainLabel(order.number, m_unpaidRows, "muted"), row, 1);
        grid->addWidget(plainLabel(order.due.toDisplay(), m_unpaidRows), row, 2, Qt::AlignRight);
        grid->addWidget(plainLabel(waitingWords(order.placedAt, m_shop.now()), m_unpaidRows, "muted"), row, 3);
        grid->addWidget(open, row, 4, Qt::AlignRight);
        grid->addWidget(hairline(grid->parentWidget()), row + 1, 0, 1, 5);
        row += 2;
    }
    if (today.unpaid.empty())
        grid->addWidget(plainLabel(tr("Everybody has paid."), m_unpaidRows, "muted"), 0, 0);
}

} // namespace jishi
