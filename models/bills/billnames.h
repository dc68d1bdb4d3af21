#pragma once
// Who a row of a bill may be from: names as wallets write them, whole, masked or within a remark, compared with those
// of the shop's customers.
#include "models/bills/billmatch.h"

#include <unordered_set>

namespace jishi {

class BillNames
{
public:
    explicit BillNames(const MatchPool &pool);

    // The customers that this row can be from, few of them or none.
    const std::vector<RowId> &of(const BillRow &row) const;
    // Also what only fits: 王*萍, 138****1234.
    bool fits(const BillRow &row, RowId customer) const;
    // Letters and digits only, half width, small, simplified.
    static std::string plain(const QString &name);

private:
    std::vector<RowId> find(const BillRow &row) const;
    void findWithin(const QString &text, std::vector<RowId> &found) const;
    void add(const std::string &name, std::vector<RowId> &found) const;

    const MatchPool &m_pool;
    std::unordered_map<std::string, std::vector<RowId>> m_customers;
    mutable std::unordered_map<std::string, std::vector<RowId>> m_known; // the same payer has many rows
};

} // namespace jishi
