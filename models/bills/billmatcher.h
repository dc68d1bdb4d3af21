#pragma once
// Says which orders the money of a bill is for: by reference first, then by amount, time and name. Pure: pool in,
// explanations out. What is only likely is left to a person.
#include "models/bills/billnames.h"

#include <optional>

namespace jishi {

class BillMatcher
{
public:
    explicit BillMatcher(const MatchPool &pool);

    // One for each of pool.payments, in their order.
    std::vector<BillMatch> payments();
    // The number of an order may stand in what a customer wrote.
    static QStringList wordsOf(const BillRow &row);

private:
    using Orders = std::vector<size_t>; // indices into pool.orders

    bool byEnteredReference(const BillRow &row, BillMatch &match);
    bool byOrderReference(const BillRow &row, BillMatch &match);
    bool atTheDesk(const BillRow &row, BillMatch &match);
    void byAmount(size_t row, BillMatch &match);
    std::vector<Explanation> enteredBy(const BillRow &row) const;
    Orders owing(const BillRow &row) const;
    void addSums(const BillRow &row, std::vector<Explanation> &found) const;
    void addSumsOf(const BillRow &row, RowId customer, std::vector<Explanation> &found) const;
    std::vector<Explanation> near(const BillRow &row) const;
    void settlePairs(std::vector<BillMatch> &matches);
    void demoteRivals(std::vector<BillMatch> &matches) const;
    std::optional<size_t> enteredFor(const BillRow &row, RowId order) const;
    static Explanation single(MatchReason reason, RowId order, int64_t amount, RowId payment = 0);

    const MatchPool &m_pool;
    const BillNames m_names;
    std::unordered_map<RowId, size_t> m_orders; // by id
    std::vector<int64_t> m_left; // by order: still owed after those that were matched by reference
    std::vector<bool> m_used; // by entered payment
    std::unordered_map<int64_t, Orders> m_byAmount;
    std::unordered_map<RowId, Orders> m_byCustomer;
    std::unordered_map<int64_t, std::vector<size_t>> m_entered; // by amount
    std::map<QString, std::vector<size_t>> m_references; // of entered payments
    // Rows and orders of one customer and amount: which is whose does not matter when there are as many.
    std::map<std::pair<RowId, int64_t>, std::vector<size_t>> m_pairs;
};

} // namespace jishi
