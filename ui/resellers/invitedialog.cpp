#include "ui/resellers/invitedialog.h"

#include "models/history/changereversal.h"
#include "ui/printing/qrpicture.h"
#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr QSize kSize(720, 520);
constexpr int kPicture = 168;
constexpr int kTextHeight = 96;

} // namespace

InviteDialog::InviteDialog(Shop &shop, const ResellerOffers &offers, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_inviter(new QComboBox(this))
    , m_tier(new QComboBox(this))
    , m_valid(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_make(new ActionButton(this))
    , m_list(new QListWidget(this))
    , m_code(plainLabel({}, this, "figure"))
    , m_picture(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_said(plainLabel({}, this))
    , m_revoke(new ActionButton(this, ActionButton::Kind::Link))
    , m_copy(new ActionButton(this, ActionButton::Kind::Primary))
{
    setWindowTitle(tr("Invite Somebody to Sell"));
    resize(kSize);
    nameParts();
    //: No tier chosen
    offerTiers(*m_tier, offers, tr("None"), 0);
    offerInviters(*m_inviter, offers, tr("The shop itself"), 0);
    for (const int days : { 7, 30, 90 })
        m_valid->addItem(tr("%n day(s)", "how long an invitation holds", days), days);
    //: An invitation without an end
    m_valid->addItem(tr("Without end"), 0);
    m_valid->setCurrentIndex(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kHuge);
    columns->addWidget(buildWish(), 1);
    columns->addWidget(buildShown(), 1);
    auto *close = new ActionButton(this);
    close->setObjectName(u"closeInvite"_s);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &InviteDialog::make);
    connect(m_copy, &QPushButton::clicked, this, &InviteDialog::copy);
    connect(m_revoke, &QPushButton::clicked, this, &InviteDialog::revoke);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { row < 0 ? showNone() : show(m_open[static_cast<size_t>(row)]); });
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &InviteDialog::copy);
    showNone();
    load();
    m_make->setFocus();
}

void InviteDialog::nameParts()
{
    setObjectName(u"inviteDialog"_s);
    m_inviter->setObjectName(u"inviteInviter"_s);
    m_tier->setObjectName(u"inviteTier"_s);
    m_valid->setObjectName(u"inviteValid"_s);
    m_note->setObjectName(u"inviteNote"_s);
    m_make->setObjectName(u"makeInvite"_s);
    m_list->setObjectName(u"openInvites"_s);
    m_code->setObjectName(u"inviteCode"_s);
    m_picture->setObjectName(u"invitePicture"_s);
    m_text->setObjectName(u"inviteText"_s);
    m_said->setObjectName(u"inviteSaid"_s);
    m_revoke->setObjectName(u"revokeInvite"_s);
    m_copy->setObjectName(u"copyInvite"_s);
}

