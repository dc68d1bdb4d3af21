#include "sync/hub/picturesync.h"

namespace jishi {

namespace {

// As the hub sends them; base64 makes a third more of it, well below what it takes.
constexpr qint64 kPartBytes = 512 * 1024;

} // namespace

PictureSync::PictureSync(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{ }

void PictureSync::run(HubClient *client, const QByteArray &token)
{
    if (m_isRunning)
        return;
    m_client = client;
    m_token = token;
    m_isRunning = true;
    nextToSend();
}

void PictureSync::end()
{
    m_isRunning = false;
    Q_EMIT ended();
}

void PictureSync::nextToSend()
{
    if (!m_isRunning || !m_client)
        return end();
    whenDone(m_database.read([](Connection &connection) { return PictureContents(connection).nextToSend(); }), this,
        [this](const Result<std::optional<PictureToSend>> &next) {
            if (!next)
                return end();
            if (!*next) {
                m_fetching = {};
                return nextToFetch();
            }
            m_sending = **next;
            send(0);
        });
}

// The first part asks at the same time how much is there.
void PictureSync::send(qint64 start)
{
    const QJsonObject part { { QStringLiteral("sha256"), QString::fromLatin1(m_sending.sha256.toHex()) },
        { QStringLiteral("start"), start }, { QStringLiteral("size"), static_cast<qint64>(m_sending.content.size()) },
        { QStringLiteral("bytes"), QString::fromLatin1(m_sending.content.mid(start, kPartBytes).toBase64()) } };
    if (!m_client)
        return end();
    m_client->call(
        "picture_add", part, m_token, this, [this, start](const QJsonValue &there, const SyncTrouble &trouble) {
            const qint64 has = there.toInteger(-1);
            const bool moves = has > start || (has > 0 && start == 0);
            if (trouble.kind == SyncTrouble::Kind::None && has < m_sending.content.size() && moves)
                return send(has);
            const bool whole = trouble.kind == SyncTrouble::Kind::None && has == m_sending.content.size();
            // What the hub does not take for this picture's is not offered again until the file is joined anew.
            if (!whole && trouble.kind != SyncTrouble::Kind::None && trouble.kind != SyncTrouble::Kind::Refused)
                return end();
            m_sent += whole ? 1 : 0;
            whenDone(m_database.write(
                         [id = m_sending.id](Transaction &t) { return PictureContents(t.connection()).markSent(id); }),
                this, [this](const Status &marked) { marked ? nextToSend() : end(); });
        });
}

void PictureSync::nextToFetch()
{
    if (!m_isRunning || !m_client)
        return end();
    whenDone(m_database.read([before = m_fetching.id](
                                 Connection &connection) { return PictureContents(connection).nextToFetch(before); }),
        this, [this](const Result<std::optional<PictureToFetch>> &next) {
            if (!next || !*next)
                return end();
            m_fetching = **next;
            m_arrived.clear();
            fetch();
        });
}

void PictureSync::fetch()
{
    if (!m_client)
        return end();
    const QJsonObject wish { { QStringLiteral("sha256"), QString::fromLatin1(m_fetching.sha256.toHex()) },
        { QStringLiteral("start"), static_cast<qint64>(m_arrived.size()) } };
    m_client->call("picture_part", wish, m_token, this, [this](const QJsonValue &value, const SyncTrouble &trouble) {
        if (trouble.kind != SyncTrouble::Kind::None)
            return end();
        const QByteArray part = QByteArray::fromBase64(value.toObject().value(u"bytes").toString().toLatin1());
        const qint64 size = value.toObject().value(u"size").toInteger();
        if (part.isEmpty() || m_arrived.size() + part.size() > size)
            return nextToFetch(); // not there yet, or none
        m_arrived += part;
        m_arrived.size() < size ? fetch() : store();
    });
}

void PictureSync::store()
{
    whenDone(m_database.write([picture = m_fetching, content = m_arrived](
                                  Transaction &t) { return PictureContents(t.connection()).store(picture, content); }),
        this, [this](const Status &stored) {
            m_fetched += stored ? 1 : 0;
            if (!stored && stored.error().kind != ErrorKind::CannotRead)
                return end();
            nextToFetch();
        });
}

} // namespace jishi
