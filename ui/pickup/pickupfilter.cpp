#include "ui/pickup/pickupfilter.h"

#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

RowId chosenOf(const QComboBox *box)
{
    return box->currentData().toLongLong();
}

void add(QComboBox *box, const QString &text, RowId row)
{
    box->addItem(text, QVariant::fromValue<qlonglong>(row));
}

void restore(QComboBox *box, RowId chosen)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue<qlonglong>(chosen))));
}

} // namespace

PickupFilter::PickupFilter(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_group(new QComboBox(this))
    , m_pickup(new QComboBox(this))
    , m_list(new QComboBox(this))
{
    m_group->setObjectName(u"pickupGroup"_s);
    m_pickup->setObjectName(u"pickupPoint"_s);
    m_list->setObjectName(u"pickupList"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QComboBox *box : { m_group, m_pickup, m_list }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces(0);
        fillLists(0);
        Q_EMIT changed();
    });
    connect(m_pickup, &QComboBox::currentIndexChanged, this, &PickupFilter::changed);
    connect(m_list, &QComboBox::currentIndexChanged, this, &PickupFilter::changed);
    retranslate();
}

void PickupFilter::setChoices(const std::vector<OrderGroup> &groups, const std::vector<PastedList> &lists)
{
    m_known = groups;
    m_pasted = lists;
    fill();
}

void PickupFilter::choose(RowId group, RowId pickup, RowId list)
{
    {
        const QSignalBlocker quiet(m_group);
        restore(m_group, group);
    }
    fillPlaces(pickup);
    fillLists(list);
    Q_EMIT changed();
}

PickupScope PickupFilter::scope() const
{
    PickupScope scope;
    scope.group = chosenOf(m_group);
    scope.pickup = chosenOf(m_pickup);
    scope.list = chosenOf(m_list);
    return scope;
}

QString PickupFilter::words() const
{
    QStringList words;
    for (const QComboBox *box : { m_group, m_pickup, m_list })
        if (chosenOf(box) != 0)
            words << box->currentText();
    return words.join(u" · "_s);
}

void PickupFilter::retranslate()
{
    m_group->setAccessibleName(tr("Group"));
    m_pickup->setAccessibleName(tr("Pickup point"));
    m_list->setAccessibleName(tr("Pasted list"));
    fill();
}

void PickupFilter::fill()
{
    const RowId group = chosenOf(m_group);
    const RowId pickup = chosenOf(m_pickup);
    const RowId list = chosenOf(m_list);
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        add(m_group, tr("All Groups"), 0);
        for (const OrderGroup &each : m_known)
            add(m_group, each.name, each.id);
        restore(m_group, group);
    }
    fillPlaces(pickup);
    fillLists(list);
}

void PickupFilter::fillPlaces(RowId chosen)
{
    const QSignalBlocker quiet(m_pickup);
    const RowId group = chosenOf(m_group);
    m_pickup->clear();
    add(m_pickup, tr("All Pickup Points"), 0);
    for (const OrderGroup &each : m_known)
        for (const PickupPlace &place : each.pickups)
            if (group == 0 || group == each.id)
                add(m_pickup, place.name, place.id);
    add(m_pickup, tr("No Pickup Point"), PickupScope::kNoPickup);
    restore(m_pickup, chosen);
}

void PickupFilter::fillLists(RowId chosen)
{
    const QSignalBlocker quiet(m_list);
    const RowId group = chosenOf(m_group);
    m_list->clear();
    add(m_list, tr("All Lists"), 0);
    for (const PastedList &each : m_pasted)
        if (group == 0 || group == each.group) {
            const QString day = dayOf(each.pastedAt, m_zone).toString(Qt::ISODate);
            add(m_list, each.title.isEmpty() ? tr("List of %1").arg(day) : each.title, each.id);
        }
    restore(m_list, chosen);
    m_list->setVisible(m_list->count() > 1);
}

} // namespace jishi
