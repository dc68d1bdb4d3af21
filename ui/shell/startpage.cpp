#include "ui/shell/startpage.h"

#include "ui/actions/commandtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kCardWidth = 440;
constexpr int kWordsWidth = kCardWidth - 2 * 32;
} // namespace

StartPage::StartPage(const Theme &theme, CommandTable &commands, QWidget *parent)
    : Page(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_demoSentence(new QLabel(this))
    , m_new(new ActionButton(commands.action("shop.new"), this, ActionButton::Kind::Primary))
{
    setObjectName(u"startPage"_s);
    m_new->setObjectName(u"startNew"_s);
    auto *open = new ActionButton(commands.action("shop.open"), this);
    open->setObjectName(u"startOpen"_s);
    auto *join = new ActionButton(commands.action("shop.join"), this);
    join->setObjectName(u"startJoin"_s);
    auto *demo = new ActionButton(commands.action("shop.demo"), this);
    demo->setObjectName(u"startDemo"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(theme.icon("shop", Token::Accent).pixmap(QSize(40, 40), devicePixelRatioF()));
    connect(&theme, &Theme::changed, icon, [icon, &theme] {
        icon->setPixmap(theme.icon("shop", Token::Accent).pixmap(QSize(40, 40), icon->devicePixelRatioF()));
    });
    setRole(m_title, "title");
    setRole(m_sentence, "muted");
    setRole(m_demoSentence, "small");
    m_sentence->setWordWrap(true);
    m_demoSentence->setWordWrap(true);

    auto *card = new Card(this);
    card->setFixedWidth(kCardWidth);
    card->body()->setContentsMargins(32, 32, 32, 32);
    card->body()->addWidget(icon);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_sentence);
    card->body()->addSpacing(space::kMedium);
    card->body()->addWidget(m_new);
    card->body()->addWidget(open);
    card->body()->addWidget(join);
    card->body()->addWidget(demo);
    card->body()->addWidget(m_demoSentence);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    retranslate();
}

QString StartPage::title() const
{
    return tr("Start");
}

void StartPage::activated()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Your Shop in One File"));
    m_sentence->setText(tr("Everything works without a network. A shop is one file on this computer: make a new one, "
                           "open one you have, or join one that you were invited to."));
    m_demoSentence->setText(tr("The demo shop has products, customers and three months of orders to try things on."));
    // A card of fixed width that is centred asks nobody for the height of wrapped words.
    for (QLabel *label : { m_sentence, m_demoSentence })
        label->setMinimumHeight(label->heightForWidth(kWordsWidth));
}

} // namespace jishi
