#include "ui/shell/mainwindow.h"

#include "ui/actions/commandtable.h"
#include "ui/shell/appmenu.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/statusline.h"
#include "ui/shell/taskstrip.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
QString navigationText(const char *title)
{
    return QCoreApplication::translate("jishi::Navigation", title);
}
} // namespace

MainWindow::MainWindow(const Theme &theme, CommandTable &commands, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_commands(commands)
{
    setObjectName(u"mainWindow"_s);
    resize(1280, 800);
    setMinimumSize(900, 560);
    buildFrame();
    for (const Command &command : CommandTable::all())
        addAction(commands.action(command.id));
    commands.handle("go.search", this, [this] { openPalette(); });
    retranslate();
}

MainWindow::~MainWindow()
{
    // The focus leaves its parts while they die.
    qApp->disconnect(this);
}

void MainWindow::buildFrame()
{
    m_topBar = new TopBar(m_theme, m_commands, this);
    new AppMenu(m_commands, *m_topBar->menu(), this);
    m_navigation = new NavigationList(m_theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);
    m_messages = new MessageBar(m_theme, this);
    m_tasks = new TaskStrip(this);
    m_status = new StatusLine(m_theme, this);

    auto *side = new QFrame(this);
    side->setObjectName(u"sideBar"_s);
    side->setFixedWidth(space::kSideBar);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 1, 0);
    sideLayout->addWidget(m_navigation);
    side->hide();
    m_sideBar = side;

    auto *messageSpace = new QVBoxLayout;
    messageSpace->setContentsMargins(space::kHuge, space::kSmall, space::kHuge, 0);
    messageSpace->addWidget(m_messages);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(messageSpace);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addLayout(content, 1);

    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_tasks);
    layout->addWidget(m_status);
    setCentralWidget(whole);

    m_palette = new CommandPalette(m_theme, this);
    m_palette->addSource(new CommandSource(m_commands, this));
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_navigation, &NavigationList::chosen, this, [this](const QByteArray &id) { showPage(id); });
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocusInSight);
}

// An answer that comes late gives the focus to a field of a page that was left meanwhile: Qt lets a hidden widget have
// it. The keyboard stays where the person is.
void MainWindow::keepFocusInSight(QWidget *before, QWidget *now)
{
    const QWidget *shown = m_stack->currentWidget();
    if (!now || now == shown || !m_stack->isAncestorOf(now) || !shown || shown->isAncestorOf(now))
        return;
    if (before && before->isVisibleTo(this))
        before->setFocus(Qt::OtherFocusReason);
    else if (const auto *current = place(m_current); current && current->page)
        current->page->activated();
}

void MainWindow::addPage(const PageEntry &entry, PageFactory factory)
{
    if (!m_allowed.isEmpty() && !m_allowed.contains(entry.id))
        return;
    m_places.push_back({ entry, std::move(factory), nullptr });
    if (entry.title) {
        if (entry.startsGroup)
            m_navigation->addSeparator();
        m_navigation->addEntry(entry.id, navigationText(entry.title), entry.icon);
    }
    if (entry.command)
        m_commands.handle(entry.command, m_navigation, [this, id = entry.id] { showPage(id); });
    m_sideBar->show();
}

bool MainWindow::hasPage(const QByteArray &id) const
{
    return place(id) != nullptr;
}

void MainWindow::setStartPage(Page *page)
{
    m_startPage = page;
    m_stack->addWidget(page);
    adopt(page);
    if (m_places.empty()) {
        m_stack->setCurrentWidget(page);
        page->activated();
    }
    updateWindowTitle();
}

void MainWindow::closePages()
{
    m_palette->dismiss();
    m_messages->dismiss();
    if (m_startPage)
        m_stack->setCurrentWidget(m_startPage);
    for (Place &each : m_places) {
        if (each.entry.command)
            m_commands.release(each.entry.command);
        delete each.page;
    }
    m_places.clear();
    m_navigation->clear();
    m_sideBar->hide();
    m_current.clear();
    setShopName({});
}

void MainWindow::showPage(const QByteArray &id, const QVariant &what)
{
    Place *wanted = place(id);
    if (!wanted)
        return;
    if (!wanted->page) {
        wanted->page = wanted->factory(m_stack);
        m_stack->addWidget(wanted->page);
        adopt(wanted->page);
    }
    m_current = id;
    m_navigation->select(wanted->entry.title ? id : wanted->entry.parent);
    Page *page = wanted->page;
    m_stack->setCurrentWidget(page);
    updateWindowTitle();
    page->activated();
    if (what.isValid())
        page->showItem(what);
    Q_EMIT pageShown(id);
}

void MainWindow::adopt(Page *page)
{
    page->setAccessibleName(page->title());
    connect(page, &Page::messageRequested, this, &MainWindow::showMessage);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::undoable, this, &MainWindow::undoable);
}

Page *MainWindow::page(const QByteArray &id) const
{
    const Place *found = place(id);
    return found ? found->page : nullptr;
}

MainWindow::Place *MainWindow::place(const QByteArray &id)
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place &each) { return each.entry.id == id; });
    return found == m_places.end() ? nullptr : &*found;
}

const MainWindow::Place *MainWindow::place(const QByteArray &id) const
{
    return const_cast<MainWindow *>(this)->place(id);
}

void MainWindow::setCount(const QByteArray &id, std::optional<qint64> count)
{
    m_navigation->setCount(id, count);
}

void MainWindow::setShopName(const QString &name)
{
    m_shopName = name;
    m_status->setShop(name);
    updateWindowTitle();
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->showMessage(message);
}

void MainWindow::openPalette(const QString &text)
{
    m_palette->openAt(m_topBar->searchPlace(), text);
}

void MainWindow::addPaletteSource(PaletteSource *source)
{
    m_palette->addSource(source);
}

void MainWindow::updateWindowTitle()
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    QStringList parts;
    if (page && page != m_startPage)
        parts << page->title();
    if (!m_shopName.isEmpty())
        parts << m_shopName;
    parts << u"Jishi 集市"_s;
    setWindowTitle(parts.join(u" — "_s));
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    m_navigation->setAccessibleName(tr("Pages"));
    for (const Place &each : m_places) {
        if (each.entry.title)
            m_navigation->setText(each.entry.id, navigationText(each.entry.title));
    }
    m_topBar->retranslate();
    m_messages->retranslate();
    m_tasks->retranslate();
    m_palette->retranslate();
    updateWindowTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closing(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10)
        m_topBar->openMenu();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace jishi
