#include "ui/orders/orderextras.h"

#include "models/customers/customerstore.h"

#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

// Data of the rounding choices: the step in minor units, or one of these.
constexpr int64_t kNoRounding = 0;
constexpr int64_t kAsItIs = -1;

void choose(QComboBox *box, qlonglong data)
{
    box->setCurrentIndex(std::max(box->findData(QVariant::fromValue(data)), 0));
}

} // namespace

OrderExtras::OrderExtras(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_kept(0, shop.currency())
    , m_form(new QFormLayout(this))
    , m_discount(new MoneyEdit(shop.currency(), this))
    , m_rounding(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_pickup(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
{
    m_discount->setObjectName(u"orderDiscount"_s);
    m_rounding->setObjectName(u"orderRounding"_s);
    m_group->setObjectName(u"orderGroupBox"_s);
    m_pickup->setObjectName(u"orderPickupBox"_s);
    m_address->setObjectName(u"orderAddressField"_s);
    m_tags->setObjectName(u"orderTagsField"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    styleForm(m_form);
    for (QWidget *field :
        std::initializer_list<QWidget *> { m_discount, m_rounding, m_group, m_pickup, m_address, m_tags })
        addRow(field);
    for (QComboBox *box : { m_rounding, m_group, m_pickup }) {
        // As wide as the column, however long a group's name is.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    connect(m_discount, &MoneyEdit::moneyChanged, this, &OrderExtras::changed);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &OrderExtras::changed);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { fillPickups(0); });
    for (QComboBox *box : { m_group, m_pickup })
        connect(box, &QComboBox::currentIndexChanged, this, &OrderExtras::changed);
    for (QLineEdit *field : { m_address, m_tags })
        connect(field, &QLineEdit::textChanged, this, &OrderExtras::changed);
    loadGroups();
    retranslate();
}

void OrderExtras::addRow(QWidget *field)
{
    auto *words = plainLabel({}, this, "muted");
    words->setBuddy(field);
    m_form->addRow(words, field);
}

void OrderExtras::prepend(const QString &text, QWidget *field)
{
    auto *words = plainLabel(text, this, "muted");
    words->setBuddy(field);
    field->setAccessibleName(text);
    m_form->insertRow(0, words, field);
    setTabOrder(field, m_discount);
}

void OrderExtras::label(QWidget *field, const QString &text)
{
    static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    field->setAccessibleName(text);
}

void OrderExtras::startAnew()
{
    m_kept = Money(0, m_shop.currency());
    m_offered = 0;
    m_discount->setEmpty();
    fillRounding(kNoRounding);
    loadGroups();
    fillGroups(0);
    m_address->clear();
    m_tags->clear();
}

void OrderExtras::offerGroupOf(RowId customer)
{
    if (group() != m_offered)
        return;
    const auto known = CustomerStore(m_shop.database().view(), m_shop.context()).customer(customer);
    const auto only = known && known->groups.size() == 1
        ? std::ranges::find(m_groups, known->groups.front().group, &OrderGroup::name)
        : m_groups.end();
    m_offered = only == m_groups.end() ? 0 : only->id;
    fillGroups(m_offered);
    if (only != m_groups.end() && only->pickups.size() == 1)
        fillPickups(only->pickups.front().id);
    Q_EMIT changed();
}

void OrderExtras::setOrder(const Order &order)
{
    m_kept = order.rounding;
    const Money discount = order.discount - order.rounding;
    if (discount.isZero())
        m_discount->setEmpty();
    else
        m_discount->setMoney(discount);
    fillRounding(roundingUnitOf(order));
    // A group that is not in use any more stays the group of its orders.
    if (order.groupId > 0 && std::ranges::find(m_groups, order.groupId, &OrderGroup::id) == m_groups.end())
        m_groups.push_back({ order.groupId, order.groupName, {} });
    if (const auto group = std::ranges::find(m_groups, order.groupId, &OrderGroup::id); order.pickupId > 0
        && group != m_groups.end()
        && std::ranges::find(group->pickups, order.pickupId, &PickupPlace::id) == group->pickups.end())
        group->pickups.push_back({ order.pickupId, order.pickupName });
    fillGroups(order.groupId);
    fillPickups(order.pickupId);
    m_address->setText(order.address);
    m_tags->setText(order.tags);
}

// The smallest step that explains how an order was rounded.
int64_t OrderExtras::roundingUnitOf(const Order &order) const
{
    if (order.rounding.isZero())
        return kNoRounding;
    const int64_t whole = m_shop.currency().minorPerMajor();
    for (const int64_t unit : { whole / 10, whole })
        if (unit > 1 && order.rounding.minor() < unit && order.total.minor() % unit == 0)
            return unit;
    return kAsItIs;
}

void OrderExtras::retranslate()
{
    //: Label: off the whole order
    label(m_discount, tr("Discount"));
    //: Label: the sum is rounded down
    label(m_rounding, tr("Round down"));
    label(m_group, tr("Group"));
    label(m_pickup, tr("Pickup point"));
    label(m_address, tr("Address"));
    label(m_tags, tr("Tags"));
    m_address->setPlaceholderText(tr("Building, room, street"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    fillRounding(m_rounding->count() > 0 ? m_rounding->currentData().toLongLong() : kNoRounding);
    const RowId pickup = this->pickup();
    fillGroups(group());
    fillPickups(pickup);
}

void OrderExtras::fillRounding(int64_t chosen)
{
    const QSignalBlocker quiet(m_rounding);
    m_rounding->clear();
    //: The sum is not rounded down
    m_rounding->addItem(tr("No"), QVariant::fromValue<qlonglong>(kNoRounding));
    const int64_t whole = m_shop.currency().minorPerMajor();
    for (const int64_t unit : { whole / 10, whole })
        if (unit > 1)
            //: %1 is an amount, such as ¥0.10
            m_rounding->addItem(
                tr("To %1").arg(Money(unit, m_shop.currency()).toDisplay()), QVariant::fromValue<qlonglong>(unit));
    if (chosen == kAsItIs)
        //: Rounding of an order that is kept; %1 is an amount
        m_rounding->addItem(tr("By %1").arg(m_kept.toDisplay()), QVariant::fromValue<qlonglong>(kAsItIs));
    choose(m_rounding, chosen);
    m_form->setRowVisible(m_rounding, m_rounding->count() > 1);
}

void OrderExtras::loadGroups()
{
    if (auto groups = loadOrderGroups(m_shop.database().view()))
        m_groups = std::move(*groups);
}

void OrderExtras::fillGroups(RowId chosen)
{
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        m_group->addItem(tr("No group"), QVariant::fromValue<qlonglong>(0));
        for (const OrderGroup &group : m_groups)
            m_group->addItem(group.name, QVariant::fromValue<qlonglong>(group.id));
        choose(m_group, chosen);
    }
    m_form->setRowVisible(m_group, !m_groups.empty());
    fillPickups(0);
}

void OrderExtras::fillPickups(RowId chosen)
{
    const QSignalBlocker quiet(m_pickup);
    m_pickup->clear();
    m_pickup->addItem(tr("No pickup point"), QVariant::fromValue<qlonglong>(0));
    const auto chosenGroup = std::ranges::find(m_groups, group(), &OrderGroup::id);
    if (chosenGroup != m_groups.end())
        for (const PickupPlace &place : chosenGroup->pickups)
            m_pickup->addItem(place.name, QVariant::fromValue<qlonglong>(place.id));
    choose(m_pickup, chosen);
    m_form->setRowVisible(m_pickup, m_pickup->count() > 1);
}

bool OrderExtras::isValid() const
{
    return m_discount->isEmpty() || m_discount->isValid();
}

Money OrderExtras::discount() const
{
    return m_discount->money().value_or(Money(0, m_shop.currency()));
}

// Off the goods, never off the shipping.
Money OrderExtras::rounding(Money goods, Money shipping) const
{
    const int64_t unit = m_rounding->currentData().toLongLong();
    const int64_t left = std::max<int64_t>((goods - discount()).minor(), 0);
    const int64_t wish = unit == kAsItIs ? m_kept.minor() : unit > 0 ? (left + shipping.minor()) % unit : 0;
    return { std::min(wish, left), m_shop.currency() };
}

Money OrderExtras::total(Money goods, Money shipping) const
{
    return goods - discount() - rounding(goods, shipping) + shipping;
}

RowId OrderExtras::group() const
{
    return m_group->currentData().toLongLong();
}

RowId OrderExtras::pickup() const
{
    return m_pickup->currentData().toLongLong();
}

QString OrderExtras::address() const
{
    return m_address->text().trimmed();
}

QString OrderExtras::tags() const
{
    QStringList tags;
    for (const QString &tag : QString(m_tags->text()).replace(u'，', u',').split(u','))
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    tags.removeDuplicates();
    return tags.join(u',');
}

} // namespace jishi
