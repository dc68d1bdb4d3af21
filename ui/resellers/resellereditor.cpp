#include "ui/resellers/resellereditor.h"

#include "models/customers/customerstore.h"
#include "ui/resellers/payoutfields.h"
#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hitfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(560, 720);
constexpr int kLettersWide = 74;
constexpr int kNoteHeight = 64;
constexpr int kHits = 8;
} // namespace

ResellerEditor::ResellerEditor(
    Shop &shop, LiveIndex &index, const Reseller &reseller, const ResellerOffers &offers, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_index(index)
    , m_base(reseller)
    , m_customerId(reseller.customerId)
    , m_name(new QLineEdit(reseller.name, this))
    , m_invite(new QLineEdit(this))
    , m_tier(new QComboBox(this))
    , m_inviter(new QComboBox(this))
    , m_phone(new QLineEdit(reseller.phone, this))
    , m_wechat(new QLineEdit(reseller.wechat, this))
    , m_customer(new HitField(this))
    , m_note(new QPlainTextEdit(reseller.note, this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setWindowTitle(reseller.id == 0 ? tr("New Reseller") : tr("Edit Reseller"));
    nameParts();
    //: No tier chosen
    offerTiers(*m_tier, offers, tr("None"), reseller.tierId);
    offerInviters(*m_inviter, offers, tr("The shop itself"), reseller.inviterId, reseller.id);
    build();
    // Large letters need more room and leave less of it.
    const QSize wanted(std::max(kSize.width(), kLettersWide * fontMetrics().averageCharWidth()), kSize.height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    connect(m_save, &QPushButton::clicked, this, &ResellerEditor::save);
    connect(m_invite, &QLineEdit::textChanged, this, &ResellerEditor::followInvite);
    m_name->setFocus();
}

void ResellerEditor::nameParts()
{
    setObjectName(u"resellerEditor"_s);
    m_name->setObjectName(u"resellerNameField"_s);
    m_invite->setObjectName(u"resellerInviteField"_s);
    m_tier->setObjectName(u"resellerTierField"_s);
    m_inviter->setObjectName(u"resellerInviterField"_s);
    m_phone->setObjectName(u"resellerPhoneField"_s);
    m_wechat->setObjectName(u"resellerWeChatField"_s);
    m_customer->setObjectName(u"resellerCustomerField"_s);
    m_note->setObjectName(u"resellerNoteField"_s);
    m_problem->setObjectName(u"resellerProblem"_s);
    m_cancel->setObjectName(u"cancelReseller"_s);
    m_save->setObjectName(u"saveReseller"_s);
}

void ResellerEditor::build()
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_cancel->setText(tr("Cancel"));
    //: Button: store the reseller
    m_save->setText(tr("Save"));
    buildCustomer();
    auto *fields = new QWidget(this);
    setRole(fields, "plain");
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, space::kSmall, 0);
    auto *form = new QFormLayout;
    styleForm(form);
    buildFields(form);
    rows->addLayout(form);
    rows->addStretch();
    arrange(fields, m_problem, m_cancel, m_save);
}

void ResellerEditor::buildFields(QFormLayout *form)
{
    //: Label of a person's name
    addFormRow(form, tr("Name"), m_name, this);
    m_invite->setPlaceholderText(tr("Of an invitation: she applies and waits for approval"));
    if (m_base.id == 0)
        addFormRow(form, tr("Invite Code"), m_invite, this);
    m_invite->setVisible(m_base.id == 0);
    addFormRow(form, tr("Tier"), m_tier, this);
    addFormRow(form, tr("Invited By"), m_inviter, this);
    addFormRow(form, tr("Phone"), m_phone, this);
    addFormRow(form, tr("WeChat"), m_wechat, this);
    addFormRow(form, tr("As a Customer"), m_customer, this);
    if (m_shop.profile().role == ShopRole::Owner) {
        form->addRow(hairline(this));
        m_payout = new PayoutFields(m_base.payout, form, this);
        setTabOrder(m_payout->tabAfter(m_customer), m_note);
        auto *hint = plainLabel(
            tr("Only the owner sees this in full, here. Everywhere else all but the last four characters are hidden."),
            this, "small");
        hint->setWordWrap(true);
        form->addRow(hint);
        form->addRow(hairline(this));
    }
    //: Label of a remark about a reseller
    addFormRow(form, tr("Note"), m_note, this);
}

// She as somebody who buys: what she orders herself is known as her own.
void ResellerEditor::buildCustomer()
{
    m_customer->setText(m_base.customer);
    m_customer->setPlaceholderText(tr("Search customers"));
    m_customer->setFinder([this](const QString &text) {
        QList<FieldHit> hits;
        const CustomerStore customers(m_shop.database().view(), m_shop.context());
        for (const SearchHit &hit : m_index.search(text, SearchScope::Customers, kHits))
            if (const auto customer = customers.customer(hit.id))
                hits.push_back({ customer->name, maskedPhone(customer->phone), QVariant::fromValue(customer->id) });
        return hits;
    });
    connect(&m_index, &LiveIndex::ready, m_customer, &HitField::findAgain);
    connect(m_customer, &QLineEdit::textEdited, this, [this] { m_customerId = 0; });
    connect(m_customer, &HitField::picked, this, [this](const QVariant &id) {
        const auto customer = CustomerStore(m_shop.database().view(), m_shop.context()).customer(id.toLongLong());
        if (!customer)
            return;
        m_customerId = customer->id;
        m_customer->setText(customer->name);
    });
}

// The code says who invited her and where she begins.
void ResellerEditor::followInvite()
{
    for (QComboBox *box : { m_tier, m_inviter })
        box->setEnabled(inviteCode().isEmpty());
}

QString ResellerEditor::inviteCode() const
{
    return m_base.id == 0 ? m_invite->text().trimmed() : QString();
}

Reseller ResellerEditor::edited() const
{
    Reseller reseller = m_base;
    reseller.name = m_name->text().trimmed();
    reseller.tierId = m_tier->currentData().toLongLong();
    reseller.inviterId = m_inviter->currentData().toLongLong();
    reseller.phone = m_phone->text().trimmed();
    reseller.wechat = m_wechat->text().trimmed();
    reseller.customerId = m_customerId;
    reseller.note = m_note->toPlainText();
    if (m_payout)
        reseller.payout = m_payout->details();
    return reseller;
}

bool ResellerEditor::isChanged() const
{
    return isEdited(m_base, edited()) || !inviteCode().isEmpty();
}

bool ResellerEditor::marksProblem(const Reseller &reseller)
{
    const bool nameless = reseller.name.isEmpty();
    const bool nobody = m_customerId == 0 && !m_customer->text().trimmed().isEmpty();
    setStyleProperty(m_name, "invalid", nameless);
    setStyleProperty(m_customer, "invalid", nobody);
    if (nameless)
        m_problem->setText(tr("A reseller needs a name."));
    else if (nobody)
        m_problem->setText(tr("Pick the customer from the list, or leave the field empty."));
    if (nameless)
        m_name->setFocus();
    else if (nobody)
        m_customer->setFocus();
    return nameless || nobody;
}

void ResellerEditor::save()
{
    const Reseller reseller = edited();
    if (!m_save->isEnabled() || marksProblem(reseller))
        return;
    if (m_base.id != 0 && !isChanged()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), base = m_base, reseller, code = inviteCode()](
                          Transaction &transaction) {
        return storeEdited(transaction.connection(), *context, base, reseller, code);
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<StoredReseller> &outcome) { take(outcome); });
}

void ResellerEditor::take(const Result<StoredReseller> &outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        m_problem->setText(problemWords(outcome.error()));
        return;
    }
    Q_EMIT saved(outcome->id, edited().name, outcome->change);
    accept();
}

} // namespace jishi
