#pragma once
// Says whether a signed statement is genuine, and if not, what of it was altered. Needs no shop.
#include <QDialog>

class QLabel;
class QLineEdit;

namespace jishi {

class ActionButton;

class VerifyDialog final : public QDialog
{
    Q_OBJECT

public:
    // fingerprint: of the key that is expected, if it is known; else the person enters it.
    VerifyDialog(const QString &fingerprint, QWidget *parent);

    void setFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void verify();
    void say(bool good, const QString &title, const QString &text);

    QLineEdit *m_file;
    QLineEdit *m_fingerprint;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace jishi
