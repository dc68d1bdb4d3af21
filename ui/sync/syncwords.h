#pragma once
// How the shop stands with its hub, what waits and what was refused, in whole sentences. Working offline is a way to
// work and never sounds like an error.
#include "models/hub/parkedchanges.h"
#include "models/hub/syncstatus.h"
#include "models/hub/waitingchanges.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>

namespace jishi {

struct SyncSaying
{
    Tone tone = Tone::Neutral;
    QString title; // the state in one sentence
    QString text {}; // what it means and what to do; may be empty
};

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::SyncWords)

public:
    static SyncSaying state(const SyncStatus &status, Instant now, const QTimeZone &zone);
    // For the bottom of the window: a tone and a few words.
    static SyncSaying line(const SyncStatus &status, Instant now);
    // "3 orders"
    static QString things(WaitingKind kind, int64_t count);
    // "3 orders, 2 payments, 1 price"
    static QString waiting(const WaitingChanges &waiting);
    // Why the hub refused, in plain words; empty where there are none better than its own.
    static QString refusal(const QString &code);
    // How a sync ended; empty where all was done.
    static QString outcome(const QString &outcome);
    // "2 minutes ago", "just now"
    static QString ago(Instant at, Instant now);

private:
    static SyncSaying trouble(const SyncStatus &status);
    static QString lastSynced(const SyncStatus &status, Instant now);
    static QString nextTry(const SyncStatus &status, Instant now, const QTimeZone &zone);
    static SyncSaying syncing(const SyncStatus &status);
};

} // namespace jishi
