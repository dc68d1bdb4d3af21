#include "models/bills/billstore.h"

#include "models/base/refusal.h"
#include "models/bills/billmatcher.h"
#include "models/bills/billpool.h"
#include "models/bills/refundmatcher.h"
#include "models/db/narrowupdate.h"
#include "models/db/ownedrows.h"
#include "models/orders/order.h"
#include "models/orders/owed.h"
#include "models/settings/settings.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A fund bill has its own numbers for refunds; a trade bill says the same refund with another.
constexpr auto kFlow = QLatin1String("/flow ");

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Error settled()
{
    return refused(Refusal::tr("This row of the bill has been settled in the meantime."));
}

} // namespace

struct BillStore::Known
{
    RowId id = 0;
    BillRow row;
    Instant deletedAt = 0;
    bool erased = false;
};

Result<BillKept> BillStore::keep(const Bill &bill)
{
    BillKept kept;
    // Payments first: some refunds count only where their payment is known.
    for (const bool refunds : { false, true })
        for (const BillRow &row : bill.rows)
            if ((row.kind == BillKind::Refund) == refunds)
                if (auto done = keepRow(row, kept); !done)
                    return done.error();
    return kept;
}

Status BillStore::keepRow(const BillRow &row, BillKept &kept)
{
    const bool counts = row.kind == BillKind::Payment || row.kind == BillKind::Refund || row.kind == BillKind::Fee;
    if (!counts && row.kind != BillKind::Closed) {
        ++kept.left;
        return done();
    }
    const auto known = find(row);
    if (!known)
        return known.error();
    if (*known)
        return update(**known, row, kept);
    const auto worth = counts ? isWorthKeeping(row) : Result<bool>(false);
    if (!worth)
        return worth.error();
    if (!*worth) {
        ++kept.left;
        return done();
    }
    ++kept.rows.added;
    return insert(row);
}

Result<std::optional<BillStore::Known>> BillStore::find(const BillRow &row)
{
    Statement found =
        m_connection.prepare(std::string("SELECT b.id, coalesce(b.deleted_at, 0), b.erased_at IS NOT NULL, ")
            + BillPool::columns() + "\nFROM bill_rows b WHERE b.uuid = ?1");
    if (found.bind(1, row.uuid()).next())
        return std::optional<Known>(
            { found.integer(0), BillPool::readRow(found, 3, currency()), found.integer(1), found.integer(2) != 0 });
    if (auto read = found.status(); !read)
        return read.error();
    return std::optional<Known>();
}

// A person's own refunds from shops are not the shop's; and the same refund may come by another number.
Result<bool> BillStore::isWorthKeeping(const BillRow &row)
{
    if (row.kind != BillKind::Refund || row.transaction.isEmpty())
        return true;
    if (row.onlyIfKnown) {
        Statement paid = m_connection.prepare(
            "SELECT 1 FROM bill_rows WHERE transaction_id = ?1 AND provider = ?2 AND kind IN ('payment', 'closed')");
        const bool known = paid.bind(1, row.transaction).bind(2, toText(row.provider)).next();
        return paid.status() ? Result<bool>(known) : paid.status().error();
    }
    Statement twin =
        m_connection.prepare("SELECT 1 FROM bill_rows\n"
                             "WHERE transaction_id = ?1 AND provider = ?2 AND kind = 'refund' AND amount = ?3\n"
                             "AND (instr(refund_id, ?4) > 0) <> ?5");
    const bool known = twin.bind(1, row.transaction)
                           .bind(2, toText(row.provider))
                           .bind(3, row.amount)
                           .bind(4, QString(kFlow))
                           .bind(5, row.refund.contains(kFlow))
                           .next();
    return twin.status() ? Result<bool>(!known) : twin.status().error();
}

