#pragma once
// Pays resellers what is payable to them: prepares batches, books what was paid, takes back what did not arrive.
// Nothing is paid before its release and nothing twice. Writing methods are called inside a transaction.
#include "models/catalog/product.h"
#include "models/commissions/payout.h"

namespace jishi {

struct PayoutWish
{
    Uuid batch; // made once by whoever asks: the same wish again finds what it made
    QString name;
    std::vector<RowId> resellers;
};

struct PreparedPayouts
{
    struct Skipped
    {
        QString name;
        PayoutBar why = PayoutBar::None;
        Money payable;
    };
    RowId batch = 0;
    int payouts = 0;
    Money gross;
    Money net;
    std::vector<Skipped> skipped = {};
};

class PayoutStore
{
public:
    PayoutStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // All payable entries until now of those who can be paid; the others are named with the reason. Refused when
    // there is nobody.
    Result<PreparedPayouts> prepare(const PayoutWish &wish);
    // Refused while its payee is frozen or a customer asks for her money back. Once more with the same reference
    // changes nothing. A picture without content is none.
    Status markPaid(RowId payout, const QString &reference, const Picture &voucher = {});
    // The entries become payable again; of a paid one, which did not arrive, the ledger says so.
    Status voidPayout(RowId payout, const QString &reason);
    // Refused beyond 100 % together.
    Status setRates(const PayoutRates &rates);

    // Of one whom prepare() skips: a sentence.
    static QString sentence(const PreparedPayouts::Skipped &skipped);

private:
    Status onlyOwner() const;
    Result<RowId> addBatch(const PayoutWish &wish);
    Result<PreparedPayouts> known(RowId batch) const;
    Status prepareFor(const PayoutCandidate &candidate, const PayoutWish &wish, PreparedPayouts &prepared);
    Result<Money> payableOf(RowId reseller, std::vector<std::pair<RowId, Uuid>> &entries) const;
    Status addPayout(
        const PayoutCandidate &candidate, const Uuid &uuid, RowId batch, const Money &gross, const PayoutParts &parts);
    Status addEntries(const Uuid &payout, RowId row, const std::vector<std::pair<RowId, Uuid>> &entries);
    Status mayBePaid(const Payout &payout) const;
    Status book(const Payout &payout, bool back, const QString &reason);
    QString person() const;

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
