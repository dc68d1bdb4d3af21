#include "ui/sync/joindialog.h"

#include "ui/sync/hubaddressfields.h"
#include "ui/sync/hubpersonfields.h"
#include "ui/sync/invitation.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kInvitationHeight = 64;
constexpr int kFormWidth = 520;
} // namespace

JoinDialog::JoinDialog(const QString &folder, bool needsPassphrase, QWidget *parent)
    : HubDialog("join", tr("Join a Shop"), parent)
    , m_ways(new SegmentedControl(this))
    , m_what(plainLabel({}, this, "muted"))
    , m_form(new QFormLayout)
    , m_invitation(new QPlainTextEdit(this))
    , m_code(new QLineEdit(this))
    , m_path(new QLineEdit(this))
{
    setMinimumWidth(kFormWidth);
    nameParts();
    build(needsPassphrase);
    suggestPath(folder);
    connect(m_ways, &SegmentedControl::currentChanged, this, &JoinDialog::showWay);
    connect(m_invitation, &QPlainTextEdit::textChanged, this, &JoinDialog::readInvitation);
    showWay();
}

void JoinDialog::nameParts()
{
    m_ways->setObjectName(u"joinWays"_s);
    m_what->setObjectName(u"joinWhat"_s);
    m_invitation->setObjectName(u"joinInvitation"_s);
    m_code->setObjectName(u"joinCode"_s);
    m_path->setObjectName(u"joinPath"_s);
}

void JoinDialog::build(bool needsPassphrase)
{
    auto *fields = new QWidget(this);
    m_ways->setAccessibleName(tr("How you join"));
    //: Segment: somebody joins who was invited
    m_ways->addSegment(tr("I Was Invited"));
    //: Segment: the computer of somebody who is in already
    m_ways->addSegment(tr("I Have an Account"));
    m_what->setWordWrap(true);
    styleForm(m_form);
    addFormRow(m_form, tr("Invitation"), m_invitation, fields);
    m_invitation->setTabChangesFocus(true);
    m_invitation->setFixedHeight(kInvitationHeight);
    m_invitation->setPlaceholderText(tr("Paste the message that you got"));
    m_address = new HubAddressFields(m_form, fields);
    addFormRow(m_form, tr("Code"), m_code, fields);
    m_code->setPlaceholderText(u"ABCD-EFGH-JKLM-NPQR"_s);
    m_person = new HubPersonFields(m_form, needsPassphrase, fields);
    QWidget *file = buildFile();
    auto *label = plainLabel(tr("File of the shop"), fields, "muted");
    label->setBuddy(m_path);
    m_path->setAccessibleName(label->text());
    m_form->addRow(label, file);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_ways);
    layout->addWidget(m_what);
    layout->addLayout(m_form);
    arrange(fields, tr("Join Shop"), tr("Joining…"));
    setTabOrder(m_ways->reachAfter(nullptr), m_invitation);
}

QWidget *JoinDialog::buildFile()
{
    auto *file = new QWidget(this);
    auto *choose = new ActionButton(file);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose where the shop file goes"));
    m_path->setParent(file);
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &JoinDialog::choosePath);
    return file;
}

void JoinDialog::suggestPath(const QString &folder)
{
    const QString base = tr("My Shop");
    QString path = QDir(folder).filePath(base + u".jishi"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2.jishi"_s.arg(base).arg(number));
    m_path->setText(QDir::toNativeSeparators(path));
}

void JoinDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("File of the Shop"), m_path->text(), tr("Jishi shops (*.jishi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jishi"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: submit() says so
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

bool JoinDialog::isInvited() const
{
    return m_ways->current() == Invited;
}

void JoinDialog::readInvitation()
{
    const auto invitation = Invitation::in(m_invitation->toPlainText());
    if (!invitation)
        return;
    m_address->setUrl(invitation->url);
    m_code->setText(invitation->code);
    showProblem({});
}

void JoinDialog::showWay()
{
    m_form->setRowVisible(m_invitation, isInvited());
    m_form->setRowVisible(m_code, isInvited());
    m_person->setNewAccount(isInvited());
    m_what->setText(
        isInvited() ? tr(
            "Paste the invitation that the owner sent you, or type its address and code. What you may see of the shop "
            "comes to this computer.")
                    : tr("Another computer for somebody who is in the shop already: sign in, and the shop comes to "
                         "this one too."));
    showProblem({});
    (isInvited() ? static_cast<QWidget *>(m_invitation) : m_address->first())->setFocus();
    fit();
}

JoinWish JoinDialog::wish() const
{
    return { m_address->address(), isInvited() ? Invitation::spaced(m_code->text()) : QString(), m_person->person(),
        m_path->text().trimmed() };
}

void JoinDialog::submit()
{
    if (const QString problem = m_address->problem(); !problem.isEmpty())
        return refuse(problem, m_address->first());
    const JoinWish wanted = wish();
    if (isInvited() && wanted.code.isEmpty())
        return refuse(tr("Type the code of the invitation, or paste the whole message."), m_code);
    QWidget *field = nullptr;
    if (const QString problem = m_person->problem(&field); !problem.isEmpty())
        return refuse(problem, field);
    if (wanted.path.isEmpty())
        return refuse(tr("Say where the shop's file goes on this computer."), m_path);
    if (QFile::exists(wanted.path))
        return refuse(tr("There is already a file with this name. Choose another one."), m_path);
    setBusy(true);
    Q_EMIT joinRequested(wanted);
}

} // namespace jishi
