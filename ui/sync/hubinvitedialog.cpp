#include "ui/sync/hubinvitedialog.h"

#include "models/hub/hubaccount.h"
#include "models/resellers/resellerfigures.h"
#include "ui/printing/qrpicture.h"
#include "ui/sync/invitation.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kPicture = 176;
constexpr int kTextHeight = 148;
constexpr int kInviteWidth = 620;

QVariant asData(RowId id)
{
    return QVariant::fromValue<qlonglong>(id);
}

} // namespace

HubInviteDialog::HubInviteDialog(Shop &shop, HubControl &hub, QWidget *parent)
    : HubDialog("hubInvite", tr("Invite Somebody to the Shop's Hub"), parent)
    , m_shop(shop)
    , m_hub(hub)
    , m_who(new QComboBox(this))
    , m_sees(plainLabel({}, this, "small"))
    , m_code(plainLabel({}, this, "heading"))
    , m_picture(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_said(plainLabel({}, this))
{
    m_who->setObjectName(u"hubInviteWho"_s);
    m_code->setObjectName(u"hubInviteCode"_s);
    m_picture->setObjectName(u"hubInvitePicture"_s);
    m_text->setObjectName(u"hubInviteText"_s);
    m_said->setObjectName(u"hubInviteSaid"_s);
    const auto account = hubAccount(m_shop.database().view());
    m_ownCertificate = account && account->has_value() && !(*account)->certificate.isEmpty();
    setMinimumWidth(kInviteWidth);
    QWidget *wish = buildWish();
    arrange(wish, tr("Make an Invitation"), tr("Asking the hub…"));
    m_shown = buildShown();
    addBelow(m_shown);
    m_shown->hide();
    connect(m_who, &QComboBox::currentIndexChanged, this, &HubInviteDialog::updateWords);
    updateWords();
    m_who->setFocus();
}

QWidget *HubInviteDialog::buildWish()
{
    auto *wish = new QWidget(this);
    auto *form = new QFormLayout;
    styleForm(form);
    //: Label: whom an invitation is for
    addFormRow(form, tr("For"), m_who, wish);
    fillPeople();
    m_sees->setWordWrap(true);
    auto *layout = new QVBoxLayout(wish);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(form);
    layout->addWidget(m_sees);
    return wish;
}

// The computers of resellers who left are not let in again.
void HubInviteDialog::fillPeople()
{
    m_who->addItem(tr("Staff: somebody who works in the shop"), asData(0));
    const auto people = ResellerFigures(m_shop.database().view(), m_shop.context()).people();
    if (!people)
        return;
    for (const ResellerSummary &reseller : *people)
        if (reseller.status == ResellerStatus::Active || reseller.status == ResellerStatus::Frozen)
            m_who->addItem(tr("Reseller: %1").arg(reseller.name), asData(reseller.id));
}

QWidget *HubInviteDialog::buildShown()
{
    auto *shown = new QWidget(this);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAccessibleName(tr("The invitation as a picture to scan"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    m_text->setAccessibleName(tr("The invitation as text"));
    auto *right = new QVBoxLayout;
    right->setSpacing(space::kSmall);
    right->addWidget(m_code);
    right->addWidget(m_text);
    right->addWidget(m_said);
    right->addStretch();
    auto *layout = new QHBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(right, 1);
    return shown;
}

void HubInviteDialog::updateWords()
{
    const bool isStaff = m_who->currentData().toLongLong() == 0;
    QString words = isStaff
        ? tr("Staff see the whole shop but what goods cost and what resellers are paid into.")
        : tr("A reseller sees the catalog and what is her own: links, customers, orders, commissions.");
    words += u'\n' + tr("An invitation is good for a week and for one person.");
    if (m_ownCertificate)
        words += u'\n' + tr("This hub has its own certificate: hand over that file too.");
    m_sees->setText(words);
    m_shown->hide();
    m_said->clear();
    setWords(tr("Make an Invitation"), tr("Cancel"));
    fit();
}

void HubInviteDialog::submit()
{
    if (m_shown->isVisible())
        return copy();
    const RowId reseller = m_who->currentData().toLongLong();
    setBusy(true);
    m_hub.invite(
        reseller > 0 ? ShopRole::Reseller : ShopRole::Staff, reseller, this, [this](const Result<QString> &code) {
            if (!code)
                return tell(code.error());
            setBusy(false);
            show(*code);
        });
}

void HubInviteDialog::show(const QString &code)
{
    const Invitation invitation { m_hub.url(), Invitation::spaced(code) };
    m_code->setText(invitation.code);
    // The picture is black on white in every theme: it is scanned.
    m_picture->setPixmap(QPixmap::fromImage(qrPicture(invitation.line()))
                             .scaled(kPicture, kPicture, Qt::KeepAspectRatio, Qt::FastTransformation));
    m_text->setPlainText(
        tr("You are invited to the shop %1. Install Jishi, choose Join a Shop…, and paste this message:")
            .arg(m_shop.profile().name)
        + u"\n\n"_s + invitation.line() + u"\n\n"_s
        + tr("It is good for a week and for one person. Hand it to nobody else."));
    showProblem({});
    m_said->clear();
    m_shown->show();
    setWords(tr("Copy Text"), tr("Close"));
    fit();
}

void HubInviteDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    setTone(m_said, Tone::Ok);
    m_said->setText(tr("The text is copied."));
}

} // namespace jishi
