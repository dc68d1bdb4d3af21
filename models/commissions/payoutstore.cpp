#include "models/commissions/payoutstore.h"

#include "models/base/decimal.h"
#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/payoutlists.h"
#include "models/settings/settings.h"
#include "models/settings/shopoptions.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

// A text of nobody is kept as an empty one.
QString kept(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text.trimmed();
}

} // namespace

Status PayoutStore::onlyOwner() const
{
    if (m_context.profile.role == ShopRole::Owner)
        return done();
    return refused(Refusal::tr("Only the owner of the shop pays commissions out."));
}

QString PayoutStore::person() const
{
    return kept(Settings(m_connection).value(setting::kPerson));
}

QString PayoutStore::sentence(const PreparedPayouts::Skipped &skipped)
{
    switch (skipped.why) {
    case PayoutBar::Frozen:
        return Refusal::tr("%1 is frozen and is not paid until that is lifted.").arg(skipped.name);
    case PayoutBar::CarriedOver:
        return Refusal::tr("%1 has had %2 more than is hers; it is carried over and lowers her next payout.")
            .arg(skipped.name, (-skipped.payable).toDisplay());
    case PayoutBar::NoDetails:
        return Refusal::tr("It is not known how to pay %1: enter her payout details first.").arg(skipped.name);
    case PayoutBar::NothingPayable:
    case PayoutBar::None:
        break;
    }
    return Refusal::tr("Nothing is payable to %1 now.").arg(skipped.name);
}

Result<PreparedPayouts> PayoutStore::prepare(const PayoutWish &wish)
{
    if (auto may = onlyOwner(); !may)
        return may.error();
    Statement before = m_connection.prepare("SELECT id FROM payout_batches WHERE uuid = ?1");
    if (before.bind(1, wish.batch).next())
        return known(before.integer(0));
    const auto batch = addBatch(wish);
    if (!batch)
        return batch.error();
    const Money nothing(0, m_context.profile.currency);
    PreparedPayouts prepared { *batch, 0, nothing, nothing };
    for (const RowId reseller : wish.resellers) {
        const auto candidate = PayoutLists(m_connection, m_context).candidate(reseller);
        if (!candidate)
            return candidate.error();
        if (candidate->bar != PayoutBar::None)
            prepared.skipped.push_back({ candidate->name, candidate->bar, candidate->balance.in(EntryState::Payable) });
        else if (auto made = prepareFor(*candidate, wish, prepared); !made)
            return made.error();
    }
    if (prepared.payouts > 0)
        return prepared;
    return refused(prepared.skipped.size() == 1
            ? sentence(prepared.skipped.front())
            : Refusal::tr("None of the chosen resellers can be paid now; the list says why."));
}

Result<PreparedPayouts> PayoutStore::known(RowId id) const
{
    const auto batch = PayoutLists(m_connection, m_context).batch(id);
    if (!batch)
        return batch.error();
    const Money nothing(0, m_context.profile.currency);
    PreparedPayouts prepared { id, static_cast<int>(batch->payouts.size()), nothing, nothing };
    for (const Payout &payout : batch->payouts) {
        prepared.gross += payout.gross;
        prepared.net += payout.net;
    }
    return prepared;
}

