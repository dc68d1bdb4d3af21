#pragma once
// One request and its answer, from asking to the callback. Deletes itself after the callback; goes with its client.
#include "sync/transport/gunzip.h"
#include "sync/transport/httpsclient.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace jishi {

class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpReply &)>;
    HttpExchange(const Server &server, const TransportLimits &limits, QObject *context, Done done, QObject *parent);
    ~HttpExchange() override;

    void begin(QNetworkReply *reply);
    // The first end counts.
    void end(HttpReply::Outcome outcome, const QString &detail);

private:
    void leave();
    void abandon();
    void checkServer();
    void readHeaders();
    void readBody();
    void conclude();
    void concludeWithoutAnswer();
    void deliver();
    bool isRefusal() const { return m_answer.status >= 400; }

    const Server &m_server;
    const TransportLimits &m_limits;
    QPointer<QObject> m_context;
    Done m_done;
    QNetworkReply *m_reply = nullptr; // our child
    QTimer m_silence;
    QTimer m_whole;
    QString m_tlsErrors;
    HttpReply m_answer;
    std::optional<Gunzip> m_gunzip;
    std::optional<qint64> m_announced; // bytes on the wire
    qint64 m_arrived = 0; // likewise
    bool m_isJson = false;
    bool m_ended = false;
};

} // namespace jishi
