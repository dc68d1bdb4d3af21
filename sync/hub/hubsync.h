#pragma once
// Syncs one open shop with its hub: carries out what SyncRound says, with the network on one side and the file on the
// other. Lives on the UI thread and never keeps it waiting: the file's work is on its own threads, and a page is parsed
// there too.
#include "models/hub/hubaccount.h"
#include "models/hub/syncstatus.h"
#include "models/shop/shop.h"
#include "sync/credentials/credentialstore.h"
#include "sync/hub/hubclient.h"

namespace jishi {

class HubSync : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    HubSync(Database &database, const ShopContext &context, CredentialStore &credentials, QObject *parent = nullptr);

    // One round; while one is under way, another follows it.
    void run();
    // A session that has just been opened saves the first question for one.
    void useSession(const HubSession &session) { m_token = session.token; }
    bool isRunning() const { return m_isRunning; }
    // Of the round under way or the last one.
    const SyncReport &report() const { return m_report; }
    const SyncTrouble &trouble() const { return m_round.trouble(); }
    // For those who ask the hub something else: devices, invitations. Empty before a round that worked.
    const QByteArray &token() const { return m_token; }
    HubClient *client() { return m_client.get(); }

Q_SIGNALS:
    void progressed(); // report() has moved on
    void ended(); // trouble() says how

private:
    using Step = SyncRound::Step;

    void claim();
    void readAccount();
    void begin(const std::optional<HubAccount> &account);
    void go(Step step);
    void fail(const SyncTrouble &trouble);
    void refresh();
    void refreshWith(const QByteArray &refreshToken);
    void keep(const HubSession &session);
    void enroll();
    void prepare();
    void makeBatch();
    void makeNextBatch();
    void dropNextBatch();
    void push();
    void store();
    void pull();
    void askForPage(const QString &cursor);
    void readAhead();
    void parse(const QByteArray &body, const std::optional<QString> &ahead);
    bool isFetching() const { return m_isAsking || m_isParsing || m_arrived; }
    void apply();
    void settle();
    void end();

    // Work on the writer thread; its result comes back here, or fails the round.
    template <typename Work, typename Then>
    void write(Work work, Then then);

    Database &m_database;
    const ShopContext &m_context;
    CredentialStore &m_credentials;
    std::unique_ptr<HubClient> m_client;
    QString m_clientUrl; // that m_client was made for
    std::shared_ptr<const RowShapes> m_shapes;
    HubAccount m_account;
    QByteArray m_token;
    SyncRound m_round;
    SyncReport m_report;
    bool m_isRunning = false;
    bool m_runAgain = false;
    Instant m_storedAt = 0; // that it was synced

    std::shared_ptr<OutgoingBatch> m_batch;
    QByteArray m_answers; // to the batch
    // The batch after the one that is at the hub is made meanwhile, and dropped unless all of that one is taken.
    std::shared_ptr<OutgoingBatch> m_nextBatch;
    bool m_isMakingBatch = false;
    bool m_waitsForBatch = false;
    quint64 m_batchNumber = 0; // what belongs to an earlier one is dropped
    int64_t m_waiting = 0; // changes besides those of the batch, when it was made
    std::shared_ptr<FeedPage> m_page; // to be applied
    // While a page is put into the file, the next one is parsed and the one after that is asked for. No more than that:
    // each costs megabytes.
    struct Arrived
    {
        QByteArray body;
        SyncTrouble trouble;
    };
    std::optional<Arrived> m_arrived; // to be parsed
    std::shared_ptr<FeedPage> m_nextPage;
    SyncTrouble m_nextTrouble; // in place of it
    bool m_isAsking = false;
    bool m_isParsing = false;
    bool m_waitsForPage = false;
    quint64 m_generation = 0; // of the round: what belongs to an earlier one is dropped
};

} // namespace jishi
