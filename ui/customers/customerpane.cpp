#include "ui/customers/customerpane.h"

#include "ui/orders/orderwords.h"
#include "ui/resellers/resellerwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factgrid.h"
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
constexpr int kBirthdayHintDays = 14; // time enough to think of something
constexpr int kProductWidth = 168;

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
    , m_facts(new FactGrid(this))
    , m_sums(plainLabel({}, this))
    , m_habits(new FactGrid(this))
    , m_basket(new QWidget(this))
    , m_recent(new QWidget(this))
    , m_edit(new ActionButton(this, ActionButton::Kind::Primary))
    , m_showOrders(new ActionButton(this))
    , m_export(new ActionButton(this, ActionButton::Kind::Link))
    , m_erase(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"customerPane"_s);
    m_name->setObjectName(u"customerName"_s);
    m_phone->setObjectName(u"customerPhone"_s);
    m_reveal->setObjectName(u"revealPhone"_s);
    m_sums->setObjectName(u"customerSums"_s);
    m_recent->setObjectName(u"customerOrders"_s);
    m_edit->setObjectName(u"editCustomer"_s);
    m_showOrders->setObjectName(u"showOrders"_s);
    m_habits->setObjectName(u"customerHabits"_s);
    m_basket->setObjectName(u"customerBasket"_s);
    m_export->setObjectName(u"exportPerson"_s);
    m_erase->setObjectName(u"erasePerson"_s);
    m_name->setWordWrap(true);
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    build();
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        fillPhones();
    });
    connect(m_edit, &QPushButton::clicked, this, &CustomerPane::editRequested);
    connect(m_showOrders, &QPushButton::clicked, this, &CustomerPane::ordersRequested);
    connect(m_export, &QPushButton::clicked, this, &CustomerPane::exportRequested);
    connect(m_erase, &QPushButton::clicked, this, &CustomerPane::eraseRequested);
    clear();
}

void CustomerPane::build()
{
    auto *phone = new QHBoxLayout;
    phone->setSpacing(space::kSmall);
    phone->addWidget(m_phone);
    phone->addWidget(m_reveal, 0, Qt::AlignTop);
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
    body()->addWidget(m_habits);
    body()->addWidget(m_recent);
    body()->addWidget(m_basket);
    body()->addStretch();
    body()->addWidget(hairline(this));
    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(space::kLarge);
    privacy->addWidget(m_export);
    privacy->addWidget(m_erase);
    privacy->addStretch();
    body()->addLayout(privacy);
}

void CustomerPane::showCustomer(const CustomerView &view)
{
    const Customer &customer = view.customer;
    if (!m_customer || m_customer->id != customer.id) {
        m_revealed = false; // asked for one person, not for the next
        clearGrid(m_recent);
        m_sums->clear();
    }
    m_customer = customer;
    m_insight = view.insight;
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
    m_export->setText(tr("Export Everything…"));
    //: Button: erase this person from the shop
    m_erase->setText(tr("Erase…"));
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
    for (ActionButton *button : { m_edit, m_showOrders, m_export, m_erase })
        button->setAccessibleName(button->text() + u": "_s + m_customer->name);
    fillPhones();
    fillFacts();
    fillInsight();
}

