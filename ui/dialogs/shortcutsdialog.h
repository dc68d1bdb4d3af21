#pragma once
// Every keyboard shortcut, made from the command table, so that it cannot be out of date.
#include <QDialog>

namespace jishi {

class CommandTable;

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const CommandTable &commands, QWidget *parent = nullptr);

private:
    QWidget *scrollable(QWidget *list);
};

} // namespace jishi
