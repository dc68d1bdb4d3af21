#include "ui/actions/undohistory.h"

#include "ui/actions/commandtable.h"
#include "ui/errortext.h"

#include <QLocale>

namespace jishi {

namespace {

// More than anybody takes back step by step.
constexpr size_t kMostSteps = 200;

} // namespace

UndoHistory::UndoHistory(Shop &shop, CommandTable &commands, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_commands(commands)
{ }

void UndoHistory::note(const QString &what, qint64 change)
{
    m_done.push_back({ what, change });
    if (m_done.size() > kMostSteps)
        m_done.erase(m_done.begin());
    m_undone.clear();
    offerCommands();
}

void UndoHistory::undo()
{
    move(m_done, m_undone, true);
}

void UndoHistory::redo()
{
    move(m_undone, m_done, false);
}

void UndoHistory::move(std::vector<Step> &from, std::vector<Step> &to, bool undoing)
{
    if (m_busy || from.empty())
        return;
    m_busy = true;
    const Step step = from.back();
    from.pop_back();
    const auto work = [context = &m_shop.context(), change = step.change](Transaction &transaction) {
        return ChangeReversal(transaction.connection(), *context).takeBack(change);
    };
    whenDone(m_shop.database().write(work), this, [this, &to, step, undoing](const Result<Reversal> &reversal) {
        m_busy = false;
        if (reversal) {
            to.push_back({ step.what, reversal->change });
            tell(step.what, *reversal, undoing);
        } else {
            Q_EMIT messageRequested(ErrorWords::message(reversal.error()));
        }
        offerCommands();
    });
    offerCommands();
}

void UndoHistory::tell(const QString &what, const Reversal &reversal, bool undoing)
{
    Message message { Tone::Ok, undoing ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what) };
    if (!reversal.kept.isEmpty())
        //: %1 are names: whose orders were paid, packed or edited after what is undone
        message.text = tr("%n order(s) had been touched since and stay as they are: %1", nullptr,
            static_cast<int>(reversal.kept.size()))
                           .arg(QLocale().createSeparatedList(reversal.kept));
    else if (reversal.left > 0)
        message.text =
            tr("%n part(s) of it had been changed again since and stay as they are.", nullptr, reversal.left);
    //: Button in the message bar: take back what was just done
    message.actionText = undoing ? tr("Redo") : tr("Undo");
    message.action = [this, undoing] { undoing ? redo() : undo(); };
    Q_EMIT messageRequested(message);
}

void UndoHistory::offerCommands()
{
    const auto offer = [this](const char *id, bool possible, void (UndoHistory::*step)()) {
        if (possible && !m_commands.isHandled(id))
            m_commands.handle(id, this, [this, step] { (this->*step)(); });
        else if (!possible)
            m_commands.release(id);
    };
    offer("edit.undo", !m_done.empty(), &UndoHistory::undo);
    offer("edit.redo", !m_undone.empty(), &UndoHistory::redo);
}

} // namespace jishi
