#include "ui/customers/customerpane.h"

#include "ui/orders/orderwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kRecentOrders = 8;

void clearGrid(QWidget *widget)
{
    qDeleteAll(widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete widget->layout();
}
} // namespace

CustomerPane::CustomerPane(Shop &shop, const Theme &theme, QWidget *parent)
    : DetailPane(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_name(plainLabel({}, this, "heading"))
    , m_phone(new QLabel(this))
    , m_reveal(new ActionButton(this, ActionButton::Kind::Link))
    , m_facts(new QWidget(this))
    , m_sums(plainLabel({}, this))
    , m_recent(new QWidget(this))
    , m_edit(new ActionButton(this, ActionButton::Kind::Primary))
    , m_showOrders(new ActionButton(this))
{
    setObjectName(u"customerPane"_s);
    m_name->setObjectName(u"customerName"_s);
    m_phone->setObjectName(u"customerPhone"_s);
    m_reveal->setObjectName(u"revealPhone"_s);
    m_sums->setObjectName(u"customerSums"_s);
    m_recent->setObjectName(u"customerOrders"_s);
    m_edit->setObjectName(u"editCustomer"_s);
    m_showOrders->setObjectName(u"showOrders"_s);
    m_name->setWordWrap(true);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    build();
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        fillPhone();
    });
    connect(m_edit, &QPushButton::clicked, this, &CustomerPane::editRequested);
    connect(m_showOrders, &QPushButton::clicked, this, &CustomerPane::ordersRequested);
    clear();
}

void CustomerPane::build()
{
    auto *phone = new QHBoxLayout;
    phone->setSpacing(space::kSmall);
    phone->addWidget(m_phone);
    phone->addWidget(m_reveal);
    phone->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_showOrders);
    buttons->addStretch();

    body()->addWidget(m_name);
    body()->addLayout(phone);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    body()->addSpacing(space::kTiny);
    body()->addWidget(hairline(this));
    body()->addWidget(m_sums);
    body()->addWidget(m_recent);
    body()->addStretch();
}

void CustomerPane::showCustomer(const Customer &customer)
{
    if (!m_customer || m_customer->id != customer.id) {
        m_revealed = false; // asked for one person, not for the next
        clearGrid(m_recent);
        m_sums->clear();
    }
    m_customer = customer;
    OrderFilter filter;
    filter.customer = customer.id;
    // Made with its first customer: without one it would list every order of the shop.
    if (!m_orders) {
        m_orders = new OrderTable(m_shop, this);
        connect(m_orders, &OrderTable::loaded, this, &CustomerPane::fillOrders);
    }
    m_orders->setFilter(filter);
    fill();
    fillOrders();
    showContent();
}

void CustomerPane::clear()
{
    m_customer.reset();
    m_revealed = false;
    showHint(tr("Choose a customer to see her here."));
}

void CustomerPane::retranslate()
{
    setAccessibleName(tr("Customer"));
    //: Button: change this customer
    m_edit->setText(tr("Edit"));
    m_edit->setShortcutHint(QKeySequence(Qt::Key_Return));
    m_showOrders->setText(tr("Show Orders"));
    if (!m_customer) {
        clear();
        return;
    }
    fill();
    fillOrders();
}

void CustomerPane::fill()
{
    m_name->setText(m_customer->name);
    for (ActionButton *button : { m_edit, m_showOrders })
        button->setAccessibleName(button->text() + u": "_s + m_customer->name);
    fillPhone();
    fillFacts();
}

void CustomerPane::fillPhone()
{
    const QString &phone = m_customer->phone;
    m_phone->setText(phone.isEmpty() ? tr("No phone number") : m_revealed ? phone : maskedPhone(phone));
    //: Button: show the whole phone number, hide it again
    m_reveal->setText(m_revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(m_revealed ? tr("Hide the phone number") : tr("Show the phone number"));
    m_reveal->setVisible(!phone.isEmpty());
}

void CustomerPane::addFact(QGridLayout *grid, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(label, m_facts, "small"), row, 0, Qt::AlignTop);
    auto *fact = plainLabel(value, m_facts);
    fact->setWordWrap(true);
    grid->addWidget(fact, row, 1);
}

void CustomerPane::fillFacts()
{
    clearGrid(m_facts);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("WeChat"), m_customer->wechat);
    addFact(grid, tr("Address"), m_customer->address);
    addFact(grid, tr("Country"), m_customer->country);
    //: Label of the number a customer has in another program
    addFact(grid, tr("Number"), m_customer->code);
    //: Label of a remark about a customer
    addFact(grid, tr("Note"), m_customer->note);
    m_facts->setVisible(grid->count() > 0);
}

void CustomerPane::fillOrders()
{
    // The answer of the customer before this one is not hers.
    if (!m_customer || m_orders->filter().customer != m_customer->id || m_orders->isLoading())
        return;
    const OrderSummary &summary = m_orders->summary();
    m_sums->setText(summary.orders == 0
            ? tr("No orders yet.")
            : tr("%Ln order(s)", nullptr, static_cast<int>(summary.orders)) + u" · "_s + summary.net.toDisplay());
    m_showOrders->setEnabled(summary.orders > 0);
    clearGrid(m_recent);
    auto *grid = new QGridLayout(m_recent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < std::min(m_orders->rowCount(), kRecentOrders); ++row)
        addOrder(grid, row);
}

void CustomerPane::addOrder(QGridLayout *grid, int row)
{
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return m_orders->index(row, column).data(role); };
    auto *number = new ActionButton(m_recent, ActionButton::Kind::Link);
    number->setText(cell(OrderTable::Number).toString());
    number->setAccessibleName(tr("Show order %1").arg(number->text()));
    connect(number, &QPushButton::clicked, this,
        [this, id = m_orders->idAt(row)] { Q_EMIT orderRequested(static_cast<qlonglong>(id)); });
    const QString placed = shortTime(cell(OrderTable::Placed, RawRole).toLongLong(), m_shop.now(), m_shop.zone());
    grid->addWidget(number, row, 0, Qt::AlignLeft);
    grid->addWidget(plainLabel(placed, m_recent, "small"), row, 1);
    grid->addWidget(plainLabel(cell(OrderTable::Total).toString(), m_recent), row, 2, Qt::AlignRight);
    auto *chip = new Chip(m_theme, m_recent);
    chip->setChip(paymentChip(static_cast<PaymentState>(cell(OrderTable::PaymentColumn, RawRole).toInt())));
    grid->addWidget(chip, row, 3, Qt::AlignRight);
}

} // namespace jishi
