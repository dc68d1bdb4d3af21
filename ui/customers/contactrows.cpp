#include "ui/customers/contactrows.h"

#include "ui/widgets/actionbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kKindWidth = 104;
constexpr int kLabelWidth = 96;
} // namespace

ContactRows::ContactRows(const std::vector<CustomerContact> &contacts, QWidget *parent)
    : RowList(parent)
{
    setObjectName(u"contactRows"_s);
    addLink()->setObjectName(u"addContact"_s);
    addLink()->setText(tr("Add Phone, WeChat or Address"));
    for (const CustomerContact &contact : contacts)
        addRow(contact);
}

QWidget *ContactRows::addEmpty()
{
    addRow({});
    return m_rows.back().value;
}

void ContactRows::addRow(const CustomerContact &contact)
{
    Row row;
    row.id = contact.id;
    row.widget = newRow();
    row.kind = new QComboBox(row.widget);
    row.value = new QLineEdit(contact.value, row.widget);
    row.label = new QLineEdit(contact.label, row.widget);
    auto *remove = new ActionButton(row.widget, ActionButton::Kind::Link);
    row.kind->setObjectName(u"contactKind"_s);
    row.value->setObjectName(u"contactValue"_s);
    row.label->setObjectName(u"contactLabel"_s);
    remove->setObjectName(u"removeContact"_s);
    // In the order of CustomerContact::Kind.
    row.kind->addItems({ tr("Phone"), tr("Address"), tr("WeChat") });
    row.kind->setCurrentIndex(static_cast<int>(contact.kind));
    row.kind->setFixedWidth(kKindWidth);
    row.label->setFixedWidth(kLabelWidth);
    //: What a second phone or address is for: work, mother
    row.label->setPlaceholderText(tr("Label"));
    row.kind->setAccessibleName(tr("Kind of contact"));
    row.value->setAccessibleName(tr("Number, name or address"));
    row.label->setAccessibleName(tr("What the contact is for"));
    //: Button: take this row out
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove this contact"));
    append(row.widget, { row.kind, row.value, row.label }, row.value, remove);
    m_rows.push_back(row);
}

void ContactRows::forget(const QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
}

std::vector<CustomerContact> ContactRows::contacts() const
{
    std::vector<CustomerContact> contacts;
    for (const Row &row : m_rows)
        if (const QString value = row.value->text().trimmed(); !value.isEmpty())
            contacts.push_back({ row.id, static_cast<CustomerContact::Kind>(row.kind->currentIndex()), value,
                row.label->text().trimmed() });
    return contacts;
}

} // namespace jishi
