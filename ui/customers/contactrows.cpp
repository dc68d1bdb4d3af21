#include "ui/customers/contactrows.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kKindWidth = 104;
constexpr int kLabelWidth = 96;
} // namespace

ContactRows::ContactRows(const std::vector<CustomerContact> &contacts, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new ActionButton(this, ActionButton::Kind::Link))
{
    setObjectName(u"contactRows"_s);
    setRole(this, "plain");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
    m_add->setObjectName(u"addContact"_s);
    m_add->setText(tr("Add Phone, WeChat or Address"));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    for (const CustomerContact &contact : contacts)
        addRow(contact);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().value->setFocus(Qt::TabFocusReason);
    });
}

void ContactRows::addRow(const CustomerContact &contact)
{
    Row row;
    row.id = contact.id;
    row.widget = new QWidget(this);
    setRole(row.widget, "plain");
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
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(row.kind);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.label);
    layout->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    setTabOrder(remove, m_add);
    row.widget->show();
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void ContactRows::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
    m_add->setFocus(Qt::TabFocusReason);
    widget->hide();
    widget->deleteLater();
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
