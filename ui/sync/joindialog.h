#pragma once
// Brings a shop of a hub to this computer: with an invitation, or as an owner's further computer. It collects what is
// needed; whoever opened it carries it out and says how it went with setBusy(), tell() and accept().
#include "ui/sync/hubcontrol.h"
#include "ui/sync/hubdialog.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace jishi {

class HubAddressFields;
class HubPersonFields;
class SegmentedControl;

struct JoinWish
{
    HubAddress hub;
    QString code; // of the invitation; empty: the person has an account that is in already
    HubPerson person;
    QString path; // of the new file
};

class JoinDialog final : public HubDialog
{
    Q_OBJECT

public:
    // folder: where the file goes unless the person says otherwise. needsPassphrase: as HubControl.
    JoinDialog(const QString &folder, bool needsPassphrase, QWidget *parent = nullptr);

    JoinWish wish() const;

Q_SIGNALS:
    void joinRequested(const jishi::JoinWish &wish);

protected:
    void submit() override;

private:
    enum Way { Invited, KnownThere };

    void nameParts();
    void build(bool needsPassphrase);
    QWidget *buildFile();
    void suggestPath(const QString &folder);
    void choosePath();
    void readInvitation();
    void showWay();
    bool isInvited() const;

    SegmentedControl *m_ways;
    QLabel *m_what;
    QFormLayout *m_form;
    QPlainTextEdit *m_invitation;
    HubAddressFields *m_address = nullptr;
    QLineEdit *m_code;
    HubPersonFields *m_person = nullptr;
    QLineEdit *m_path;
};

} // namespace jishi
