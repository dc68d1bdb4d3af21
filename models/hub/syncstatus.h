#pragma once
// How the shop stands with its hub, as data for whoever shows it.
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <optional>

namespace jishi {

struct SyncStatus
{
    enum class State {
        Alone, // not joined to a hub
        UpToDate, // as far as is known
        Syncing,
        Offline, // no line; everything works
        Locked, // the credentials wait for their passphrase
        SignedOut, // somebody has to sign in again
        Ended, // the owner has ended this computer's access
        Trouble, // see `trouble`
    };
    State state = State::Alone;
    int64_t waiting = 0; // changes to be sent
    int refused = 0; // changes that wait for a person
    int conflicts = 0; // fields that wait for a person
    std::optional<Instant> syncedAt; // the last time all was done
    std::optional<Instant> nextTry; // after a failure
    // Of Syncing:
    bool isFirst = false; // all there is comes for the first time
    int64_t rowsPulled = 0;
    int64_t changesPushed = 0;
    QString trouble; // one word: "busy", "untrusted", "upgrade", "unreadable", "refused", "storage"
    QString detail; // English, for support

    int matters() const { return refused + conflicts; } // what a person decides about
    bool needsPerson() const { return matters() > 0 || state >= State::Locked; }
};

// The counts and the last time; the state is up to who syncs.
Result<SyncStatus> syncCounts(Connection &connection);

struct SyncReport
{
    Instant beganAt = 0;
    Instant endedAt = 0;
    int64_t pushed = 0; // changes that the hub took
    int64_t pulled = 0; // rows that are new, different or gone
    int conflicts = 0;
    int refused = 0;
    QString outcome; // "done", "offline", or as SyncStatus::trouble
    QString detail;
};

// Inside a transaction: the newest are kept.
Status recordSync(Connection &connection, const SyncReport &report);
// The newest first.
Result<std::vector<SyncReport>> syncHistory(Connection &connection, int limit);

} // namespace jishi
