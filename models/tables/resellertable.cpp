#include "models/tables/resellertable.h"

#include "models/resellers/resellerfigures.h"
#include "models/search/searchmarks.h"

#include <algorithm>

namespace jishi {

namespace {

using Resellers = std::map<RowId, ResellerSummary>;

std::weak_ordering compare(const ResellerSummary &one, const ResellerSummary &other, int column)
{
    const auto words = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) <=> 0; };
    switch (column) {
    case ResellerTable::Tier:
        return words(one.tier, other.tier);
    case ResellerTable::Status:
        return one.status <=> other.status;
    case ResellerTable::Inviter:
        return words(one.inviter, other.inviter);
    case ResellerTable::Customers:
        return one.customers <=> other.customers;
    case ResellerTable::Orders:
        return one.orders <=> other.orders;
    case ResellerTable::Sales:
        return one.sales.minor() <=> other.sales.minor();
    case ResellerTable::Waiting:
        return one.waiting.minor() <=> other.waiting.minor();
    case ResellerTable::Payable:
        return one.payable.minor() <=> other.payable.minor();
    default:
        return words(one.name, other.name);
    }
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString orDash(const Money &money)
{
    return money.isZero() ? QStringLiteral("—") : money.toDisplay();
}

} // namespace

ResellerTable::ResellerTable(Shop &shop, QObject *parent)
    : RowTable(shop,
        { "resellers", "reseller_tiers", "customers", "orders", "commission_entries", "payouts", "payout_entries",
            "refund_requests" },
        ColumnCount, parent)
{
    setInitialOrder(Sales, Qt::DescendingOrder);
}

void ResellerTable::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    refresh();
}

const ResellerSummary *ResellerTable::summary(RowId reseller) const
{
    const auto found = m_summaries.find(reseller);
    return found == m_summaries.end() ? nullptr : &found->second;
}

IdTable::Query ResellerTable::query(int sortColumn, Qt::SortOrder order, int) const
{
    return [context = &shop().context(), search = m_search, sortColumn, order](Connection &connection) {
        auto kept = std::make_shared<Resellers>();
        Answer answer { {}, kept };
        auto resellers = ResellerFigures(connection, *context).all();
        if (!resellers)
            return answer;
        // Equal ones stay by name.
        std::ranges::stable_sort(*resellers, [&](const ResellerSummary &one, const ResellerSummary &other) {
            const auto relation = compare(one, other, sortColumn);
            return order == Qt::AscendingOrder ? relation < 0 : relation > 0;
        });
        for (ResellerSummary &reseller : *resellers) {
            if (!fitsSearch(search, { reseller.name, reseller.tier, reseller.inviter }))
                continue;
            answer.ids.push_back(static_cast<uint32_t>(reseller.id));
            kept->emplace(reseller.id, std::move(reseller));
        }
        return answer;
    };
}

void ResellerTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_summaries = *std::static_pointer_cast<Resellers>(extra);
}

void ResellerTable::read(Connection &, std::span<const uint32_t> ids, std::vector<ResellerSummary> &rows) const
{
    for (const uint32_t id : ids) {
        const ResellerSummary *known = summary(id);
        rows.push_back(known ? *known : ResellerSummary {});
    }
}

QVariant ResellerTable::display(const ResellerSummary &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Tier:
        return orDash(row.tier);
    case Inviter:
        return orDash(row.inviter);
    case Customers:
        return row.customers;
    case Orders:
        return row.orders;
    case Sales:
        return orDash(row.sales);
    case Waiting:
        return orDash(row.waiting);
    case Payable:
        return orDash(row.payable);
    default:
        return {};
    }
}

QVariant ResellerTable::raw(const ResellerSummary &row, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(row.status);
    case Sales:
        return QVariant::fromValue<qint64>(row.sales.minor());
    case Waiting:
        return QVariant::fromValue<qint64>(row.waiting.minor());
    case Payable:
        return QVariant::fromValue<qint64>(row.payable.minor());
    default:
        return {};
    }
}

QString ResellerTable::head(int column) const
{
    switch (column) {
    //: Column head: the name of a person who sells on
    case Name:
        return tr("Reseller");
    //: Column head: the tier of a reseller
    case Tier:
        return tr("Tier");
    //: Column head: whether a reseller is active, frozen or has left
    case Status:
        return tr("State");
    //: Column head: who brought a reseller in
    case Inviter:
        return tr("Invited By");
    //: Column head: how many customers are bound to a reseller
    case Customers:
        return tr("Bound");
    //: Column head: how many orders a reseller brought in the last 30 days
    case Orders:
        return tr("Orders");
    //: Column head: what a reseller's orders of the last 30 days brought, without postage and returns
    case Sales:
        return tr("Net Sales");
    //: Column head: commission that is earned and not to be paid yet
    case Waiting:
        return tr("Waiting");
    //: Column head: commission that can be paid now
    case Payable:
        return tr("Payable");
    default:
        return {};
    }
}

} // namespace jishi
