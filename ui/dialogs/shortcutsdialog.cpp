#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions/commandtable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <optional>

namespace jishi {

ShortcutsDialog::ShortcutsDialog(const CommandTable &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(space::kTiny);
    std::optional<CommandGroup> group;
    int row = 0;
    for (const Command &command : CommandTable::all()) {
        if (!command.shortcut)
            continue;
        if (group != command.group) {
            group = command.group;
            auto *heading = new QLabel(CommandTable::groupName(command.group), this);
            setRole(heading, "heading");
            heading->setContentsMargins(0, row == 0 ? 0 : space::kSmall, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        const QAction *action = commands.action(command.id);
        auto *keys = new QLabel(shortcutWords(action->shortcut()), this);
        setRole(keys, "muted");
        grid->addWidget(new QLabel(action->text(), this), row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace jishi