Status BillStore::insert(const BillRow &row)
{
    return m_connection
        .prepare("INSERT INTO bill_rows (uuid, provider, kind, transaction_id, refund_id, merchant_order, at, amount,\n"
                 "    fee, refunded, party, account, goods, remark, state, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
        .bind(1, row.uuid())
        .bind(2, toText(row.provider))
        .bind(3, toText(row.kind))
        .bind(4, orEmpty(row.transaction))
        .bind(5, orEmpty(row.refund))
        .bind(6, orEmpty(row.merchantOrder))
        .bind(7, row.at)
        .bind(8, row.amount)
        .bind(9, row.fee)
        .bind(10, row.refunded)
        .bind(11, orEmpty(row.party))
        .bind(12, orEmpty(row.account))
        .bind(13, orEmpty(row.goods))
        .bind(14, orEmpty(row.remark))
        .bind(15, orEmpty(row.state))
        .bind(16, now())
        .run();
}

// What a row says once stays; blanks are filled, and what goes back only grows. So it does not matter in which order
// bills that overlap come.
Status BillStore::update(const Known &known, const BillRow &row, BillKept &kept)
{
    const BillRow &was = known.row;
    const auto filled = [](const QString &before, const QString &now) { return before.isEmpty() ? now : before; };
    // Whom somebody asked to forget is not named again.
    const auto named = [&](const QString &before, const QString &now) {
        return known.erased ? before : filled(before, now);
    };
    const bool closes = row.kind == BillKind::Closed && was.kind != BillKind::Closed;
    const bool wentBack = row.refunded.minor() > was.refunded.minor();
    NarrowUpdate update(m_connection, "bill_rows");
    update.set("kind", QString::fromLatin1(toText(was.kind)), QString::fromLatin1(toText(closes ? row.kind : was.kind)))
        .set("transaction_id", was.transaction, filled(was.transaction, row.transaction))
        .set("merchant_order", was.merchantOrder, filled(was.merchantOrder, row.merchantOrder))
        .set("fee", was.fee.minor(), was.fee.isZero() ? row.fee.minor() : was.fee.minor())
        .set("refunded", was.refunded.minor(), wentBack ? row.refunded.minor() : was.refunded.minor())
        .set("party", was.party, named(was.party, row.party))
        .set("account", was.account, named(was.account, row.account))
        .set("goods", was.goods, named(was.goods, row.goods))
        .set("remark", was.remark, named(was.remark, row.remark))
        .set("state", was.state, closes || wentBack ? row.state : filled(was.state, row.state));
    if (known.deletedAt > 0) // taken back as a whole, and here again
        update.set("deleted_at", std::optional<Instant>(known.deletedAt), std::optional<Instant>());
    ++(known.deletedAt > 0 ? kept.rows.added : update.isEmpty() ? kept.rows.unchanged : kept.rows.changed);
    return update.run(known.id);
}

Result<BillStore::Open> BillStore::openRow(RowId id)
{
    Statement row = m_connection.prepare(std::string("SELECT b.uuid, ") + BillPool::columns()
        + "\nFROM bill_rows b\n"
          "WHERE b.id = ?1 AND b.deleted_at IS NULL AND b.not_ours = 0\n"
          "AND NOT EXISTS (SELECT 1 FROM bill_matches m WHERE m.bill_row_id = b.id AND m.deleted_at IS NULL)");
    if (!row.bind(1, id).next())
        return row.status() ? settled() : row.status().error();
    return Open { row.uuid(0), BillPool::readRow(row, 1, currency()) };
}

Status BillStore::take(RowId row, const Explanation &explanation)
{
    const auto open = openRow(row);
    if (!open)
        return open.error();
    BillTaken taken;
    return takeShares(row, *open, explanation, taken);
}

Status BillStore::takeFor(RowId row, const QString &number)
{
    Statement order = m_connection.prepare("SELECT id FROM orders WHERE number = ?1 COLLATE NOCASE");
    if (!order.bind(1, number).next())
        return order.status() ? refused(Refusal::tr("There is no order %1.").arg(number)) : order.status();
    const auto open = openRow(row);
    if (!open)
        return open.error();
    BillTaken taken;
    return takeShares(
        row, *open, { MatchReason::Customer, { { order.integer(0), open->row.amount.minor(), 0 } } }, taken);
}

Result<BillTaken> BillStore::takeAll()
{
    const auto pool = BillPool(m_connection, currency()).load();
    if (!pool)
        return pool.error();
    const auto payments = BillMatcher(*pool).payments();
    const auto refunds = RefundMatcher(*pool).refunds();
    BillTaken taken;
    taken.sum = Money(0, currency());
    const auto takeMatched = [&](const std::vector<OpenBillRow> &rows,
                                 const std::vector<BillMatch> &matches) -> Status {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (matches[i].standing != Standing::Matched)
                continue;
            const auto open = openRow(rows[i].id);
            if (!open)
                return open.error();
            if (auto shared = takeShares(rows[i].id, *open, matches[i].explanations.front(), taken); !shared)
                return shared;
        }
        return done();
    };
    if (auto all = takeMatched(pool->payments, payments); !all)
        return all.error();
    if (auto all = takeMatched(pool->refunds, refunds); !all)
        return all.error();
    return taken;
}

