#include "ui/shell/appmenu.h"

#include "ui/actions/commandtable.h"

#include <QAction>
#include <QMenu>

namespace jishi {

AppMenu::AppMenu(CommandTable &commands, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_menu(menu)
{
    // Filled each time it opens: texts, handlers and check marks are those of the moment.
    connect(&menu, &QMenu::aboutToShow, this, &AppMenu::fill);
}

void AppMenu::fill()
{
    m_menu.clear();
    const auto add = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (m_commands.isHandled(id))
                menu->addAction(m_commands.action(id));
        }
        menu->addSeparator(); // QMenu folds separators that have nothing between them
    };
    add(&m_menu, { "shop.new", "shop.open", "shop.join", "shop.demo", "shop.close" });
    add(&m_menu, { "shop.import", "shop.export", "shop.reseller", "shop.backup" });
    add(&m_menu, { "sync.now", "sync.invite", "sync.computers", "sync.connect" });
    add(&m_menu, { "stock.count", "stock.purchase", "shop.person" });
    auto *view = m_menu.addMenu(CommandTable::groupName(CommandGroup::View));
    add(view, { "theme.system", "theme.light", "theme.dark" });
    add(view, { "language.system", "language.en", "language.zh_CN" });
    m_menu.addSeparator();
    add(&m_menu, { "help.shortcuts", "help.about" });
    add(&m_menu, { "app.quit" });
}

} // namespace jishi
