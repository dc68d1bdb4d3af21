#pragma once
// Draws the window into a file once it has come to rest: for the pictures in README and for looking at every page.
#include <QElapsedTimer>
#include <QObject>

namespace jishi {

class MainWindow;

class WindowPicture final : public QObject
{
    Q_OBJECT

public:
    WindowPicture(MainWindow &window, QString file, QObject *parent);
    void takeWhenSettled();

Q_SIGNALS:
    void taken(bool saved);

private:
    void look();
    bool isSettled() const;

    MainWindow &m_window;
    QString m_file;
    QElapsedTimer m_since;
    int m_quietLooks = 0;
};

} // namespace jishi
