#pragma once
// A field to search or filter with: a clear button when there is text, the shortcut that leads here when there is none.
#include <QKeySequence>
#include <QLineEdit>

class QTimer;

namespace jishi {

class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setShortcutHint(const QKeySequence &shortcut);

Q_SIGNALS:
    // The text after a short rest in typing, trimmed. At once when cleared or confirmed.
    void searchRequested(const QString &text);
    // Arrow down: the person wants to go on in the list below.
    void downPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void announce();

    QString m_hint;
    QTimer *m_rest;
    QString m_announced;
};

} // namespace jishi
