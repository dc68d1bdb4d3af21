#include "sync/hub/hubsync.h"

#include "models/hub/dueorders.h"
#include "models/settings/settings.h"
#include "sync/hub/pagereader.h"

#include <QLoggingCategory>
#include <QSysInfo>
#include <QUrl>
#include <algorithm>

namespace jishi {

Q_LOGGING_CATEGORY(logSync, "sync", QtInfoMsg)

namespace {

using Kind = SyncTrouble::Kind;

// That nothing was new is worth a note now and then; the window knows it by the minute.
constexpr int64_t kStoreEvery = 10 * kMinute;

Server serverOf(const HubAccount &account)
{
    return { QUrl(account.url), QSslCertificate::fromData(account.certificate), account.pin };
}

QString outcomeOf(const SyncTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::None:
        return QStringLiteral("done");
    case Kind::Offline:
        return QStringLiteral("offline");
    case Kind::Busy:
        return QStringLiteral("busy");
    case Kind::SignedOut:
        return QStringLiteral("signed_out");
    case Kind::Revoked:
        return QStringLiteral("ended");
    case Kind::Untrusted:
        return QStringLiteral("untrusted");
    case Kind::Upgrade:
        return QStringLiteral("upgrade");
    case Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Kind::Refused:
        return QStringLiteral("refused");
    case Kind::Storage:
        return QStringLiteral("storage");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

HubSync::HubSync(Database &database, const ShopContext &context, CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_context(context)
    , m_credentials(credentials)
{ }

template <typename Work, typename Then>
void HubSync::write(Work work, Then then)
{
    whenDone(m_database.write(std::move(work)), this, [this, then = std::move(then)](const auto &result) {
        if (!result)
            return fail(troubleOf(result.error()));
        then(*result);
    });
}

void HubSync::run()
{
    if (m_isRunning) {
        m_runAgain = true;
        return;
    }
    m_isRunning = true;
    ++m_generation;
    m_round = SyncRound();
    m_report = { m_context.clock->now(), 0, 0, 0, 0, 0, {}, {} };
    // A look that finds nothing to do writes nothing.
    whenDone(
        m_database.read([](Connection &connection) { return isAtItsPlace(connection, QSysInfo::machineUniqueId()); }),
        this, [this](bool isThere) { isThere ? readAccount() : claim(); });
}

void HubSync::claim()
{
    write([](Transaction &transaction) { return claimPlace(transaction.connection(), QSysInfo::machineUniqueId()); },
        [this](Done) { readAccount(); });
}

void HubSync::readAccount()
{
    whenDone(m_database.read([](Connection &connection) { return hubAccount(connection); }), this,
        [this](const Result<std::optional<HubAccount>> &account) {
            if (!account)
                return fail(troubleOf(account.error()));
            begin(*account);
        });
}

void HubSync::begin(const std::optional<HubAccount> &account)
{
    if (!account)
        return fail({ Kind::Refused, std::nullopt, QStringLiteral("the shop is not joined to a hub") });
    const Uuid before = m_account.client;
    m_account = *account;
    if (!m_client || m_clientUrl != m_account.url) {
        m_client = std::make_unique<HubClient>(serverOf(m_account));
        m_clientUrl = m_account.url;
    }
    if (!before.isNil() && before != m_account.client)
        m_token.clear();
    m_isAsking = m_isParsing = m_waitsForPage = false;
    dropNextBatch();
    if (m_shapes)
        return go(m_round.begin(!m_token.isEmpty(), m_account.enrolled));
    whenDone(m_database.read([](Connection &connection) { return RowShapes::read(connection); }), this,
        [this](const Result<RowShapes> &shapes) {
            if (!shapes)
                return fail(troubleOf(shapes.error()));
            m_shapes = std::make_shared<const RowShapes>(*shapes);
            go(m_round.begin(!m_token.isEmpty(), m_account.enrolled));
        });
}

void HubSync::go(Step step)
{
    qCDebug(logSync) << "step" << static_cast<int>(step);
    switch (step) {
    case Step::Refresh:
        return refresh();
    case Step::Enroll:
        return enroll();
    case Step::Prepare:
        return prepare();
    case Step::Push:
        return push();
    case Step::Store:
        return store();
    case Step::Pull:
        return pull();
    case Step::Apply:
        return apply();
    case Step::Settle:
        return settle();
    case Step::Done:
    case Step::Failed:
        return end();
    }
}

void HubSync::refresh()
{
    m_token.clear();
    m_credentials.read(m_account.key, this, [this](Result<std::optional<QByteArray>> secret) {
        if (!secret)
            return fail({ Kind::SignedOut, std::nullopt, secret.error().detail });
        if (!*secret)
            return fail({ Kind::SignedOut, std::nullopt, QStringLiteral("nothing is kept to sign in with") });
        refreshWith(**secret);
        wipe(**secret);
    });
}

void HubSync::refreshWith(const QByteArray &refreshToken)
{
    m_client->refresh(refreshToken, this, [this](const std::optional<HubSession> &session, const SyncTrouble &trouble) {
        if (trouble.kind != Kind::None)
            return fail(trouble);
        if (!session)
            return fail({ Kind::SignedOut, std::nullopt, QStringLiteral("the session is over") });
        keep(*session);
    });
}

// The new token is stored before it is used: the one before works five minutes more.
void HubSync::keep(const HubSession &session)
{
    m_credentials.write(m_account.key, session.refreshToken, this, [this, token = session.token](const Status &kept) {
        if (!kept)
            return fail({ Kind::Storage, std::nullopt, kept.error().detail });
        m_token = token;
        go(m_round.refreshed());
    });
}

void HubSync::enroll()
{
    const QJsonObject wish { { QStringLiteral("clientId"), m_account.client.toText() },
        { QStringLiteral("wish"), m_account.deviceCode } };
    m_client->call("enroll", wish, m_token, this, [this](const QJsonValue &code, const SyncTrouble &trouble) {
        if (trouble.kind != Kind::None)
            return fail(trouble);
        if (code.toString().isEmpty() || code.toString().size() > 4)
            return fail({ Kind::Unreadable, std::nullopt, QStringLiteral("no device code") });
        write([client = m_account.client, code = code.toString()](
                  Transaction &transaction) { return enrolAs(transaction.connection(), client, code); },
            [this](Done) { go(m_round.enrolled()); });
    });
}

void HubSync::fail(const SyncTrouble &trouble)
{
    dropNextBatch();
    go(m_round.failed(trouble));
}

void HubSync::prepare()
{
    if (m_isMakingBatch) {
        m_waitsForBatch = true;
        return;
    }
    if (m_nextBatch && !m_nextBatch->changes.empty()) {
        m_batch = std::exchange(m_nextBatch, {});
        return go(m_round.prepared(true));
    }
    whenDone(m_database.read([](Connection &connection) { return syncCounts(connection); }), this,
        [this](const Result<SyncStatus> &counts) {
            if (!counts)
                return fail(troubleOf(counts.error()));
            m_waiting = counts->waiting;
            if (counts->waiting > 0)
                return makeBatch();
            m_batch.reset();
            go(m_round.prepared(false));
        });
}

void HubSync::makeBatch()
{
    using Batch = std::shared_ptr<OutgoingBatch>;
    write(
        [shapes = m_shapes, client = m_account.client](Transaction &transaction) -> Result<Batch> {
            auto batch = OutgoingChanges(transaction.connection(), *shapes, client).next();
            return batch ? Result<Batch>(std::make_shared<OutgoingBatch>(std::move(*batch))) : batch.error();
        },
        [this](const Batch &batch) {
            m_batch = batch;
            go(m_round.prepared(!batch->changes.empty()));
        });
}

void HubSync::makeNextBatch()
{
    using Batch = std::shared_ptr<OutgoingBatch>;
    const OutgoingBatch::Change last = m_batch->changes.back();
    m_waiting -= static_cast<int64_t>(m_batch->changes.size());
    if (!last.last || m_waiting <= 0)
        return;
    m_isMakingBatch = true;
    const auto make = [shapes = m_shapes, client = m_account.client, last](Transaction &transaction) -> Result<Batch> {
        auto batch = OutgoingChanges(transaction.connection(), *shapes, client).next(last.change);
        return batch ? Result<Batch>(std::make_shared<OutgoingBatch>(std::move(*batch))) : batch.error();
    };
    whenDone(m_database.write(make), this, [this, number = m_batchNumber](const Result<Batch> &batch) {
        if (number != m_batchNumber)
            return;
        m_isMakingBatch = false;
        if (batch) // else making it again says why
            m_nextBatch = *batch;
        if (std::exchange(m_waitsForBatch, false))
            prepare();
    });
}

void HubSync::dropNextBatch()
{
    ++m_batchNumber;
    m_isMakingBatch = m_waitsForBatch = false;
    m_nextBatch.reset();
}

void HubSync::push()
{
    makeNextBatch();
    m_client->post("sync_push", pushRequest(m_account.client, m_batch->json), m_token, this,
        [this](const QByteArray &body, const SyncTrouble &trouble) {
            if (trouble.kind != Kind::None)
                return fail(trouble);
            m_answers = body;
            go(m_round.pushed());
        });
}

void HubSync::store()
{
    struct Stored
    {
        AnswerCounts counts;
        HubFault fault;
        Uuid client;
        bool all = false; // the whole batch was taken
    };
    write(
        [shapes = m_shapes, batch = m_batch, body = m_answers, &context = m_context](
            Transaction &transaction) -> Result<Stored> {
            const auto result = readResult(body);
            if (!result)
                return result.error();
            if (result->fault.kind != HubFault::Kind::None)
                return Stored { {}, result->fault, {}, false };
            const auto answers = readAnswers(result->value);
            if (!answers)
                return answers.error();
            if (answers->empty())
                return Error { ErrorKind::CannotRead, QStringLiteral("no answer to any change") };
            Connection &connection = transaction.connection();
            const auto counts = ChangeAnswers(connection, context, *shapes).store(*batch, *answers);
            if (!counts)
                return counts.error();
            const bool all = answers->size() == batch->changes.size()
                && std::ranges::all_of(
                    *answers, [](const HubAnswer &answer) { return answer.kind == HubAnswer::Kind::Taken; });
            const auto account = hubAccount(connection);
            return Stored { *counts, {}, account && *account ? (*account)->client : Uuid(), all };
        },
        [this](const Stored &stored) {
            if (stored.fault.kind != HubFault::Kind::None)
                return fail(troubleOf(stored.fault));
            m_account.client = stored.client;
            if (!stored.all)
                dropNextBatch();
            m_report.pushed += stored.counts.taken;
            m_report.conflicts += stored.counts.conflicts;
            m_report.refused += stored.counts.refused;
            Q_EMIT progressed();
            go(m_round.stored());
        });
}

void HubSync::pull()
{
    if (m_nextPage) {
        m_page = std::move(m_nextPage);
        m_nextPage.reset();
        readAhead();
        return go(m_round.pulled());
    }
    if (m_nextTrouble.kind != Kind::None)
        return fail(std::exchange(m_nextTrouble, {}));
    m_waitsForPage = true;
    if (isFetching())
        return;
    whenDone(m_database.read([](Connection &connection) { return Settings(connection).value(setting::kHubCursor); }),
        this, [this](const QString &cursor) { askForPage(cursor); });
}

void HubSync::askForPage(const QString &cursor)
{
    m_isAsking = true;
    m_client->post("sync_pull", pullRequest(cursor), m_token, this,
        [this, generation = m_generation](const QByteArray &body, const SyncTrouble &trouble) {
            if (generation != m_generation)
                return;
            m_isAsking = false;
            m_arrived = { body, trouble };
            readAhead();
        });
}

// Parses what has arrived, when what was parsed before is taken, and asks for what follows.
void HubSync::readAhead()
{
    if (!m_arrived || m_isParsing || m_nextPage || m_nextTrouble.kind != Kind::None)
        return;
    const Arrived arrived = *std::exchange(m_arrived, {});
    if (arrived.trouble.kind == Kind::None) {
        const auto ahead = cursorAhead(arrived.body);
        if (ahead)
            askForPage(*ahead);
        return parse(arrived.body, ahead);
    }
    m_nextTrouble = arrived.trouble;
    if (std::exchange(m_waitsForPage, false))
        pull();
}

void HubSync::parse(const QByteArray &body, const std::optional<QString> &ahead)
{
    struct Parsed
    {
        std::shared_ptr<FeedPage> page;
        SyncTrouble trouble;
    };
    m_isParsing = true;
    const auto read = [body, ahead](Connection &) -> Parsed {
        auto answer = readPage(body);
        if (!answer)
            return { {}, troubleOf(answer.error()) };
        if (answer->fault.kind != HubFault::Kind::None)
            return { {}, troubleOf(answer->fault) };
        const FeedPage &page = answer->page;
        if (ahead && (page.cursor != *ahead || !page.more || page.reset))
            return { {}, { Kind::Unreadable, std::nullopt, QStringLiteral("a page with two cursors") } };
        return { std::make_shared<FeedPage>(std::move(answer->page)), {} };
    };
    whenDone(m_database.read(read), this, [this, generation = m_generation](const Parsed &parsed) {
        if (generation != m_generation)
            return;
        m_isParsing = false;
        m_nextPage = parsed.page;
        m_nextTrouble = parsed.trouble;
        if (std::exchange(m_waitsForPage, false))
            pull();
    });
}

void HubSync::apply()
{
    if (m_page->more && !m_page->reset && !isFetching() && !m_nextPage && m_nextTrouble.kind == Kind::None)
        askForPage(m_page->cursor);
    write([page = m_page, shapes = m_shapes, &context = m_context](
              Transaction &transaction) { return HubFeed(transaction.connection(), context, *shapes).take(*page); },
        [this](int64_t changed) {
            m_report.pulled += changed;
            const bool more = m_page->more || m_page->reset;
            m_page.reset();
            Q_EMIT progressed();
            go(m_round.applied(more));
        });
}

void HubSync::settle()
{
    struct Left
    {
        int64_t orders;
        int64_t waiting;
    };
    const auto left = [&context = m_context](Connection &connection) -> Result<Left> {
        const auto orders = DueOrders(connection, context).count();
        const auto counts = syncCounts(connection);
        if (!orders || !counts)
            return orders ? counts.error() : orders.error();
        return Left { *orders, counts->waiting };
    };
    whenDone(m_database.read(left), this, [this](const Result<Left> &now) {
        if (!now)
            return fail(troubleOf(now.error()));
        if (now->orders == 0)
            return go(m_round.settled(now->waiting > 0));
        write([&context = m_context](
                  Transaction &transaction) { return DueOrders(transaction.connection(), context).settle(); },
            [this](int64_t) { settle(); });
    });
}

void HubSync::end()
{
    const SyncTrouble &trouble = m_round.trouble();
    m_report.endedAt = m_context.clock->now();
    m_report.outcome = outcomeOf(trouble);
    m_report.detail = trouble.detail;
    ++m_generation; // what is on its way comes for nobody
    m_arrived.reset();
    m_nextPage.reset();
    m_page.reset();
    m_batch.reset();
    m_nextTrouble = {};
    if (trouble.kind != Kind::None)
        qCInfo(logSync) << "Sync stopped:" << m_report.outcome << m_report.detail;
    // What happened is told; that nothing did, and that there is no line, is not worth a row.
    const bool isNews = m_report.pushed + m_report.pulled + m_report.conflicts + m_report.refused > 0
        || (trouble.kind != Kind::None && trouble.kind != Kind::Offline && trouble.kind != Kind::Storage);
    const auto finish = [this](const Result<Done> &) {
        m_isRunning = false;
        Q_EMIT ended();
        if (std::exchange(m_runAgain, false) && m_round.trouble().kind == Kind::None)
            run();
    };
    if (!isNews && m_report.endedAt - m_storedAt < kStoreEvery)
        return finish(done());
    m_storedAt = m_report.endedAt;
    whenDone(m_database.write([report = m_report, isNews](Transaction &transaction) -> Status {
        Connection &connection = transaction.connection();
        if (report.outcome == u"done")
            if (auto set = Settings(connection).set(setting::kHubSyncedAt, QString::number(report.endedAt)); !set)
                return set;
        return isNews ? recordSync(connection, report) : done();
    }),
        this, finish);
}

} // namespace jishi
