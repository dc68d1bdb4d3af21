#pragma once
// A dialog in which something stored is edited: closing it asks first when there is something to lose.
#include <QDialog>

class QLabel;

namespace jishi {

class ActionButton;

class EditorDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
    virtual bool isChanged() const = 0;

public Q_SLOTS:
    void reject() override;

protected:
    // Fields that scroll, and below them what is wrong beside the buttons. Ctrl+S and Ctrl+Enter press Save.
    void arrange(QWidget *fields, QLabel *problem, ActionButton *cancel, ActionButton *save);
    // While what was edited is on its way to the shop, the dialog cannot be closed.
    bool isBusy() const { return m_busy; }
    void setBusy(bool busy) { m_busy = busy; }

private:
    bool m_busy = false;
};

} // namespace jishi