QWidget *InviteDialog::buildWish()
{
    auto *wish = new QWidget(this);
    auto *form = new QFormLayout;
    styleForm(form);
    addFormRow(form, tr("Invited By"), m_inviter, wish);
    //: Label: the tier that somebody begins with
    addFormRow(form, tr("Begins in Tier"), m_tier, wish);
    //: Label: how long an invitation holds
    addFormRow(form, tr("Holds"), m_valid, wish);
    addFormRow(form, tr("Note"), m_note, wish);
    m_note->setPlaceholderText(tr("For whom, for yourself"));
    auto *why =
        plainLabel(tr("The inviter is remembered. Nothing is ever paid for bringing people in, only for what is sold."),
            wish, "small");
    why->setWordWrap(true);
    m_make->setText(tr("Make a Code"));
    m_make->setAutoDefault(false);
    m_list->setAccessibleName(tr("Open invitations"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    setRole(m_list, "rows");
    auto *layout = new QVBoxLayout(wish);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(form);
    layout->addWidget(why);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    layout->addSpacing(space::kSmall);
    layout->addWidget(plainLabel(tr("Open invitations"), wish, "small"));
    auto *card = new Card(wish, Card::Padding::None);
    card->body()->addWidget(m_list);
    layout->addWidget(card, 1);
    return wish;
}

QWidget *InviteDialog::buildShown()
{
    auto *shown = new QWidget(this);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAccessibleName(tr("The code as a picture to scan"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    m_text->setAccessibleName(tr("What the chat will see"));
    m_revoke->setText(tr("Take This Code Back"));
    m_revoke->setAutoDefault(false);
    m_copy->setText(tr("Copy Text"));
    m_copy->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setDefault(true);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_code);
    layout->addWidget(m_picture);
    layout->addWidget(m_text);
    layout->addWidget(m_revoke, 0, Qt::AlignLeft);
    layout->addStretch();
    return shown;
}

void InviteDialog::make()
{
    Invite wanted;
    wanted.inviterId = m_inviter->currentData().toLongLong();
    wanted.tierId = m_tier->currentData().toLongLong();
    wanted.note = m_note->text().trimmed();
    const int days = m_valid->currentData().toInt();
    wanted.expiresAt = days == 0 ? 0 : startOfDay(m_shop.today().addDays(days + 1), m_shop.zone());
    m_make->setEnabled(false);
    struct Made
    {
        Invite invite;
        int64_t change = 0;
    };
    const auto work = [context = &m_shop.context(), wanted](Transaction &transaction) -> Result<Made> {
        const auto invite = InviteStore(transaction.connection(), *context).make(wanted);
        if (!invite)
            return invite.error();
        const auto change = currentChange(transaction.connection());
        return change ? Result<Made>(Made { *invite, *change }) : change.error();
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<Made> &made) {
        m_make->setEnabled(true);
        if (!made)
            return tell(made.error());
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("invitation %1").arg(made->invite.spaced()), made->change);
        m_wanted = made->invite.id;
        m_note->clear();
        load();
    });
}

void InviteDialog::load()
{
    const auto work = [context = &m_shop.context()](
                          Connection &connection) { return InviteStore(connection, *context).open(); };
    whenDone(m_shop.database().read(work), this, [this](const Result<std::vector<Invite>> &open) {
        if (!open)
            return tell(open.error());
        m_open = *open;
        const int row = fillList();
        row < 0 ? showNone() : m_list->setCurrentRow(row);
        if (std::exchange(m_wanted, 0) != 0)
            m_copy->setFocus();
    });
}

// Which row is to be shown. An emptied list shows none, which would take the focus from its button: nobody is told.
int InviteDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = m_open.empty() ? -1 : 0;
    for (const Invite &invite : m_open) {
        if (invite.id == m_wanted)
            row = m_list->count();
        m_list->addItem(lineOf(invite));
    }
    return row;
}

QString InviteDialog::lineOf(const Invite &invite) const
{
    QStringList parts { invite.spaced(), invite.inviter, invite.tier, invite.note };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InviteDialog::textOf(const Invite &invite) const
{
    QString text = tr("You are invited to sell for %1.").arg(m_shop.profile().name) + u'\n'
        + tr("Your invite code: %1").arg(invite.spaced()) + u'\n';
    if (invite.expiresAt != 0)
        text += tr("It holds until %1 and is used once.")
                    .arg(QLocale().toString(dayOf(invite.expiresAt - 1, m_shop.zone()), QLocale::LongFormat));
    else
        text += tr("It is used once.");
    return text;
}

void InviteDialog::show(const Invite &invite)
{
    m_said->clear();
    m_code->setText(invite.spaced());
    // The picture is black on white in every theme: it is scanned.
    m_picture->setPixmap(QPixmap::fromImage(qrPicture(invite.code))
                             .scaled(kPicture, kPicture, Qt::KeepAspectRatio, Qt::FastTransformation));
    m_text->setPlainText(textOf(invite));
    m_copy->setEnabled(true);
    m_revoke->setEnabled(true);
}

void InviteDialog::showNone()
{
    m_code->setText(u"—"_s);
    m_picture->setPixmap({});
    m_text->setPlainText(tr("Make a code, and its text for a chat stands here."));
    m_copy->setEnabled(false);
    m_revoke->setEnabled(false);
}

void InviteDialog::copy()
{
    if (!m_copy->isEnabled())
        return;
    QApplication::clipboard()->setText(m_text->toPlainText());
    setTone(m_said, Tone::Ok);
    m_said->setText(tr("The text is copied."));
}

void InviteDialog::revoke()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Invite invite = m_open[static_cast<size_t>(row)];
    const auto work = [context = &m_shop.context(), id = invite.id](Transaction &transaction) -> Result<int64_t> {
        if (auto revoked = InviteStore(transaction.connection(), *context).revoke(id); !revoked)
            return revoked.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this, invite](const Result<int64_t> &change) {
        if (!change)
            return tell(change.error());
        //: Completes "Undo: …"
        Q_EMIT undoable(tr("taking back of invitation %1").arg(invite.spaced()), *change);
        load();
    });
}

void InviteDialog::tell(const Error &error)
{
    setTone(m_said, Tone::Bad);
    m_said->setText(problemWords(error));
}

} // namespace jishi
