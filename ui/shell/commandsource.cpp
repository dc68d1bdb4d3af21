#include "ui/shell/commandsource.h"

#include "ui/actions/commandtable.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <cstring>

namespace jishi {

namespace {
bool matches(const QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}
} // namespace

CommandSource::CommandSource(CommandTable &commands, QObject *parent)
    : PaletteSource(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandTable::handlersChanged, this, &PaletteSource::entriesChanged);
}

QList<PaletteEntry> CommandSource::entries(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> found;
    for (const Command &command : CommandTable::all()) {
        QAction *action = m_commands.action(command.id);
        // The palette does not offer to open itself.
        if (!action->isEnabled() || !action->isVisible() || std::strcmp(command.id, "go.search") == 0)
            continue;
        // The English text matches too: it is what a hint from a friend or a manual says.
        if (!matches(action->text(), words) && !matches(QString::fromUtf8(command.text), words))
            continue;
        found.append(
            { tr("Commands"), action->text(), CommandTable::groupName(command.group), shortcutWords(action->shortcut()),
                command.icon ? command.icon : "chevron-right", [action] { action->trigger(); } });
    }
    return found;
}

} // namespace jishi
