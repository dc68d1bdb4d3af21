#include "ui/sync/synccommands.h"

#include "ui/actions/commandtable.h"
#include "ui/shell/statusline.h"
#include "ui/sync/hubcontrol.h"
#include "ui/sync/syncwords.h"

#include <QTimer>

namespace jishi {

namespace {
constexpr int kTickMs = 20'000;
}

SyncCommands::SyncCommands(Shop &shop, HubControl &hub, CommandTable &commands, StatusLine &line, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_hub(hub)
    , m_commands(commands)
    , m_line(line)
{
    connect(&m_hub, &HubControl::statusChanged, this, &SyncCommands::update);
    connect(&m_line, &StatusLine::opened, this, [this] { Q_EMIT pageRequested("sync", {}); });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &SyncCommands::describe);
    tick->start(kTickMs);
    update();
}

void SyncCommands::update()
{
    const bool isJoined = !m_hub.url().isEmpty();
    const bool isOwner = m_shop.profile().role == ShopRole::Owner;
    offer("sync.now", isJoined, [this] { m_hub.syncNow(); });
    offer("sync.computers", isJoined, [this] { openWith("computers"); });
    offer("sync.invite", isJoined && isOwner, [this] { openWith("invite"); });
    offer("sync.connect", !isJoined && isOwner, [this] { openWith("connect"); });
    describe();
}

void SyncCommands::offer(const char *command, bool isMeant, const std::function<void()> &run)
{
    if (isMeant == m_commands.isHandled(command))
        return;
    if (isMeant)
        m_commands.handle(command, this, run);
    else
        m_commands.release(command);
}

void SyncCommands::openWith(const char *what)
{
    Q_EMIT pageRequested("sync", QString::fromLatin1(what));
}

void SyncCommands::describe()
{
    const SyncSaying saying = SyncWords::line(m_hub.status(), m_shop.now());
    m_line.setState(saying.tone, saying.title);
}

} // namespace jishi
