#include "ui/orders/customerchoice.h"

#include "models/customers/customerstore.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jishi {

namespace {

constexpr int kHits = 8;
// "张三 13800001234": at least this many digits at the end are a phone number.
constexpr int kShortestPhone = 7;

struct NameAndPhone
{
    QString name;
    QString phone;
};

NameAndPhone splitCustomer(const QString &text)
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
        return { trimmed, {} };
    return { trimmed.left(start).trimmed(), trimmed.mid(start).trimmed() };
}

} // namespace

CustomerChoice::CustomerChoice(Shop &shop, LiveIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_index(index)
    , m_field(new HitField(this))
    , m_chosen(new QLabel(this))
    , m_other(new ActionButton(this, ActionButton::Kind::Link))
{
    m_field->setObjectName(QStringLiteral("customerField"));
    m_chosen->setObjectName(QStringLiteral("chosenCustomer"));
    m_chosen->setWordWrap(true);
    m_chosen->setTextFormat(Qt::PlainText);
    m_other->setObjectName(QStringLiteral("otherCustomer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_field, 1);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_other);
    setFocusProxy(m_field);
    m_field->setFinder([this](const QString &text) { return find(text); });
    connect(m_field, &HitField::picked, this, [this](const QVariant &who) {
        choose(who);
        Q_EMIT finished();
    });
    connect(m_field, &HitField::emptyConfirmed, this, &CustomerChoice::finished);
    connect(m_other, &QPushButton::clicked, this, &CustomerChoice::forget);
    showChosen();
}

void CustomerChoice::retranslate()
{
    m_field->setPlaceholderText(tr("Name or phone; a new one is added"));
    m_field->setAccessibleName(tr("Customer"));
    m_other->setText(tr("Change"));
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
    const NameAndPhone fresh = splitCustomer(text);
    // A full phone number that nobody has can only be a new customer.
    hits.push_back({ tr("New customer: %1").arg(fresh.name.isEmpty() ? fresh.phone : fresh.name), fresh.phone, text });
    return hits;
}

void CustomerChoice::choose(const QVariant &who)
{
    if (who.typeId() == QMetaType::QString) {
        const NameAndPhone fresh = splitCustomer(who.toString());
        return setNew(fresh.name.isEmpty() ? fresh.phone : fresh.name, fresh.phone);
    }
    const auto known = CustomerStore(m_shop.database().view(), m_shop.context()).customer(who.toLongLong());
    if (known) {
        m_id = known->id;
        m_name = known->name;
        m_phone = known->phone;
    }
    m_field->clear();
    showChosen();
    Q_EMIT changed();
}

void CustomerChoice::setNew(const QString &name, const QString &phone)
{
    m_id = 0;
    m_name = name;
    m_phone = phone;
    m_field->clear();
    showChosen();
    Q_EMIT changed();
}

void CustomerChoice::chooseTyped()
{
    if (!isChosen() && !m_field->text().trimmed().isEmpty())
        choose(m_field->text());
}

void CustomerChoice::startAnew()
{
    setNew({}, {});
}

void CustomerChoice::forget()
{
    startAnew();
    m_field->setFocus();
}

void CustomerChoice::showChosen()
{
    m_field->setVisible(!isChosen());
    m_chosen->setVisible(isChosen());
    m_other->setVisible(isChosen());
    const QString phone = maskedPhone(m_phone);
    const QString who = m_id > 0 ? m_name : tr("%1 (new)").arg(m_name);
    m_chosen->setText(phone.isEmpty() ? who : who + QStringLiteral("  ") + phone);
}

} // namespace jishi
