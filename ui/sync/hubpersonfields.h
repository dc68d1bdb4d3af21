#pragma once
// Who signs in: e-mail and password, and the passphrase of a computer that has no keychain.
#include "ui/sync/hubcontrol.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace jishi {

class HubPersonFields final : public QObject
{
    Q_OBJECT

public:
    // Adds its rows to a form.
    HubPersonFields(QFormLayout *form, bool needsPassphrase, QWidget *parent);

    // Of a new account the password is asked twice.
    void setNewAccount(bool isNew);
    void setEmail(const QString &email);
    QWidget *first() const;
    HubPerson person() const;
    // Why these are not enough, as a sentence, and the field to mend it in; empty when they are.
    QString problem(QWidget **field) const;

private:
    QFormLayout *m_form;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_hint;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_passphraseAgain = nullptr;
    bool m_isNew = true;
};

} // namespace jishi
