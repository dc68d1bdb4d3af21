#include "models/tables/commissiontable.h"

#include <QLocale>
#include <map>
#include <set>

namespace jishi {

namespace {

std::string conditions(const CommissionFilter &filter)
{
    std::string where = "WHERE (:reseller = 0 OR e.reseller_id = :reseller)";
    if (filter.reseller > 0)
        where = "WHERE e.reseller_id = :reseller"; // the index is found
    if (filter.order > 0)
        where += " AND e.order_id = :order";
    if (filter.from.isValid())
        where += " AND e.booked_at >= :from";
    if (filter.to.isValid())
        where += " AND e.booked_at < :until";
    if (!filter.payouts)
        where += " AND " + isCommission();
    return where + '\n';
}

void bindTo(Statement &rows, const CommissionFilter &filter, const QTimeZone &zone, Instant now)
{
    rows.bind(":reseller", filter.reseller);
    rows.bind(":at", now);
    if (filter.order > 0)
        rows.bind(":order", filter.order);
    if (filter.from.isValid())
        rows.bind(":from", startOfDay(filter.from, zone));
    if (filter.to.isValid())
        rows.bind(":until", startOfDay(filter.to.addDays(1), zone));
}

const char *orderBy(int column)
{
    switch (column) {
    case CommissionTable::OrderLine:
        return "e.order_id";
    case CommissionTable::Kind:
        return "e.kind";
    case CommissionTable::Basis:
        return "e.basis";
    case CommissionTable::Rate:
        return "e.rate";
    case CommissionTable::Amount:
        return "e.amount";
    case CommissionTable::State:
        return "e.release_at";
    default:
        return "e.booked_at";
    }
}

// What a query tells of one entry, added to what all of them are.
class Adder
{
public:
    Adder(CommissionSummary &summary, Currency currency, const QTimeZone &zone)
        : m_summary(summary)
        , m_currency(currency)
        , m_zone(zone)
    {
        summary.earned = summary.goods = summary.reversed = Money(0, currency);
        summary.states.fill(Money(0, currency));
    }

    // id, kind, level, order, refund, amount, basis or null, release, state
    void add(const Statement &row)
    {
        const Money amount = row.money(5, m_currency);
        const EntryKind kind = entryKindFrom(row.utf8(1));
        ++m_summary.entries;
        if (kind == EntryKind::Payout || kind == EntryKind::PayoutVoid)
            return;
        if (kind == EntryKind::Reversal) {
            m_summary.reversed += amount;
            m_refunds.insert(row.integer(4));
        } else {
            m_summary.earned += amount;
        }
        if (kind == EntryKind::Accrual) {
            m_orders.insert(row.integer(3));
            if (row.integer(2) == 1)
                m_summary.goods += row.money(6, m_currency);
        }
        const auto state = static_cast<size_t>(row.integer(8));
        m_summary.states[state] += amount;
        ++m_summary.counts[state];
        if (static_cast<EntryState>(state) == EntryState::Waiting)
            wait(row.integer(7), amount);
    }
    void finish()
    {
        m_summary.orders = static_cast<int64_t>(m_orders.size());
        m_summary.refunds = static_cast<int64_t>(m_refunds.size());
        for (const auto &[day, amount] : m_releases)
            m_summary.releases.emplace_back(day, Money(amount, m_currency));
    }

private:
    void wait(Instant release, Money amount)
    {
        if (m_summary.nextRelease == 0 || release < m_summary.nextRelease)
            m_summary.nextRelease = release;
        m_releases[dayOf(release, m_zone)] += amount.minor();
    }

    CommissionSummary &m_summary;
    const Currency m_currency;
    const QTimeZone m_zone;
    std::set<RowId> m_orders;
    std::set<RowId> m_refunds;
    std::map<QDate, int64_t> m_releases;
};

} // namespace

CommissionTable::CommissionTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "commission_entries", "payouts", "payout_entries", "refund_requests", "resellers" }, ColumnCount,
        parent)
{
    setInitialOrder(Booked, Qt::DescendingOrder);
}

