#pragma once
// One order at the moment it is handed over: who stands there, what she gets, and loudly what she still owes.
#include "models/pickup/pickuplist.h"
#include "ui/widgets/detailpane.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace jishi {

class ActionButton;
class CommandTable;
class Shop;
class Theme;

class PickupPane final : public DetailPane
{
    Q_OBJECT

public:
    // The buttons run the commands.
    PickupPane(Shop &shop, const Theme &theme, const CommandTable &commands, QWidget *parent = nullptr);

    void showNothing();
    void showEntry(const PickupEntry &entry);
    void retranslate();

Q_SIGNALS:
    void orderRequested(qlonglong order);

private:
    QVBoxLayout *content() const;
    QLabel *add(const QString &text, const char *role, const char *name = nullptr);
    void addItems();
    void addMoney();
    void offer(const QString &text, const char *name, const char *command, bool primary = false);
    void offerActions();

    Shop &m_shop;
    const Theme &m_theme;
    const CommandTable &m_commands;
    QWidget *m_content = nullptr;
    std::optional<PickupEntry> m_entry;
};

} // namespace jishi
