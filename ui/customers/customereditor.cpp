#include "ui/customers/customereditor.h"

#include "models/customers/customerstore.h"
#include "ui/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kWidth = 480;
constexpr int kNoteHeight = 80;

constexpr QString Customer::*kFields[] = { &Customer::name, &Customer::phone, &Customer::wechat, &Customer::address,
    &Customer::country, &Customer::note };

// Only what was changed here goes onto what is stored by now.
Result<RowId> store(Connection &connection, const ShopContext &context, const Customer &base, const Customer &edited)
{
    CustomerStore customers(connection, context);
    Customer customer = edited;
    if (base.id != 0) {
        auto current = customers.customer(base.id);
        if (!current)
            return current.error();
        customer = std::move(*current);
        for (const auto field : kFields)
            if (base.*field != edited.*field)
                customer.*field = edited.*field;
    }
    return customers.save(customer);
}
} // namespace

CustomerEditor::CustomerEditor(Shop &shop, const Customer &customer, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_base(customer)
    , m_name(new QLineEdit(customer.name, this))
    , m_phone(new QLineEdit(customer.phone, this))
    , m_wechat(new QLineEdit(customer.wechat, this))
    , m_address(new QLineEdit(customer.address, this))
    , m_country(new QLineEdit(customer.country, this))
    , m_note(new QPlainTextEdit(customer.note, this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"customerEditor"_s);
    setWindowTitle(customer.id == 0 ? tr("New Customer") : tr("Edit Customer"));
    setMinimumWidth(kWidth);
    m_name->setObjectName(u"customerNameField"_s);
    m_phone->setObjectName(u"customerPhoneField"_s);
    m_wechat->setObjectName(u"customerWeChatField"_s);
    m_address->setObjectName(u"customerAddressField"_s);
    m_country->setObjectName(u"customerCountryField"_s);
    m_note->setObjectName(u"customerNoteField"_s);
    m_problem->setObjectName(u"customerProblem"_s);
    m_save->setObjectName(u"saveCustomer"_s);
    build();
    connect(m_cancel, &QPushButton::clicked, this, &CustomerEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
             QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &CustomerEditor::save);
    m_name->setFocus();
}

void CustomerEditor::build()
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_cancel->setText(tr("Cancel"));
    //: Button: store the customer
    m_save->setText(tr("Save"));
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    //: Label of a person's name
    addRow(grid, tr("Name"), m_name);
    addRow(grid, tr("Phone"), m_phone);
    addRow(grid, tr("WeChat"), m_wechat);
    addRow(grid, tr("Address"), m_address);
    addRow(grid, tr("Country"), m_country);
    //: Label of a remark about a customer
    addRow(grid, tr("Note"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addLayout(buttons);
}

void CustomerEditor::addRow(QGridLayout *grid, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    setRole(label, "muted");
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, field == m_note ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1);
}

Customer CustomerEditor::edited() const
{
    Customer customer = m_base;
    customer.name = m_name->text().trimmed();
    customer.phone = m_phone->text().trimmed();
    customer.wechat = m_wechat->text().trimmed();
    customer.address = m_address->text().trimmed();
    customer.country = m_country->text().trimmed();
    customer.note = m_note->toPlainText();
    return customer;
}

bool CustomerEditor::isChanged() const
{
    const Customer now = edited();
    return std::ranges::any_of(kFields, [&](const auto field) { return m_base.*field != now.*field; });
}

void CustomerEditor::save()
{
    if (!m_save->isEnabled())
        return;
    setStyleProperty(m_name, "invalid", edited().name.isEmpty());
    if (edited().name.isEmpty()) {
        m_problem->setText(tr("A customer needs a name."));
        m_name->setFocus();
        return;
    }
    if (m_base.id != 0 && !isChanged()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), base = m_base, edited = edited()](
                          Transaction &transaction) { return store(transaction.connection(), *context, base, edited); };
    whenDone(m_shop.database().write(work), this, [this](const Result<RowId> &outcome) { take(outcome); });
}

void CustomerEditor::take(const Result<RowId> &outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        const ErrorText words = ErrorWords::of(outcome.error());
        m_problem->setText(words.title + u". "_s + words.text);
        return;
    }
    Q_EMIT saved(*outcome, edited().name);
    accept();
}

} // namespace jishi
