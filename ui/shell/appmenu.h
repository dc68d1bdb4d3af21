#pragma once
// The menu behind the button at the top right, made from the command table.
#include <QObject>

class QMenu;

namespace jishi {

class CommandTable;

class AppMenu final : public QObject
{
    Q_OBJECT

public:
    AppMenu(CommandTable &commands, QMenu &menu, QObject *parent);

private:
    void fill();

    CommandTable &m_commands;
    QMenu &m_menu;
};

} // namespace jishi
