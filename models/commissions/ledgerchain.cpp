#include "models/commissions/ledgerchain.h"

#include "models/db/liftedguards.h"

#include <QCryptographicHash>
#include <array>
#include <limits>
#include <vector>

namespace jishi {

namespace {

constexpr int kLink = 32;

// What an entry says. The references come as UUIDs; one that is missing is empty.
struct EntryWords
{
    QByteArray uuid;
    QByteArray reseller;
    QByteArray order;
    QByteArray refund;
    QByteArray attribution;
    QByteArray rule;
    QByteArray payout; // its UUID and what it says
    QByteArray numbers; // level, kind, line, basis, rate, amount, times
    QByteArray reason;
    QByteArray madeBy;
};

// Every part with its length, so that no two entries read alike.
QByteArray link(const QByteArray &before, const EntryWords &words)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QByteArray *part : { &words.uuid, &words.reseller, &words.order, &words.refund, &words.attribution,
             &words.rule, &words.payout, &words.numbers, &words.reason, &words.madeBy }) {
        hash.addData(QByteArray(QByteArray::number(part->size()) + ':'));
        hash.addData(*part);
    }
    return hash.result();
}

QByteArray bytes(const Uuid &uuid)
{
    return { reinterpret_cast<const char *>(uuid.data()), Uuid::kSize };
}

// Of a payout p: what may never change, and its entries in the order of their UUIDs.
#define PAYOUT_WORDS                                                                                                   \
    "(SELECT p.uuid || CAST(p.gross || '/' || p.tax || '/' || p.fee || '/' || p.net || '/' || p.created_at || '/'\n"   \
    "    || hex(r.uuid) || '/' || (SELECT coalesce(group_concat(hex(u.uuid), ','), '') FROM (\n"                       \
    "        SELECT e.uuid FROM payout_entries l JOIN commission_entries e ON e.id = l.entry_id\n"                     \
    "        WHERE l.payout_id = p.id ORDER BY e.uuid) u) AS BLOB)\n"                                                  \
    "    FROM payouts p JOIN resellers r ON r.id = p.reseller_id WHERE p.id = "

constexpr const char *kReferences = "SELECT (SELECT uuid FROM resellers WHERE id = ?1),\n"
                                    "    (SELECT uuid FROM orders WHERE id = ?2),\n"
                                    "    (SELECT uuid FROM orders WHERE id = ?3),\n"
                                    "    (SELECT uuid FROM attributions WHERE id = ?4),\n"
                                    "    (SELECT uuid FROM commission_rules WHERE id = ?5),\n"
                                    "    " PAYOUT_WORDS "?6)";

constexpr const char *kEntries =
    "SELECT e.id, e.chain, e.uuid, r.uuid, o.uuid, f.uuid, a.uuid, c.uuid,\n"
    "    CASE WHEN e.payout_id IS NOT NULL THEN " PAYOUT_WORDS "e.payout_id) END,\n"
    "    e.level, e.kind, e.line_no, e.basis, e.rate, e.amount, e.at, e.booked_at, e.release_at, e.reason, e.made_by\n"
    "FROM commission_entries e\n"
    "LEFT JOIN resellers r ON r.id = e.reseller_id\n"
    "LEFT JOIN orders o ON o.id = e.order_id\n"
    "LEFT JOIN orders f ON f.id = e.refund_id\n"
    "LEFT JOIN attributions a ON a.id = e.attribution_id\n"
    "LEFT JOIN commission_rules c ON c.id = e.rule_id\n"
    "WHERE e.id >= ?1 ORDER BY e.id";
#undef PAYOUT_WORDS

QByteArray numbers(
    int64_t level, std::string_view kind, int64_t line, const std::array<int64_t, 6> &figures) // basis … release
{
    QByteArray text = QByteArray::number(static_cast<qlonglong>(level)) + '/'
        + QByteArray(kind.data(), static_cast<qsizetype>(kind.size())) + '/'
        + QByteArray::number(static_cast<qlonglong>(line));
    for (const int64_t figure : figures)
        text += '/' + QByteArray::number(static_cast<qlonglong>(figure));
    return text;
}

