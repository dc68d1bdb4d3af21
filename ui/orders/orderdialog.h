#pragma once
// What the dialogs about one order share: fields above, what is wrong and the buttons below, Ctrl+Enter, one write to
// the shop. A refusal is said in the dialog, where what was typed can still be mended.
#include "models/base/result.h"
#include "models/shop/shop.h"
#include "ui/dialogs/editordialog.h"
#include "ui/shell/message.h"

#include <functional>

class QFormLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace jishi {

class ActionButton;

class OrderDialog : public EditorDialog
{
    Q_OBJECT

Q_SIGNALS:
    // It is done: what the window tells about it.
    void stored(const jishi::Message &message);
    // It can be taken back; `what` completes "Undo: …".
    void undoable(const QString &what, qint64 change);

protected:
    enum class Weight { Normal, Grave }; // Grave: money goes out
    OrderDialog(Shop &shop, const QString &title, Weight weight, QWidget *parent);

    Shop &shop() const { return m_shop; }
    QVBoxLayout *body() const { return m_body; }
    // Left of the buttons, instead of what is wrong.
    QLabel *figure() const { return m_figure; }
    ActionButton *acceptButton() const { return m_accept; }
    QFormLayout *addForm();
    void addRow(QFormLayout *form, const QString &text, QWidget *field);
    // Rows of words and fields, the first column taking the room; beyond `tallest` they scroll. `fill` adds them.
    void addScrollingGrid(int rowSpacing, int tallest, const std::function<void(QGridLayout *)> &fill);

    // Enter anywhere but on the accepting button goes on to the next field: for dialogs with many.
    void moveOnWithEnter();
    void allow(bool allowed); // the accepting button
    void tellProblem(const QString &sentence);
    void tellProblem(const Error &error);
    virtual void save() = 0;

    // Runs work(Transaction &) -> Result<T> on the writer, then(T) when it is stored.
    template <typename Work, typename Then>
    void store(Work work, Then then)
    {
        setBusy(true);
        allow(false);
        whenDone(m_shop.database().write(std::move(work)), this, [this, then = std::move(then)](const auto &outcome) {
            setBusy(false);
            allow(true);
            if (!outcome)
                return tellProblem(outcome.error());
            then(*outcome);
            accept();
        });
    }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void trySaving();

    Shop &m_shop;
    QVBoxLayout *m_body;
    QLabel *m_figure;
    QLabel *m_problem;
    ActionButton *m_accept;
    bool m_movesOn = false;
};

} // namespace jishi
