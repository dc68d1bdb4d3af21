#include "tests/hub/cable.h"

#include <QTcpSocket>

namespace jishi::testing {

Cable::Cable(const QUrl &hub)
    : m_hub(hub)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Cable::connectDesk);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
}

QUrl Cable::url() const
{
    QUrl url = m_hub;
    url.setPort(m_server.serverPort());
    return url;
}

void Cable::unplug()
{
    m_isPlugged = false;
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void Cable::connectDesk()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        if (!m_isPlugged) {
            desk->abort();
            desk->deleteLater();
            continue;
        }
        desk->setParent(this);
        auto *hub = new QTcpSocket(this);
        for (QTcpSocket *socket : { desk, hub })
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        hub->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_hub.port()));
        connect(desk, &QTcpSocket::readyRead, hub, [desk, hub] { hub->write(desk->readAll()); });
        connect(hub, &QTcpSocket::connected, hub, [desk, hub] { hub->write(desk->readAll()); });
        connect(hub, &QTcpSocket::readyRead, desk, [this, desk, hub] { fromHub(desk, hub); });
        connect(desk, &QTcpSocket::disconnected, hub, [desk, hub] {
            hub->disconnectFromHost();
            desk->deleteLater();
        });
        connect(hub, &QTcpSocket::disconnected, desk, [desk, hub] {
            desk->disconnectFromHost();
            hub->deleteLater();
        });
        connect(hub, &QTcpSocket::errorOccurred, desk, [desk] { desk->disconnectFromHost(); });
    }
}

void Cable::fromHub(QTcpSocket *desk, QTcpSocket *hub)
{
    if (const auto then = std::exchange(m_whenAnswered, {})) {
        then();
        if (!m_isPlugged)
            return;
    }
    const QByteArray bytes = hub->readAll();
    m_received += bytes.size();
    if (m_left && bytes.size() >= *m_left) {
        desk->write(bytes.left(*m_left));
        desk->flush();
        m_left.reset();
        desk->abort();
        hub->abort();
        return;
    }
    if (m_left)
        *m_left -= bytes.size();
    desk->write(bytes);
}

} // namespace jishi::testing
