#pragma once
// Invites one person to the shop's hub, as staff or as one of the resellers: a line to copy and the same as a picture.
#include "models/shop/shop.h"
#include "ui/sync/hubdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace jishi {

class HubControl;

class HubInviteDialog final : public HubDialog
{
    Q_OBJECT

public:
    HubInviteDialog(Shop &shop, HubControl &hub, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QWidget *buildWish();
    QWidget *buildShown();
    void fillPeople();
    void updateWords();
    void show(const QString &code);
    void copy();

    Shop &m_shop;
    HubControl &m_hub;
    bool m_ownCertificate = false;
    QComboBox *m_who;
    QLabel *m_sees;
    QWidget *m_shown;
    QLabel *m_code;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_said;
};

} // namespace jishi
