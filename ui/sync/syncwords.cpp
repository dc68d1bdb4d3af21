#include "ui/sync/syncwords.h"

#include "ui/widgets/timewords.h"

#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

// Chinese sentences follow each other without a space.
QString joined(std::initializer_list<QString> sentences)
{
    QString all;
    for (const QString &sentence : sentences) {
        if (!all.isEmpty() && !sentence.isEmpty() && !all.endsWith(u'。'))
            all += u' ';
        all += sentence;
    }
    return all;
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

int asCount(int64_t count)
{
    return static_cast<int>(std::min<int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString SyncWords::ago(Instant at, Instant now)
{
    if (now - at < kMinute)
        return tr("just now");
    if (now - at < kHour)
        return tr("%n minute(s) ago", nullptr, asCount((now - at) / kMinute));
    if (now - at < 2 * kDay)
        return tr("%n hour(s) ago", nullptr, asCount((now - at) / kHour));
    return tr("%n day(s) ago", nullptr, asCount((now - at) / kDay));
}

QString SyncWords::lastSynced(const SyncStatus &status, Instant now)
{
    //: %1 is "2 minutes ago" or "just now"
    return status.syncedAt ? tr("Last synced %1.").arg(ago(*status.syncedAt, now)) : QString();
}

QString SyncWords::nextTry(const SyncStatus &status, Instant now, const QTimeZone &zone)
{
    if (!status.nextTry || *status.nextTry <= now)
        return {};
    //: %1 is a time of the day
    return tr("The next try is at %1.").arg(shortTime(*status.nextTry, now, zone));
}

SyncSaying SyncWords::syncing(const SyncStatus &status)
{
    SyncSaying saying { Tone::Info, tr("Syncing…") };
    const int rows = asCount(status.rowsPulled);
    const int sent = asCount(status.changesPushed);
    if (status.isFirst && sent > 0)
        saying.text = tr(
            "The shop goes to the hub for the first time: %Ln change(s) so far. You can go on working.", nullptr, sent);
    else if (status.isFirst)
        saying.text = tr("The shop comes to this computer for the first time: %Ln row(s) so far.", nullptr, rows);
    else if (sent > 0)
        saying.text = tr("%Ln change(s) sent so far.", nullptr, sent);
    else
        saying.text = tr("%Ln row(s) so far.", nullptr, rows);
    return saying;
}

SyncSaying SyncWords::state(const SyncStatus &status, Instant now, const QTimeZone &zone)
{
    const QString waits = status.waiting == 0
        ? QString()
        : tr("%Ln change(s) waiting here, to go out by itself.", nullptr, asCount(status.waiting));
    const QString kept = status.waiting == 0
        ? QString()
        : tr("%Ln change(s) waiting here until then.", nullptr, asCount(status.waiting));
    const QString last = lastSynced(status, now);
    switch (status.state) {
    case SyncStatus::State::Alone:
        return { Tone::Neutral, tr("This shop works alone."), tr("Everything is saved on this computer.") };
    case SyncStatus::State::UpToDate:
        if (status.waiting > 0)
            return { Tone::Ok, tr("Connected."), joined({ waits, last }) };
        if (status.matters() > 0)
            return { Tone::Warn, tr("Up to date but for %Ln thing(s) needing you.", nullptr, status.matters()), last };
        return { Tone::Ok, tr("Up to date."), last };
    case SyncStatus::State::Syncing:
        return syncing(status);
    case SyncStatus::State::Offline:
        return { Tone::Neutral, tr("Offline."), joined({ tr("Everything works as always."), waits, last }) };
    case SyncStatus::State::Locked:
        return { Tone::Warn, tr("Syncing waits for your passphrase."),
            joined({ tr("What signs this computer in is sealed. Everything else works."), kept }) };
    case SyncStatus::State::SignedOut:
        return { Tone::Warn, tr("Sign in again."),
            joined({ tr("The hub asks who you are: somebody signed this computer out, or it was away for long. "
                        "Everything else works."),
                kept }) };
    case SyncStatus::State::Ended:
        return { Tone::Warn, tr("The owner has ended this computer's access."),
            tr("Nothing is synced from here any more. Ask the owner for an invitation to come back.") };
    case SyncStatus::State::Trouble: {
        SyncSaying saying = trouble(status);
        saying.text = joined({ saying.text, waits, nextTry(status, now, zone) });
        return saying;
    }
    }
    Q_UNREACHABLE();
    return {};
}

SyncSaying SyncWords::trouble(const SyncStatus &status)
{
    if (status.trouble == u"busy")
        return { Tone::Neutral, tr("The hub is busy."), tr("It is asked again by itself; you need not do anything.") };
    if (status.trouble == u"untrusted")
        return { Tone::Bad, tr("The hub could not prove who it is."),
            tr("Nothing was sent. In a hotel or café the network itself may stand in between: try another one. If it "
               "goes on, ask whoever runs the hub whether its certificate has changed.") };
    if (status.trouble == u"upgrade")
        return { Tone::Warn, tr("The hub needs a newer Jishi."),
            tr("Update Jishi on this computer. Everything else works until then.") };
    if (status.trouble == u"unreadable")
        return { Tone::Warn, tr("The hub's answer could not be understood."),
            tr("Nothing was changed here. If it goes on, show the small print below to whoever runs the hub.") };
    if (status.trouble == u"refused")
        return { Tone::Warn, tr("The hub does not want to sync with this computer."),
            tr("Show the small print below to whoever runs the hub.") };
    if (status.trouble == u"storage")
        return { Tone::Bad, tr("The shop file could not be written."),
            tr("Make room on its disk and check that it is healthy. Nothing was saved halfway.") };
    return { Tone::Warn, tr("Syncing has stopped."), tr("It is tried again by itself.") };
}

SyncSaying SyncWords::line(const SyncStatus &status, Instant now)
{
    const QString dot = u" · "_s;
    const QString waits =
        status.waiting > 0 ? dot + tr("%Ln change(s) waiting", nullptr, asCount(status.waiting)) : QString();
    //: %1 is "2 minutes ago" or "just now"
    const QString synced = status.syncedAt ? tr("Synced %1").arg(ago(*status.syncedAt, now)) : tr("Connected");
    if (status.matters() > 0 && status.state != SyncStatus::State::Alone)
        //: Conflicts and refused changes that a person decides about
        return { Tone::Warn, tr("%Ln thing(s) needing you", nullptr, status.matters()) + waits };
    switch (status.state) {
    case SyncStatus::State::Alone:
        return { Tone::Ok, tr("Everything is saved on this computer") };
    case SyncStatus::State::UpToDate:
        return { Tone::Ok, synced + waits };
    case SyncStatus::State::Syncing:
        return { Tone::Info, tr("Syncing…") };
    case SyncStatus::State::Offline:
        return { Tone::Neutral, tr("Offline") + (waits.isEmpty() ? dot + tr("everything is saved here") : waits) };
    case SyncStatus::State::Locked:
        return { Tone::Warn, tr("Syncing waits for your passphrase") + waits };
    case SyncStatus::State::SignedOut:
        return { Tone::Warn, tr("Sign in again to sync") + waits };
    case SyncStatus::State::Ended:
        return { Tone::Warn, tr("This computer's access has ended") };
    case SyncStatus::State::Trouble: {
        const SyncSaying saying = trouble(status);
        return { saying.tone, withoutStop(saying.title) + waits };
    }
    }
    Q_UNREACHABLE();
    return {};
}

QString SyncWords::things(WaitingKind kind, int64_t count)
{
    const int n = asCount(count);
    switch (kind) {
    case WaitingKind::Orders:
        return tr("%Ln order(s)", nullptr, n);
    case WaitingKind::Payments:
        return tr("%Ln payment(s)", nullptr, n);
    case WaitingKind::OrderSteps:
        //: Packed, made ready, handed over
        return tr("%Ln packing or hand-over step(s)", nullptr, n);
    case WaitingKind::OrderEdits:
        return tr("%Ln edited order(s)", nullptr, n);
    case WaitingKind::Payouts:
        return tr("%Ln payout(s)", nullptr, n);
    case WaitingKind::Commissions:
        return tr("%Ln commission entry(ies)", nullptr, n);
    case WaitingKind::Products:
        return tr("%Ln product(s)", nullptr, n);
    case WaitingKind::Prices:
        return tr("%Ln price(s)", nullptr, n);
    case WaitingKind::CatalogSetup:
        return tr("%Ln change(s) of the catalog setup", nullptr, n);
    case WaitingKind::StockMovements:
        return tr("%Ln stock movement(s)", nullptr, n);
    case WaitingKind::Purchases:
        return tr("%Ln line(s) of goods ordered", nullptr, n);
    case WaitingKind::StockCounts:
        return tr("%Ln stock-taking(s)", nullptr, n);
    case WaitingKind::Customers:
        return tr("%Ln customer(s)", nullptr, n);
    case WaitingKind::Groups:
        return tr("%Ln change(s) of groups", nullptr, n);
    case WaitingKind::Resellers:
        return tr("%Ln change(s) of resellers", nullptr, n);
    case WaitingKind::Links:
        return tr("%Ln link(s)", nullptr, n);
    case WaitingKind::Bills:
        return tr("%Ln row(s) of bills", nullptr, n);
    case WaitingKind::Settings:
        return tr("%Ln option(s) of the shop", nullptr, n);
    case WaitingKind::Others:
        return tr("%Ln other change(s)", nullptr, n);
    }
    Q_UNREACHABLE();
    return {};
}

QString SyncWords::waiting(const WaitingChanges &waiting)
{
    QStringList parts;
    for (const WaitingChanges::Count &count : waiting.counts)
        parts << things(count.kind, count.things);
    //: Between the parts of a list: 3 orders, 2 payments
    const QString list = parts.join(tr(", ", "in a list"));
    //: %1 is a list; more than that waits
    return waiting.isCut ? tr("%1, and more").arg(list) : list;
}

QString SyncWords::refusal(const QString &code)
{
    struct Reason
    {
        QLatin1String code;
        const char *words;
    };
    static constexpr std::array<Reason, 11> kReasons { {
        { QLatin1String("HB002"),
            QT_TR_NOOP("What this changes is not there any more: somebody else has removed it.") },
        { QLatin1String("HB006"), QT_TR_NOOP("A number in it is too large for the hub.") },
        { QLatin1String("HB007"),
            QT_TR_NOOP("It waited here so long that the hub cannot tell any more whether it has it already.") },
        { QLatin1String("HB010"),
            QT_TR_NOOP("More would be refunded than was sold: somebody else has refunded it too.") },
        { QLatin1String("HB011"),
            QT_TR_NOOP("The order was handed over, or changed before it was, by somebody else.") },
        { QLatin1String("HB012"), QT_TR_NOOP("This commission is in another payout already.") },
        { QLatin1String("HB013"), QT_TR_NOOP("It follows from a change that was refused.") },
        { QLatin1String("23505"), QT_TR_NOOP("Something with the same number or code is there already.") },
        { QLatin1String("23503"),
            QT_TR_NOOP("It belongs to something that the hub does not have: that was refused too.") },
        { QLatin1String("23514"),
            QT_TR_NOOP("It does not fit what somebody else did meanwhile: the amounts would not add up.") },
        { QLatin1String("42501"), QT_TR_NOOP("Your role does not allow this. Ask the owner.") },
    } };
    for (const Reason &reason : kReasons)
        if (code == reason.code)
            return tr(reason.words);
    return {};
}

QString SyncWords::outcome(const QString &outcome)
{
    if (outcome == u"done")
        return {};
    if (outcome == u"offline")
        return tr("The line went away");
    if (outcome == u"signed_out")
        return tr("Had to sign in again");
    if (outcome == u"ended")
        return tr("Access had ended");
    SyncStatus status;
    status.trouble = outcome;
    return withoutStop(trouble(status).title);
}

} // namespace jishi
