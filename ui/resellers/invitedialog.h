#pragma once
// Invites somebody to sell: a code that is used once, as letters, as a picture, and as a text for a chat. Those that
// are still open stand below and can be taken back.
#include "models/resellers/invitestore.h"
#include "models/shop/shop.h"
#include "ui/resellers/reselleroffers.h"
#include "ui/shell/message.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace jishi {

class ActionButton;

class InviteDialog final : public QDialog
{
    Q_OBJECT

public:
    InviteDialog(Shop &shop, const ResellerOffers &offers, QWidget *parent = nullptr);

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);
    void undoable(const QString &what, qint64 change);

private:
    void nameParts();
    QWidget *buildWish();
    QWidget *buildShown();
    void make();
    void load();
    int fillList();
    void show(const Invite &invite);
    void showNone();
    void copy();
    void revoke();
    QString textOf(const Invite &invite) const;
    QString lineOf(const Invite &invite) const;
    void tell(const Error &error);

    Shop &m_shop;
    std::vector<Invite> m_open;
    RowId m_wanted = 0; // to be shown when the list arrives
    QComboBox *m_inviter;
    QComboBox *m_tier;
    QComboBox *m_valid;
    QLineEdit *m_note;
    ActionButton *m_make;
    QListWidget *m_list;
    QLabel *m_code;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_said;
    ActionButton *m_revoke;
    ActionButton *m_copy;
};

} // namespace jishi
