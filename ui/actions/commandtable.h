#pragma once
// Every action of the program has exactly one entry here; menus, the palette, shortcuts and the help page are made from
// it. A command shows up nowhere until somebody handles it, so there are no dead entries.
#include <QHash>
#include <QObject>
#include <functional>
#include <span>

class QAction;

namespace jishi {

class Theme;

enum class CommandGroup { Shop, Edit, Go, Orders, Catalog, Customers, Reports, Sync, View, Help };

struct Command
{
    const char *id; // stable: "order.new"
    const char *text; // English, translated in the context CommandTable
    const char *icon; // a file of resources/icons, or nullptr
    const char *shortcut; // portable text, or nullptr
    CommandGroup group;
};

class CommandTable final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void()>;
    explicit CommandTable(const Theme &theme, QObject *parent = nullptr);

    static std::span<const Command> all();
    static QString groupName(CommandGroup group);

    // Asserts that the id is in the table.
    QAction *action(const char *id) const;
    // From now on, and as long as context lives, the command runs handler. The last one to come handles it.
    void handle(const char *id, QObject *context, Handler handler);
    // Nobody handles it any more.
    void release(const char *id);
    bool isHandled(const char *id) const;
    void retranslate();

Q_SIGNALS:
    // A command appeared or went: palettes and menus that are open look again.
    void handlersChanged();

private:
    struct Entry
    {
        QAction *action = nullptr;
        QObject *context = nullptr;
        Handler handler;
    };
    void run(const QByteArray &id);
    void contextDied(QObject *context);

    QHash<QByteArray, Entry> m_entries;
};

} // namespace jishi
