// Any bytes as what a hub says: reading ends in values or in an error, what is no page leaves nothing behind, and
// whatever was put into the shop, its figures, its capture and its ledger's chain hold.
#include "models/check/shopcheck.h"
#include "models/settings/settings.h"
#include "sync/hub/hubmessages.h"
#include "sync/hub/pagereader.h"
#include "tests/support/feedofshop.h"
#include "tests/support/shopfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace jishi;
using namespace jishi::testing;

namespace {

constexpr int kCommits = 200; // then the shop is looked at, and is as it was at first

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

// Numbers, words and rows out of the input, as long as there are any.
class Bytes
{
public:
    Bytes(const uint8_t *data, size_t size)
        : m_data(data)
        , m_left(size)
    { }
    bool isEmpty() const { return m_left == 0; }
    size_t below(size_t limit)
    {
        size_t number = 0;
        for (int i = 0; i < 2 && m_left > 0; ++i, --m_left)
            number = number << 8 | *m_data++;
        return number % limit;
    }
    QByteArray word()
    {
        const size_t length = std::min(below(64), m_left);
        const QByteArray word(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(length));
        m_data += length;
        m_left -= length;
        return word;
    }
    QByteArray rest() const { return { reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_left) }; }

private:
    const uint8_t *m_data;
    size_t m_left;
};

class HubShop
{
public:
    HubShop()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        fillEveryTable(m_shop);
        m_shapes = std::make_unique<RowShapes>(*RowShapes::read(m_shop.connection()));
        m_feed = feedOf(m_shop.connection());
        require(m_shop.run("UPDATE change_states SET state = 'done'; INSERT INTO change_states (change, state, at)\n"
                           "SELECT DISTINCT change, 'done', 1 FROM outbox WHERE true ON CONFLICT DO NOTHING"),
            "The shop cannot be sent.");
        m_cursor = QStringLiteral("1.1.1.0");
        require(take({ m_cursor, false, false, m_feed }, true), "A hub's own rows are not taken.");
        require(m_shop.run("UPDATE customers SET name = 'mine' WHERE id = 1"), "No change waits.");
        m_batch = *inTransaction(m_shop.connection(),
            [&](Transaction &) { return OutgoingChanges(m_shop.connection(), *m_shapes, Uuid::v7(kMorning)).next(); });
        m_shop.close();
        require(QFile::copy(m_shop.path(), m_shop.path(QStringLiteral("first"))), "The shop cannot be copied.");
        reopen();
    }

    void read(const QByteArray &body, bool keep)
    {
        const auto result = readResult(body);
        if (!result)
            return require(!result.error().detail.isEmpty(), "An answer was refused without a word.");
        (void)readSession(result->value).ok();
        (void)readDevices(result->value).ok();
        if (const auto answers = readAnswers(result->value))
            store(*answers);
        if (const auto answer = readPage(body); answer && answer->fault.kind == HubFault::Kind::None)
            (void)take(answer->page, keep);
    }

    // Rows of the shop, each with something else in it.
    QByteArray page(Bytes &bytes) const
    {
        QJsonArray rows;
        for (int i = 0; i < 12 && !bytes.isEmpty(); ++i) {
            const HubRow &row = m_feed[bytes.below(m_feed.size())];
            const HubRow &other = m_feed[bytes.below(m_feed.size())];
            QJsonArray item { QString::fromStdString(row.table), row.id.toText(),
                static_cast<qint64>(1 + bytes.below(9)) };
            for (const WireValue &value : row.values)
                item.append(wireToJson(value));
            const auto at = static_cast<qsizetype>(bytes.below(static_cast<size_t>(item.size())));
            switch (bytes.below(7)) {
            case 0:
                item = { QStringLiteral("-"), item.at(0), item.at(1) };
                break;
            case 1:
                item[1] = other.id.toText();
                break;
            case 2:
                item[at] = other.id.toText();
                break;
            case 3:
                item[at] = QJsonDocument::fromJson("[" + bytes.word() + "]").array().at(0);
                break;
            case 4:
                item[at] = QString::fromUtf8(bytes.word());
                break;
            case 5:
                item[at] = static_cast<qint64>(bytes.below(60000)) - 30000;
                break;
            default:
                break;
            }
            rows.append(item);
        }
        const QJsonObject page { { QStringLiteral("cursor"), QStringLiteral("1.1.2.0") },
            { QStringLiteral("more"), bytes.below(4) == 0 }, { QStringLiteral("reset"), bytes.below(16) == 1 },
            { QStringLiteral("rows"), rows } };
        return QJsonDocument(QJsonObject { { QStringLiteral("data"), QJsonObject { { QStringLiteral("r"), page } } } })
            .toJson(QJsonDocument::Compact);
    }
    QByteArray answers(const QByteArray &rest) const
    {
        return R"({"data": {"r": {"results": [{"id": ")" + m_batch.changes.front().id.toText().toLatin1() + R"(", )"
            + rest + "}]}}}";
    }

