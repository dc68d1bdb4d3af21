#pragma once
// The form of one reseller. Ctrl+Enter saves; Esc asks only when something was changed. How she is paid stands here in
// clear for the owner, and for nobody else.
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/resellers/reselleredit.h"
#include "ui/resellers/reselleroffers.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class ActionButton;
class HitField;
class PayoutFields;

class ResellerEditor final : public EditorDialog
{
    Q_OBJECT

public:
    // A reseller with id 0 is a new one.
    ResellerEditor(Shop &shop, LiveIndex &index, const Reseller &reseller, const ResellerOffers &offers,
        QWidget *parent = nullptr);

    bool isChanged() const override;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(jishi::RowId reseller, const QString &name, qint64 change);

private:
    void nameParts();
    void build();
    void buildFields(QFormLayout *form);
    void buildCustomer();
    void followInvite();
    Reseller edited() const;
    QString inviteCode() const;
    bool marksProblem(const Reseller &reseller);
    void take(const Result<StoredReseller> &outcome);

    Shop &m_shop;
    LiveIndex &m_index;
    const Reseller m_base;
    RowId m_customerId;
    QLineEdit *m_name;
    QLineEdit *m_invite;
    QComboBox *m_tier;
    QComboBox *m_inviter;
    QLineEdit *m_phone;
    QLineEdit *m_wechat;
    HitField *m_customer;
    PayoutFields *m_payout = nullptr; // of the owner only
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace jishi
