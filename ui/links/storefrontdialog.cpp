#include "ui/links/storefrontdialog.h"

#include "models/resellers/linkcode.h"
#include "models/resellers/linkdesk.h"
#include "models/resellers/linksigner.h"
#include "models/settings/shopoptions.h"
#include "ui/links/linktexts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 600;
constexpr int kExampleHeight = 60;

} // namespace

StorefrontDialog::StorefrontDialog(Shop &shop, QWidget *parent)
    : EditorDialog(parent)
    , m_shop(shop)
    , m_kept(ShopOptions(shop.database().view(), shop.context()).value(option::kLinkTemplate))
    , m_pattern(new QLineEdit(this))
    , m_example(plainLabel({}, this, "small"))
    , m_problem(plainLabel({}, this))
    , m_save(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"storefrontDialog"_s);
    setWindowTitle(tr("Storefront Address"));
    setMinimumWidth(kWidth);
    m_pattern->setObjectName(u"storefrontPattern"_s);
    m_example->setObjectName(u"storefrontExample"_s);
    m_problem->setObjectName(u"storefrontProblem"_s);
    m_save->setObjectName(u"saveStorefront"_s);
    build();
    connect(m_pattern, &QLineEdit::textChanged, this, &StorefrontDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &StorefrontDialog::save);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &StorefrontDialog::save);
    m_pattern->setText(m_kept.isEmpty() ? u"https://"_s : m_kept);
    m_pattern->setFocus();
    follow();
}

void StorefrontDialog::build()
{
    auto *hint =
        plainLabel(tr("Links are made of this address. {code} stands for the link's code, {sign} for its "
                      "signature, {product} for the SKU, {campaign} for the campaign; the last two may be left "
                      "out."),
            this, "muted");
    hint->setWordWrap(true);
    m_pattern->setAccessibleName(tr("Storefront address"));
    m_pattern->setPlaceholderText(u"https://shop.example/p/{product}?r={code}&s={sign}"_s);
    m_example->setWordWrap(true);
    m_example->setMinimumHeight(kExampleHeight);
    m_example->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_problem->setWordWrap(true);
    //: Button: store the address
    m_save->setText(tr("Save"));
    m_save->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new ActionButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &StorefrontDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(hint);
    layout->addWidget(m_pattern);
    layout->addWidget(m_example);
    layout->addStretch();
    layout->addLayout(buttons);
}

bool StorefrontDialog::isChanged() const
{
    const QString text = m_pattern->text().trimmed();
    return text != m_kept && !(m_kept.isEmpty() && text == u"https://"_s);
}

void StorefrontDialog::follow()
{
    const QString text = m_pattern->text().trimmed();
    const Status fine = LinkUrl::check(text);
    const LinkUrl pattern(text);
    m_save->setEnabled(fine.ok() && isChanged());
    m_problem->setText(fine ? QString() : fine.error().detail);
    setTone(m_problem, Tone::Bad);
    m_example->clear();
    if (!fine || text.isEmpty())
        return;
    // An example's signature is made with no key of the shop.
    LinkParts parts { LinkCode::of({}), {}, u"MUG-1"_s, {} };
    parts.sign = LinkSigner(QByteArray()).sign(pattern.shown(parts));
    m_example->setText(tr("For example: %1").arg(pattern.build(parts)));
    if (pattern.isSigned())
        return;
    setTone(m_problem, Tone::Warn);
    m_problem->setText(tr("Without {sign} nobody can tell a link that was changed."));
}

void StorefrontDialog::save()
{
    if (!m_save->isEnabled() || isBusy())
        return;
    setBusy(true);
    const auto work = [context = &m_shop.context(), text = m_pattern->text()](Transaction &transaction) -> Status {
        LinkDesk desk(transaction.connection(), *context);
        if (auto kept = desk.setPattern(text); !kept)
            return kept;
        return desk.ensureKey();
    };
    whenDone(m_shop.database().write(work), this, [this](const Status &stored) {
        setBusy(false);
        if (!stored) {
            setTone(m_problem, Tone::Bad);
            return m_problem->setText(LinkTexts::problem(stored.error()));
        }
        Q_EMIT saved();
        accept();
    });
}

} // namespace jishi
