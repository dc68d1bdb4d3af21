#pragma once
// How a reseller is paid, as the owner writes it: the one place where it stands in clear.
#include "models/resellers/reseller.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace jishi {

class PayoutFields final : public QObject
{
    Q_OBJECT

public:
    // Adds its rows to the form, whose widget owns the fields.
    PayoutFields(const PayoutDetails &details, QFormLayout *form, QWidget *parent);

    PayoutDetails details() const;
    // Puts the fields behind another one in the order of the keyboard; returns the last of them.
    QWidget *tabAfter(QWidget *before) const;

private:
    void showWanted();

    QFormLayout *m_form;
    QComboBox *m_method;
    QLineEdit *m_account;
    QLineEdit *m_name;
    QLineEdit *m_bank;
    QLineEdit *m_identity;
};

} // namespace jishi
