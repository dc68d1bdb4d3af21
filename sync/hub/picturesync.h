#pragma once
// Sends and fetches what pictures look like, a part at a time and only while nothing else is synced. A line that breaks
// costs one part: the hub says how much it has, and what came is kept here until the picture is whole.
#include "models/hub/picturecontents.h"
#include "models/shop/shop.h"
#include "sync/hub/hubclient.h"

namespace jishi {

class PictureSync : public QObject
{
    Q_OBJECT

public:
    explicit PictureSync(Database &database, QObject *parent = nullptr);

    // With the client and token of a round that has just ended well. Does nothing while it is under way.
    void run(HubClient *client, const QByteArray &token);
    // What is under way ends after its part.
    void stop() { m_isRunning = false; }
    bool isRunning() const { return m_isRunning; }
    int sent() const { return m_sent; } // since it was made
    int fetched() const { return m_fetched; }

Q_SIGNALS:
    void ended();

private:
    void nextToSend();
    void send(qint64 start);
    void nextToFetch();
    void fetch();
    void store();
    void end();

    Database &m_database;
    QPointer<HubClient> m_client;
    QByteArray m_token;
    bool m_isRunning = false;
    int m_sent = 0;
    int m_fetched = 0;
    PictureToSend m_sending;
    PictureToFetch m_fetching;
    QByteArray m_arrived; // of m_fetching
};

} // namespace jishi
