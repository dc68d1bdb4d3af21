#pragma once
// Decides when it is synced: soon after something was changed here, at once when the hub says that something changed
// there, now and then in any case, and after trouble not before it is worth it. Tells in one value how things stand.
#include "models/hub/syncstatus.h"
#include "sync/engine/backoff.h"
#include "sync/hub/hubsync.h"
#include "sync/hub/picturesync.h"
#include "sync/transport/livepoke.h"

#include <QTimer>

namespace jishi {

class SyncScheduler : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    SyncScheduler(Database &database, HubSync &sync, QObject *parent = nullptr);

    // The shop is joined: begins, or begins anew with what is stored now.
    void start(const Server &hub);
    // Nothing is synced any more; what is under way ends by itself.
    void stop();
    // A person wants it now, whatever went wrong before.
    void syncNow();
    // The credentials are locked: nothing can be done until syncNow().
    void waitForPassphrase();
    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    // The owner has ended this computer's access.
    void accessEnded();

private:
    void run();
    void roundEnded();
    void failed(const SyncTrouble &trouble);
    void noticeChanges(const ChangeSet &changes);
    void count(bool thenSync);
    void listen();
    void hearNothing();
    void setState(SyncStatus::State state);

    Database &m_database;
    HubSync &m_sync;
    PictureSync m_pictures;
    std::unique_ptr<LivePoke> m_ears;
    SyncStatus m_status;
    Backoff m_backoff;
    Backoff m_deafness;
    QTimer m_soon; // after a change
    QTimer m_next; // poll, or the next try
    QTimer m_listenAgain;
    bool m_isOn = false;
};

} // namespace jishi
