#include "ui/sync/hubpersonfields.h"

#include "ui/widgets/rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr qsizetype kShortestPassword = 8;
constexpr qsizetype kLongestPassword = 72; // bytes: the hub's hash reads no further

QLineEdit *secretField(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QString::fromLatin1(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    QLabel *hint = plainLabel(text, parent, "small");
    hint->setWordWrap(true);
    return hint;
}

} // namespace

HubPersonFields::HubPersonFields(QFormLayout *form, bool needsPassphrase, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_email(new QLineEdit(parent))
    , m_password(secretField("hubPassword", parent))
    , m_again(secretField("hubPasswordAgain", parent))
    , m_hint(hintLabel(tr("At least 8 letters. A new account is made, or the one that you have is used."), parent))
{
    m_email->setObjectName(u"hubEmail"_s);
    addFormRow(form, tr("Your e-mail"), m_email, parent);
    addFormRow(form, tr("Password"), m_password, parent);
    addFormRow(form, tr("Password again"), m_again, parent);
    form->addRow(new QWidget(parent), m_hint);
    if (!needsPassphrase)
        return;
    m_passphrase = secretField("hubPassphrase", parent);
    m_passphraseAgain = secretField("hubPassphraseAgain", parent);
    addFormRow(form, tr("Passphrase"), m_passphrase, parent);
    addFormRow(form, tr("Passphrase again"), m_passphraseAgain, parent);
    form->addRow(new QWidget(parent),
        hintLabel(tr("This computer has no keychain: what signs it in is sealed under a passphrase of yours, which is "
                     "asked each time the shop is opened. It can be any words; nobody can recover it."),
            parent));
}

void HubPersonFields::setNewAccount(bool isNew)
{
    m_isNew = isNew;
    m_form->setRowVisible(m_again, isNew);
    m_form->setRowVisible(m_hint, isNew);
}

void HubPersonFields::setEmail(const QString &email)
{
    m_email->setText(email);
}

QWidget *HubPersonFields::first() const
{
    return m_email->text().isEmpty() ? m_email : m_password;
}

HubPerson HubPersonFields::person() const
{
    return { m_email->text().trimmed(), m_password->text(), m_passphrase ? m_passphrase->text() : QString() };
}

QString HubPersonFields::problem(QWidget **field) const
{
    const HubPerson who = person();
    *field = m_email;
    const qsizetype at = who.email.indexOf(u'@');
    if (at < 1 || at != who.email.lastIndexOf(u'@') || at == who.email.size() - 1 || who.email.contains(u' '))
        return tr("Write your e-mail address: it is the name that you sign in with.");
    *field = m_password;
    if (who.password.size() < kShortestPassword)
        return tr("The password needs at least 8 letters.");
    if (who.password.toUtf8().size() > kLongestPassword)
        return tr("This password is too long: 72 letters at most, 24 Chinese ones.");
    *field = m_again;
    if (m_isNew && m_again->text() != who.password)
        return tr("The two passwords differ.");
    if (!m_passphrase)
        return {};
    *field = m_passphrase;
    if (who.passphrase.isEmpty())
        return tr("Think of a passphrase: without it nothing can be kept safe on this computer.");
    *field = m_passphraseAgain;
    return m_passphraseAgain->text() == who.passphrase ? QString() : tr("The two passphrases differ.");
}

} // namespace jishi
