#include "ui/resellers/payoutfields.h"

#include "ui/resellers/resellerwords.h"
#include "ui/widgets/rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <utility>

using namespace Qt::StringLiterals;

namespace jishi {

PayoutFields::PayoutFields(const PayoutDetails &details, QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_method(new QComboBox(parent))
    , m_account(new QLineEdit(details.account, parent))
    , m_name(new QLineEdit(details.name, parent))
    , m_bank(new QLineEdit(details.bank, parent))
    , m_identity(new QLineEdit(details.identityNumber, parent))
{
    m_method->setObjectName(u"payoutMethod"_s);
    m_account->setObjectName(u"payoutAccount"_s);
    m_name->setObjectName(u"payoutName"_s);
    m_bank->setObjectName(u"payoutBank"_s);
    m_identity->setObjectName(u"identityNumber"_s);
    for (int method = 0; method <= static_cast<int>(PayoutMethod::Cash); ++method)
        m_method->addItem(payoutMethodName(static_cast<PayoutMethod>(method)));
    m_method->setCurrentIndex(static_cast<int>(details.method));
    addFormRow(m_form, tr("Paid By"), m_method, parent);
    //: Label: the bank of an account
    addFormRow(m_form, tr("Bank"), m_bank, parent);
    addFormRow(m_form, tr("Account"), m_account, parent);
    //: Label: the name that the bank or wallet knows the payee by
    addFormRow(m_form, tr("Payee"), m_name, parent);
    addFormRow(m_form, tr("Identity Number"), m_identity, parent);
    m_identity->setPlaceholderText(tr("For the tax office, where it asks"));
    connect(m_method, &QComboBox::currentIndexChanged, this, &PayoutFields::showWanted);
    showWanted();
}

void PayoutFields::showWanted()
{
    const auto method = static_cast<PayoutMethod>(m_method->currentIndex());
    const bool account = method != PayoutMethod::Unsaid && method != PayoutMethod::Cash;
    const auto show = [this](QWidget *field, bool wanted) {
        field->setVisible(wanted);
        m_form->labelForField(field)->setVisible(wanted);
    };
    show(m_bank, method == PayoutMethod::Bank);
    show(m_account, account || !m_account->text().isEmpty());
    show(m_name, method != PayoutMethod::Unsaid);
}

QWidget *PayoutFields::tabAfter(QWidget *before) const
{
    for (QWidget *field : std::initializer_list<QWidget *> { m_method, m_bank, m_account, m_name, m_identity })
        QWidget::setTabOrder(std::exchange(before, field), field);
    return before;
}

PayoutDetails PayoutFields::details() const
{
    return { static_cast<PayoutMethod>(m_method->currentIndex()), m_account->text().trimmed(), m_name->text().trimmed(),
        m_bank->text().trimmed(), m_identity->text().trimmed() };
}

} // namespace jishi
