#include "ui/links/linkcheckdialog.h"

#include "ui/links/linktexts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kWidth = 520;
constexpr int kVerdictHeight = 44; // two lines, so that nothing jumps

} // namespace

LinkCheckDialog::LinkCheckDialog(Shop &shop, QWidget *parent)
    : QDialog(parent)
    , m_shop(shop)
    , m_text(new QLineEdit(this))
    , m_verdict(plainLabel({}, this))
    , m_whose(plainLabel({}, this, "small"))
    , m_show(new ActionButton(this, ActionButton::Kind::Primary))
{
    setObjectName(u"linkCheckDialog"_s);
    setWindowTitle(tr("Check a Link"));
    setMinimumWidth(kWidth);
    m_text->setObjectName(u"linkCheckText"_s);
    m_verdict->setObjectName(u"linkVerdict"_s);
    m_whose->setObjectName(u"linkWhose"_s);
    m_show->setObjectName(u"showCheckedLink"_s);
    build();
    connect(m_text, &QLineEdit::textChanged, this, &LinkCheckDialog::check);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT linkRequested(m_found);
        accept();
    });
    m_text->setFocus();
    check();
}

void LinkCheckDialog::build()
{
    auto *hint = plainLabel(tr("Paste the address, the code or the whole message."), this, "muted");
    m_text->setAccessibleName(hint->text());
    m_text->setClearButtonEnabled(true);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(kVerdictHeight);
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_whose->setWordWrap(true);
    //: Button: show the link that was found in the list
    m_show->setText(tr("Show Link"));
    auto *close = new ActionButton(this);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kMedium);
    layout->addWidget(hint);
    layout->addWidget(m_text);
    layout->addWidget(m_verdict);
    layout->addWidget(m_whose);
    layout->addStretch();
    layout->addLayout(buttons);
}

void LinkCheckDialog::check()
{
    const QString text = m_text->text().trimmed();
    m_found = 0;
    m_verdict->clear();
    m_whose->clear();
    if (!text.isEmpty()) {
        const LinkFinding finding = LinkDesk(m_shop.database().view(), m_shop.context()).check(text);
        setTone(m_verdict, LinkTexts::tone(finding.verdict));
        m_verdict->setText(LinkTexts::verdict(finding));
        if (finding.link) {
            const QString whole = LinkTexts::whole(*finding.link);
            m_whose->setText(finding.link->archived ? tr("%1 (archived)").arg(whole) : whole);
            m_found = finding.link->archived ? 0 : finding.link->id;
        }
    }
    m_show->setEnabled(m_found > 0);
}

} // namespace jishi
