#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions/commandtable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jishi {

ShortcutsDialog::ShortcutsDialog(const CommandTable &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setObjectName(u"shortcutsDialog"_s);
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::kMedium, 0);
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
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // no other button of ours has one
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kDialog);
    layout->setSpacing(space::kLarge);
    layout->addWidget(scrollable(list), 1);
    layout->addWidget(buttons);
    // As tall as the list, where the screen has the room for it.
    const int around = buttons->sizeHint().height() + space::kHuge + space::kLarge + space::kLarge;
    resize(
        sizeHint().width(), std::min(list->sizeHint().height() + around, screen()->availableSize().height() * 4 / 5));
}

QWidget *ShortcutsDialog::scrollable(QWidget *list)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"shortcutsList"_s);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setMinimumWidth(list->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    // The window's colour, not a field's.
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    return area;
}

} // namespace jishi
