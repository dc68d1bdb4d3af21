#include "ui/resellers/tiersdialog.h"

#include "models/history/changereversal.h"
#include "ui/resellers/resellerwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr QSize kSize(680, 440);
constexpr int kLettersWide = 92;
} // namespace

TiersDialog::TiersDialog(Shop &shop, const std::vector<TierRule> &tiers, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_base(tiers)
    , m_rows(new TierRows(tiers, shop.currency(), this))
    , m_problem(new QLabel(this))
    , m_cancel(new ActionButton(this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"tiersDialog"_s);
    setWindowTitle(tr("Tiers of Resellers"));
    m_problem->setObjectName(u"tiersProblem"_s);
    m_cancel->setObjectName(u"cancelTiers"_s);
    m_save->setObjectName(u"saveTiers"_s);
    // Large letters need more room and leave less of it.
    const QSize wanted(std::max(kSize.width(), kLettersWide * fontMetrics().averageCharWidth()), kSize.height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    build();
    connect(m_cancel, &QPushButton::clicked, this, &TiersDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TiersDialog::save);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &TiersDialog::save);
}

void TiersDialog::build()
{
    auto *hint = plainLabel(
        tr("The lowest first. Who has sold enough within the days is suggested for the next tier; you decide. What "
           "counts are goods that "
           "others bought through her, without postage and returns."),
        this, "muted");
    hint->setWordWrap(true);
    auto *why =
        plainLabel(tr("There is no way to rise by bringing people in, by a fee or by what a team sells: the rules "
                      "against pyramid selling (禁止传销条例) forbid it."),
            this, "small");
    why->setObjectName(u"tiersWhy"_s);
    why->setWordWrap(true);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    //: Button: store the tiers
    m_save->setText(tr("Save"));
    m_save->setAutoDefault(false);
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *content = new QWidget(this);
    setRole(content, "plain");
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, space::kSmall, 0);
    rows->addWidget(m_rows);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
    layout->addWidget(why);
    layout->addLayout(buttons);
}

void TiersDialog::save()
{
    if (!m_save->isEnabled())
        return;
    if (m_rows->marksProblem())
        return m_problem->setText(tr("A tier has a name, and an amount or nothing at all."));
    if (!isChanged())
        return accept();
    m_save->setEnabled(false);
    const auto work = [context = &m_shop.context(), tiers = m_rows->tiers()](
                          Transaction &transaction) -> Result<int64_t> {
        if (auto stored = TierRules(transaction.connection(), *context).save(tiers); !stored)
            return stored.error();
        return currentChange(transaction.connection());
    };
    whenDone(m_shop.database().write(work), this, [this](const Result<int64_t> &change) {
        m_save->setEnabled(true);
        if (!change) {
            m_problem->setText(problemWords(change.error()));
            return;
        }
        Q_EMIT saved(*change);
        accept();
    });
}

} // namespace jishi