Status BillStore::takeShares(RowId row, const Open &open, const Explanation &explanation, BillTaken &taken)
{
    int64_t sum = 0;
    for (const BillShare &share : explanation.shares)
        sum += share.amount;
    if (explanation.shares.empty() || sum != open.row.amount.minor())
        return settled();
    Statement rounds = m_connection.prepare("SELECT count(*) FROM bill_matches WHERE bill_row_id = ?1 AND booked = 1");
    int64_t round = rounds.bind(1, row).next() ? rounds.integer(0) : 0;
    if (auto read = rounds.status(); !read)
        return read;
    rounds.reset();
    for (const BillShare &share : explanation.shares) {
        if (auto may = share.payment > 0 ? confirm(share) : mayPay(share, explanation.reason); !may)
            return may;
        const auto payment = share.payment > 0 ? Result<RowId>(share.payment) : book(open, share, round++);
        if (!payment)
            return payment.error();
        if (auto linked = link(row, open, *payment, share.payment == 0); !linked)
            return linked;
        taken.booked += share.payment == 0;
    }
    ++taken.rows;
    taken.ids.push_back(row);
    taken.bookedRows += explanation.shares.front().payment == 0;
    taken.sum += open.row.amount;
    return done();
}

// What a person sees may be a moment old.
Status BillStore::mayPay(const BillShare &share, MatchReason reason)
{
    Statement order = m_connection.prepare("SELECT status, " + owed() + " FROM orders WHERE id = ?1");
    if (!order.bind(1, share.order).next())
        return order.status() ? Error { ErrorKind::NotFound, u"Order %1"_s.arg(share.order) } : order.status();
    if (share.amount <= 0)
        return refused(Refusal::tr("Money that went back is booked by refunding the order."));
    const bool exact = reason == MatchReason::Name || reason == MatchReason::Several || reason == MatchReason::Amount;
    if (exact && order.integer(1) < share.amount)
        return refused(Refusal::tr("The order has been paid in the meantime."));
    if (order.utf8(0) != "placed" && order.utf8(0) != "completed")
        return refused(Refusal::tr("The order is cancelled: open it again, or choose another."));
    return done();
}

