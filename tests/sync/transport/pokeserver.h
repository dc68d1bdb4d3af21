#pragma once
// The gate of the hub as far as pokes go, frame by frame, so that a test can send what no websocket library would.
#include "tests/sync/transport/loopbackserver.h"

#include <QtEndian>

namespace jishi::testing {

enum Opcode : quint8 { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

inline QByteArray frame(Opcode opcode, const QByteArray &payload, bool isLast = true)
{
    QByteArray bytes(1, char((isLast ? 0x80 : 0) | opcode));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        const quint64 size = qToBigEndian(quint64(payload.size()));
        bytes += payload.size() < 65536 ? char(126) : char(127);
        const QByteArray eight(reinterpret_cast<const char *>(&size), 8);
        bytes += payload.size() < 65536 ? eight.right(2) : eight;
    }
    return bytes + payload;
}

inline QByteArray closeFrame(quint16 code)
{
    const quint16 number = qToBigEndian(code);
    return frame(Close, QByteArray(reinterpret_cast<const char *>(&number), 2));
}

// What a test changes of it is what goes wrong.
class PokeServer : public LoopbackServer
{
public:
    explicit PokeServer(const std::optional<Identity> &identity = std::nullopt)
        : LoopbackServer(identity)
    {
        answer = [this](QTcpSocket *socket, const QByteArray &request) {
            peer = socket;
            socket->write(upgrade(request, "graphql-transport-ws"));
        };
        hear = [this](QTcpSocket *, const QByteArray &bytes) { unmask(bytes); };
        onText = [this](const QByteArray &text) {
            if (text.contains("connection_init"))
                say(R"({"type":"connection_ack"})");
        };
    }

    static QByteArray upgrade(const QByteArray &request, const QByteArray &subprotocol)
    {
        const qsizetype key = request.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray salted = request.mid(key, 24) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
        const QByteArray protocol =
            subprotocol.isEmpty() ? QByteArray() : "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + accept + "\r\n" + protocol + "\r\n";
    }
    void say(const QByteArray &text) { peer->write(frame(Text, text)); }

    QTcpSocket *peer = nullptr;
    std::function<void(const QByteArray &)> onText;
    QByteArrayList texts;
    int pings = 0;
    bool answersPings = true;
    bool wasClosed = false;

private:
    // A client's frames are masked and, here, shorter than 126 bytes.
    void unmask(const QByteArray &bytes)
    {
        m_buffer += bytes;
        while (m_buffer.size() >= 6 && m_buffer.size() >= 6 + (m_buffer.at(1) & 0x7f)) {
            const int opcode = m_buffer.at(0) & 0x0f;
            QByteArray payload = m_buffer.mid(6, m_buffer.at(1) & 0x7f);
            for (qsizetype i = 0; i < payload.size(); ++i)
                payload[i] = char(payload.at(i) ^ m_buffer.at(2 + i % 4));
            m_buffer.remove(0, 6 + payload.size());
            wasClosed |= opcode == Close;
            pings += opcode == Ping;
            if (opcode == Ping && answersPings)
                peer->write(frame(Pong, payload));
            if (opcode == Text) {
                texts << payload;
                onText(payload);
            }
        }
    }

    QByteArray m_buffer;
};

} // namespace jishi::testing
