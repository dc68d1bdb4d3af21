#pragma once
// A message above the page that does not stop work. Good news leaves by itself, bad news stays until it is closed.
#include "ui/shell/message.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace jishi {

class ActionButton;
class Theme;

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void dismiss();
    QString title() const;
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    ActionButton *m_action;
    QPushButton *m_close;
    QTimer *m_leave;
    std::function<void()> m_handler;
};

} // namespace jishi
