#include "ui/resellers/boundcustomers.h"

#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/timewords.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(480, 440);
constexpr int kNameWidth = 200;
} // namespace

BoundCustomers::BoundCustomers(
    Shop &shop, const QString &reseller, const std::vector<BoundCustomer> &customers, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"boundCustomers"_s);
    setWindowTitle(tr("Customers of %1").arg(reseller));
    resize(kSize);
    m_list->setObjectName(u"boundList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({ tr("Customer"),
        //: Column head: how and since when a customer is bound to a reseller
        tr("Bound") });
    m_list->header()->resizeSection(0, kNameWidth);
    for (const BoundCustomer &customer : customers) {
        const QString since = customer.since == 0 ? QString() : shortTime(customer.since, shop.now(), shop.zone());
        auto *item = new QTreeWidgetItem(m_list, { customer.name, boundWords(customer.by, since) });
        item->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(customer.id));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    auto *show = new ActionButton(this, ActionButton::Kind::Primary);
    show->setObjectName(u"showBound"_s);
    show->setText(tr("Show Customer"));
    show->setAutoDefault(false);
    show->setEnabled(!customers.empty());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &BoundCustomers::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &BoundCustomers::showChosen);
    m_list->setFocus();
}

void BoundCustomers::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT customerRequested(item->data(0, Qt::UserRole).toLongLong());
    accept();
}

} // namespace jishi
