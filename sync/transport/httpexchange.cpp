#include "sync/transport/httpexchange.h"

#include "sync/transport/jsonanswer.h"

#include <QCoreApplication>

namespace jishi {

using namespace Qt::StringLiterals;
using Outcome = HttpReply::Outcome;

// Qt's words for an error hold the address and what the server said; its number does not.
static QString numberOf(QNetworkReply::NetworkError error)
{
    return u"network error %1"_s.arg(int(error));
}

// Errors that only repeat a status of 400 and up; all others mean that something failed on the way.
static bool isOfStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolInvalidOperationError // 400
        || (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error >= QNetworkReply::InternalServerError;
}

HttpExchange::HttpExchange(
    const Server &server, const TransportLimits &limits, QObject *context, Done done, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_limits(limits)
    , m_context(context)
    , m_done(std::move(done))
{
    connect(context, &QObject::destroyed, this, &HttpExchange::abandon);
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(Outcome::TimedOut, u"nothing came or went"_s); });
    connect(&m_whole, &QTimer::timeout, this, [this] { end(Outcome::TimedOut, u"the answer took too long"_s); });
}

HttpExchange::~HttpExchange()
{
    if (!m_ended)
        leave();
}

void HttpExchange::begin(QNetworkReply *reply)
{
    m_reply = reply;
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkServer);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = wordsOf(errors); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_silence.start(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    m_silence.start(m_limits.silence);
    m_whole.start(m_limits.exchange);
}

void HttpExchange::leave()
{
    m_ended = true;
    m_silence.stop();
    m_whole.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // Qt 6.4 starts what is aborted in the same turn as it was asked for, and nobody would look at the server's key.
    QCoreApplication::removePostedEvents(m_reply, QEvent::MetaCall);
}

void HttpExchange::abandon()
{
    if (!m_ended)
        leave();
    deleteLater();
}

void HttpExchange::end(Outcome outcome, const QString &detail)
{
    if (m_ended)
        return;
    leave();
    m_answer.outcome = outcome;
    m_answer.detail = detail;
    if (outcome != Outcome::Answered)
        m_answer.body.clear();
    QMetaObject::invokeMethod(this, &HttpExchange::deliver, Qt::QueuedConnection);
}

// The callback may destroy the client and us with it: nothing of ours is touched after it.
void HttpExchange::deliver()
{
    const HttpReply answer = std::move(m_answer);
    const Done done = std::move(m_done);
    deleteLater();
    if (m_context)
        done(answer);
}

// Qt's network thread waits here: what is aborted now has sent nothing.
void HttpExchange::checkServer()
{
    if (!isPinned(m_server, m_reply->sslConfiguration().peerCertificate()))
        end(Outcome::Untrusted, u"the server has another key than the pinned one"_s);
}

void HttpExchange::readHeaders()
{
    m_silence.start();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.retryAfterSeconds = retryAfterSeconds(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"));
    m_isJson = isJsonType(m_reply->rawHeader("Content-Type"));
    if (m_answer.status >= 300 && m_answer.status < 400)
        return end(Outcome::Redirected, u"status %1"_s.arg(m_answer.status));
    if (m_answer.status < 200)
        return end(Outcome::Broken, u"no final status"_s);
    if (!m_isJson && !isRefusal())
        return end(Outcome::Broken, u"the answer is not JSON"_s);

    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip")
        m_gunzip.emplace(m_limits.answerBytes);
    else if (!encoding.isEmpty() && encoding != "identity")
        return end(Outcome::Broken, u"an encoding that was not asked for"_s);

    // A body that ends where the connection does looks the same when it was cut off.
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    bool isNumber = false;
    if (const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber); isNumber && !isChunked)
        m_announced = length;
    if (!isChunked && (!m_announced || *m_announced < 0))
        return end(Outcome::Broken, u"nothing says how long the answer is"_s);
    if (m_announced > m_limits.answerBytes)
        end(Outcome::TooLarge, u"%1 bytes are announced"_s.arg(*m_announced));
}

void HttpExchange::readBody()
{
    if (m_answer.status == 0)
        return; // an error of Qt's own on the way to the headers
    m_silence.start();
    const QByteArray piece = m_reply->readAll();
    m_arrived += piece.size();
    Gunzip::State state = Gunzip::State::More;
    if (m_gunzip)
        state = m_gunzip->feed(piece, m_answer.body);
    else
        m_answer.body += piece;
    if (state == Gunzip::State::Bad)
        end(Outcome::Broken, u"the answer is not gzip"_s);
    else if (state == Gunzip::State::TooLarge || m_arrived > m_limits.answerBytes)
        end(Outcome::TooLarge, u"more than %1 bytes"_s.arg(m_limits.answerBytes));
}

void HttpExchange::conclude()
{
    if (m_answer.status == 0)
        return concludeWithoutAnswer();
    readBody();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !(isRefusal() && isOfStatus(error)))
        return end(Outcome::Broken, u"the answer was cut off: "_s + numberOf(error));
    if (m_announced && m_arrived != *m_announced)
        return end(Outcome::Broken, u"%1 of %2 bytes came"_s.arg(m_arrived).arg(*m_announced));
    if (m_gunzip && m_gunzip->state() != Gunzip::State::Whole && !(isRefusal() && m_arrived == 0))
        return end(Outcome::Broken, u"the gzip is not whole"_s);
    if (isRefusal() && !m_isJson)
        m_answer.body.clear();
    const bool saysNothing = isRefusal() && m_answer.body.isEmpty();
    // Qt takes nonsense between chunks for the end of the last one.
    if (!saysNothing && !isWholeJson(m_answer.body))
        return end(Outcome::Broken, u"the JSON is not whole"_s);
    end(Outcome::Answered, u"status %1"_s.arg(m_answer.status));
}

void HttpExchange::concludeWithoutAnswer()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString detail = m_tlsErrors.isEmpty() ? numberOf(error) : m_tlsErrors;
    if (error == QNetworkReply::SslHandshakeFailedError)
        end(Outcome::Untrusted, detail);
    else if (error == QNetworkReply::TimeoutError)
        end(Outcome::TimedOut, detail);
    else if (error == QNetworkReply::NoError || error > QNetworkReply::UnknownProxyError)
        end(Outcome::Broken, detail);
    else
        end(Outcome::Unreachable, detail);
}

} // namespace jishi
