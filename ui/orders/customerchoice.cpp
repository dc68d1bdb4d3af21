#include "ui/orders/customerchoice.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kHits = 8;
// "张三 13800001234": at least this many digits at the end are a phone number.
constexpr int kShortestPhone = 7;

// Somebody new, of what was typed: a name, a phone number or both.
ChosenCustomer newCustomer(const QString &text)
{
    const QString trimmed = text.trimmed();
    auto start = trimmed.size();
    int digits = 0;
    while (start > 0) {
        const QChar c = trimmed.at(start - 1);
        if (!c.isDigit() && c != u' ' && c != u'-' && c != u'+')
            break;
        digits += c.isDigit() ? 1 : 0;
        --start;
    }
    if (digits < kShortestPhone)
        return { 0, trimmed, {} };
    const QString name = trimmed.left(start).trimmed();
    const QString phone = trimmed.mid(start).trimmed();
    return { 0, name.isEmpty() ? phone : name, phone };
}

} // namespace

CustomerChoice::CustomerChoice(Shop &shop, LiveIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_field(new HitField(this))
    , m_name(new QLabel(this))
    , m_other(new ActionButton(this, ActionButton::Kind::Link))
{
    m_field->setObjectName(u"customerField"_s);
    m_name->setObjectName(u"chosenCustomer"_s);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_other->setObjectName(u"otherCustomer"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_field, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_other, 1, 1);
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(m_field, &HitField::picked, this, &CustomerChoice::pick);
    connect(m_field, &HitField::emptyConfirmed, this, &CustomerChoice::finished);
    connect(m_other, &QPushButton::clicked, this, &CustomerChoice::forget);
    retranslate();
}

void CustomerChoice::retranslate()
{
    m_field->setPlaceholderText(tr("Name or phone; a new one is added"));
    m_field->setAccessibleName(tr("Customer"));
    m_other->setText(tr("Change"));
    m_other->setAccessibleName(tr("Choose another customer"));
    showChosen();
}

QList<FieldHit> CustomerChoice::find(const QString &text) const
{
    QList<FieldHit> hits;
    const CustomerStore customers(m_shop.database().view(), m_shop.context());
    for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kHits - 1))
        if (const auto customer = customers.customer(hit.id))
            hits.push_back(
                { customer->name, maskedPhone(customer->phone), QVariant::fromValue<qlonglong>(customer->id) });
    const ChosenCustomer fresh = newCustomer(text);
    const FieldHit addition { tr("New customer: %1").arg(fresh.name), fresh.phone, text };
    // A full phone number that nobody has can only be a new customer.
    hits.push_back(addition);
    return hits;
}

void CustomerChoice::pick(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        setChosen(newCustomer(value.toString()));
    } else {
        choose(value.toLongLong());
    }
    Q_EMIT finished();
}

void CustomerChoice::choose(RowId customer)
{
    if (const auto known = CustomerStore(m_shop.database().view(), m_shop.context()).customer(customer))
        setChosen({ known->id, known->name, known->phone });
}

void CustomerChoice::setChosen(const ChosenCustomer &customer)
{
    m_chosen = customer;
    m_field->clear();
    showChosen();
    Q_EMIT changed();
}

void CustomerChoice::takeWhatIsTyped()
{
    const QString typed = m_field->text().trimmed();
    if (!m_chosen.name.isEmpty() || typed.isEmpty())
        return;
    setChosen(newCustomer(typed));
}

void CustomerChoice::startAnew()
{
    setChosen({});
}

void CustomerChoice::forget()
{
    setChosen({});
    m_field->setFocus();
}

void CustomerChoice::takeFocus()
{
    QWidget *first = m_chosen.name.isEmpty() ? static_cast<QWidget *>(m_field) : m_other;
    first->setFocus();
}

void CustomerChoice::showChosen()
{
    const bool isChosen = !m_chosen.name.isEmpty();
    m_field->setVisible(!isChosen);
    m_name->setVisible(isChosen);
    m_other->setVisible(isChosen);
    if (!isChosen)
        return;
    const QString phone = maskedPhone(m_chosen.phone);
    const QString who = m_chosen.id > 0 ? m_chosen.name : tr("%1 (new)").arg(m_chosen.name);
    m_name->setText(phone.isEmpty() ? who : who + u"  "_s + phone);
}

} // namespace jishi