void CommissionTable::setFilter(const CommissionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

IdTable::Query CommissionTable::query(int sortColumn, Qt::SortOrder order, int) const
{
    return [filter = m_filter, currency = shop().currency(), zone = shop().zone(), now = shop().now(), sortColumn,
               order](Connection &connection) {
        auto summary = std::make_shared<CommissionSummary>();
        Answer answer { {}, summary };
        const std::string way = order == Qt::AscendingOrder ? "" : " DESC";
        Statement rows = connection.prepare("SELECT e.id, e.kind, e.level, e.order_id, e.refund_id, e.amount,\n"
                                            "    iif(c.basis = 'fixed', 0, e.basis), e.release_at, "
            + entryState() + "\nFROM commission_entries e\nLEFT JOIN commission_rules c ON c.id = e.rule_id\n"
            + joinPayout() + conditions(filter) + "ORDER BY " + orderBy(sortColumn) + way + ", e.id" + way);
        bindTo(rows, filter, zone, now);
        Adder adder(*summary, currency, zone);
        while (rows.next()) {
            answer.ids.push_back(static_cast<uint32_t>(rows.integer(0)));
            adder.add(rows);
        }
        adder.finish();
        return answer;
    };
}

void CommissionTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_summary = *std::static_pointer_cast<CommissionSummary>(extra);
}

void CommissionTable::read(
    Connection &connection, std::span<const uint32_t> ids, std::vector<CommissionRow> &rows) const
{
    Statement statement = connection.prepare(
        "SELECT e.booked_at, coalesce(o.number, ''), coalesce(d.name, ''), r.name, coalesce(f.number, ''), e.reason,\n"
        "    e.kind, e.level, coalesce(s.name, ''), coalesce(c.basis = 'fixed', 0), c.id IS NOT NULL, e.basis, "
        "e.rate,\n"
        "    e.amount, e.release_at, "
        + entryState()
        + "\nFROM commission_entries e\n"
          "JOIN resellers r ON r.id = e.reseller_id\n"
          "LEFT JOIN orders o ON o.id = e.order_id\n"
          "LEFT JOIN order_lines d ON d.order_id = e.order_id AND d.line_no = e.line_no\n"
          "LEFT JOIN orders f ON f.id = e.refund_id\n"
          "LEFT JOIN attributions a ON a.id = e.attribution_id\n"
          "LEFT JOIN resellers s ON s.id = a.reseller_id\n"
          "LEFT JOIN commission_rules c ON c.id = e.rule_id\n"
        + joinPayout() + "WHERE e.id = :entry");
    for (const uint32_t id : ids) {
        CommissionRow row;
        statement.bind(":entry", static_cast<int64_t>(id)).bind(":at", shop().now());
        if (statement.next())
            row = { statement.integer(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4),
                statement.text(5), entryKindFrom(statement.utf8(6)), static_cast<int>(statement.integer(7)),
                statement.text(8), statement.integer(9) != 0, statement.integer(10) != 0, statement.integer(11),
                statement.integer(12), statement.money(13, shop().currency()), statement.integer(14),
                static_cast<EntryState>(statement.integer(15)) };
        rows.push_back(std::move(row));
        statement.reset();
    }
}

QString CommissionTable::rateText(int64_t rate)
{
    // Two decimals at least, so that rates stand below each other.
    return QStringLiteral("%1.%2 %").arg(rate / 100).arg(rate % 100, 2, 10, QLatin1Char('0'));
}

QString CommissionTable::shortDay(QDate day)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return QLocale().toString(day, chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMM"));
}

