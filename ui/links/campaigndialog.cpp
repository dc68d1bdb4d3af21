#include "ui/links/campaigndialog.h"

#include "models/history/changereversal.h"
#include "ui/links/linktexts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 440;

// Nothing for what is no day; an invalid day for nothing.
std::optional<QDate> dayIn(const QLineEdit &field)
{
    QString text = field.text().trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text.replace(u'/', u'-').replace(u'.', u'-'), u"yyyy-M-d"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

CampaignDialog::CampaignDialog(Shop &shop, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_name(new QLineEdit(this))
    , m_first(new QLineEdit(this))
    , m_last(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    setObjectName(u"campaignDialog"_s);
    setWindowTitle(tr("New Campaign"));
    setMinimumWidth(kWidth);
    m_name->setObjectName(u"campaignName"_s);
    m_first->setObjectName(u"campaignFirst"_s);
    m_last->setObjectName(u"campaignLast"_s);
    m_problem->setObjectName(u"campaignProblem"_s);
    build();
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &CampaignDialog::save);
    m_name->setFocus();
}

void CampaignDialog::build()
{
    auto *form = new QFormLayout;
    styleForm(form);
    //: Label: the name of a campaign
    addFormRow(form, tr("Name"), m_name, this);
    addFormRow(form, tr("First day"), m_first, this);
    addFormRow(form, tr("Last day"), m_last, this);
    for (QLineEdit *day : { m_first, m_last })
        day->setPlaceholderText(m_shop.today().toString(Qt::ISODate) + u" · "_s + tr("empty: open"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    auto *save = new ActionButton(this, ActionButton::Kind::Primary);
    save->setObjectName(u"saveCampaign"_s);
    //: Button: store the campaign
    save->setText(tr("Save"));
    save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save, &QPushButton::clicked, this, &CampaignDialog::save);
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &CampaignDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
}

bool CampaignDialog::isChanged() const
{
    return !m_name->text().isEmpty() || !m_first->text().isEmpty() || !m_last->text().isEmpty();
}

void CampaignDialog::refuse(const QString &sentence)
{
    m_problem->setText(sentence);
}

void CampaignDialog::save()
{
    const auto first = dayIn(*m_first);
    const auto last = dayIn(*m_last);
    if (!first || !last)
        return refuse(tr("A day is written like %1.").arg(m_shop.today().toString(Qt::ISODate)));
    if (isBusy())
        return;
    setBusy(true);
    const Campaign campaign { 0, m_name->text().trimmed(), *first, *last, {} };
    using Stored = std::pair<RowId, int64_t>;
    const auto work = [context = &m_shop.context(), campaign](Transaction &transaction) -> Result<Stored> {
        const auto id = CampaignStore(transaction.connection(), *context).save(campaign);
        if (!id)
            return id.error();
        const auto change = currentChange(transaction.connection());
        if (!change)
            return change.error();
        return Stored { *id, *change };
    };
    whenDone(m_shop.database().write(work), this, [this, name = campaign.name](const Result<Stored> &stored) {
        setBusy(false);
        if (!stored)
            return refuse(LinkTexts::problem(stored.error()));
        Q_EMIT saved(stored->first, name, stored->second);
        accept();
    });
}

} // namespace jishi
