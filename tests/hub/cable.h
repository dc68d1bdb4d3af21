#pragma once
// The line between a desk and the hub, which a test can unplug, or cut after a number of bytes. TLS goes through
// untouched.
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <optional>

namespace jishi::testing {

class Cable : public QObject
{
public:
    explicit Cable(const QUrl &hub);

    // Where the desk's end is.
    QUrl url() const;
    // Whole again, with nothing left to happen.
    void plug()
    {
        m_isPlugged = true;
        m_left.reset();
        m_whenAnswered = {};
    }
    // What is on the line is lost; who calls gets no answer.
    void unplug();
    // From now on the bytes from the hub are counted; the line breaks when so many have come through, then works again.
    void cutAfter(qint64 bytes) { m_left = bytes; }
    // Called once, when the next byte comes from the hub; it gets through if this does not cut the line.
    void whenAnswered(std::function<void()> then) { m_whenAnswered = std::move(then); }
    qint64 received() const { return m_received; }

private:
    void connectDesk();
    void fromHub(QTcpSocket *desk, QTcpSocket *hub);

    const QUrl m_hub;
    QTcpServer m_server;
    bool m_isPlugged = true;
    std::optional<qint64> m_left;
    qint64 m_received = 0;
    std::function<void()> m_whenAnswered;
};

} // namespace jishi::testing
