#pragma once
// The bar at the top: whose program this is, one field for everything, the action of the day, and the menu.
#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace jishi {

class ActionButton;
class CommandTable;
class Theme;

class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Theme &theme, CommandTable &commands, QWidget *parent = nullptr);

    // Where the palette opens.
    QRect searchPlace() const;
    QMenu *menu() const { return m_menu; }
    void openMenu();
    void retranslate();

Q_SIGNALS:
    // Clicked, or typed into: text is what was typed.
    void searchRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBrand();

    QPushButton *m_search;
    ActionButton *m_newOrder;
    QToolButton *m_menuButton;
    QMenu *m_menu;
};

} // namespace jishi
