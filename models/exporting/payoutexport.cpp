#include "models/exporting/payoutexport.h"

#include "models/base/refusal.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/xlsxwriter.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

struct TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(jishi::TransferWords)
};

QStringList heads(TransferWay way)
{
    QStringList heads { TransferWords::tr("Number"), TransferWords::tr("Payee") };
    if (way == TransferWay::Bank)
        heads << TransferWords::tr("Account number") << TransferWords::tr("Bank");
    else
        heads << TransferWords::tr("WeChat account");
    return heads << TransferWords::tr("Amount") << TransferWords::tr("Currency") << TransferWords::tr("Note");
}

const char *methodOf(TransferWay way)
{
    return way == TransferWay::Bank ? "bank" : "wechat";
}

} // namespace

Result<std::vector<Transfer>> TransferLists::of(RowId batch, TransferWay way) const
{
    if (m_context.profile.role != ShopRole::Owner)
        return refused(Refusal::tr("Only the owner of the shop gets the list of transfers."));
    std::vector<Transfer> transfers;
    Statement rows = m_connection.prepare(
        "SELECT p.uuid, CASE r.payout_name WHEN '' THEN r.name ELSE r.payout_name END, r.payout_account,\n"
        "    r.payout_bank, p.net\n"
        "FROM payouts p\n"
        "JOIN resellers r ON r.id = p.reseller_id\n"
        "WHERE p.batch_id = ?1 AND p.method = ?2 AND p.paid_at IS NULL AND p.voided_at IS NULL AND p.net > 0\n"
        "    AND r.status <> 'frozen'\n"
        "ORDER BY p.id");
    rows.bind(1, batch).bind(2, methodOf(way));
    while (rows.next())
        transfers.push_back({ rows.uuid(0).toText().remove(u'-'), rows.text(1), rows.text(2), rows.text(3),
            rows.money(4, m_context.profile.currency) });
    if (auto read = rows.status(); !read)
        return read.error();
    return transfers;
}

Result<QByteArray> TransferLists::csv(RowId batch, TransferWay way, const QString &note) const
{
    const auto transfers = of(batch, way);
    if (!transfers)
        return transfers.error();
    CsvWriter csv;
    for (const QString &head : heads(way))
        csv.plain(head);
    csv.endRow();
    for (const Transfer &each : *transfers) {
        csv.plain(each.number).text(each.payee).text(each.account);
        if (way == TransferWay::Bank)
            csv.text(each.bank);
        csv.plain(each.amount.toPlain()).plain(each.amount.currency().code()).text(note);
        csv.endRow();
    }
    return csv.bytes();
}

Result<QByteArray> TransferLists::xlsx(RowId batch, TransferWay way, const QString &note) const
{
    const auto transfers = of(batch, way);
    if (!transfers)
        return transfers.error();
    XlsxWriter book("Transfers", m_context.profile.currency.decimals());
    for (const QString &head : heads(way))
        book.header(head);
    book.endRow();
    for (const Transfer &each : *transfers) {
        book.plain(each.number).plain(each.payee).plain(each.account);
        if (way == TransferWay::Bank)
            book.plain(each.bank);
        book.amount(each.amount).plain(each.amount.currency().code()).plain(note);
        book.endRow();
    }
    return book.finish();
}

} // namespace jishi
