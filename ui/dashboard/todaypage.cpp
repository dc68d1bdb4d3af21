#include "ui/dashboard/todaypage.h"

#include "ui/actions/commandtable.h"
#include "ui/charts/saleschart.h"
#include "ui/dashboard/changescard.h"
#include "ui/dashboard/incomingcard.h"
#include "ui/dashboard/shelfcard.h"
#include "ui/dashboard/unpaidcard.h"
#include "ui/errortext.h"
#include "ui/orders/orderactions.h"
#include "ui/reports/salesbars.h"
#include "ui/shell/refresher.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jishi {

namespace {

constexpr int kListed = 6;
constexpr int kDayCheckMs = 60'000;
constexpr int kChartHeight = 220;

enum Span { Week, Month, Year };

} // namespace

TodayPage::TodayPage(Shop &shop, LiveIndex &index, const UiContext &ui, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_ui(ui)
    , m_orders(new OrderActions(shop, index, ui.theme, this))
{
    setObjectName(QStringLiteral("todayPage"));
    connect(m_orders, &OrderActions::messageRequested, this, &Page::messageRequested);
    auto *content = new QWidget;
    makeHeader();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_header);
    layout->addWidget(makeFigures());
    addCards(layout);
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
    connect(m_toPack, &FigureCard::clicked, this, [this] { Q_EMIT pageRequested("pickup", {}); });
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

void TodayPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_header->addWidget(new ActionButton(m_ui.commands.action("list.paste"), this));
    m_packing = new ActionButton(this);
    m_packing->setObjectName(QStringLiteral("openPickup"));
    m_packing->setShortcutHint(m_ui.commands.action("go.pickup")->shortcut());
    connect(m_packing, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested("pickup", {}); });
    m_header->addWidget(m_packing);
}

void TodayPage::addCards(QVBoxLayout *layout)
{
    m_shelf = new ShelfCard(m_ui.theme, this);
    m_unpaid = new UnpaidCard(this);
    m_incoming = new IncomingCard(this);
    m_changes = new ChangesCard(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::kLarge);
    middle->addWidget(makeChart(), 5);
    middle->addWidget(m_shelf, 3);
    layout->addLayout(middle);
    layout->addWidget(m_unpaid);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::kLarge);
    last->addWidget(m_changes, 5);
    last->addWidget(m_incoming, 3);
    layout->addLayout(last);
    // Who supplies the shop is none of a reseller's business.
    m_incoming->setVisible(seesSuppliers(m_shop.profile().role));
    for (DeskCard *card : { static_cast<DeskCard *>(m_shelf), static_cast<DeskCard *>(m_unpaid),
             static_cast<DeskCard *>(m_incoming), static_cast<DeskCard *>(m_changes) })
        follow(card);
    connect(m_unpaid, &UnpaidCard::paymentRequested, m_orders, &OrderActions::takePayment);
}

void TodayPage::follow(DeskCard *card)
{
    connect(card, &DeskCard::pageRequested, this, &Page::pageRequested);
    connect(card, &DeskCard::messageRequested, this, &Page::messageRequested);
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::retranslate()
{
    m_header->setTitle(title() + QStringLiteral(" · ") + dayWords(m_shop.today()));
    m_packing->setText(tr("Packing and Pickup"));
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
    if (m_today)
        display(*m_today);
    showChart();
}

void TodayPage::reload()
{
    m_day = m_shop.today();
    m_header->setTitle(title() + QStringLiteral(" · ") + dayWords(m_day));
    const auto pending = m_shop.database().read([context = &m_shop.context(), day = m_day](Connection &connection) {
        return loadToday(connection, *context, day, kListed);
    });
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
    m_shelf->display(today.shelf);
    m_unpaid->display(today.unpaid, m_shop.now());
    m_incoming->display(today);
    m_changes->display(today.changes, m_shop.now(), m_shop.profile().zone);
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
    QString items = tr("%1 items").arg(today.itemsToPack.toPlain());
    if (today.pickupPoints > 0)
        items += QStringLiteral(" · ") + tr("%Ln pickup point(s)", nullptr, static_cast<int>(today.pickupPoints));
    m_toPack->setNote(items);
    m_low->setFigure(tr("%Ln product(s)", nullptr, static_cast<int>(today.lowVariants)));
    m_low->setNote(today.lowVariants > 0 ? tr("below their level") : tr("everything is there"),
        today.lowVariants > 0 ? Tone::Warn : Tone::Ok);
}

} // namespace jishi
