#include "ui/resellers/tierrows.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/daysedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/styling.h"

#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSalesWidth = 150;
constexpr int kMostDays = 366;
} // namespace

TierRows::TierRows(const std::vector<TierRule> &tiers, Currency currency, QWidget *parent)
    : RowList(parent)
    , m_currency(currency)
{
    setObjectName(u"tierRows"_s);
    addLink()->setObjectName(u"addTier"_s);
    addLink()->setText(tr("Add Tier"));
    for (const TierRule &tier : tiers)
        addRow(tier);
}

QWidget *TierRows::addEmpty()
{
    addRow({});
    return m_rows.back().name;
}

void TierRows::addRow(const TierRule &tier)
{
    Row row;
    row.widget = newRow();
    row.id = tier.id;
    row.name = new QLineEdit(tier.name, row.widget);
    row.sales = new MoneyEdit(m_currency, row.widget);
    row.days = new DaysEdit(row.widget);
    auto *remove = new ActionButton(row.widget, ActionButton::Kind::Link);
    row.name->setObjectName(u"tierName"_s);
    row.sales->setObjectName(u"tierSales"_s);
    row.days->setObjectName(u"tierDays"_s);
    remove->setObjectName(u"removeTier"_s);
    row.sales->setFixedWidth(kSalesWidth);
    //: Placeholder: what a tier of resellers is called
    row.name->setPlaceholderText(tr("Silver"));
    row.name->setAccessibleName(tr("Name of the tier"));
    //: Placeholder: nobody rises to this tier by itself
    row.sales->setPlaceholderText(tr("By hand only"));
    row.sales->setAccessibleName(tr("Net sales of her own that lift into the tier"));
    if (tier.sales)
        row.sales->setMoney(*tier.sales);
    row.days->setRange(1, kMostDays);
    row.days->setValue(tier.days);
    row.days->setAccessibleName(tr("Days over which the sales are counted"));
    //: Button: take this row out
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove this tier"));
    append(row.widget, { row.name, row.sales, row.days }, row.name, remove);
    m_rows.push_back(row);
}

void TierRows::forget(const QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
}

std::vector<TierRule> TierRows::tiers() const
{
    std::vector<TierRule> tiers;
    for (const Row &row : m_rows) {
        const QString name = row.name->text().trimmed();
        if (!name.isEmpty() || row.id != 0 || !row.sales->isEmpty())
            tiers.push_back({ row.id, name, row.sales->money(), row.days->value() });
    }
    return tiers;
}

bool TierRows::marksProblem()
{
    QWidget *first = nullptr;
    for (const Row &row : m_rows) {
        const bool nameless = row.name->text().trimmed().isEmpty() && (row.id != 0 || !row.sales->isEmpty());
        const bool wrong = !row.sales->isEmpty() && !row.sales->isValid();
        setStyleProperty(row.name, "invalid", nameless);
        setStyleProperty(row.sales, "invalid", wrong);
        if (!first && (nameless || wrong))
            first = nameless ? static_cast<QWidget *>(row.name) : row.sales;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

} // namespace jishi
