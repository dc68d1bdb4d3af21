#pragma once
// What a page shows when it has nothing to show: why, and the one thing to do next.
#include <QIcon>
#include <QWidget>

class QLabel;

namespace jishi {

class ActionButton;

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QIcon &icon, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    void setButton(const QString &text); // empty hides it
    ActionButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QWidget *m_iconSpace;
    QLabel *m_title;
    QLabel *m_sentence;
    ActionButton *m_button;
};

} // namespace jishi