QString CommissionTable::kindText(EntryKind kind)
{
    switch (kind) {
    //: Commission earned by a line that was handed over
    case EntryKind::Accrual:
        return tr("Accrual");
    //: Commission taken back with a refund
    case EntryKind::Reversal:
        return tr("Reversal");
    //: The order was credited to another reseller after it was earned
    case EntryKind::Transfer:
        return tr("Moved");
    //: By hand
    case EntryKind::Adjustment:
        return tr("Adjustment");
    //: Money that went out to a reseller
    case EntryKind::Payout:
        return tr("Payout");
    case EntryKind::PayoutVoid:
        return tr("Payout returned");
    }
    Q_UNREACHABLE();
}

QString CommissionTable::stateText(const CommissionRow &row) const
{
    if (row.kind == EntryKind::Payout || row.kind == EntryKind::PayoutVoid)
        return {};
    switch (row.state) {
    case EntryState::Waiting:
        //: %1: a day; the commission can be paid from then on
        return tr("Free on %1").arg(shortDay(dayOf(row.releaseAt, shop().zone())));
    //: A customer asks for her money back: the commission waits
    case EntryState::Held:
        return tr("On hold");
    case EntryState::Payable:
        //: Carried over: a negative commission that lowers the next payout
        return row.amount.isNegative() ? tr("Carried over") : tr("Payable");
    //: In a payout that is prepared and not paid yet
    case EntryState::Prepared:
        return tr("In a payout");
    case EntryState::Paid:
        return tr("Paid");
    }
    Q_UNREACHABLE();
}

QVariant CommissionTable::display(const CommissionRow &row, int column) const
{
    const bool ofOrder = row.level > 0;
    switch (column) {
    case Booked:
        return QDateTime::fromMSecsSinceEpoch(row.bookedAt, shop().zone());
    case OrderLine:
        if (!ofOrder)
            return row.reason.isEmpty() ? row.reseller : row.reason;
        return m_filter.reseller > 0 ? tr("%1 · %2").arg(row.order, row.goods)
                                     : tr("%1 · %2 · %3").arg(row.order, row.goods, row.reseller);
    case Kind:
        //: %1: who sold; the commission is that of the one who invited her
        return row.level == 2 && row.kind == EntryKind::Accrual ? tr("2nd level, %1").arg(row.soldBy)
                                                                : kindText(row.kind);
    case Basis:
        if (!row.hasRate)
            return {};
        return row.isFixed ? Quantity::fromThousandths(row.basis).toPlain()
                           : Money(row.basis, row.amount.currency()).toDisplay();
    case Rate:
        if (!row.hasRate)
            return {};
        //: %1: an amount of money, for each unit of the goods
        return row.isFixed ? tr("%1 each").arg(Money(row.rate, row.amount.currency()).toDisplay()) : rateText(row.rate);
    case Amount:
        return row.amount.toDisplay();
    case State:
        return stateText(row);
    default:
        return {};
    }
}

QVariant CommissionTable::raw(const CommissionRow &row, int column) const
{
    switch (column) {
    case Booked:
        return QVariant::fromValue<qint64>(row.bookedAt);
    case Kind:
        return static_cast<int>(row.kind);
    case Amount:
        return QVariant::fromValue<qint64>(row.amount.minor());
    case State:
        if (row.kind == EntryKind::Payout || row.kind == EntryKind::PayoutVoid)
            return {};
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant CommissionTable::tip(const CommissionRow &row, int column) const
{
    if (column == OrderLine)
        return row.level > 0 ? tr("%1 · %2 · %3").arg(row.order, row.goods, row.reseller) : row.reason;
    return column == Kind && !row.refund.isEmpty() ? QVariant(row.refund) : QVariant();
}

QString CommissionTable::head(int column) const
{
    switch (column) {
    case Booked:
        return tr("Date");
    //: Column head: an order and one line of it
    case OrderLine:
        return tr("Order · line");
    //: Column head: accrual, reversal, payout
    case Kind:
        return tr("Kind");
    //: Column head: the amount that a commission is reckoned from
    case Basis:
        return tr("Basis");
    //: Column head: the commission's percentage
    case Rate:
        return tr("Rate");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace jishi
