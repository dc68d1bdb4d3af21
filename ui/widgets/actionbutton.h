#pragma once
// A push button that shows its shortcut where it acts, as a small outlined chip after the words.
#include <QKeySequence>
#include <QPushButton>

class QAction;

namespace jishi {

class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Normal, Primary, Danger, Link };
    explicit ActionButton(QWidget *parent = nullptr, Kind kind = Kind::Normal);
    // Follows the action: text, shortcut, enabled, visible. Pressing triggers it.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr, Kind kind = Kind::Normal);

    void setKind(Kind kind);
    // Shown only; the shortcut itself belongs to an action.
    void setShortcutHint(const QKeySequence &shortcut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    int chipWidth() const;

    QAction *m_action = nullptr;
    QString m_hint;
};

// "Ctrl+N" as people read it: "Ctrl N".
QString shortcutWords(const QKeySequence &shortcut);

} // namespace jishi
