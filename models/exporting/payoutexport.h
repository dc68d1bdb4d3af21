#pragma once
// A batch of payouts as a list of transfers: for the bank, and for WeChat's transfers by list. Accounts stand in it in
// clear, so only the owner gets it.
#include "models/commissions/payout.h"

namespace jishi {

enum class TransferWay { Bank, WeChat };

struct Transfer
{
    QString number; // of the payout, for the transfer's own reference
    QString payee;
    QString account;
    QString bank;
    Money amount; // net
};

class TransferLists
{
public:
    TransferLists(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // What is still to be paid in that way. Refused for anybody but the owner.
    Result<std::vector<Transfer>> of(RowId batch, TransferWay way) const;
    // `note` stands beside every transfer: what the payee reads.
    Result<QByteArray> csv(RowId batch, TransferWay way, const QString &note) const;
    Result<QByteArray> xlsx(RowId batch, TransferWay way, const QString &note) const;

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
