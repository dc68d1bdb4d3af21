#pragma once
// What the person did to the catalog since the shop was opened, so that it can be taken back and done again from any
// page. Holds words and change numbers only; what a change did is in the shop's own record.
#include "models/history/changereversal.h"
#include "models/shop/shop.h"
#include "ui/shell/message.h"

#include <QObject>
#include <vector>

namespace jishi {

class CommandTable;

class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    UndoHistory(Shop &shop, CommandTable &commands, QObject *parent = nullptr);

    // Something was done and is stored. `what` completes "Undo: …" in the person's language.
    void note(const QString &what, qint64 change);
    void undo();
    void redo();

Q_SIGNALS:
    void messageRequested(const jishi::Message &message);

private:
    struct Step
    {
        QString what;
        qint64 change = 0;
    };
    void move(std::vector<Step> &from, std::vector<Step> &to, bool undoing);
    void tell(const QString &what, const Reversal &reversal, bool undoing);
    void offerCommands();

    Shop &m_shop;
    CommandTable &m_commands;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    bool m_busy = false; // one step at a time, in the order of the keys
};

} // namespace jishi
