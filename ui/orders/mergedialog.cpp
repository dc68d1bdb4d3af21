#include "ui/orders/mergedialog.h"

#include "models/orders/ordersplitter.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 520;
constexpr int kTallest = 380; // of the orders, before they scroll

QString goodsOf(const Order &order)
{
    QStringList goods;
    for (const OrderLine &line : order.lines)
        goods << line.name + u" × "_s + line.quantity.toPlain() + line.unit;
    return goods.join(u", "_s);
}

} // namespace

MergeDialog::MergeDialog(Shop &shop, const Order &order, std::vector<Order> others, QWidget *parent)
    : OrderDialog(shop, tr("Merge With %1").arg(order.number), Weight::Normal, parent)
    , m_order(order)
    , m_others(std::move(others))
{
    setObjectName(u"mergeDialog"_s);
    setMinimumWidth(kWidth);
    acceptButton()->setObjectName(u"mergeAccept"_s);
    build();
    check();
    m_boxes.front()->setFocus();
}

void MergeDialog::build()
{
    auto *about = plainLabel(tr("Lines, shipping and what was paid go into %1. The other order is cancelled and says "
                                "where it went.")
                                 .arg(m_order.number),
        this, "muted");
    about->setWordWrap(true);
    body()->addWidget(about);
    addScrollingGrid(space::kTiny, kTallest, [&](QGridLayout *grid) {
        QWidget *holder = grid->parentWidget();
        for (const Order &other : m_others) {
            const int row = grid->rowCount();
            auto *box = new QCheckBox(holder);
            box->setObjectName(u"mergeOrder_"_s + other.number);
            box->setText(other.number + u"  "_s + fullTime(other.placedAt, shop().now(), shop().zone()));
            box->setAccessibleName(tr("Order %1: %2").arg(other.number, other.total.toDisplay()));
            auto *goods = plainLabel(goodsOf(other), holder, "small");
            goods->setWordWrap(true);
            grid->addWidget(box, row, 0);
            grid->addWidget(plainLabel(other.total.toDisplay(), holder), row, 1, Qt::AlignRight);
            grid->addWidget(goods, row + 1, 0, 1, 2);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::toggled, this, &MergeDialog::check);
        }
    });
    // With one there is nothing to choose.
    if (m_boxes.size() == 1)
        m_boxes.front()->setChecked(true);
}

std::vector<RowId> MergeDialog::chosen() const
{
    std::vector<RowId> orders;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            orders.push_back(m_others[i].id);
    return orders;
}

void MergeDialog::check()
{
    const auto count = static_cast<int>(chosen().size());
    //: Button: %n includes the order that the others go into
    acceptButton()->setText(count == 0 ? tr("Merge") : tr("Merge %n Order(s)", nullptr, count + 1));
    allow(count > 0);
}

bool MergeDialog::isChanged() const
{
    return m_boxes.size() > 1 && !chosen().empty();
}

void MergeDialog::save()
{
    const auto work = [from = chosen(), into = m_order.id, context = &shop().context()](
                          Transaction &transaction) -> Status {
        OrderSplitter splitter(transaction.connection(), *context);
        for (const RowId each : from)
            if (auto merged = splitter.merge(each, into); !merged)
                return merged;
        return jishi::done(); // not that of the dialog
    };
    const auto count = static_cast<int>(chosen().size()) + 1;
    store(work, [this, count](const Done &) {
        Q_EMIT stored({ Tone::Ok, tr("%n order(s) are one now: %1.", nullptr, count).arg(m_order.number) });
    });
}

} // namespace jishi
