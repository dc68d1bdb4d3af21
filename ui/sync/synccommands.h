#pragma once
// What can be done about the hub from anywhere in the window: each command is there while it means something. The line
// at the bottom says how the shop stands.
#include "models/shop/shop.h"

#include <QObject>
#include <functional>

namespace jishi {

class CommandTable;
class HubControl;
class StatusLine;

class SyncCommands final : public QObject
{
    Q_OBJECT

public:
    SyncCommands(Shop &shop, HubControl &hub, CommandTable &commands, StatusLine &line, QObject *parent = nullptr);

    // Again after a change of language.
    void describe();

Q_SIGNALS:
    // As Page::pageRequested.
    void pageRequested(const QByteArray &pageId, const QVariant &what);

private:
    void update();
    void offer(const char *command, bool isMeant, const std::function<void()> &run);
    void openWith(const char *what);

    Shop &m_shop;
    HubControl &m_hub;
    CommandTable &m_commands;
    StatusLine &m_line;
};

} // namespace jishi
