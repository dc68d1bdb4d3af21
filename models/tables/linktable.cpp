#include "models/tables/linktable.h"

#include "models/resellers/linkcode.h"
#include "models/resellers/linkstore.h"
#include "models/search/searchmarks.h"

#include <algorithm>

namespace jishi {

namespace {

using Links = std::unordered_map<RowId, LinkSummary>;

std::weak_ordering compare(const LinkSummary &one, const LinkSummary &other, int column)
{
    const auto words = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) <=> 0; };
    switch (column) {
    case LinkTable::Reseller:
        return words(one.link.reseller, other.link.reseller);
    case LinkTable::Target:
        return words(one.link.targetName, other.link.targetName);
    case LinkTable::Group:
        return words(one.link.group, other.link.group);
    case LinkTable::Code:
        return words(one.link.code, other.link.code);
    case LinkTable::Orders:
        return one.figures.orders <=> other.figures.orders;
    case LinkTable::Sales:
        return one.figures.sales.minor() <=> other.figures.sales.minor();
    case LinkTable::Commission:
        return one.figures.commission.minor() <=> other.figures.commission.minor();
    default:
        return std::weak_ordering::equivalent;
    }
}

bool fits(const Link &link, const QString &search, const QString &code)
{
    return (!code.isEmpty() && link.code == code)
        || fitsSearch(search, { link.reseller, link.targetName, link.group, link.code });
}

} // namespace

LinkTable::LinkTable(Shop &shop, QObject *parent)
    : RowTable(shop,
        { "links", "resellers", "products", "campaigns", "groups", "attributions", "orders", "commission_entries" },
        ColumnCount, parent)
{
    setInitialOrder(Sales, Qt::DescendingOrder);
}

void LinkTable::setFilter(const QString &typed, RowId reseller)
{
    if (typed == m_search && reseller == m_reseller)
        return;
    m_search = typed;
    m_reseller = reseller;
    refresh();
}

const LinkSummary *LinkTable::summary(RowId link) const
{
    const auto found = m_summaries.find(link);
    return found == m_summaries.end() ? nullptr : &found->second;
}

IdTable::Query LinkTable::query(int sortColumn, Qt::SortOrder order, int) const
{
    return [context = &shop().context(), search = m_search, reseller = m_reseller, sortColumn, order](
               Connection &connection) {
        auto kept = std::make_shared<Links>();
        Answer answer { {}, kept };
        auto links = LinkStore(connection, *context).summaries();
        if (!links)
            return answer;
        const QString code = LinkCode::read(search);
        std::erase_if(*links, [&](const LinkSummary &row) {
            return (reseller > 0 && row.link.wish.resellerId != reseller)
                || (!search.isEmpty() && !fits(row.link, search, code));
        });
        // Equal ones stay with the newest first.
        std::stable_sort(links->begin(), links->end(), [&](const LinkSummary &one, const LinkSummary &other) {
            const auto relation = compare(one, other, sortColumn);
            return order == Qt::AscendingOrder ? relation < 0 : relation > 0;
        });
        for (LinkSummary &row : *links) {
            answer.ids.push_back(static_cast<uint32_t>(row.link.id));
            kept->emplace(row.link.id, std::move(row));
        }
        return answer;
    };
}

void LinkTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_summaries = std::move(*std::static_pointer_cast<Links>(extra));
}

void LinkTable::read(Connection &, std::span<const uint32_t> ids, std::vector<LinkSummary> &rows) const
{
    for (const uint32_t id : ids) {
        const LinkSummary *known = summary(id);
        rows.push_back(known ? *known : LinkSummary {});
    }
}

QVariant LinkTable::display(const LinkSummary &row, int column) const
{
    switch (column) {
    case Reseller:
        return row.link.reseller;
    case Target:
        return row.link.wish.target == LinkTarget::Shop ? tr("The whole shop") : row.link.targetName;
    case Group:
        return row.link.group.isEmpty() ? QStringLiteral("—") : row.link.group;
    case Code:
        return LinkCode::spaced(row.link.code);
    case Orders:
        return row.figures.orders;
    case Sales:
        return row.figures.sales.toDisplay();
    case Commission:
        return row.figures.commission.toDisplay();
    default:
        return {};
    }
}

QVariant LinkTable::raw(const LinkSummary &row, int column) const
{
    switch (column) {
    case Sales:
        return QVariant::fromValue<qint64>(row.figures.sales.minor());
    case Commission:
        return QVariant::fromValue<qint64>(row.figures.commission.minor());
    default:
        return {};
    }
}

QString LinkTable::head(int column) const
{
    switch (column) {
    //: Column head: the person who shares a link
    case Reseller:
        return tr("Reseller");
    //: Column head: what a link leads to
    case Target:
        return tr("Leads To");
    //: Column head: the chat group that a link was made for
    case Group:
        return tr("Group");
    //: Column head: the short code of a link
    case Code:
        return tr("Code");
    //: Column head: how many orders came through a link
    case Orders:
        return tr("Orders");
    //: Column head: what came through a link, as an amount
    case Sales:
        return tr("Sales");
    case Commission:
        return tr("Commission");
    default:
        return {};
    }
}

} // namespace jishi
