#include "ui/payouts/statementmodel.h"

#include "models/commissions/statementwords.h"
#include "models/tables/idtable.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(u" · "_s);
}

StatementModel::Row rowOf(const StatementLine &line, Currency currency)
{
    const QString source = StatementWords::source(line);
    const QString reason = line.order.isEmpty() ? QString() : line.reason;
    return { line.bookedAt, StatementWords::kind(line.kind, line.level),
        joined({ source, StatementWords::refund(line), reason }), StatementWords::calculation(line, currency),
        StatementWords::rule(line), line.releaseAt, line.state, line.amount };
}

StatementModel::Row rowOf(const StatementPayout &payout)
{
    const QString way = QString(StatementWords::method(payout.method) + u' ' + payout.account).trimmed();
    QStringList parts;
    if (!payout.tax.isZero())
        parts << StatementModel::tr("tax %1").arg(payout.tax.toDisplay());
    if (!payout.fee.isZero())
        parts << StatementModel::tr("fee %1").arg(payout.fee.toDisplay());
    if (!parts.isEmpty())
        parts << StatementModel::tr("net %1").arg(payout.net.toDisplay());
    return { payout.bookedAt, StatementWords::kind(payout.back ? EntryKind::PayoutVoid : EntryKind::Payout, 0),
        joined({ way, payout.reference, payout.reason }), joined(parts),
        StatementModel::tr("%Ln line(s)", "of a payout", payout.entries), 0, {}, payout.amount };
}

} // namespace

std::vector<StatementModel::Row> StatementModel::rowsOf(const CommissionStatement &statement)
{
    std::vector<Row> rows;
    for (const StatementLine &line : statement.lines)
        rows.push_back(rowOf(line, statement.currency));
    for (const StatementPayout &payout : statement.payouts)
        rows.push_back(rowOf(payout));
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    return rows;
}

void StatementModel::setStatement(const CommissionStatement &statement)
{
    beginResetModel();
    m_rows = rowsOf(statement);
    endResetModel();
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == RawRole && index.column() == When)
        return QVariant::fromValue<qlonglong>(row.at);
    if (role == RawRole && index.column() == Released && row.releaseAt > 0)
        return QVariant::fromValue<qlonglong>(row.releaseAt);
    if (role == Qt::UserRole && index.column() == State && row.state)
        return static_cast<int>(*row.state);
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return row.what;
    case Source:
        return row.source;
    case Calculation:
        return row.calculation;
    case Rule:
        return row.rule;
    case State:
        return row.state ? StatementWords::state(*row.state) : QString();
    case Amount:
        return row.amount.toDisplay();
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: Column: when a commission was booked
        return tr("Booked");
    case What:
        return tr("What");
    case Source:
        //: Column: the order and the goods that a commission is of
        return tr("For");
    case Calculation:
        //: Column: "10 % of ¥32.00"
        return tr("Calculation");
    case Rule:
        return tr("Rule");
    case Released:
        //: Column: from when on a commission may be paid
        return tr("Released");
    case State:
        return tr("State");
    default:
        return tr("Amount");
    }
}

} // namespace jishi
