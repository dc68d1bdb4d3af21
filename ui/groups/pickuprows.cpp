#include "ui/groups/pickuprows.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/styling.h"

#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kNameWidth = 170;
constexpr int kHoursWidth = 150;
} // namespace

PickupRows::PickupRows(const std::vector<PickupPoint> &pickups, QWidget *parent)
    : RowList(parent)
{
    setObjectName(u"pickupRows"_s);
    addLink()->setObjectName(u"addPickup"_s);
    addLink()->setText(tr("Add Pickup Point"));
    for (const PickupPoint &pickup : pickups)
        addRow(pickup);
}

QWidget *PickupRows::addEmpty()
{
    addRow({});
    return m_rows.back().name;
}

void PickupRows::addRow(const PickupPoint &pickup)
{
    Row row;
    row.widget = newRow();
    row.id = pickup.id;
    row.name = new QLineEdit(pickup.name, row.widget);
    row.address = new QLineEdit(pickup.address, row.widget);
    row.hours = new QLineEdit(pickup.hours, row.widget);
    auto *remove = new ActionButton(row.widget, ActionButton::Kind::Link);
    row.name->setObjectName(u"pickupName"_s);
    row.address->setObjectName(u"pickupAddress"_s);
    row.hours->setObjectName(u"pickupHours"_s);
    remove->setObjectName(u"removePickup"_s);
    row.name->setFixedWidth(kNameWidth);
    row.hours->setFixedWidth(kHoursWidth);
    //: Placeholder: what a pickup point is called
    row.name->setPlaceholderText(tr("South Gate"));
    row.name->setAccessibleName(tr("Name of the pickup point"));
    row.address->setPlaceholderText(tr("Address"));
    row.address->setAccessibleName(tr("Address of the pickup point"));
    //: Placeholder: when a pickup point is open
    row.hours->setPlaceholderText(tr("Daily 17–20"));
    row.hours->setAccessibleName(tr("Hours of the pickup point"));
    //: Button: take this row out
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove this pickup point"));
    for (QLineEdit *field : { row.name, row.address, row.hours })
        field->setCursorPosition(0); // what is too long shows its beginning
    append(row.widget, { row.name, row.address, row.hours }, row.address, remove);
    m_rows.push_back(row);
}

void PickupRows::forget(const QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
}

PickupPoint PickupRows::Row::pickup() const
{
    return { id, name->text().trimmed(), address->text().trimmed(), hours->text().trimmed() };
}

std::vector<PickupPoint> PickupRows::pickups() const
{
    std::vector<PickupPoint> pickups;
    for (const Row &row : m_rows)
        if (const PickupPoint pickup = row.pickup(); pickup != PickupPoint {})
            pickups.push_back(pickup);
    return pickups;
}

bool PickupRows::marksNameless()
{
    bool found = false;
    for (const Row &row : m_rows) {
        const PickupPoint pickup = row.pickup();
        const bool nameless = pickup.name.isEmpty() && pickup != PickupPoint {};
        setStyleProperty(row.name, "invalid", nameless);
        if (nameless && !std::exchange(found, true))
            row.name->setFocus();
    }
    return found;
}

} // namespace jishi
