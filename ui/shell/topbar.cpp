#include "ui/shell/topbar.h"

#include "ui/actions/commandtable.h"
#include "ui/shell/palettebutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
constexpr int kSearchWidth = 465;
constexpr int kLeastSearchWidth = 240;
} // namespace

TopBar::TopBar(const Theme &theme, CommandTable &commands, QWidget *parent)
    : QFrame(parent)
    , m_search(new PaletteButton(this))
    , m_newOrder(new ActionButton(commands.action("order.new"), this, ActionButton::Kind::Primary))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"topBar"_s);
    setMinimumHeight(space::kTopBar);
    m_search->setObjectName(u"openPalette"_s);
    m_newOrder->setObjectName(u"newOrder"_s);
    m_menuButton->setObjectName(u"mainMenuButton"_s);
    m_menu->setObjectName(u"mainMenu"_s);
    m_search->setMinimumWidth(kLeastSearchWidth);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    static_cast<PaletteButton *>(m_search)->setHint(shortcutWords(commands.action("go.search")->shortcut()));
    m_search->installEventFilter(this);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested({}); });
    m_menuButton->setIcon(theme.icon("menu"));
    m_menuButton->setIconSize({ 18, 18 });
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, space::kLarge, 1);
    row->setSpacing(space::kSmall);
    row->addWidget(makeBrand());
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_newOrder);
    row->addWidget(m_menuButton);
    retranslate();
}

QWidget *TopBar::makeBrand()
{
    auto *brand = new QWidget(this);
    brand->setFixedWidth(space::kSideBar - space::kSmall);
    auto *mark = new QLabel(u"集"_s, brand);
    auto *name = new QLabel(u"Jishi 集市"_s, brand);
    mark->setObjectName(u"brandMark"_s);
    name->setObjectName(u"brandName"_s);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(space::kLarge, 0, 0, 0);
    row->setSpacing(space::kTiny);
    row->addWidget(mark);
    row->addWidget(name, 1);
    return brand;
}

QRect TopBar::searchPlace() const
{
    return { m_search->mapTo(window(), QPoint(0, 0)), m_search->size() };
}

void TopBar::openMenu()
{
    m_menuButton->showMenu();
}

void TopBar::retranslate()
{
    m_search->setText(tr("Search products, orders, customers, commands…"));
    m_search->setAccessibleName(tr("Search and commands"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        if (!typed.isEmpty() && typed.at(0).isPrint() && typed.at(0) != u' ') {
            Q_EMIT searchRequested(typed);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jishi
