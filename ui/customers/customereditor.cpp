#include "ui/customers/customereditor.h"

#include "models/groups/groupstore.h"
#include "models/resellers/resellerstore.h"
#include "ui/customers/contactrows.h"
#include "ui/customers/grouprows.h"
#include "ui/errortext.h"
#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/offernames.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kWidth = 600;
constexpr int kHeight = 640;
constexpr int kNoteHeight = 80;

// What the pickers offer.
struct KnownNames
{
    QStringList groups;
    QStringList resellers;
};
} // namespace

CustomerEditor::CustomerEditor(Shop &shop, const Customer &customer, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_base(customer)
    , m_name(new QLineEdit(customer.name, this))
    , m_remark(new QLineEdit(customer.remark, this))
    , m_phone(new QLineEdit(customer.phone, this))
    , m_wechat(new QLineEdit(customer.wechat, this))
    , m_address(new QLineEdit(customer.address, this))
    , m_contacts(new ContactRows(customer.contacts, this))
    , m_country(new QLineEdit(customer.country, this))
    , m_birthday(new QLineEdit(customer.birthday, this))
    , m_tags(new QLineEdit(customer.tags, this))
    , m_groups(new GroupRows(customer.groups, this))
    , m_reseller(new QComboBox(this))
    , m_note(new QPlainTextEdit(customer.note, this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"customerEditor"_s);
    setWindowTitle(customer.id == 0 ? tr("New Customer") : tr("Edit Customer"));
    setMinimumWidth(kWidth);
    resize(kWidth, kHeight);
    m_name->setObjectName(u"customerNameField"_s);
    m_remark->setObjectName(u"customerRemarkField"_s);
    m_phone->setObjectName(u"customerPhoneField"_s);
    m_wechat->setObjectName(u"customerWeChatField"_s);
    m_address->setObjectName(u"customerAddressField"_s);
    m_country->setObjectName(u"customerCountryField"_s);
    m_birthday->setObjectName(u"customerBirthdayField"_s);
    m_tags->setObjectName(u"customerTagsField"_s);
    m_reseller->setObjectName(u"customerResellerField"_s);
    m_note->setObjectName(u"customerNoteField"_s);
    m_problem->setObjectName(u"customerProblem"_s);
    m_save->setObjectName(u"saveCustomer"_s);
    m_reseller->setEditable(true);
    m_reseller->setInsertPolicy(QComboBox::NoInsert);
    m_reseller->setEditText(customer.reseller);
    build();
    loadNames();
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    m_name->setFocus();
}

void CustomerEditor::build()
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_cancel->setText(tr("Cancel"));
    //: Button: store the customer
    m_save->setText(tr("Save"));

    m_birthday->setPlaceholderText(tr("05-01 or 1990-05-01"));
    m_tags->setPlaceholderText(tr("Separated by commas"));

    auto *fields = new QWidget(this);
    setRole(fields, "plain");
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, space::kSmall, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    //: Label of a person's name
    addRow(grid, tr("Name"), m_name);
    //: Label of the name that a person has in the owner's WeChat
    addRow(grid, tr("WeChat Remark"), m_remark);
    addRow(grid, tr("Phone"), m_phone);
    addRow(grid, tr("WeChat"), m_wechat);
    addRow(grid, tr("Address"), m_address);
    grid->addWidget(m_contacts, grid->rowCount(), 1);
    addRow(grid, tr("Country"), m_country);
    addRow(grid, tr("Birthday"), m_birthday);
    addRow(grid, tr("Tags"), m_tags);
    addRow(grid, tr("Groups"), m_groups);
    //: Label of the person who sells on to this customer
    addRow(grid, tr("Reseller"), m_reseller);
    if (!m_base.reseller.isEmpty()) {
        const QString since = m_base.boundAt == 0 ? QString() : shortTime(m_base.boundAt, m_shop.now(), m_shop.zone());
        auto *bound = plainLabel(tr("Bound %1").arg(boundWords(m_base.boundBy, since)), this, "small");
        bound->setObjectName(u"customerBound"_s);
        grid->addWidget(bound, grid->rowCount(), 1);
    }
    //: Label of a remark about a customer
    addRow(grid, tr("Note"), m_note);
    grid->setRowStretch(grid->rowCount(), 1);
    arrange(fields, m_problem, m_cancel, m_save);
}

void CustomerEditor::loadNames()
{
    const auto work = [context = &m_shop.context()](Connection &connection) -> Result<KnownNames> {
        const auto groups = GroupStore(connection, *context).names();
        const auto resellers = ResellerStore(connection, *context).names();
        if (!groups || !resellers)
            return (groups ? resellers : groups).error();
        return KnownNames { *groups, *resellers };
    };
    whenDone(m_shop.database().read(work), this, [this](const Result<KnownNames> &names) {
        if (!names)
            return; // names can still be typed
        m_groups->setKnown(names->groups);
        offerNames(*m_reseller, names->resellers);
    });
}

void CustomerEditor::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    setRole(label, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, field == m_note || field == m_groups ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1);
}

Customer CustomerEditor::edited() const
{
    Customer customer = m_base;
    customer.name = m_name->text().trimmed();
    customer.remark = m_remark->text().trimmed();
    customer.phone = m_phone->text().trimmed();
    customer.wechat = m_wechat->text().trimmed();
    customer.address = m_address->text().trimmed();
    customer.contacts = m_contacts->contacts();
    customer.country = m_country->text().trimmed();
    customer.birthday = m_birthday->text().trimmed();
    customer.tags = m_tags->text().trimmed();
    customer.groups = m_groups->groups();
    customer.reseller = m_reseller->currentText().trimmed();
    customer.note = m_note->toPlainText();
    return customer;
}

bool CustomerEditor::isChanged() const
{
    return isEdited(m_base, edited());
}

bool CustomerEditor::marksProblem(const Customer &customer)
{
    const bool nameless = customer.name.isEmpty();
    const bool noDay = !normalisedBirthday(customer.birthday);
    setStyleProperty(m_name, "invalid", nameless);
    setStyleProperty(m_birthday, "invalid", noDay);
    if (nameless) {
        m_problem->setText(tr("A customer needs a name."));
        m_name->setFocus();
    } else if (noDay) {
        m_problem->setText(tr("A birthday is month and day, such as 05-01, with the year in front where it is known."));
        m_birthday->setFocus();
    }
    return nameless || noDay;
}

void CustomerEditor::save()
{
    if (!m_save->isEnabled())
        return;
    if (marksProblem(edited()))
        return;
    if (m_base.id != 0 && !isChanged()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), base = m_base, edited = edited()](Transaction &transaction) {
        return storeEdited(transaction.connection(), *context, base, edited);
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<StoredCustomer> &outcome) { take(outcome); });
}

void CustomerEditor::take(const Result<StoredCustomer> &outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        const ErrorText words = ErrorWords::of(outcome.error());
        m_problem->setText(words.title + u". "_s + words.text);
        return;
    }
    Q_EMIT saved(outcome->id, edited().name, outcome->change);
    accept();
}

} // namespace jishi