EntryWords wordsOf(const Statement &row)
{
    EntryWords words { row.blob(2), row.blob(3), row.blob(4), row.blob(5), row.blob(6), row.blob(7), row.blob(8), {},
        QByteArray(row.utf8(18).data(), static_cast<qsizetype>(row.utf8(18).size())),
        QByteArray(row.utf8(19).data(), static_cast<qsizetype>(row.utf8(19).size())) };
    words.numbers = numbers(row.integer(9), row.utf8(10), row.integer(11),
        { row.integer(12), row.integer(13), row.integer(14), row.integer(15), row.integer(16), row.integer(17) });
    return words;
}

} // namespace

Result<QByteArray> LedgerChain::head() const
{
    Statement head = m_connection.prepare("SELECT chain FROM ledger_head");
    QByteArray chain = head.next() ? head.blob(0) : QByteArray(kLink, '\0');
    if (auto read = head.status(); !read)
        return read.error();
    return chain;
}

Result<QByteArray> LedgerChain::linkAfter(const QByteArray &before, const CommissionEntry &entry) const
{
    Statement row = m_connection.prepare(kReferences);
    row.bind(1, entry.resellerId).bindReference(2, entry.orderId).bindReference(3, entry.refundId);
    row.bindReference(4, entry.attributionId).bindReference(5, entry.ruleId).bindReference(6, entry.payoutId);
    if (!row.next())
        return row.status() ? Error { ErrorKind::Storage, QStringLiteral("no words of an entry") }
                            : row.status().error();
    EntryWords words { bytes(entry.uuid), row.blob(0), row.blob(1), row.blob(2), row.blob(3), row.blob(4), row.blob(5),
        {}, entry.reason.toUtf8(), entry.madeBy.toUtf8() };
    words.numbers = numbers(entry.level, toText(entry.kind), entry.lineNo,
        { entry.basis, entry.rate, entry.amount.minor(), entry.at, entry.bookedAt, entry.releaseAt });
    return link(before, words);
}

Status LedgerChain::advance(const QByteArray &link, int64_t entries)
{
    return m_connection.prepare("UPDATE ledger_head SET entries = entries + ?2, chain = ?1")
        .bindBlob(1, link)
        .bind(2, entries)
        .run();
}

Status LedgerChain::joinFrom(RowId entry)
{
    QByteArray chain(kLink, '\0');
    Statement before =
        m_connection.prepare("SELECT chain FROM commission_entries WHERE id < ?1 ORDER BY id DESC LIMIT 1");
    if (before.bind(1, entry).next())
        chain = before.blob(0);
    if (auto read = before.status(); !read)
        return read;
    before.reset();
    std::vector<std::pair<RowId, QByteArray>> links;
    Statement rows = m_connection.prepare(kEntries);
    rows.bind(1, entry);
    while (rows.next()) {
        chain = link(chain, wordsOf(rows));
        links.emplace_back(rows.integer(0), chain);
    }
    if (auto read = rows.status(); !read)
        return read;
    rows.reset();
    auto guards = LiftedGuards::lift(m_connection, "commission_entries");
    if (!guards)
        return guards.error();
    for (const auto &[id, joined] : links)
        if (auto run = m_connection.prepare("UPDATE commission_entries SET chain = ?2 WHERE id = ?1")
                           .bind(1, id)
                           .bindBlob(2, joined)
                           .run();
            !run)
            return run;
    if (auto back = guards->putBack(); !back)
        return back;
    return m_connection
        .prepare("UPDATE ledger_head SET entries = (SELECT count(*) FROM commission_entries), chain = ?1")
        .bindBlob(1, chain)
        .run();
}

Result<std::optional<LedgerChain::Break>> LedgerChain::firstBreak() const
{
    QByteArray chain(kLink, '\0');
    int64_t count = 0;
    Statement rows = m_connection.prepare(kEntries);
    rows.bind(1, std::numeric_limits<RowId>::min());
    while (rows.next()) {
        chain = link(chain, wordsOf(rows));
        ++count;
        if (chain != rows.blob(1))
            return std::optional<Break>({ rows.integer(0),
                QStringLiteral("entry %1, %2, is not as it was written, or an entry before it is missing")
                    .arg(rows.integer(0))
                    .arg(rows.uuid(2).toText()) });
    }
    if (auto read = rows.status(); !read)
        return read.error();
    Statement head = m_connection.prepare("SELECT entries, chain FROM ledger_head");
    if (!head.next() || head.integer(0) != count || head.blob(1) != chain)
        return std::optional<Break>({ 0, QStringLiteral("entries at the end of the ledger are missing") });
    return std::optional<Break>();
}

} // namespace jishi