Result<RowId> PayoutStore::addBatch(const PayoutWish &wish)
{
    auto added =
        m_connection.prepare("INSERT INTO payout_batches (uuid, name, made_by, created_at) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, wish.batch)
            .bind(2, kept(wish.name))
            .bind(3, person())
            .bind(4, m_context.clock->now())
            .run();
    if (!added)
        return added.error();
    return m_connection.lastInsertId();
}

Result<Money> PayoutStore::payableOf(RowId reseller, std::vector<std::pair<RowId, Uuid>> &entries) const
{
    Money sum(0, m_context.profile.currency);
    Statement rows = m_connection.prepare("SELECT e.id, e.uuid, e.amount FROM commission_entries e\n" + joinPayout()
        + "WHERE e.reseller_id = :reseller AND " + isCommission() + " AND " + entryState() + " = 2\nORDER BY e.id");
    rows.bind(":reseller", reseller).bind(":at", m_context.clock->now());
    while (rows.next()) {
        entries.emplace_back(rows.integer(0), rows.uuid(1));
        sum += rows.money(2, sum.currency());
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return sum;
}

Status PayoutStore::prepareFor(const PayoutCandidate &candidate, const PayoutWish &wish, PreparedPayouts &prepared)
{
    std::vector<std::pair<RowId, Uuid>> entries;
    const auto gross = payableOf(candidate.reseller, entries);
    if (!gross)
        return gross.error();
    const Uuid uuid = Uuid::derived(wish.batch, "payout/" + candidate.uuid.toText().toStdString());
    const PayoutParts parts = partsOf(*gross, PayoutLists(m_connection, m_context).rates());
    if (auto added = addPayout(candidate, uuid, prepared.batch, *gross, parts); !added)
        return added;
    ++prepared.payouts;
    prepared.gross += *gross;
    prepared.net += parts.net;
    return addEntries(uuid, m_connection.lastInsertId(), entries);
}

Status PayoutStore::addPayout(
    const PayoutCandidate &candidate, const Uuid &uuid, RowId batch, const Money &gross, const PayoutParts &parts)
{
    return m_connection
        .prepare("INSERT INTO payouts (uuid, batch_id, reseller_id, gross, tax, fee, net, method, account, made_by,\n"
                 "    created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .bind(1, uuid)
        .bind(2, batch)
        .bind(3, candidate.reseller)
        .bind(4, gross)
        .bind(5, parts.tax)
        .bind(6, parts.fee)
        .bind(7, parts.net)
        .bind(8, kept(candidate.method))
        .bind(9, kept(maskedAccount(candidate.account)))
        .bind(10, person())
        .bind(11, m_context.clock->now())
        .run();
}

Status PayoutStore::addEntries(const Uuid &payout, RowId row, const std::vector<std::pair<RowId, Uuid>> &entries)
{
    for (const auto &[entry, uuid] : entries) {
        auto added = m_connection.prepare("INSERT INTO payout_entries (uuid, payout_id, entry_id) VALUES (?1, ?2, ?3)")
                         .bind(1, Uuid::derived(payout, "entry/" + uuid.toText().toStdString()))
                         .bind(2, row)
                         .bind(3, entry)
                         .run();
        if (!added)
            return added;
    }
    return done();
}

Status PayoutStore::mayBePaid(const Payout &payout) const
{
    Statement frozen = m_connection.prepare("SELECT 1 FROM resellers WHERE id = ?1 AND status = 'frozen'");
    if (frozen.bind(1, payout.reseller).next())
        return refused(sentence({ payout.resellerName, PayoutBar::Frozen, payout.gross }));
    Statement held = m_connection.prepare("SELECT o.number FROM payout_entries l\n"
                                          "JOIN commission_entries e ON e.id = l.entry_id\n"
                                          "JOIN orders o ON o.id = e.order_id\n"
                                          "WHERE l.payout_id = :payout AND "
        + isHeld() + "\nLIMIT 1");
    held.bind(":payout", payout.id).bind(":at", m_context.clock->now());
    if (held.next())
        return refused(Refusal::tr("A customer asks for her money back for order %1. Decide about it first, or void "
                                   "this payout and prepare it again without that order.")
                           .arg(held.text(0)));
    return held.status();
}

Status PayoutStore::markPaid(RowId id, const QString &reference, const Picture &voucher)
{
    if (auto may = onlyOwner(); !may)
        return may;
    const auto payout = PayoutLists(m_connection, m_context).payout(id);
    if (!payout)
        return payout.error();
    if (payout->state() == PayoutState::Voided)
        return refused(Refusal::tr("The payout was voided; it cannot be paid any more. Prepare a new one."));
    if (payout->state() == PayoutState::Paid)
        return payout->reference == reference.trimmed()
            ? done()
            : Status(refused(Refusal::tr("The payout is already marked as paid.")));
    if (auto may = mayBePaid(*payout); !may)
        return may;
    RowId picture = 0;
    if (!voucher.content.isEmpty()) {
        const auto added = CatalogStore(m_connection, m_context).addPicture(voucher);
        if (!added)
            return added.error();
        picture = *added;
    }
    auto paid = m_connection.prepare("UPDATE payouts SET paid_at = ?2, reference = ?3, picture_id = ?4 WHERE id = ?1")
                    .bind(1, id)
                    .bind(2, m_context.clock->now())
                    .bind(3, kept(reference))
                    .bindReference(4, picture)
                    .run();
    return paid ? book(*payout, false, {}) : paid;
}

Status PayoutStore::voidPayout(RowId id, const QString &reason)
{
    if (auto may = onlyOwner(); !may)
        return may;
    const auto payout = PayoutLists(m_connection, m_context).payout(id);
    if (!payout)
        return payout.error();
    if (payout->state() == PayoutState::Voided)
        return done();
    if (reason.trimmed().isEmpty())
        return refused(Refusal::tr("Say why the payout is voided."));
    auto voided = m_connection.prepare("UPDATE payouts SET voided_at = ?2, void_reason = ?3 WHERE id = ?1")
                      .bind(1, id)
                      .bind(2, m_context.clock->now())
                      .bind(3, kept(reason))
                      .run();
    if (!voided || payout->state() == PayoutState::Prepared)
        return voided;
    return book(*payout, true, reason.trimmed());
}

Status PayoutStore::book(const Payout &payout, bool back, const QString &reason)
{
    CommissionEntry entry;
    entry.uuid = Uuid::derived(payout.uuid, back ? "void" : "payout");
    entry.resellerId = payout.reseller;
    entry.kind = back ? EntryKind::PayoutVoid : EntryKind::Payout;
    entry.payoutId = payout.id;
    entry.amount = back ? payout.gross : -payout.gross;
    entry.at = entry.releaseAt = m_context.clock->now();
    entry.reason = reason;
    return CommissionLedger(m_connection, m_context).append(entry);
}

Status PayoutStore::setRates(const PayoutRates &rates)
{
    if (auto may = onlyOwner(); !may)
        return may;
    if (rates.tax < 0 || rates.fee < 0 || rates.tax > kWholeRate || rates.fee > kWholeRate
        || rates.tax + rates.fee > kWholeRate)
        return refused(Refusal::tr("Tax and fee are from 0 to 100 percent, and not more than 100 percent together."));
    ShopOptions options(m_connection, m_context);
    if (auto tax = options.set(option::kTaxRate, QString::number(rates.tax)); !tax)
        return tax;
    return options.set(option::kFeeRate, QString::number(rates.fee));
}

} // namespace jishi
