#include "ui/actions/commandtable.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace jishi {

CommandTable::CommandTable(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    for (const Command &command : all()) {
        const QByteArray id = command.id;
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(id));
        if (command.icon)
            action->setIcon(theme.icon(command.icon));
        if (command.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(command.shortcut), QKeySequence::PortableText));
        action->setEnabled(false);
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
        m_entries.insert(id, { action, nullptr, {} });
    }
    retranslate();
}

QString CommandTable::groupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Shop:
        return tr("Shop");
    case CommandGroup::Edit:
        //: Verb: heading over Undo and Redo
        return tr("Edit");
    case CommandGroup::Go:
        //: Heading over the commands that switch to a page: Go to Today, Go to Orders
        return tr("Go");
    case CommandGroup::Orders:
        return tr("Orders");
    case CommandGroup::Catalog:
        return tr("Catalog");
    case CommandGroup::Customers:
        return tr("Customers");
    case CommandGroup::Reports:
        return tr("Reports");
    case CommandGroup::Sync:
        //: Heading over the commands about the hub
        return tr("Sync");
    case CommandGroup::View:
        //: Noun: what the window looks like. Heading over theme and language
        return tr("View");
    case CommandGroup::Help:
        return tr("Help");
    }
    Q_UNREACHABLE();
    return {};
}

QAction *CommandTable::action(const char *id) const
{
    const auto entry = m_entries.constFind(id);
    Q_ASSERT_X(entry != m_entries.cend(), "CommandTable::action", id);
    return entry->action;
}

void CommandTable::handle(const char *id, QObject *context, Handler handler)
{
    Q_ASSERT_X(m_entries.contains(id), "CommandTable::handle", id);
    Entry &entry = m_entries[id];
    entry.context = context;
    entry.handler = std::move(handler);
    entry.action->setEnabled(true);
    entry.action->setVisible(true);
    // Once a context, however often it takes its commands back from another page.
    connect(context, &QObject::destroyed, this, &CommandTable::contextDied, Qt::UniqueConnection);
    Q_EMIT handlersChanged();
}

bool CommandTable::isHandled(const char *id) const
{
    return m_entries.value(id).context != nullptr;
}

void CommandTable::run(const QByteArray &id)
{
    // A copy: the handler may replace itself, for example when the shop is closed.
    if (const Handler handler = m_entries.value(id).handler)
        handler();
}

void CommandTable::contextDied(QObject *context)
{
    const QList<QByteArray> ids = m_entries.keys();
    for (const QByteArray &id : ids)
        if (m_entries.value(id).context == context)
            release(id.constData());
}

void CommandTable::release(const char *id)
{
    Entry &entry = m_entries[id];
    entry.context = nullptr;
    entry.handler = {};
    entry.action->setEnabled(false);
    entry.action->setVisible(false);
    Q_EMIT handlersChanged();
}

void CommandTable::retranslate()
{
    for (const Command &command : all())
        action(command.id)->setText(QCoreApplication::translate("jishi::CommandTable", command.text));
}

} // namespace jishi