// Two devices that take the same row make the same payment.
Result<RowId> BillStore::book(const Open &open, const BillShare &share, int64_t round)
{
    const PaymentMethod method =
        open.row.provider == BillProvider::WeChat ? PaymentMethod::WeChat : PaymentMethod::Alipay;
    auto inserted = m_connection
                        .prepare("INSERT INTO payments (uuid, order_id, amount, method, at, reference, made_by)\n"
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                        .bind(1, Uuid::derived(open.uuid, "payment/" + std::to_string(round)))
                        .bind(2, share.order)
                        .bind(3, share.amount)
                        .bind(4, toText(method))
                        .bind(5, open.row.at)
                        .bind(6, orEmpty(open.row.transaction))
                        .bind(7, person())
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status BillStore::confirm(const BillShare &share)
{
    Statement free = m_connection.prepare(
        "SELECT 1 FROM payments p\n"
        "WHERE p.id = ?1 AND p.amount = ?2 AND p.corrects IS NULL\n"
        "AND NOT EXISTS (SELECT 1 FROM payments c WHERE c.corrects = p.id)\n"
        "AND NOT EXISTS (SELECT 1 FROM bill_matches m WHERE m.payment_id = p.id AND m.deleted_at IS NULL)");
    const bool found = free.bind(1, share.payment).bind(2, share.amount).next();
    return found ? done() : free.status() ? Status(settled()) : free.status();
}

Status BillStore::link(RowId row, const Open &open, RowId payment, bool booked)
{
    const Uuid uuid =
        Uuid::derived(open.uuid, "match/" + uuidOf(m_connection, "payments", payment).toText().toStdString());
    Statement known = m_connection.prepare("SELECT id FROM bill_matches WHERE uuid = ?1");
    const RowId before = known.bind(1, uuid).next() ? known.integer(0) : 0;
    if (auto read = known.status(); !read)
        return read;
    known.reset();
    if (before > 0)
        return m_connection.prepare("UPDATE bill_matches SET deleted_at = NULL, made_by = ?2 WHERE id = ?1")
            .bind(1, before)
            .bind(2, person())
            .run();
    return m_connection
        .prepare("INSERT INTO bill_matches (uuid, bill_row_id, payment_id, booked, made_by, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, uuid)
        .bind(2, row)
        .bind(3, payment)
        .bind(4, booked)
        .bind(5, person())
        .bind(6, now())
        .run();
}

Status BillStore::takeBack(RowId row)
{
    std::vector<RowId> booked;
    {
        Statement rows = m_connection.prepare("SELECT m.payment_id, m.booked FROM bill_matches m\n"
                                              "WHERE m.bill_row_id = ?1 AND m.deleted_at IS NULL ORDER BY m.id");
        rows.bind(1, row);
        bool any = false;
        while (rows.next()) {
            any = true;
            if (rows.integer(1) != 0)
                booked.push_back(rows.integer(0));
        }
        if (auto read = rows.status(); !read)
            return read;
        if (!any)
            return settled();
    }
    for (const RowId payment : booked)
        if (auto corrected = correct(payment); !corrected)
            return corrected;
    return m_connection
        .prepare("UPDATE bill_matches SET deleted_at = ?2, made_by = ?3 WHERE bill_row_id = ?1 AND deleted_at IS NULL")
        .bind(1, row)
        .bind(2, now())
        .bind(3, person())
        .run();
}

Status BillStore::takeBack(const std::vector<RowId> &rows)
{
    for (const RowId row : rows)
        if (auto back = takeBack(row); !back)
            return back;
    return done();
}

Status BillStore::correct(RowId payment)
{
    Statement paid = m_connection.prepare(
        "SELECT p.uuid, o.number, o.paid - o.refunded\n"
        "    - (SELECT coalesce(sum(r.refunded), 0) FROM orders r WHERE r.refers_to = o.id) - p.amount\n"
        "FROM payments p JOIN orders o ON o.id = p.order_id WHERE p.id = ?1");
    if (!paid.bind(1, payment).next())
        return paid.status() ? Error { ErrorKind::NotFound, u"Payment %1"_s.arg(payment) } : paid.status();
    if (paid.integer(2) < 0)
        return refused(Refusal::tr("Money of the order %1 has gone back since: its payment stays.").arg(paid.text(1)));
    const Uuid uuid = Uuid::derived(paid.uuid(0), "taken back");
    paid.reset();
    return m_connection
        .prepare("INSERT INTO payments (uuid, order_id, amount, method, at, reference, made_by, corrects)\n"
                 "SELECT ?2, order_id, -amount, method, ?3, reference, ?4, id FROM payments WHERE id = ?1")
        .bind(1, payment)
        .bind(2, uuid)
        .bind(3, now())
        .bind(4, person())
        .run();
}

Status BillStore::setNotOurs(RowId row, bool notOurs)
{
    Statement before = m_connection.prepare(
        "SELECT b.not_ours, b.made_by,\n"
        "    EXISTS (SELECT 1 FROM bill_matches m WHERE m.bill_row_id = b.id AND m.deleted_at IS NULL)\n"
        "FROM bill_rows b WHERE b.id = ?1 AND b.deleted_at IS NULL");
    if (!before.bind(1, row).next())
        return before.status() ? Status(settled()) : before.status();
    if (before.integer(2) != 0)
        return settled();
    NarrowUpdate update(m_connection, "bill_rows");
    update.set("not_ours", before.integer(0), int64_t(notOurs)).set("made_by", before.text(1), person());
    before.reset();
    return update.run(row);
}

QString BillStore::person() const
{
    return Settings(m_connection).value(setting::kPerson);
}

} // namespace jishi