void CustomerPane::fillPhones()
{
    QStringList phones;
    const auto add = [&](const QString &phone, const QString &label) {
        if (!phone.isEmpty())
            phones << (m_revealed ? phone : maskedPhone(phone)) + (label.isEmpty() ? label : u"  "_s + label);
    };
    add(m_customer->phone, {});
    for (const CustomerContact &contact : m_customer->contacts)
        if (contact.kind == CustomerContact::Kind::Phone)
            add(contact.value, contact.label);
    m_phone->setText(phones.isEmpty() ? tr("No phone number") : phones.join(u'\n'));
    //: Button: show the whole phone number, hide it again
    m_reveal->setText(m_revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(m_revealed ? tr("Hide the phone number") : tr("Show the phone number"));
    m_reveal->setVisible(!phones.isEmpty());
}

void CustomerPane::fillFacts()
{
    m_facts->clear();
    const auto all = [this](CustomerContact::Kind kind, const QString &first) {
        QStringList values { first };
        for (const CustomerContact &contact : m_customer->contacts)
            if (contact.kind == kind)
                values << contact.value + (contact.label.isEmpty() ? QString() : u" · "_s + contact.label);
        values.removeAll(QString());
        return values.join(u'\n');
    };
    QStringList groups;
    for (const GroupMembership &membership : m_customer->groups)
        groups << membership.group + (membership.nickname.isEmpty() ? QString() : u" · "_s + membership.nickname);
    //: Label of the name that a person has in the owner's WeChat
    m_facts->add(tr("Remark"), m_customer->remark);
    m_facts->add(tr("WeChat"), all(CustomerContact::Kind::WeChat, m_customer->wechat));
    m_facts->add(tr("Address"), all(CustomerContact::Kind::Address, m_customer->address));
    m_facts->add(tr("Country"), m_customer->country);
    m_facts->add(tr("Birthday"), birthdayWords());
    m_facts->add(tr("Tags"), QString(m_customer->tags).replace(u',', u" · "_s));
    m_facts->add(tr("Groups"), groups.join(u'\n'));
    //: Label of the person who sells on to this customer
    m_facts->add(tr("Reseller"), m_customer->reseller);
    if (!m_customer->reseller.isEmpty())
        //: Label: how and since when a customer is bound to a reseller
        m_facts->add(tr("Bound"), boundWords(m_customer->boundBy, bindingTime()));
    //: Label of the number a customer has in another program
    m_facts->add(tr("Number"), m_customer->code);
    //: Label of a remark about a customer
    m_facts->add(tr("Note"), m_customer->note);
    m_facts->setVisible(!m_facts->isEmpty());
}

QString CustomerPane::bindingTime() const
{
    return m_customer->boundAt == 0 ? QString() : shortTime(m_customer->boundAt, m_shop.now(), m_shop.zone());
}

QString CustomerPane::birthdayWords() const
{
    const auto days = daysToBirthday(m_customer->birthday, m_shop.today());
    if (!days || *days > kBirthdayHintDays)
        return m_customer->birthday;
    const QString hint = *days == 0 ? tr("today") : tr("in %n day(s)", "until the birthday", *days);
    return m_customer->birthday + u" · "_s + hint;
}

QString CustomerPane::rhythmWords() const
{
    if (!m_insight.rhythm)
        return {};
    const Rhythm &rhythm = *m_insight.rhythm;
    const QString usual = tr("usually every %n day(s)", "orders come", rhythm.everyDays);
    const QString since = rhythm.daysSince == 0 ? tr("today") : tr("%n day(s) ago", "the last order", rhythm.daysSince);
    return usual + tr(", ", "between two parts of a sentence") + since;
}

void CustomerPane::fillInsight()
{
    m_habits->clear();
    if (m_insight.orders > 1)
        //: Label: the average amount of an order
        m_habits->add(tr("Average"), m_insight.average.toDisplay());
    if (!m_insight.unpaid.isZero())
        setTone(m_habits->add(tr("Unpaid"), m_insight.unpaid.toDisplay()), Tone::Warn);
    if (m_insight.lastOrder)
        m_habits->add(tr("Last Order"), fullTime(*m_insight.lastOrder, m_shop.now(), m_shop.zone()));
    //: Label: how often somebody orders
    if (QLabel *rhythm = m_habits->add(tr("Rhythm"), rhythmWords()); rhythm && m_insight.rhythm->overdue) {
        rhythm->setText(rhythm->text() + u"\n"_s + tr("Longer than usual: ask how she is."));
        setTone(rhythm, Tone::Warn);
    }
    m_habits->setVisible(!m_habits->isEmpty());
    fillBasket();
}

void CustomerPane::fillBasket()
{
    clearGrid(m_basket);
    auto *grid = new QGridLayout(m_basket);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    if (!m_insight.basket.empty())
        grid->addWidget(plainLabel(tr("Usually buys"), m_basket, "small"), 0, 0);
    for (const UsualProduct &usual : m_insight.basket) {
        auto *name = new ActionButton(m_basket, ActionButton::Kind::Link);
        name->setText(QFontMetrics(font()).elidedText(usual.name, Qt::ElideRight, kProductWidth));
        name->setToolTip(usual.name);
        name->setAccessibleName(tr("Show product %1").arg(usual.name));
        connect(name, &QPushButton::clicked, this,
            [this, id = usual.product] { Q_EMIT productRequested(static_cast<qlonglong>(id)); });
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignLeft);
        grid->addWidget(plainLabel(tr("%Ln order(s)", nullptr, usual.orders), m_basket, "small"), row, 1);
    }
    m_basket->setVisible(!m_insight.basket.empty());
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
    grid->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    grid->setHorizontalSpacing(space::kTiny);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
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
    // A long state such as Part refunded takes its room from the day.
    auto *day = new ElidedLabel(placed, m_recent);
    setRole(day, "small");
    grid->addWidget(day, row, 1);
    grid->addWidget(plainLabel(cell(OrderTable::Total).toString(), m_recent), row, 2, Qt::AlignRight);
    auto *chip = new Chip(m_theme, m_recent);
    chip->setChip(paymentChip(static_cast<PaymentState>(cell(OrderTable::PaymentColumn, RawRole).toInt())));
    grid->addWidget(chip, row, 3, Qt::AlignRight);
}

} // namespace jishi