private:
    void reopen()
    {
        m_shop.reopen();
        require(m_shop.connection().execute("PRAGMA synchronous = OFF").ok(), "The shop does not open.");
        m_commits = 0;
    }
    QString fingerprint()
    {
        return m_shop.rows(
            "SELECT (SELECT group_concat(value) FROM settings WHERE key GLOB 'hub_*'), (SELECT max(id) FROM outbox),\n"
            "(SELECT count(*) || '/' || sum(ver) || '/' || sum(round) FROM hub_rows), (SELECT count(*) FROM "
            "hub_held),\n"
            "(SELECT count(*) FROM hub_withheld), (SELECT group_concat(silent || applying) FROM capture_state),\n"
            "(SELECT count(*) FROM sqlite_schema), (SELECT count(*) || sum(total) || sum(paid) FROM orders),\n"
            "(SELECT sum(on_hand) || sum(price) FROM variants), (SELECT hex(chain) FROM ledger_head)");
    }
    bool take(const FeedPage &page, bool keep)
    {
        const QString before = fingerprint();
        auto transaction = Transaction::begin(m_shop.connection());
        require(transaction.ok(), "No transaction.");
        const auto taken = HubFeed(m_shop.connection(), m_shop.context(), *m_shapes).take(page);
        require(taken.ok() || taken.error().kind == ErrorKind::CannotRead, "A page fails, and not because it is none.");
        if (taken && keep) {
            const Status kept = (*transaction)->commit();
            if (!kept)
                qFatal("%s: %s", qPrintable(kept.error().detail), qPrintable(m_shop.rows("PRAGMA foreign_key_check")));
            transaction->reset();
            require(m_shop.integer("SELECT silent + applying FROM capture_state") == 0, "Capture stays silent.");
            if (++m_commits == kCommits)
                look();
            return true;
        }
        transaction->reset();
        require(fingerprint() == before, "What was not kept left something behind.");
        return taken.ok();
    }
    void store(const std::vector<HubAnswer> &answers)
    {
        const QString before = fingerprint();
        auto transaction = Transaction::begin(m_shop.connection());
        const auto stored = ChangeAnswers(m_shop.connection(), m_shop.context(), *m_shapes).store(m_batch, answers);
        require(stored.ok() || stored.error().kind == ErrorKind::CannotRead,
            "Answers fail, and not because they are none.");
        transaction->reset();
        require(fingerprint() == before, "What was not kept left something behind.");
    }
    // What rows say is the hub's affair; what follows from them is ours.
    void look()
    {
        const auto report = ShopCheck(m_shop.connection(), m_shop.context()).run();
        require(report.ok(), "The shop cannot be checked.");
        for (const CheckProblem &problem : report->problems)
            for (const char *ours : { "on_hand", "reserved", "order_total", "paid", "foreign_key", "uncaptured",
                     "damaged", "schema", "capture", "uuid" })
                if (problem.kind == QLatin1String(ours)
                    || problem.detail.contains(QLatin1String("The chain is broken")))
                    qFatal("%s", qPrintable(problem.kind + u": " + problem.detail));
        m_shop.close();
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(m_shop.path() + QLatin1String(suffix));
        require(QFile::copy(m_shop.path(QStringLiteral("first")), m_shop.path()), "The shop cannot be copied.");
        reopen();
    }

    ShopFixture m_shop;
    std::unique_ptr<RowShapes> m_shapes;
    std::vector<HubRow> m_feed;
    OutgoingBatch m_batch;
    QString m_cursor;
    int m_commits = 0;
};

} // namespace

// Qt keeps one of these for each thread, and the main one never ends.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QCollator::defaultCompare";
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static HubShop shop;
    Bytes bytes(data, size);
    const size_t what = bytes.below(16);
    if (what == 0)
        shop.read(bytes.rest(), false);
    else if (what == 1)
        shop.read(shop.answers(bytes.rest()), false);
    else
        shop.read(shop.page(bytes), what % 2 == 0);
    return 0;
}
