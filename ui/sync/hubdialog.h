#pragma once
// A dialog that asks the hub for something and waits for its answer: fields that rest meanwhile, a button that says
// what is under way, and a refusal said where it can be mended. Cancel always closes it.
#include "models/base/result.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jishi {

class ActionButton;

class HubDialog : public QDialog
{
    Q_OBJECT

public:
    // While an answer is awaited.
    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    // What was refused, as a sentence; the dialog can be used again.
    void tell(const Error &error);

protected:
    // name: "connect" makes "connectDialog", "connectProblem", "connectDo" and "connectCancel".
    HubDialog(const char *name, const QString &title, QWidget *parent);

    // Called once at the end of the derived constructor: the fields, the words of the button, and those while it waits.
    // Ctrl+Enter presses it.
    void arrange(QWidget *fields, const QString &doWords, const QString &busyWords);
    // The button was pressed: look at the fields, then refuse() or ask and setBusy(true).
    virtual void submit() = 0;
    void refuse(const QString &sentence, QWidget *field);
    void showProblem(const QString &sentence);
    // What the buttons say from now on.
    void setWords(const QString &doWords, const QString &closeWords);
    // Something below the fields, for what the answer brings.
    void addBelow(QWidget *widget);
    // As high as what it shows, as far as the screen goes.
    void fit();
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_fields = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QLabel *m_problem;
    ActionButton *m_do;
    ActionButton *m_cancel;
    QString m_doWords;
    QString m_busyWords;
    bool m_busy = false;
    QPointer<QWidget> m_before; // had the keyboard before the wait
};

} // namespace jishi
