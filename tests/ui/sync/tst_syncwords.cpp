// How the shop stands with its hub, in words: every state says what it means, and being offline is no error.
#include "models/outbox/syncedtables.h"
#include "ui/sync/fieldnames.h"
#include "ui/sync/invitation.h"
#include "ui/sync/syncwords.h"

#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstSyncWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsASentence();
    void offlineIsNeutralAndSaysWhatWaits();
    void everyTroubleSaysWhatToDo();
    void theLineTellsStateAndWaiting();
    void whatNeedsAPersonComesFirst();
    void everyFieldThatCanMeetAConflictHasAWord();
    void everyTableHasAWord();
    void anInvitationIsFoundInAMessage();

private:
    static constexpr Instant kNow = 1'772'326'800'000;
    static SyncSaying state(const SyncStatus &status) { return SyncWords::state(status, kNow, QTimeZone::utc()); }
    static SyncStatus status(SyncStatus::State state, int64_t waiting = 0)
    {
        SyncStatus status;
        status.state = state;
        status.waiting = waiting;
        status.syncedAt = kNow - 2 * kMinute;
        return status;
    }
};

void TstSyncWords::everyStateIsASentence()
{
    using enum SyncStatus::State;
    for (const auto each : { Alone, UpToDate, Syncing, Offline, Locked, SignedOut, Ended, Trouble }) {
        const SyncSaying saying = state(status(each, 3));
        QVERIFY(saying.title.endsWith(u'.') || saying.title.endsWith(u'…'));
        QVERIFY(saying.text.endsWith(u'.'));
    }
    QCOMPARE(state(status(UpToDate)).title, u"Up to date."_s);
    QCOMPARE(state(status(UpToDate)).tone, Tone::Ok);
    QVERIFY(state(status(UpToDate)).text.startsWith(u"Last synced 2 minute"_s));
}

void TstSyncWords::offlineIsNeutralAndSaysWhatWaits()
{
    const SyncSaying saying = state(status(SyncStatus::State::Offline, 12));
    QCOMPARE(saying.tone, Tone::Neutral);
    QCOMPARE(saying.title, u"Offline."_s);
    QVERIFY(saying.text.startsWith(u"Everything works as always. 12 change"_s));
    QCOMPARE(SyncWords::line(status(SyncStatus::State::Offline, 12), kNow).tone, Tone::Neutral);
}

void TstSyncWords::everyTroubleSaysWhatToDo()
{
    QStringList titles;
    for (const char *word : { "busy", "untrusted", "upgrade", "unreadable", "refused", "storage", "something new" }) {
        SyncStatus trouble = status(SyncStatus::State::Trouble);
        trouble.trouble = QString::fromLatin1(word);
        trouble.nextTry = kNow + 5 * kMinute;
        const SyncSaying saying = state(trouble);
        QVERIFY(!titles.contains(saying.title));
        titles << saying.title;
        QVERIFY2(saying.text.contains(u"The next try is at 01:05."_s), qPrintable(saying.text));
    }
}

void TstSyncWords::theLineTellsStateAndWaiting()
{
    using enum SyncStatus::State;
    const auto line = [](const SyncStatus &status) { return SyncWords::line(status, kNow).title; };
    QVERIFY(line(status(UpToDate)).startsWith(u"Synced 2 minute"_s));
    QVERIFY(line(status(Offline, 12)).startsWith(u"Offline · 12 change"_s));
    QCOMPARE(line(status(Offline)), u"Offline · everything is saved here"_s);
    QCOMPARE(line(status(Syncing)), u"Syncing…"_s);
    QCOMPARE(line(status(Alone, 99)), u"Everything is saved on this computer"_s);
    SyncStatus trouble = status(Trouble);
    trouble.trouble = u"busy"_s;
    QCOMPARE(line(trouble), u"The hub is busy"_s);
}

void TstSyncWords::whatNeedsAPersonComesFirst()
{
    SyncStatus matters = status(SyncStatus::State::Offline, 3);
    matters.refused = 1;
    matters.conflicts = 1;
    const SyncSaying saying = SyncWords::line(matters, kNow);
    QCOMPARE(saying.tone, Tone::Warn);
    QVERIFY(saying.title.startsWith(u"2 "_s) && saying.title.contains(u" · 3 change"_s));
    matters.state = SyncStatus::State::UpToDate;
    matters.waiting = 0;
    QVERIFY(state(matters).title.startsWith(u"Up to date but for 2 "_s));
    QCOMPARE(state(matters).tone, Tone::Warn);
}

// Identities and tables that are only added to never meet a conflict.
void TstSyncWords::everyFieldThatCanMeetAConflictHasAWord()
{
    QStringList missing;
    for (const SyncedTable &table : syncedTables()) {
        if (onlyGrows(table.name))
            continue;
        for (const std::string &column : table.columns)
            if (!FieldNames::find(table.name, column))
                missing << QString::fromStdString(table.name + '.' + column);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TstSyncWords::everyTableHasAWord()
{
    for (const SyncedTable &table : syncedTables())
        QVERIFY2(FieldNames::ofTable(table.name) != QString::fromStdString(table.name), table.name.c_str());
}

void TstSyncWords::anInvitationIsFoundInAMessage()
{
    const Invitation invitation { u"https://hub.example.com:8443"_s, Invitation::spaced(u"abcd efghjklm-npqr"_s) };
    QCOMPARE(invitation.code, u"ABCD-EFGH-JKLM-NPQR"_s);
    QCOMPARE(invitation.line(), u"jishi-join:https://hub.example.com:8443#ABCD-EFGH-JKLM-NPQR"_s);
    const auto found = Invitation::in(u"You are invited:\n\n"_s + invitation.line() + u"\n\nSee you!"_s);
    QVERIFY(found);
    QCOMPARE(found->url, invitation.url);
    QCOMPARE(found->code, invitation.code);
    QVERIFY(!Invitation::in(u"https://hub.example.com"_s));
    QVERIFY(!Invitation::in(u"jishi-join:http://hub.example.com#ABCD"_s)); // somebody in between could read along
}

QTEST_GUILESS_MAIN(TstSyncWords)
#include "tst_syncwords.moc"
