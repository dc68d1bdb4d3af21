#pragma once
// A shop with a few resellers whose commissions the tests write straight into the ledger, as accruals would.
#include "models/check/shopcheck.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/commissionstatement.h"
#include "models/commissions/ledgerchain.h"
#include "models/commissions/monthclose.h"
#include "models/commissions/payoutlists.h"
#include "models/commissions/payoutstore.h"
#include "models/commissions/statementfile.h"
#include "tests/support/shopfixture.h"

#include <QRandomGenerator>

namespace jishi::testing {

class CommissionDesk
{
public:
    template <typename Work>
    auto write(Work work)
    {
        return inTransaction(
            shop.connection(), [&](Transaction &transaction) { return work(transaction.connection()); });
    }

    CommissionDesk()
    {
        amy = addReseller(QStringLiteral("Amy"), QStringLiteral("wechat"));
        bea = addReseller(QStringLiteral("Bea"), QStringLiteral("bank"));
    }

    RowId addReseller(const QString &name, const QString &method)
    {
        return insert(
            "INSERT INTO resellers (uuid, name, payout_method, payout_account, payout_name, payout_bank, created_at)\n"
            "VALUES (?1, ?2, ?3, 'account-0012345678', ?4, 'ICBC', 0)",
            [&](Statement &row) { row.bind(1, Uuid::v7(kMorning)).bind(2, name).bind(3, method).bind(4, name); });
    }
    RowId addOrder(const char *number) { return shop.addOrder(number, "completed"); }
    // Earned now, released `days` later.
    CommissionEntry accrual(RowId reseller, int64_t amount, int days = 0, RowId order = 0)
    {
        CommissionEntry entry;
        entry.uuid = Uuid::v7(now());
        entry.resellerId = reseller;
        entry.level = 1;
        entry.kind = EntryKind::Accrual;
        entry.orderId = order;
        entry.lineNo = order > 0 ? 1 : 0;
        entry.basis = amount * 10;
        entry.rate = 1000;
        entry.amount = money(amount);
        entry.at = now();
        entry.releaseAt = now() + days * kDay;
        return entry;
    }
    RowId append(const CommissionEntry &entry)
    {
        const Status appended =
            write([&](Connection &connection) { return CommissionLedger(connection, shop.context()).append(entry); });
        if (!appended)
            qFatal("%s", qPrintable(appended.error().detail));
        return shop.integer("SELECT max(id) FROM commission_entries");
    }
    RowId earn(RowId reseller, int64_t amount, int days = 0, RowId order = 0)
    {
        return append(accrual(reseller, amount, days, order));
    }
    // A refund takes back of what an order had earned.
    RowId reverse(RowId reseller, int64_t amount, RowId order, RowId refund)
    {
        CommissionEntry entry = accrual(reseller, -amount, 0, order);
        entry.kind = EntryKind::Reversal;
        entry.refundId = refund;
        return append(entry);
    }
    RowId askForRefund(RowId order)
    {
        return insert("INSERT INTO refund_requests (uuid, order_id, created_at) VALUES (?1, ?2, ?3)",
            [&](Statement &row) { row.bind(1, Uuid::v7(now())).bind(2, order).bind(3, now()); });
    }
    Result<PreparedPayouts> prepare(const std::vector<RowId> &resellers, const Uuid &batch = Uuid::v7(kMorning))
    {
        return write([&](Connection &connection) {
            return PayoutStore(connection, shop.context()).prepare({ batch, QStringLiteral("Test"), resellers });
        });
    }
    Status pay(RowId payout, const QString &reference = QStringLiteral("T-1"), const Picture &voucher = {})
    {
        return write([&](Connection &connection) {
            return PayoutStore(connection, shop.context()).markPaid(payout, reference, voucher);
        });
    }
    Status voidPayout(RowId payout, const QString &reason = QStringLiteral("It came back"))
    {
        return write(
            [&](Connection &connection) { return PayoutStore(connection, shop.context()).voidPayout(payout, reason); });
    }
    Status setRates(int64_t tax, int64_t fee)
    {
        return write([&](Connection &connection) {
            return PayoutStore(connection, shop.context()).setRates({ tax, fee });
        });
    }
    Status close(const char *month)
    {
        return write([&](Connection &connection) {
            return MonthClose(connection, shop.context()).close(*CommissionMonth::fromText(QString::fromLatin1(month)));
        });
    }
    CommissionBalance balance(RowId reseller)
    {
        return *CommissionBalances(shop.connection(), shop.context()).of(reseller);
    }
    int64_t in(RowId reseller, EntryState state) { return balance(reseller).in(state).minor(); }
    CommissionStatement statement(RowId reseller, const char *month)
    {
        return *CommissionStatements(shop.connection(), shop.context())
                    .of(reseller, *CommissionMonth::fromText(QString::fromLatin1(month)));
    }
    RowId lastPayout() { return shop.integer("SELECT max(id) FROM payouts"); }
    Payout payout(RowId id) { return *PayoutLists(shop.connection(), shop.context()).payout(id); }
    StatementKey key()
    {
        return *write([&](Connection &connection) { return StatementKey::ofShop(connection, shop.context()); });
    }
    // What is wrong with the ledger; empty when nothing is.
    QString problems()
    {
        const auto broken = LedgerChain(shop.connection()).firstBreak();
        if (!broken || *broken)
            return broken ? (*broken)->detail : broken.error().detail;
        return {};
    }
    Money money(int64_t minor) const { return { minor, shop.context().profile.currency }; }
    Instant now() const { return shop.context().clock->now(); }
    void wait(Instant time) { shop.clock().set(now() + time); }

    ShopFixture shop;
    RowId amy = 0;
    RowId bea = 0;

private:
    template <typename Bind>
    RowId insert(const char *sql, Bind bind)
    {
        const Status inserted = write([&](Connection &connection) {
            Statement row = connection.prepare(sql);
            bind(row);
            return row.run();
        });
        if (!inserted)
            qFatal("%s", qPrintable(inserted.error().detail));
        return shop.connection().lastInsertId();
    }
};

} // namespace jishi::testing
