#pragma once
// One sync, as a machine without I/O: what happened goes in, what to do next comes out. First everything that waits
// goes to the hub, then what is new comes from it; every step can fail, be repeated and be left at any moment.
#include <QString>
#include <cstdint>
#include <optional>

namespace jishi {

// What stopped a sync.
struct SyncTrouble
{
    enum class Kind {
        None,
        Offline, // no answer: that is how it is on a market stall, and nothing is wrong
        Busy, // the hub answers and can't: passes by itself
        SignedOut, // somebody has to sign in again
        Revoked, // the owner has ended this computer's access
        Untrusted, // not the hub that was meant
        Upgrade, // this program is too old
        Unreadable, // what came was no answer
        Refused, // the hub does not do this for us
        Storage, // this computer's disk or file
    };
    Kind kind = Kind::None;
    std::optional<int> retryAfterSeconds;
    QString detail; // English, for logs
};

class SyncRound
{
public:
    enum class Step {
        Refresh, // a new token
        Enroll, // a code for this client's order numbers
        Prepare, // what waits, as a batch
        Push,
        Store, // the answers
        Pull,
        Apply, // the page
        Settle, // the ledger of orders that came
        Done,
        Failed,
    };

    // What goes round twice at most: pushing what pulling brought about.
    static constexpr int kTurns = 3;

    Step begin(bool hasToken, bool isEnrolled);
    Step refreshed();
    Step enrolled();
    Step prepared(bool anything);
    Step pushed();
    Step stored();
    Step pulled();
    Step applied(bool more);
    // waiting: whether something is to be sent now.
    Step settled(bool waiting);
    // A token that is over is renewed once; anything else ends the round.
    Step failed(const SyncTrouble &trouble);

    Step step() const { return m_step; }
    const SyncTrouble &trouble() const { return m_trouble; }

private:
    Step go(Step step);
    Step afterToken();

    Step m_step = Step::Done;
    SyncTrouble m_trouble;
    bool m_isEnrolled = false;
    bool m_wasRenewed = false;
    int m_turn = 0;
};

} // namespace jishi
